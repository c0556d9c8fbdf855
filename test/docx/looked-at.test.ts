/** What was found off on pages that were looked at as pictures, one by one. */
import assert from 'node:assert/strict';
import { exportDocx } from '../../server/src/core/docx/export';
import { importDocx } from '../../server/src/core/docx/read';
import { openDocument } from '../../server/src/core/service';
import { print } from './support/office';
import { attributeOf, below, childOf, figuresOf, type Opened, open, textOf, valOf } from './support/opened';

const page = (body: string, front = 'loại: Nghị quyết\n'): Uint8Array =>
  exportDocx(openDocument('a.md', `---\n${front}chi bộ: Chi bộ Trại cá Đầm Vạc\n---\n\n${body}`).model);
const styleOf = (file: Opened, words: string): string | null => {
  const paragraph = file.paragraphs.find((one) => textOf(one).includes(words));
  assert.ok(paragraph, words);
  return valOf(childOf(paragraph, 'pPr'), 'pStyle');
};

describe('place and date stand on one line where the page has room', () => {
  const rows: [place: string, grown: boolean][] = [
    ['Đầm Vạc', false],
    ['Phường Hạ Liên', true],
    ['Một địa danh dài đến nỗi dòng nào cũng không chứa nổi', false],
  ];
  for (const [place, grown] of rows) {
    it(place, () => {
      const file = open(page('A.\n', `loại: Nghị quyết\nđịa danh: ${place}\nngày: 2026-02-09\n`));
      const widths = below(childOf(file.tables[0]!, 'tblGrid')!, 'gridCol').map((one) => Number(attributeOf(one, 'w')));
      assert.equal(widths[0]! + widths[1]!, 9355);
      assert.equal(widths[1]! > 5100, grown);
      assert.ok(widths[0]! >= 3554, 'the issuer keeps its room');
    });
  }
  it('on the printed page too', () => {
    const { words } = print(page('A.\n', 'loại: Nghị quyết\nđịa danh: Phường Hạ Liên\nngày: 2026-02-09\n'));
    const [place, year] = [words.find(({ text }) => text === 'Liên,'), words.find(({ text }) => text === '2026')];
    assert.equal(place!.y, year!.y);
  });
});

describe('numbered titles are headings together, or not at all', () => {
  const rows: [title: string, body: string, styles: Record<string, string>][] = [
    [
      'one with a paragraph under it, one with items',
      'I- MỤC TIÊU\n\n1. Đích chung\n\nLàm tốt việc này.\n\n2. Đích riêng\n\n- Một.\n- Hai.\n',
      { 'Đích chung': 'NQNumberTitle1', 'Đích riêng': 'NQNumberTitle1', 'Một.': 'NQListItem' },
    ],
    [
      'two levels',
      'I- VIỆC\n\n1. Sân bãi\n\n1.1. Sân số hai\n\na) Thay cỏ;\n\n1.1.1. Tiền\n\nA.\n',
      { 'Sân bãi': 'NQNumberTitle1', 'Sân số hai': 'NQNumberTitle2', '1.1.1.': 'NQListItem' },
    ],
    [
      'sentences are none',
      '1. Chi bộ làm việc này.\n\nCâu.\n\n2. Chi bộ làm việc kia.\n\nCâu nữa.\n',
      { 'việc này': 'NQListItem', 'việc kia': 'NQListItem' },
    ],
    [
      'names in a list are none, though a paragraph follows the last',
      'Danh sách\n\n1. Lại Văn Mộc\n2. Cù Thị Na\n\nCác đồng chí có tên trên thi hành.\n',
      { 'Lại Văn Mộc': 'NQListItem', 'Cù Thị Na': 'NQListItem' },
    ],
    [
      'under articles numbers are khoản',
      'Điều 1. Phạm vi\n\n1. Việc chung\n\nCâu.\n',
      { 'Việc chung': 'NQListItem', 'Phạm vi': 'NQArticle' },
    ],
  ];
  for (const [title, body, styles] of rows) {
    it(title, () => {
      const file = open(page(body));
      for (const [words, style] of Object.entries(styles)) assert.equal(styleOf(file, words), style, words);
    });
  }
  it('bold at 14 pt, the second level italic too (§3)', () => {
    const file = open(page('A.\n'));
    const [one, two] = [figuresOf(file.style('Đề mục số')), figuresOf(file.style('Đề mục số cấp hai'))];
    assert.deepEqual([one.bold, one.italic, one.size], [true, false, 14]);
    assert.deepEqual([two.bold, two.italic, two.size], [true, true, 14]);
  });
  it('and come back as the numbered lines that they were', () => {
    const body = '1. Đích chung\n\nLàm tốt việc này.\n\n2. Đích riêng\n\n- Một.\n';
    assert.ok(
      importDocx(page(`I- MỤC TIÊU\n\n${body}`)).markdown.includes(
        '\n1. Đích chung\n\nLàm tốt việc này.\n\n2. Đích riêng\n',
      ),
    );
  });
});

describe('the first page begins at the margin', function () {
  this.timeout(60_000);
  it('with footnotes as without: LibreOffice puts no line above', () => {
    const top = (body: string): number => print(page(body)).words[0]!.y;
    const difference = top('Câu[^1].\n\n[^1]: chú thích\n') - top('Câu.\n');
    assert.ok(difference >= 0 && difference < 1.5, `${difference} pt`);
  });
});

describe('minutes whose time and place stand in the front matter only', () => {
  const FRONT =
    'loại: Biên bản\nngày họp: 2026-02-09\nbắt đầu: 14 giờ 30\nkết thúc: 16 giờ 00\nđịa điểm: Phòng họp tầng hai\n';
  const rows: [title: string, body: string, lines: string[]][] = [
    [
      'are told under the title',
      'Chi bộ bàn việc cá giống.\n',
      ['Thời gian: từ 14 giờ 30 phút đến 16 giờ 00, ngày 09/02/2026.', 'Địa điểm: Phòng họp tầng hai.'],
    ],
    [
      'not again where the text tells them',
      'Hồi 14h30 ngày 9/2/2026, tại phòng họp tầng hai, chi bộ họp.\n\nTan lúc 16 giờ.\n',
      [],
    ],
    [
      'only what the text leaves out',
      'Chi bộ họp từ 14 giờ 30 đến 16 giờ 00 ngày 09 tháng 02 năm 2026.\n',
      ['Địa điểm: Phòng họp tầng hai.'],
    ],
  ];
  for (const [title, body, lines] of rows) {
    it(title, () => {
      const said = open(page(body, FRONT)).styled('Nội dung').map(textOf);
      assert.deepEqual(
        said.filter((line) => /^(?:Thời gian|Địa điểm):/.test(line)),
        lines,
      );
    });
  }
});

describe('the drafter’s mark and contact details (HD 05 II.5, II.6)', () => {
  const FRONT =
    'loại: Công văn\nđịa danh: Vạc Thượng\nsố: 8\nngày: 2026-06-09\nchức vụ: Bí thư\nngười ký: Lại Văn Mộc\nnơi nhận: [Đảng uỷ xã, Lưu Chi bộ, LVM-15]\n';
  const CONTACT = 'Địa chỉ: Trại cá Đầm Vạc, xã Vạc Thượng\n\nĐiện thoại: 0200 300 400\n';
  const file = open(page(`Chi bộ đề nghị phối hợp.\n\n${CONTACT}`, FRONT));

  it('the mark stands under the recipients, in capitals of 8 pt; the last recipient keeps its full stop', () => {
    assert.deepEqual(file.styled('Nơi nhận').map(textOf), ['- Như trên;', '- Đảng uỷ xã;', '- Lưu Chi bộ.']);
    assert.deepEqual(file.styled('Ký hiệu người soạn').map(textOf), ['LVM-15']);
    assert.equal(figuresOf(file.style('Ký hiệu người soạn')).size, 8);
  });
  it('contact details stand last, 10 pt, under a rule as wide as the text', () => {
    assert.deepEqual(file.styled('Liên hệ').map(textOf), [
      'Địa chỉ: Trại cá Đầm Vạc, xã Vạc Thượng',
      'Điện thoại: 0200 300 400',
    ]);
    const { size, bold, italic } = figuresOf(file.style('Liên hệ'));
    assert.deepEqual([size, bold, italic], [10, false, false]);
    const [rule] = file.styled('Đường kẻ trên liên hệ');
    assert.ok(childOf(childOf(childOf(rule!, 'pPr'), 'pBdr'), 'top'));
    assert.deepEqual(
      file.paragraphs.slice(-2).map((one) => valOf(childOf(one, 'pPr'), 'pStyle')),
      ['NQContact', 'NQContact'],
    );
  });
  it('are read back, and give the same page', () => {
    const bytes = page(`Chi bộ đề nghị phối hợp.\n\n${CONTACT}`, FRONT);
    const again = exportDocx(openDocument('a.md', importDocx(bytes).markdown).model);
    assert.deepEqual(open(again).paragraphs.map(textOf), open(bytes).paragraphs.map(textOf));
  });
  const none: [string, string][] = [
    ['an address without number or mail is text', 'Địa chỉ: nhà văn hoá thôn.\n'],
    ['so is one in the middle', 'Điện thoại: 0200 300 400\n\nChi bộ mong được giúp đỡ.\n'],
  ];
  for (const [title, body] of none) {
    it(title, () => assert.equal(open(page(body, FRONT)).styled('Liên hệ').length, 0));
  }
});
