import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDocument } from '../../../server/src/core/service';
import { checkForEditor, hoverOn, inlayHints } from '../../../server/src/core/service-editor';
import { HEAD, TASKS } from './support';

/** The text with its hints written in: `«→ 30/6/2026»`. */
function shown(text: string, end: '\n' | '\r\n' = '\n'): string {
  const raw = text.replace(/\n/g, end);
  const hints = inlayHints(openDocument('file:///thu/nq.md', raw), { start: 0, end: raw.length });
  return hints.reduceRight((out, { offset, text }) => `${out.slice(0, offset)}«${text}»${out.slice(offset)}`, raw);
}

const lineWith = (text: string, needle: string): string => text.split('\n').find((line) => line.includes(needle)) ?? '';

const DEADLINES: readonly [string, string][] = [
  ['trong tháng 7', '«→ 31/7/2026»'],
  ['trong tháng 2/2027', '«→ 28/02/2027»'],
  ['quý III', '«→ 30/9/2026»'],
  ['quý IV/2026', '«→ 31/12/2026»'],
  ['trong năm 2026', '«→ 31/12/2026»'],
  ['trước ngày 20/7', '«→ 20/7/2026»'],
  ['chậm nhất ngày 05/8', '«→ 05/8/2026»'],
  ['20/7/26', '«→ 20/7/2026»'],
  ['từ ngày 05/7 đến ngày 15/7', '«→ 05/7/2026 – 15/7/2026»'],
  ['trong 15 ngày', '«→ 18/7/2026»'],
  ['từ ngày 05/7 đến ngày 15/7/2026', ''],
  ['trước ngày 20/7/2026', ''],
  ['trước ngày 20-07-2026', ''],
  ['trước ngày 20 tháng 7 năm 2026', ''],
  ['hằng tháng', ''],
  ['ngày 05 hằng tháng', ''],
  ['thường xuyên', ''],
  ['ngay sau hội nghị', ''],
  ['trong thời gian tới', ''],
  ['31/6/2026', ''],
  ['…', ''],
  ['', ''],
];

const VOTES: readonly [string, string][] = [
  ['Nghị quyết được 26/28 đồng chí tán thành.', 'Nghị quyết được 26/28«= 92,9%» đồng chí tán thành.'],
  ['Nghị quyết được 28/28 đồng chí tán thành.', 'Nghị quyết được 28/28«= 100%» đồng chí tán thành.'],
  ['Nghị quyết được 1999/2000 đồng chí tán thành.', 'Nghị quyết được 1999/2000«= 99,95%» đồng chí tán thành.'],
  ['Nghị quyết được 26/28 đồng chí tán thành (đạt 92,9%).', 'Nghị quyết được 26/28 đồng chí tán thành (đạt 92,9%).'],
  ['Nghị quyết được 30/28 đồng chí tán thành.', 'Nghị quyết được 30/28 đồng chí tán thành.'],
  ['Nghị quyết được 100% đảng viên tán thành.', 'Nghị quyết được 100% đảng viên tán thành.'],
  ['Nghị quyết được …/… đồng chí tán thành.', 'Nghị quyết được …/… đồng chí tán thành.'],
];

const ROLLS: readonly [string, string][] = [
  ['Đảng viên chính thức: 24 đồng chí; dự bị: 03 đồng chí.', '«→ 24 + 3 = 27»'],
  ['Có mặt: 24 đồng chí; vắng: 02 đồng chí.', '«→ 24 + 2 = 26»'],
  ['Tổng số đảng viên: 27 đồng chí; chính thức: 24 đồng chí; dự bị: 03 đồng chí.', ''],
  ['Có mặt: 24 đồng chí.', ''],
  ['Có mặt: 24 đồng chí;\nvắng: 02 đồng chí.', ''],
];

const hintIn = (line: string): string => /«[^»]*»/.exec(line)?.[0] ?? '';

describe('inlay hints', () => {
  for (const [written, hint] of DEADLINES) {
    it(`a deadline: ${written || '(nothing)'} ${hint}`, () => {
      const line = lineWith(shown(TASKS.replace('trước ngày 20/7/2026', written)), 'Thời hạn:');
      assert.equal(hintIn(line), hint);
      if (hint) assert.ok(line.endsWith(written + hint), line);
    });
  }

  for (const [written, expected] of VOTES) {
    it(`a vote: ${expected}`, () => {
      const text = shown(`${TASKS}\n## IV. Kết quả biểu quyết\n\n${written}\n`);
      assert.equal(lineWith(text, 'Nghị quyết được'), expected);
    });
  }

  for (const [written, hint] of ROLLS) {
    it(`a roll call: ${written.replace('\n', ' / ')} ${hint}`, () => {
      const minutes = HEAD.replace('Nghị quyết', 'Biên bản').replace('NQ/', 'BB/');
      assert.equal(hintIn(shown(`${minutes}\n${written}\n`)), hint);
    });
  }

  it('in a table, in the cell', () => {
    const table = `${HEAD}\n## II. Nhiệm vụ tháng 7\n\n| Nội dung | Phụ trách | Thời hạn |\n| --- | --- | --- |\n| Thu quỹ | Âu Thị Mận | quý III |\n`;
    assert.equal(lineWith(shown(table), 'Thu quỹ'), '| Thu quỹ | Âu Thị Mận | quý III«→ 30/9/2026» |');
  });

  it('a group’s deadline once, not for each of its tasks', () => {
    const text = `${HEAD}\n## II. Nhiệm vụ tháng 7\n\n### 1. Vệ sinh thôn xóm (xong trong tháng 7)\n\n- Giao đồng chí Âu Thị Mận quét dọn.\n- Giao đồng chí Khổng Văn Thuấn khơi rãnh.\n`;
    assert.ok((shown(text).match(/«/g) ?? []).length <= 1);
  });

  it('fit the text as it stands: CR LF, NFD, emoji', () => {
    const text = TASKS.replace('trước ngày 20/7/2026', 'trong tháng 7').replace('Nạo vét 800', '😀 Nạo vét 800');
    assert.ok(shown(text, '\r\n').includes('trong tháng 7«→ 31/7/2026»\r\n'));
    assert.ok(shown(text.normalize('NFD')).includes(`${'trong tháng 7'.normalize('NFD')}«→ 31/7/2026»`));
  });

  it('only in the range that was asked about', () => {
    const text = TASKS.replace('trước ngày 20/7/2026', 'trong tháng 7');
    const document = openDocument('a.md', text);
    const at = text.indexOf('trong tháng 7');
    assert.equal(inlayHints(document, { start: at, end: at + 20 }).length, 1);
    assert.equal(inlayHints(document, { start: 0, end: at }).length, 0);
  });

  it('say what hover says', () => {
    for (const [written, hint] of DEADLINES.filter(([, hint]) => hint !== '')) {
      const text = TASKS.replace('trước ngày 20/7/2026', written);
      const document = openDocument('a.md', text);
      const hover = hoverOn(document, text.indexOf(written) + 1, checkForEditor(document), 'vi');
      const days = (says: string): string[] => says.match(/\d+\/\d+\/\d{4}/g) ?? [];
      assert.deepEqual(days(hover!.markdown), days(hint), written);
    }
    const [written, expected] = VOTES[2]!;
    const text = `${TASKS}\n## IV. Kết quả biểu quyết\n\n${written}\n`;
    const document = openDocument('a.md', text);
    const hover = hoverOn(document, text.indexOf('1999'), checkForEditor(document), 'vi');
    assert.ok(hover!.markdown.startsWith('1999/2000 = 99,95 %') && expected.includes('99,95%'));
  });

  it('nothing in a README', () => {
    assert.equal(
      shown('# Ghi chú\n\nPhụ trách: Âu Thị Mận; thời hạn: trong tháng 7; 26/28 tán thành\n').includes('«'),
      false,
    );
  });

  it('the examples and the corpus: each hint stands behind the words it is about', () => {
    const root = join(__dirname, '../../..');
    let count = 0;
    for (const folder of ['examples', 'test/corpus']) {
      for (const name of readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'))) {
        const raw = readFileSync(join(root, folder, name), 'utf8');
        for (const { offset, text } of inlayHints(openDocument(name, raw), { start: 0, end: raw.length })) {
          count += 1;
          assert.match(text, /^(?:→ \d|= \d)/);
          assert.match(raw.slice(0, offset), /[\p{L}\p{M}\d)*_]$/u, `${name}: ${raw.slice(offset - 20, offset)}`);
        }
      }
    }
    assert.ok(count > 20, String(count));
  });
});
