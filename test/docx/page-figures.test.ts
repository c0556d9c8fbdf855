/** Every figure of the official page, read back from the file: guidance `page.md` §2 and §3. */
import assert from 'node:assert/strict';
import { exportDocx } from '../../server/src/core/docx/export';
import { MINUTES, modelOf, RESOLUTION } from './support/models';
import {
  attributeOf,
  below,
  childOf,
  childrenOf,
  figuresOf,
  linesOf,
  type Opened,
  open,
  switchOf,
  textOf,
  valOf,
} from './support/opened';

const BODY = `Chi bộ thôn Suối Hoa họp ngày 05/02/2026, thảo luận và thống nhất:

I- NHIỆM VỤ

- Nạo vét kênh mương.
  + Xong trước ngày 20/02/2026.

| TT | Việc |
| --- | --- |
| 1 | Thu đảng phí |
`;

describe('figures of the page (HD 05)', () => {
  let file: Opened;
  before(async () => {
    file = open(
      exportDocx(
        modelOf(BODY, { ...RESOLUTION, page: { draft: '2', urgency: 'Khẩn', circulation: 'Lưu hành nội bộ' } }),
        { profile: 'hd05' },
      ),
    );
  });

  describe('paper and margins', () => {
    const rows: [string, string, string, number][] = [
      ['A4 width, IV.3', 'pgSz', 'w', 11906],
      ['A4 height, IV.3', 'pgSz', 'h', 16838],
      ['top 20 mm, IV.4.1', 'pgMar', 'top', 1134],
      ['bottom 20 mm, IV.4.1', 'pgMar', 'bottom', 1134],
      ['left 30 mm, IV.4.1', 'pgMar', 'left', 1701],
      ['right 15 mm, IV.4.1', 'pgMar', 'right', 850],
      ['page number 10 mm from the top edge, IV.5.1', 'pgMar', 'header', 567],
    ];
    for (const [title, element, attribute, value] of rows) {
      it(title, () => assert.equal(Number(attributeOf(childOf(file.sections[0]!, element), attribute)), value));
    }
    it('no page number on page 1, IV.5.1', () => assert.equal(switchOf(file.sections[0]!, 'titlePg'), true));
  });

  describe('sizes, weights, alignment', () => {
    const rows: [name: string, size: number, bold: boolean, italic: boolean, align: string][] = [
      ['Tiêu đề', 15, true, false, 'center'],
      ['Cơ quan cấp trên', 14, false, false, 'center'],
      ['Cơ quan ban hành', 14, true, false, 'center'],
      ['Dấu sao', 14, false, false, 'center'],
      ['Số và ký hiệu', 14, false, false, 'center'],
      ['Địa danh và ngày', 14, false, true, 'center'],
      ['Tên loại', 16, true, false, 'center'],
      ['Trích yếu', 14, true, false, 'center'],
      ['Gạch dưới trích yếu', 14, false, false, 'center'],
      ['Trích yếu công văn', 12, false, true, 'center'],
      ['Nội dung', 14, false, false, 'both'],
      ['Căn cứ', 14, false, false, 'both'],
      ['Gạch đầu dòng', 14, false, false, 'both'],
      ['Đề mục 1', 14, true, false, 'both'],
      ['Đề mục 2', 14, true, false, 'both'],
      ['Đề mục 3', 14, true, true, 'both'],
      ['Quyền hạn ký', 14, true, false, 'center'],
      ['Chức vụ ký', 14, false, false, 'center'],
      ['Họ tên người ký', 14, true, false, 'center'],
      ['Chữ Nơi nhận', 14, false, false, 'left'],
      ['Nơi nhận', 12, false, false, 'left'],
      ['Kính gửi', 14, false, false, 'left'],
      ['Phụ lục', 14, true, false, 'center'],
      ['Dự thảo', 14, false, true, 'center'],
      ['Độ khẩn', 14, true, false, 'center'],
      ['Phạm vi lưu hành', 12, true, false, 'right'],
      ['Phạm vi phổ biến', 12, true, false, 'center'],
      ['Số trang', 14, false, false, 'center'],
    ];
    for (const [name, size, bold, italic, align] of rows) {
      it(name, () => {
        const figures = figuresOf(file.style(name));
        assert.deepEqual([figures.size, figures.bold, figures.italic, figures.align], [size, bold, italic, align]);
      });
    }
  });

  describe('body text, 6.2.2', () => {
    for (const name of ['Nội dung', 'Căn cứ', 'Gạch đầu dòng', 'Đề mục 1']) {
      it(`${name}: exactly 18 to 22 pt, 6 pt apart, first line 10 mm in`, () => {
        const { line, lineRule, after, firstLine } = figuresOf(file.style(name));
        assert.equal(lineRule, 'exact');
        assert.ok(line >= 360 && line <= 440, String(line));
        assert.ok(after >= 120, String(after));
        assert.equal(firstLine, 567);
      });
    }
    it('headings stand in the navigation pane', () => {
      const levels = ['Đề mục 1', 'Đề mục 2', 'Đề mục 3'].map((n) =>
        valOf(childOf(file.style(n), 'pPr'), 'outlineLvl'),
      );
      assert.deepEqual(levels, ['0', '1', '2']);
    });
    it('a nested item begins further in', () => {
      const indents = file.styled('Gạch đầu dòng').map((p) => attributeOf(childOf(childOf(p, 'pPr'), 'ind'), 'left'));
      assert.deepEqual(indents.slice(-2), [null, '284']);
    });
  });

  it('Times New Roman in all four slots, black, Vietnamese', () => {
    const run = childOf(childOf(childOf(file.xml('word/styles.xml'), 'docDefaults'), 'rPrDefault'), 'rPr');
    const fonts = childOf(run, 'rFonts');
    for (const slot of ['ascii', 'hAnsi', 'eastAsia', 'cs']) assert.equal(attributeOf(fonts, slot), 'Times New Roman');
    assert.equal(valOf(run, 'color'), '000000');
    const language = childOf(run, 'lang');
    for (const slot of ['val', 'eastAsia', 'bidi']) assert.equal(attributeOf(language, slot), 'vi-VN');
  });

  describe('letterhead', () => {
    it('left: parent, issuer, star, number without a colon, draft mark, urgency', () => {
      assert.deepEqual(linesOf(below(file.tables[0]!, 'tc')[0]!), [
        'ĐẢNG BỘ XÃ MÂY TRẮNG',
        'CHI BỘ THÔN SUỐI HOA',
        '*',
        'Số 05-NQ/CB',
        'Dự thảo lần 2',
        'KHẨN',
      ]);
    });
    it('right: the Party, a rule, place and date', () => {
      assert.deepEqual(linesOf(below(file.tables[0]!, 'tc')[1]!), [
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        '',
        'Mây Trắng, ngày 05 tháng 02 năm 2026',
      ]);
    });
    it('the rule is as long as the title: 73 mm, centred', () => {
      const [rule] = file.styled('Đường kẻ dưới tiêu đề');
      const properties = childOf(rule!, 'pPr');
      assert.equal(attributeOf(childOf(childOf(properties, 'pBdr'), 'top'), 'val'), 'single');
      const indent = childOf(properties, 'ind');
      const [left, right] = ['left', 'right'].map((side) => Number(attributeOf(indent, side)));
      assert.equal(left, right);
      const cell = Number(attributeOf(childOf(childOf(below(file.tables[0]!, 'tc')[1]!, 'tcPr'), 'tcW'), 'w'));
      assert.ok(Math.abs(cell - left! - right! - 4139) <= 2);
    });
    it('columns fill the text width, without borders and inner margins', () => {
      const table = file.tables[0]!;
      const widths = childrenOf(childOf(table, 'tblGrid'), 'gridCol').map((column) => Number(attributeOf(column, 'w')));
      assert.equal(
        widths.reduce((a, b) => a + b, 0),
        11906 - 1701 - 850,
      );
      const properties = childOf(table, 'tblPr');
      for (const border of childrenOf(childOf(properties, 'tblBorders'))) {
        assert.equal(attributeOf(border, 'val'), 'none');
      }
      for (const margin of childrenOf(childOf(properties, 'tblCellMar'))) assert.equal(attributeOf(margin, 'w'), '0');
    });
  });

  it('type, subject as written, five hyphens', () => {
    assert.deepEqual(file.styled('Tên loại').map(textOf), ['NGHỊ QUYẾT']);
    assert.deepEqual(file.styled('Trích yếu').map(textOf), ['lãnh đạo thực hiện nhiệm vụ tháng 02 năm 2026']);
    assert.deepEqual(file.styled('Gạch dưới trích yếu').map(textOf), ['-----']);
  });

  describe('foot', () => {
    it('recipients on the left, each with a hyphen and a semicolon, the last with a full stop, 9.2.5', () => {
      const [left] = below(file.tables.at(-1)!, 'tc');
      assert.deepEqual(linesOf(left!), [
        'Nơi nhận:',
        '- Đảng uỷ xã Mây Trắng;',
        '- Các đảng viên trong chi bộ;',
        '- Lưu Chi bộ.',
      ]);
    });
    it('only the words Nơi nhận are underlined', () => {
      const runs = below(file.styled('Chữ Nơi nhận')[0]!, 'r');
      assert.deepEqual(
        runs.map((run) => [textOf(run), valOf(childOf(run, 'rPr'), 'u')]),
        [
          ['Nơi nhận', 'single'],
          [':', null],
        ],
      );
    });
    it('wrapped recipients hang under the text', () => {
      const indent = childOf(childOf(file.style('Nơi nhận'), 'pPr'), 'ind');
      assert.equal(attributeOf(indent, 'left'), attributeOf(indent, 'hanging'));
      assert.ok(Number(attributeOf(indent, 'hanging')) > 0);
    });
    it('T/M CHI BỘ, post, room of about 37 mm, name', () => {
      const [, right] = below(file.tables.at(-1)!, 'tc');
      assert.deepEqual(linesOf(right!), ['T/M CHI BỘ', 'BÍ THƯ', '', '', '', '', 'Đàm Thế Vỵ']);
      const room = 4 * figuresOf(file.style('Chỗ ký')).line;
      assert.ok(Math.abs(room / 56.69 - 37) < 1, String(room));
    });
    it('the signature never stands alone on a page', () => {
      const row = below(file.tables.at(-1)!, 'tr')[0]!;
      assert.equal(switchOf(childOf(row, 'trPr'), 'cantSplit'), true);
    });
  });

  it('the number of a page stands in the header, and the circulation note on the first', () => {
    const parts = file.names.filter((name) => /^word\/header\d\.xml$/.test(name)).map(file.xml);
    const codes = parts.map((part) => below(part, 'instrText').map((code) => code.text.trim()));
    assert.deepEqual(codes.flat(), ['PAGE']);
    assert.deepEqual(parts.map(textOf).filter(Boolean), ['LƯU HÀNH NỘI BỘ']);
  });

  it('a table: head row bold, centred and repeated; widths in twips that add up; no fixed pitch', () => {
    const table = file.tables[1]!;
    const [head, row] = below(table, 'tr');
    assert.equal(switchOf(childOf(head!, 'trPr'), 'tblHeader'), true);
    assert.notEqual(switchOf(childOf(row!, 'trPr'), 'tblHeader'), true);
    const { bold, align } = figuresOf(file.style('Đầu bảng'));
    assert.deepEqual([bold, align], [true, 'center']);
    const width = childOf(childOf(table, 'tblPr'), 'tblW');
    assert.deepEqual([attributeOf(width, 'type'), attributeOf(width, 'w')], ['dxa', '9355']);
    const cells = below(row!, 'tcW').map(
      (cell) => [attributeOf(cell, 'type'), Number(attributeOf(cell, 'w'))] as const,
    );
    assert.ok(cells.every(([type]) => type === 'dxa'));
    assert.equal(
      cells.reduce((sum, [, w]) => sum + w, 0),
      9355,
    );
    assert.notEqual(figuresOf(file.style('Ô bảng')).lineRule, 'exact');
  });
});

describe('figures of the minutes (HD 05 7.1.4e)', () => {
  it('two signatures side by side, recipients under them', async () => {
    const file = open(exportDocx(modelOf(BODY, { ...MINUTES, recipients: ['Lưu Chi bộ'] })));
    const [left, right] = below(file.tables.at(-1)!, 'tc');
    assert.deepEqual(linesOf(left!), ['NGƯỜI GHI BIÊN BẢN', '', '', '', '', 'Lục Thị Nhạn']);
    assert.deepEqual(linesOf(right!), ['CHỦ TRÌ HỘI NGHỊ', '', '', '', '', 'Đàm Thế Vỵ']);
    assert.deepEqual(file.styled('Quyền hạn ký').length, 2);
    assert.deepEqual(file.styled('Nơi nhận').map(textOf), ['- Lưu Chi bộ.']);
  });
});
