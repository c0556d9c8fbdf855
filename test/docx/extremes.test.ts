/** Documents at the edge of what a page can hold: each a valid file that LibreOffice opens, with every word in it. */
import assert from 'node:assert/strict';
import { exportDocx } from '../../server/src/core/docx/export';
import { importDocx } from '../../server/src/core/docx/read';
import { openDocument } from '../../server/src/core/service';
import { fold } from '../../server/src/core/text/fold';
import { pageCounts, schemaErrors } from './support/office';
import { attributeOf, below, childOf, open, textOf } from './support/opened';

const head = (extra = ''): string =>
  `---\nloại: Báo cáo\nchi bộ: Chi bộ thôn Gò Sim\nsố: 4\nngày: 2026-07-11\ntrích yếu: việc lạ\n${extra}---\n\n`;
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const COMBINING = `a${'\u0301\u0323\u0302'.repeat(40)}`;
const ROWS: [title: string, text: string][] = [
  [
    'a table of 300 rows, with notes',
    `${head()}${row(['TT', 'Nội dung', 'Phụ trách', 'Thời hạn'])}\n|---|---|---|---|\n${times(300, (i) => row([`${i + 1}`, `Việc số ${i + 1}[^1]`, '**đồng chí** N', '5/8/2026'])).join('\n')}\n\n[^1]: chú thích\n`,
  ],
  [
    'a table of 80 columns: Word has 63 at most',
    `${head()}${row(times(80, (i) => `c${i}`))}\n|${'---|'.repeat(80)}\n${row(times(80, (i) => `ô${i}`))}\n`,
  ],
  [
    'a row higher than a page',
    `${head()}| a | b |\n|---|---|\n| ${'một dòng khá dài trong ô<br>'.repeat(120)} | b |\n`,
  ],
  ['a list of 40 levels', head() + times(40, (i) => `${'  '.repeat(i)}- bậc ${i}`).join('\n')],
  ['numbered levels, 20 deep', head() + times(20, (i) => `${'   '.repeat(i)}${i + 1}. bậc ${i}`).join('\n')],
  ['a thousand items that start at 997', head() + times(1000, (i) => `${997 + i}. mục ${i}`).join('\n')],
  ['emoji of several code points', `${head()}Vui 👩🏽‍🌾👨‍👩‍👧‍👦🇻🇳❤️‍🔥 và 𠀋𝒳.\n\n| 👍🏿 | 🏴󠁧󠁢󠁥󠁮󠁧󠁿 |\n|---|---|\n| 1️⃣ | ☑️ |\n`],
  [
    'text from right to left, with its marks',
    `${head()}شكرا \u202bשלום\u202c và \u200fmột\u200e \u2067hai\u2069 \u202eba\u202c.\n\n- ﷽ bốn\n`,
  ],
  [
    'every control character',
    `${head()}${times(32, (i) => `k${i}${String.fromCharCode(i)}`).join('')}\u007f\u0085\u2028\u2029 hết.\n`,
  ],
  ['letters that are none', `${head()}a \ufffe b \uffff c \ud800 d \udfff e \ufdd0 f\n`],
  ['stacks of combining marks', `${head()}${COMBINING} và ${COMBINING}\n`],
  [
    'words of ten thousand letters',
    `${head()}${'x'.repeat(10_000)}\n\n| ${'y'.repeat(5000)} | b |\n|---|---|\n| c | ${'z'.repeat(5000)} |\n`,
  ],
  ['a paragraph of 200 KB', `${head()}${'một hai ba bốn năm sáu bảy tám chín mười '.repeat(4000)}\n`],
  ['five thousand paragraphs', head() + times(5000, (i) => `Đoạn ${i}.`).join('\n\n')],
  ['300 footnotes', head() + times(300, (i) => `Câu ${i}[^${i}].\n\n[^${i}]: chú ${i}`).join('\n\n')],
  ['40 appendices', `${head()}Nội dung.\n\n${times(40, (i) => `Phụ lục ${i + 1}\n\nDanh sách ${i}.`).join('\n\n')}\n`],
  ['emphasis in emphasis, left open', `${head()}${'**a *b '.repeat(300)}\n\n***x** y* z\n`],
  ['what looks like XML', `${head()}]]> &lt;w:p/> &amp; &#0; \\<!DOCTYPE x> \\<?xml?> "' \\<![CDATA[a]]>\n`],
  [
    'a head and a foot of extreme length',
    `---\nloại: Tờ trình\nđảng bộ: ${'Đảng bộ rất dài '.repeat(40)}\nchi bộ: ${'W'.repeat(300)}\nsố: 999999999\nđịa danh: ${'Nơi '.repeat(80)}\nngày: 9999-12-31\ntrích yếu: ${'trích yếu '.repeat(200)}\nngười ký: ${'Họ Tên '.repeat(60)}\nchức vụ: ${'chức '.repeat(80)}\nkính trình: [${times(50, (i) => `Nơi ${i}`).join(', ')}]\nnơi nhận: [${times(200, (i) => `Nhận ${i}`).join(', ')}]\nđộ khẩn: ${'khẩn '.repeat(30)}\nphạm vi lưu hành: ${'lưu '.repeat(60)}\n---\n\nA.\n`,
  ],
  ['nothing at all but its kind', '---\nloại: Công văn\n---\n'],
];

const wordsOf = (text: string): Set<string> => new Set(fold(text.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? []);

describe('documents at the edge', function () {
  this.timeout(240_000);
  const files = ROWS.map(([title, text]) => ({ title, text, bytes: exportDocx(openDocument('a.md', text).model) }));

  for (const { title, text, bytes } of files) {
    it(`${title}: valid, and every word is there`, async () => {
      assert.deepEqual(await schemaErrors(bytes), []);
      const file = open(bytes);
      const notes = file.names.includes('word/footnotes.xml') ? textOf(file.xml('word/footnotes.xml')) : '';
      const said = `${below(file.body, 'p').map(textOf).join('\n')}\n${notes}`;
      const body = text.slice(text.indexOf('\n---\n') + 5).replace(/\[\^\d+\]:?|&amp;|&lt;|&#0;|<br>/g, ' ');
      // a line end of Unicode's own ends a line of Word's too; what XML cannot hold parts nothing
      const lost = [...wordsOf(body.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ''))].filter(
        (word) => !fold(said).includes(word),
      );
      assert.deepEqual(lost.slice(0, 5), []);
      assert.equal(typeof importDocx(bytes).markdown, 'string');
    });
  }

  it('LibreOffice opens all of them', () => {
    const pages = pageCounts(files.map(({ bytes }) => bytes));
    assert.ok(
      pages.every((count) => count > 0),
      String(pages),
    );
  });

  it('nothing begins beyond the middle of the page, however deep', () => {
    for (const { title, bytes } of files) {
      for (const paragraph of open(bytes).paragraphs) {
        const left = Number(attributeOf(childOf(childOf(paragraph, 'pPr'), 'ind'), 'left') ?? 0);
        assert.ok(left <= 4678, `${title}: ${left}`);
      }
    }
  });

  it('no table has more columns than Word can hold', () => {
    for (const { title, bytes } of files) {
      for (const table of open(bytes).tables) {
        const columns = below(childOf(table, 'tblGrid')!, 'gridCol').map((column) => Number(attributeOf(column, 'w')));
        assert.ok(columns.length <= 63, title);
        assert.ok(
          columns.every((width) => width > 0),
          `${title}: ${columns}`,
        );
      }
    }
  });
});
