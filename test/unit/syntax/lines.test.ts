import { strict as assert } from 'node:assert';
import { sourceRange, textRange } from '../../../server/src/core/syntax/lines';
import { parseDocument } from '../../../server/src/core/syntax/parse';
import type { Block, Line } from '../../../server/src/core/syntax/types';

const blocksOf = (text: string): readonly Block[] => parseDocument(text).blocks;
const linesOf = (text: string): Line[] => blocksOf(text).filter((block): block is Line => block.type === 'line');

/** `marker|text` of each line; the marker's style where there is one. */
const shown = (text: string): string[] =>
  linesOf(text).map(
    (line) =>
      `${line.marker ? `${line.marker.style} ${line.marker.ordinal ?? line.marker.text}` : line.kind}|${line.text}`,
  );

describe('lines of a draft', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['each line is a paragraph', 'một\nhai', ['paragraph|một', 'paragraph|hai']],
    ['heading marks', '## II. Nhiệm vụ', ['roman 2|Nhiệm vụ']],
    ['bold numbers', '**1. Công tác đoàn thể**', ['arabic 1|Công tác đoàn thể']],
    ['Roman with a dash', 'IV- TỔ CHỨC', ['roman 4|TỔ CHỨC']],
    ['Roman with a long dash', 'I – THỜI GIAN', ['roman 1|THỜI GIAN']],
    ['no Roman numeral in a word', 'Việc cần làm', ['paragraph|Việc cần làm']],
    ['points', 'a) Chằng chống\nđ) Diễn tập', ['letter 1|Chằng chống', 'letter 5|Diễn tập']],
    ['bullets from Word', '• Cách làm: treo bảng', ['bullet •|Cách làm: treo bảng']],
    ['a dash without a blank', '-Nội dung', ['bullet -|Nội dung']],
    ['stroke numbers', '1/ Thu gom rác', ['arabic 1|Thu gom rác']],
    ['no number in a fraction', '5/6 việc hoàn thành', ['paragraph|5/6 việc hoàn thành']],
    ['no number in a date', '20/5/2026 họp chi bộ', ['paragraph|20/5/2026 họp chi bộ']],
    ['decimal numbers', '**2.1. Hoàn chỉnh sổ**', ['decimal 1|Hoàn chỉnh sổ']],
    ['spoken numbers', 'Thứ nhất, giữ đoàn kết', ['arabic 1|giữ đoàn kết']],
    ['escaped marks are text', '\\* sao', ['bullet *|sao']],
    ['a star alone is a line', 'CHI BỘ\n*\nSố 05', ['paragraph|CHI BỘ', 'paragraph|*', 'paragraph|Số 05']],
    ['line breaks in HTML', 'một<br>hai', ['paragraph|một', 'paragraph|hai']],
    [
      'words in angle brackets stay',
      'Giao <ten>, xong <u>trước</u> <ngay>',
      ['paragraph|Giao <ten>, xong trước <ngay>'],
    ],
    ['links show their text', 'xem [hướng dẫn](x.md) nhé', ['paragraph|xem hướng dẫn nhé']],
    ['a bracketed blank stays', 'Phụ trách: [họ tên]', ['paragraph|Phụ trách: [họ tên]']],
    ['emphasis over two lines', '**một\nhai**', ['paragraph|một', 'paragraph|hai']],
    ['quotes lose their mark', '> trích dẫn', ['paragraph|trích dẫn']],
    ['indented text is no code', '\tNgày 04/5/2026', ['paragraph|Ngày 04/5/2026']],
    ['a reference definition is text', '[1]: ghi chú', ['paragraph|[1]: ghi chú']],
  ];
  for (const [title, text, expected] of cases) it(title, () => assert.deepEqual(shown(text), expected));

  it('a line of hyphens is a rule, never a heading above it', () => {
    assert.deepEqual(
      blocksOf('CHI BỘ THÔN TRÀ\n-----\n').map((block) => block.type),
      ['line', 'rule'],
    );
  });

  it('ticked boxes', () => {
    assert.deepEqual(
      linesOf('- [x] xong\n- [ ] chưa\n- không ô').map((line) => line.checked),
      [true, false, null],
    );
  });

  it('comments, fences and front matter are kept apart', () => {
    const tree = parseDocument('---\nsố: 05\n---\n<!-- a\n\nb -->\n```\nNỘI DUNG\n```\ncuối');
    assert.deepEqual(
      tree.blocks.map((block) => [block.type, block.number]),
      [
        ['comment', 4],
        ['code', 7],
        ['line', 10],
      ],
    );
    assert.deepEqual(
      tree.frontMatter?.entries.map((entry) => [entry.key, entry.value]),
      [['số', '05']],
    );
  });

  it('an unclosed comment or fence swallows nothing', () => {
    assert.deepEqual(shown('<!-- mở\nchữ'), ['paragraph|<!-- mở', 'paragraph|chữ']);
    assert.equal(linesOf('```\nchữ')[1]?.text, 'chữ');
  });

  it('every line knows where its words stand', () => {
    const text = '- **Phụ trách:** đ/c *Hà* \\[A\\] &amp; B\n| a | **b**<br>c |\n| - | - |\n| d | e |';
    const tree = parseDocument(text);
    const lines = tree.blocks.flatMap((block) =>
      block.type === 'line' ? [block] : block.type === 'table' ? block.head.cells.flatMap((cell) => cell.lines) : [],
    );
    for (const line of lines) {
      for (const word of ['Phụ trách', 'Hà', 'A', 'b', 'c']) {
        const at = line.text.indexOf(word);
        if (at < 0) continue;
        const { start, end } = sourceRange(line, at, at + word.length);
        assert.equal(text.slice(start, end), word);
      }
      const whole = textRange(line);
      assert.ok(whole.start >= line.start && whole.end <= Math.max(line.end, line.start + 1), line.text);
    }
    assert.equal(lines[0]?.text, 'Phụ trách: đ/c Hà [A] & B');
  });

  it('broken tables are lines', () => {
    assert.deepEqual(shown('| a | b |\n| --- |\n| c |'), [
      'paragraph|| a | b |',
      'paragraph|| --- |',
      'paragraph|| c |',
    ]);
  });
});
