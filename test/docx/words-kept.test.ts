/** Nothing that a clerk wrote gets lost: on the page, and from the page back into a draft. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportDocx } from '../../server/src/core/docx/export';
import { importDocx } from '../../server/src/core/docx/read';
import { type Document, openDocument } from '../../server/src/core/service';
import type { Block, Line } from '../../server/src/core/syntax/types';
import { fold } from '../../server/src/core/text/fold';
import { below, open, textOf } from './support/opened';

const CORPUS = join(__dirname, '../corpus');
const FRONT = `đảng bộ: Đảng bộ xã Mây Trắng
chi bộ: Chi bộ thôn Suối Hoa
địa danh: Mây Trắng
ngày: 2026-07-09
người ký: Đàm Thế Vỵ
chức vụ: Phó Bí thư
nơi nhận: [Như trên, Lưu Chi bộ]`;

/** Kinds and parts that the corpus has not. */
const OTHERS: Readonly<Record<string, string>> = {
  letter: `---
loại: Công văn
${FRONT}
số: 3
trích yếu: về việc đề nghị cấp giấy chứng nhận
kính gửi: Đảng uỷ xã Mây Trắng
độ khẩn: Khẩn
dự thảo: 2
---

Chi bộ kính đề nghị Đảng uỷ xã xem xét.
`,
  'proposal to several': `---
loại: Tờ trình
${FRONT}
trích yếu: xin kinh phí
phạm vi lưu hành: Lưu hành nội bộ
kính trình: [Đảng uỷ xã Mây Trắng, Ban Tổ chức]
---

Chi bộ trình Đảng uỷ xem xét.
`,
  'plan with bases and a note against publication': `---
loại: Kế hoạch
${FRONT}
số: 12
trích yếu: thực hiện nghị quyết
phạm vi lưu hành: Không phổ biến trên phương tiện thông tin đại chúng
căn cứ: [Căn cứ Điều lệ Đảng, Căn cứ Nghị quyết số 12-NQ/ĐU]
---

I- MỤC ĐÍCH

- Một việc.
  + Việc con, *gấp* và **quan trọng**.

| TT | Hộ |
| --- | ---: |
| 1 | a\\*b |
`,
};

const textNamed = (name: string): string => OTHERS[name] ?? readFileSync(join(CORPUS, name), 'utf8');
const names = [...readdirSync(CORPUS).filter((name) => /^\d.*\.md$/.test(name)), ...Object.keys(OTHERS)];
/** Runs once for each argument: the tests of a document share what it became. */
function once<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    if (!made.has(name)) made.set(name, make(name));
    return made.get(name)!;
  };
}
const read = once((name): Document => openDocument(name, textNamed(name)));
const exported = once((name) => exportDocx(read(name).model));
const imported = once(async (name) => importDocx(await exported(name)));
const again = once(async (name) => openDocument(name, (await imported(name)).markdown));
const exportedAgain = once(async (name) => exportDocx((await again(name)).model));
const paragraphs = (bytes: Uint8Array): string => below(open(bytes).body, 'p').map(textOf).join('\n');
const ours = names.filter((name) => read(name).model.kind !== null);

const wordsOf = (text: string): string[] =>
  (fold(text.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/^0+(?=\d)/, ''));

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const linesOf = (block: Block): Line[] => {
  if (block.type === 'line') return [block];
  if (block.type !== 'table') return [];
  return [block.head, ...block.rows].flatMap((row) => row.cells.flatMap((cell) => cell.lines));
};
const lineWords = (line: Line): string[] => wordsOf(`${line.marker?.text ?? ''} ${line.text}`);

/** `text` holds each word of `words` at least as often. */
function assertHolds(text: string, words: readonly string[]): void {
  const there = counted(wordsOf(text));
  const lost = [...counted(words)].filter(([word, count]) => (there.get(word) ?? 0) < count);
  assert.deepEqual(lost, []);
}

describe('words are kept', () => {
  it('there is something to test', () => assert.ok(ours.length >= 20, String(ours.length)));

  for (const name of ours) {
    it(`${name}: every word of the body is on the page as often as in the text`, async () => {
      const { model } = read(name);
      const { blocks } = model.tree;
      const { head, foot } = model.parts;
      const end = foot.to > foot.from ? foot.from : blocks.length;
      const body = [...blocks.slice(head.to, end), ...blocks.slice(Math.max(end, foot.to))];
      const page = below(open(exportDocx(model)).body, 'p')
        .map(textOf)
        .join('\n');
      assertHolds(page, body.flatMap(linesOf).flatMap(lineWords));
    });

    it(`${name}: every word of head and foot is on the page`, async () => {
      const { model } = read(name);
      const { blocks } = model.tree;
      const { head, foot } = model.parts;
      const typed = [...blocks.slice(head.from, head.to), ...blocks.slice(foot.from, foot.to)];
      const page = below(open(exportDocx(model)).body, 'p')
        .map(textOf)
        .join('\n');
      assertHolds(page, [...new Set(typed.flatMap(linesOf).flatMap(lineWords))]);
    });

    it(`${name}: the draft read back holds every word of the page, and reads as the same document`, async () => {
      assert.deepEqual((await imported(name)).warnings, []);
      // the page's own blanks and fixed words stand on the next page again
      assert.equal(paragraphs(await exportedAgain(name)), paragraphs(await exported(name)));
      const [a, b] = [read(name).model, (await again(name)).model];
      assert.deepEqual([b.kind, b.tasks.length, b.votes.length], [a.kind, a.tasks.length, a.votes.length]);
    });

    it(`${name}: a second round changes nothing`, async () => {
      const draft = importDocx(await exportedAgain(name)).markdown;
      assert.equal(draft, (await imported(name)).markdown);
      const text = (bytes: Uint8Array): string => open(bytes).text('word/document.xml');
      assert.equal(text(await exportedAgain(name)), text(await exported(name)));
    });
  }
});
