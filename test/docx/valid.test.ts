/** Microsoft's schemas find nothing wrong, and LibreOffice prints the page as it should look. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportDocx } from '../../server/src/core/docx/export';
import { openDocument } from '../../server/src/core/service';
import { MINUTES, modelOf, RESOLUTION } from './support/models';
import { print, schemaErrors } from './support/office';

const CORPUS = join(__dirname, '../corpus');
const corpus = readdirSync(CORPUS).filter((name) => /^\d.*\.md$/.test(name));
const long = (rows: number): string =>
  `| TT | Việc | Hạn |\n| --- | --- | --- |\n${Array.from({ length: rows }, (_, i) => `| ${i + 1} | Việc thứ ${i + 1} của chi bộ | 20/02/2026 |`).join('\n')}\n`;
const deep = Array.from({ length: 14 }, (_, i) => `${'  '.repeat(i)}- bậc ${i}`).join('\n');

const ODD: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'a table of 300 rows': long(300),
  'a table of 20 columns': `|${' a |'.repeat(20)}\n|${' - |'.repeat(20)}\n|${' b |'.repeat(20)}\n`,
  'a table with empty and ragged rows': '| a | b |\n|---|---|\n| |\n| x |\n| y | z | w |\n',
  'a list of 14 levels': deep,
  'one word of 5000 letters': 'ơ'.repeat(5000),
  'control characters and lone surrogates': 'a\u0000\u0007b \ud800c \udfff\u{1f600}\uffff',
  'marks of every kind': '# a\n### b\n1. c\na) d\nI- e\n> g\n```\nh\n```\n***\n**i** *k* ***l*** `m`\n',
  'an appendix': 'a\n\nPhụ lục 1\nDanh sách\n\n| a |\n|---|\n| b |\n',
  'a table last': 'a\n\n| a | b |\n|---|---|\n| c | d |',
};

describe('valid for Microsoft’s schemas', function () {
  this.timeout(60_000);
  for (const name of corpus) {
    it(name, async () => {
      const { model } = openDocument(name, readFileSync(join(CORPUS, name), 'utf8'));
      assert.deepEqual(await schemaErrors(exportDocx(model)), []);
    });
  }
  for (const [title, text] of Object.entries(ODD)) {
    it(title, async () => {
      const page = { draft: '1', urgency: 'Khẩn', circulation: 'Lưu hành nội bộ' };
      assert.deepEqual(await schemaErrors(exportDocx(modelOf(text, { ...RESOLUTION, page }))), []);
    });
  }
});

describe('printed by LibreOffice', function () {
  this.timeout(120_000);
  const MM = 72 / 25.4;
  const body = `Chi bộ họp.\n\n${'Một dòng nội dung dài vừa đủ để xuống dòng khi in trên khổ giấy A4 theo thể thức.\n'.repeat(60)}`;

  it('a resolution over two pages', () => {
    const { pages, words, fonts } = print(exportDocx(modelOf(body, RESOLUTION)));
    assert.ok(pages.length >= 2);
    assert.match(pages[0]!, /ĐẢNG BỘ XÃ MÂY TRẮNG\s+ĐẢNG CỘNG SẢN VIỆT NAM/);
    assert.doesNotMatch(pages[0]!, /^\s*1\s*$/m);
    const [, second] = [1, 2].map((page) => words.filter((word) => word.page === page));
    const number = second!.find((word) => word.text === '2')!;
    // 10 mm from the edge, centred between 30 and 195 mm
    assert.ok(Math.abs(number.y - 10 * MM) < 6, `page number at ${number.y / MM} mm`);
    assert.ok(Math.abs(number.x - 112.5 * MM) < 8, `page number at ${number.x / MM} mm`);
    const left = Math.min(...words.map((word) => word.x));
    assert.ok(Math.abs(left - 30 * MM) < 1, `text begins at ${left / MM} mm`);
    assert.match(pages.at(-1)!, /Nơi nhận:\s+T\/M CHI BỘ/);
    assert.match(pages.at(-1)!, /Đàm Thế Vỵ/);
    assert.match(fonts, /Tinos|TimesNewRoman|Times New Roman|Liberation ?Serif/);
  });

  it('the signature takes a line of the text with it to a new page', async () => {
    // so many lines that the foot just does not fit any more
    for (const lines of [26, 28, 30]) {
      const { pages } = print(exportDocx(modelOf('Một dòng nội dung.\n'.repeat(lines), RESOLUTION)));
      if (pages.length < 2) continue;
      assert.match(pages[1]!, /Một dòng nội dung[\s\S]*T\/M CHI BỘ/);
      return;
    }
    assert.fail('no text was long enough for two pages');
  });

  it('minutes with both signatures level', async () => {
    const { words } = print(exportDocx(modelOf('Hội nghị bế mạc.\n', MINUTES)));
    const [writer, chair] = ['NGƯỜI', 'CHỦ'].map((text) => words.find((word) => word.text === text)!);
    assert.ok(Math.abs(writer!.y - chair!.y) < 1 && writer!.x < chair!.x);
  });

  it('the note against publication at the foot of the last page', async () => {
    const circulation = 'Không phổ biến trên phương tiện thông tin đại chúng';
    const { words, pages } = print(
      exportDocx(modelOf(body, { ...RESOLUTION, page: { circulation } }), { profile: 'hd05' }),
    );
    const note = words.find((word) => word.text === 'KHÔNG')!;
    assert.equal(note.page, pages.length);
    assert.ok(Math.abs(297 * MM - note.y - 10 * MM - 12 * 1.15) < 4, `note at ${note.y / MM} mm`);
  });

  it('a long table with its head on every page', async () => {
    const { pages } = print(exportDocx(modelOf(long(120), RESOLUTION)));
    const withRows = pages.filter((page) => page.includes('Việc thứ'));
    assert.ok(withRows.length >= 3);
    for (const page of withRows) assert.match(page, /TT\s+Việc\s+Hạn/);
  });
});
