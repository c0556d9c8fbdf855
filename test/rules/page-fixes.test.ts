/** The fixes of form: applied all at once they mend what they speak of, and a second time they change nothing. */
import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/registry.generated';
import { checkDocument, openDocument } from '../../server/src/core/service';

const pageRules = rules.filter(({ group }) => group === 'Thể thức');

/** Every safe fix of the page's rules, those that would overlap an earlier one left out. */
function fixedAll(text: string): string {
  const findings = checkDocument(openDocument('a.md', text), { rules: pageRules, preset: 'tham-dinh' });
  const edits = findings.flatMap(({ fixes }) =>
    fixes
      .filter(({ safe }) => safe)
      .slice(0, 1)
      .flatMap((fix) => fix.edits),
  );
  let result = text;
  let limit = Number.POSITIVE_INFINITY;
  for (const edit of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    if (edit.end > limit) continue;
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
    limit = edit.start;
  }
  return result;
}

const idsIn = (text: string): string[] =>
  checkDocument(openDocument('a.md', text), { rules: pageRules, preset: 'day-du' }).map(({ rule }) => rule);

const STATE_STYLE = `ĐẢNG UỶ XÃ BÌNH AN
CHI BỘ THÔN TRÀ
*
Số: 5/NQ-CB

ĐẢNG CỘNG SẢN VIỆT NAM
Bình An ngày 5 tháng 7 năm 2026

NGHỊ QUYẾT
lãnh đạo thực hiện nhiệm vụ tháng 7 năm 2026

Căn cứ Điều lệ Đảng Cộng sản Việt Nam,
Căn cứ ý kiến thảo luận của chi bộ,

Ngày 05/7/2026, Chi bộ thôn Trà họp thường kỳ, thảo luận và quyết nghị:

I. NHIỆM VỤ THÁNG 7

- Giao đồng chí Nguyễn Văn Bình phát quang đường trục thôn bằng cách chia đoạn cho từng xóm, xong trước ngày 20/7/2026.

Nghị quyết được 20/20 đảng viên chính thức được triệu tập tán thành (đạt 100%)./.

Nơi nhận:
- Đảng uỷ xã Bình An,
- Các đảng viên trong chi bộ,
- Lưu: Chi bộ

TM. CHI BỘ
BÍ THƯ CHI BỘ

Nguyễn Văn Bình
`;

describe('fixes of form', () => {
  it('mend a paper written in the way of the State', () => {
    const found = new Set(idsIn(STATE_STYLE));
    for (const id of [
      'ten-dang-bo-chi-bo',
      'so-ky-hieu-sai-dang',
      'dia-danh-ngay-sai-dang',
      'thieu-trich-yeu',
      'can-cu-sai-dau',
      'ket-thuc-cham-gach',
      'noi-nhan-sai-dau',
      'de-ky-sai',
      'chuc-vu-ten-thua',
    ])
      assert.ok(found.has(id), id);
    const fixed = fixedAll(STATE_STYLE);
    assert.deepEqual(idsIn(fixed), [], fixed);
    assert.match(fixed, /^ĐẢNG BỘ XÃ BÌNH AN\n/);
    assert.ok(fixed.includes('\nSố 05-NQ/CB\n') && fixed.includes('\nT/M CHI BỘ\nBÍ THƯ\n'));
  });

  it('leave the words as they are: only marks, zeros and set phrases differ', () => {
    const words = (text: string): string =>
      text
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, '')
        .normalize('NFC');
    const fixed = fixedAll(STATE_STYLE);
    assert.equal(
      words(fixed),
      words(STATE_STYLE).replace('đảnguỷxã', 'đảngbộxã').replace('bíthưchibộnguyễn', 'bíthưnguyễn'),
    );
  });

  for (const rule of pageRules.filter(({ fix }) => fix === 'safe')) {
    for (const [i, { text }] of rule.examples.bad.entries()) {
      it(`${rule.id}, bad example ${i + 1}: a second time nothing changes`, () => {
        const once = fixedAll(text);
        assert.equal(fixedAll(once), once);
      });
    }
  }
});
