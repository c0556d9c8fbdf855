import { strict as assert } from 'node:assert';
import { rules } from '../../server/src/core/rules/registry.generated';
import type { Example, Fix, Rule } from '../../server/src/core/rules/types';
import { checkDocument, type Diagnostic } from '../../server/src/core/service';
import { openExample } from '../../server/src/core/service-examples';
import { carriedOut } from './fix-command';

/** What a rule finds in an example; `text` in its place once a fix was applied. The other documents are there too. */
function findingsOf(rule: Rule, example: Example, text = example.text): Diagnostic[] {
  const { document, options } = openExample(example, text);
  return checkDocument(document, {
    ...options,
    rules: [rule],
    preset: 'tham-dinh',
    onError: (_rule, error) => {
      throw error;
    },
  });
}

/** What all rules find, as an editor would show it. */
function everythingIn(example: Example, text = example.text): Diagnostic[] {
  const { document, options } = openExample(example, text);
  return checkDocument(document, { ...options, preset: 'day-du' });
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Applies a fix, and fills the blanks that it leaves with what a clerk might write. */
function applied(text: string, fix: Fix): string {
  const edits = [...fix.edits].sort((a, b) => b.start - a.start);
  return edits.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
const FILLED: readonly (readonly [RegExp, string])[] = [
  [/(22 [^,\d]+), trong đó chính thức … đồng chí, dự bị …/g, '$1, trong đó chính thức 20 đồng chí, dự bị 02'],
  [/(20 [^,\d]+), trong đó chính thức … đồng chí, dự bị …/g, '$1, trong đó chính thức 19 đồng chí, dự bị 01'],
  [/(02 [^,\d]+), trong đó chính thức … đồng chí, dự bị …/g, '$1, trong đó chính thức 01 đồng chí, dự bị 01'],
  [/không tán thành của đồng chí …, lý do: …\./g, 'không tán thành của đồng chí Kiều Thị Lụa, lý do: hạn quá gấp.'],
  [
    /người bảo lưu: đồng chí …; nội dung bảo lưu: …; báo cáo ý kiến lên: …/g,
    'người bảo lưu: đồng chí Kiều Thị Lụa; nội dung bảo lưu: mức đóng góp; báo cáo ý kiến lên: Đảng uỷ xã',
  ],
  [/báo cáo ý kiến lên: …/g, 'báo cáo ý kiến lên: Đảng uỷ xã'],
  [/(biểu quyết(?: bằng thẻ đảng viên)?) về …/g, '$1 về Nghị quyết tháng 7'],
  [/theo hướng dẫn của …/g, 'theo hướng dẫn của Đảng uỷ xã'],
  [/số phiếu phát ra: …; thu về: …; hợp lệ: …/gi, 'Số phiếu phát ra: 17; thu về: 17; hợp lệ: 17'],
  [/\[nêu con số\]|\[nêu kết quả cần đạt\]/g, '20 hộ cùng làm'],
  [
    /tổ đảng số …, do đồng chí … trình bày: …/g,
    'tổ đảng số 2, do đồng chí Kiều Thị Lụa trình bày: nhất trí với dự thảo.',
  ],
  [
    /Nghị quyết số …, ngày …\/…\/… của Đảng uỷ … về …/g,
    'Nghị quyết số 12-NQ/ĐU, ngày 20/6/2026 của Đảng uỷ xã Bình An về nhiệm vụ quý III',
  ],
  [
    /Đại biểu dự họp: đồng chí …, chức vụ …/g,
    'Đại biểu dự họp: đồng chí Vũ Đình Hợp, Đảng uỷ viên. Đồng chí Vũ Đình Hợp phát biểu: ghi nhận kết quả của chi bộ.',
  ],
  [/Thư ký: đồng chí …/g, 'Thư ký: đồng chí Lê Thị Vân'],
  [/Người ghi biên bản: đồng chí …/g, 'Người ghi biên bản: đồng chí Lê Thị Vân'],
  [/phát biểu: …/g, 'phát biểu: đề nghị chú ý tạo nguồn kết nạp.'],
  [/nguyên nhân …; biện pháp …/g, 'nguyên nhân: đang vụ gặt; biện pháp: họp buổi tối.'],
  [
    /Tổng số đảng viên: … đồng chí, trong đó chính thức: …, dự bị: …\./g,
    'Tổng số đảng viên: 20 đồng chí, trong đó chính thức: 19, dự bị: 01.',
  ],
  [
    /Có mặt: … đồng chí, trong đó chính thức: …, dự bị: …\./g,
    'Có mặt: 18 đồng chí, trong đó chính thức: 17, dự bị: 01.',
  ],
  [
    /Vắng mặt: … đồng chí\.\n {2}\+ Có lý do: .*\n {2}\+ Không lý do: …\./g,
    'Vắng mặt: 02 đồng chí.\n  + Có lý do: đồng chí Đỗ Thị Hạ (ốm), đồng chí Mai Văn Sơn (đi công tác).\n  + Không lý do: không có.',
  ],
  [/Được miễn sinh hoạt: … đồng chí; (.*): … đồng chí\./g, 'Được miễn sinh hoạt: 0 đồng chí; $1: 0 đồng chí.'],
  [
    /\(có lý do: …; không lý do: …\)/g,
    '(có lý do: đồng chí Đỗ Thị Hạ ốm, đồng chí Mai Văn Sơn đi công tác; không lý do: không có)',
  ],
  [/\(lý do: …\)/g, '(lý do: ốm)'],
  [/…\/…\/…/g, '20/7/2026'],
  [/đồng chí …/g, 'đồng chí Nguyễn Văn Bình'],
  [/…\/… đảng viên/g, '20/20 đảng viên'],
  [/đạt …%/g, 'đạt 100%'],
  [/\[nêu việc cần làm\]/g, 'Phát quang đường trục thôn'],
  [/(bằng cách|Biện pháp:|Cách làm:) …/g, '$1 chia đoạn cho từng xóm'],
  [/\| … \|/g, '| chia đoạn cho từng xóm |'],
  [/(ĐẢNG BỘ|Đảng bộ|Đảng uỷ) …/g, '$1 xã Bình An'],
  [/(CHI BỘ|Chi bộ) …/g, '$1 thôn Trà'],
  [/(?<!\p{L})của …/gu, 'của Đảng uỷ xã Bình An'],
  [/(?<!\p{L})về …/gu, 'về nhiệm vụ tháng 7 năm 2026'],
  [/(?<=^|\n)…(?=, ngày)/g, 'Bình An'],
  [/Dự thảo lần …/g, 'Dự thảo lần 2'],
  [/\*\*…\*\*/g, '**Nguyễn Văn Bình**'],
  [/Đồng chí …/g, 'Đồng chí Nguyễn Văn Bình'],
  [/báo cáo …/g, 'báo cáo Đảng uỷ xã Bình An'],
  [/“…”/g, '“Phân loại rác tại nhà”'],
  [/: …(?=[.;,])/g, ': đã bàn kỹ'],
  [/(nhận thức|chi bộ|giải pháp|đề dẫn), …/g, '$1, nói rõ'],
  [/Bắt đầu: … giờ … phút/g, 'Bắt đầu: 19 giờ 00 phút'],
  [/… giờ … phút/g, '20 giờ 45 phút'],
  [/…\/… (chi uỷ viên)/g, '5/5 $1'],
  [/(Có|Thời lượng) … (đảng viên|phút)/g, '$1 12 $2'],
  [/(?<!\p{L})tháng …/gu, 'tháng 7'],
  [/\| …(?= \|)/g, '| 5'],
  [/…/g, 'đã bàn kỹ'],
  [/Đồng chí … /g, 'Đồng chí Nguyễn Văn Bình '],
  [
    /(nguyên nhân|giải pháp|[Hh]ạn chế|[Yy]êu cầu|[Cc]hỉ tiêu|cụ thể|vận dụng ở chi bộ): …/g,
    '$1: 20 hộ chưa đủ vật tư',
  ],
  [/(Tư tưởng [^:\n…]+|Công tác [^:\n…]+|Hoạt động [^:\n…]+|Kiến nghị [^:\n…]+): …/g, '$1: ổn định, có tiến bộ'],
];
const filled = (text: string): string => FILLED.reduce((result, [blank, value]) => result.replace(blank, value), text);

describe('rules', () => {
  it('there are rules, each with its own id and file', () => {
    assert.ok(rules.length >= 10);
    assert.equal(new Set(rules.map((rule) => rule.id)).size, rules.length);
    for (const rule of rules) assert.match(rule.id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      it('has a basis, and says what, why and what to do', () => {
        assert.ok(rule.basis.length > 0 && rule.examples.bad.length > 0 && rule.examples.good.length > 0);
      });

      for (const [i, example] of rule.examples.bad.entries()) {
        it(`finds bad example ${i + 1}${example.title ? `: ${example.title}` : ''}`, () => {
          const findings = findingsOf(rule, example);
          if (example.lines)
            assert.deepEqual(
              findings.map((f) => lineOf(example.text, f.start)),
              example.lines,
            );
          else assert.equal(findings.length, 1);
          for (const finding of findings) {
            assert.ok(finding.message.split(/[.?!](?:\s|$)/).filter(Boolean).length >= 3, finding.message);
            assert.equal(finding.message, finding.message.normalize('NFC'));
            assert.equal(finding.fixes.length > 0, rule.fix !== null && finding.fixes.length > 0);
          }
        });

        if (rule.fix === null) continue;
        it(`mends bad example ${i + 1}; filled in, the finding is gone and nothing new came`, () => {
          const before = findingsOf(rule, example);
          const fix = before[0]?.fixes[0];
          if (!fix) return;
          for (const { command, edits, safe } of before.flatMap((finding) => finding.fixes)) {
            if (rule.fix === 'command') assert.ok(command && edits.length === 0);
            if (command) assert.equal(safe, false);
          }
          for (const asked of before.flatMap(({ fixes }) => fixes).filter(({ command }) => command)) {
            const after = carriedOut(example, asked);
            if (asked.command!.kind === 'template') assert.deepEqual(findingsOf(rule, after), [], 'the form has it');
            if (asked.command!.kind === 'create') assert.equal(findingsOf(rule, after).length, before.length - 1);
          }
          if (fix.edits.length === 0) return;
          const text = applied(example.text, fix);
          assert.notEqual(text, example.text);
          if (fix.select) {
            const edit = fix.edits[fix.select.edit]!;
            assert.ok(edit.text.slice(fix.select.start, fix.select.end).trim().length > 0, 'the blank is selected');
            assert.equal(fix.safe, false, 'a fix that leaves a blank is never safe');
          }
          const known = new Set(everythingIn(example).map((f) => f.rule));
          const after = everythingIn(example, filled(text));
          assert.equal(findingsOf(rule, example, filled(text)).length, before.length - 1, filled(text));
          for (const finding of after) assert.ok(known.has(finding.rule), `${finding.rule} is new: ${finding.message}`);
        });
      }

      for (const [i, example] of rule.examples.good.entries()) {
        it(`says nothing of good example ${i + 1}`, () => assert.deepEqual(findingsOf(rule, example), []));
      }
    });
  }
});
