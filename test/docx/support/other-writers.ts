/**
 * One resolution of an invented cell, by the old profile, as different people put it into Word: each of them a way of setting
 * head, lists and foot that old files really have. `RESOLUTION_TEXT` says what every one of them means.
 */
import { numbered, paragraph, run, table, type WordParts } from './word-file';

export const RESOLUTION_TEXT = `---
loại: Nghị quyết
đảng bộ: Đảng bộ xã Hồ Đầm
chi bộ: Chi bộ thôn Lũng Vài
số: 11-NQ/CB
địa danh: Hồ Đầm
ngày: 2025-11-05
trích yếu: lãnh đạo thực hiện nhiệm vụ tháng 11 năm 2025
người ký: Khuất Duy Nhạ
chức vụ: Bí thư
nơi nhận:
  - Đảng uỷ xã Hồ Đầm
  - Các đồng chí đảng viên
  - Lưu Chi bộ
---

Căn cứ Điều lệ Đảng;

Căn cứ Nghị quyết số 42-NQ/ĐU, ngày 20/10/2025 của Đảng uỷ xã Hồ Đầm,

Ngày 05/11/2025, tại Nhà văn hoá thôn Lũng Vài, Chi bộ họp thường kỳ. Tổng số đảng viên: 21 đồng chí; có mặt: 19 đồng chí; vắng: 02 đồng chí, đều có lý do. Đồng chí Khuất Duy Nhạ, Bí thư, chủ trì; đồng chí Ngần Thị Suối ghi biên bản. Chi bộ quyết nghị:

I. Đánh giá kết quả thực hiện nhiệm vụ tháng 10

- Tư tưởng đảng viên ổn định.
- Hạn chế: việc thu quỹ còn chậm; nguyên nhân do chưa phân công người theo dõi.

II. Phương hướng, nhiệm vụ tháng 11

1. Làm đường vào xóm Thượng

- Nội dung: Đổ bê tông 350 m đường vào xóm Thượng.
- Biện pháp: Mỗi hộ góp hai công; ra quân vào các sáng chủ nhật.
- Phụ trách: đồng chí Tòng Văn Ún
- Thời hạn: trước ngày 25/11/2025

2. Thu quỹ Vì người nghèo

- Nội dung: Thu quỹ của 96 hộ.
- Biện pháp: Phát thư ngỏ; công khai số thu tại bảng tin.
- Phụ trách: đồng chí Ngần Thị Suối
- Thời hạn: trước ngày 18/11/2025

III. Tổ chức thực hiện

Nghị quyết này được phổ biến đến toàn thể đảng viên và được kiểm điểm tại kỳ sinh hoạt tháng 12.

Nghị quyết được 19/19 đồng chí có mặt tán thành (đạt 100%).
`;

export interface Writing {
  readonly manner: string;
  readonly body: string;
  readonly parts?: WordParts;
}

const B = '<w:b/>';
const CENTRE = '<w:jc w:val="center"/>';
const lines = (texts: readonly string[], properties = ''): string =>
  texts.map((text) => (text === '' ? paragraph('') : paragraph(run(text), properties))).join('');
const TAB = '<w:r><w:tab/></w:r>';

const BASES = ['Căn cứ Điều lệ Đảng;', 'Căn cứ Nghị quyết số 42-NQ/ĐU, ngày 20/10/2025 của Đảng uỷ xã Hồ Đầm,'];
const OPENING =
  'Ngày 05/11/2025, tại Nhà văn hoá thôn Lũng Vài, Chi bộ họp thường kỳ. Tổng số đảng viên: 21 đồng chí; có mặt: 19 đồng chí; vắng: 02 đồng chí, đều có lý do. Đồng chí Khuất Duy Nhạ, Bí thư, chủ trì; đồng chí Ngần Thị Suối ghi biên bản. Chi bộ quyết nghị:';
const PAST = [
  'Tư tưởng đảng viên ổn định.',
  'Hạn chế: việc thu quỹ còn chậm; nguyên nhân do chưa phân công người theo dõi.',
];
const TASKS: readonly { readonly name: string; readonly fields: readonly (readonly [string, string])[] }[] = [
  {
    name: 'Làm đường vào xóm Thượng',
    fields: [
      ['Nội dung', 'Đổ bê tông 350 m đường vào xóm Thượng.'],
      ['Biện pháp', 'Mỗi hộ góp hai công; ra quân vào các sáng chủ nhật.'],
      ['Phụ trách', 'đồng chí Tòng Văn Ún'],
      ['Thời hạn', 'trước ngày 25/11/2025'],
    ],
  },
  {
    name: 'Thu quỹ Vì người nghèo',
    fields: [
      ['Nội dung', 'Thu quỹ của 96 hộ.'],
      ['Biện pháp', 'Phát thư ngỏ; công khai số thu tại bảng tin.'],
      ['Phụ trách', 'đồng chí Ngần Thị Suối'],
      ['Thời hạn', 'trước ngày 18/11/2025'],
    ],
  },
];
const CLOSING = [
  'Nghị quyết này được phổ biến đến toàn thể đảng viên và được kiểm điểm tại kỳ sinh hoạt tháng 12.',
  'Nghị quyết được 19/19 đồng chí có mặt tán thành (đạt 100%).',
];
const HEADINGS = [
  'Đánh giá kết quả thực hiện nhiệm vụ tháng 10',
  'Phương hướng, nhiệm vụ tháng 11',
  'Tổ chức thực hiện',
];

const LEFT_HEAD = ['ĐẢNG BỘ XÃ HỒ ĐẦM', 'CHI BỘ THÔN LŨNG VÀI', '*', 'Số 11-NQ/CB'];
const RIGHT_HEAD = ['ĐẢNG CỘNG SẢN VIỆT NAM', '', 'Hồ Đầm, ngày 05 tháng 11 năm 2025'];
const TITLE = ['NGHỊ QUYẾT', 'lãnh đạo thực hiện nhiệm vụ tháng 11 năm 2025', '-----'];
const LEFT_FOOT = ['Nơi nhận:', '- Đảng uỷ xã Hồ Đầm,', '- Các đồng chí đảng viên,', '- Lưu Chi bộ.'];
const RIGHT_FOOT = ['T/M CHI BỘ', 'BÍ THƯ', '', '', '', 'Khuất Duy Nhạ'];

/** The body as typed by hand: marks typed, headings bold. */
function typedBody(field = (label: string, text: string): string => run(`- ${label}: ${text}`)): string {
  const heading = (text: string): string => paragraph(run(text, B));
  return [
    lines(BASES),
    paragraph(OPENING),
    heading(`I. ${HEADINGS[0]}`),
    lines(PAST.map((text) => `- ${text}`)),
    heading(`II. ${HEADINGS[1]}`),
    ...TASKS.flatMap(({ name, fields }, i) => [
      heading(`${i + 1}. ${name}`),
      ...fields.map(([label, text]) => paragraph(field(label, text))),
    ]),
    heading(`III. ${HEADINGS[2]}`),
    lines(CLOSING),
  ].join('');
}

const headTable = table([[lines(LEFT_HEAD, CENTRE), lines(RIGHT_HEAD, CENTRE)]]);
const footTable = table([[lines(LEFT_FOOT), lines(RIGHT_FOOT, CENTRE)]]);
const title = lines(TITLE, CENTRE);

/** One row for each line of the head, as people build it who press Tab from cell to cell. */
const headRows = table(
  [0, 1, 2, 3].map((i) => [paragraph(LEFT_HEAD[i]!, CENTRE), paragraph(RIGHT_HEAD[i] ?? '', CENTRE)]),
);

/** Two columns on one line, held apart by tabs; `gap` may be blanks as well. */
function sideBySide(left: readonly string[], right: readonly string[], gap: string): string {
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, i) => {
    const [a, b] = [left[i] ?? '', right[i] ?? ''];
    return paragraph(`${a ? run(a) : ''}${b ? `${gap}${run(b)}` : ''}`);
  }).join('');
}

const textBox = (content: string): string =>
  '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>' +
  `${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>` +
  `${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const oldTextBox = (content: string): string =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const shape = '<w:r><w:pict><v:line from="0,0" to="100,0"/></w:pict></w:r>';

/** Runs as Word leaves them after much editing: cut in the middle of words, spell-check marks between. */
const cut = (text: string): string =>
  text
    .split(/(?<=[aeiouơưâêôă])/u)
    .map((piece, i) => (i % 3 === 1 ? '<w:proofErr w:type="spellStart"/>' : '') + run(piece))
    .join('<w:bookmarkStart w:id="0" w:name="x"/><w:bookmarkEnd w:id="0"/>');

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING =
  `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'bullet', '-')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/></w:style>';

/** Word's own lists all through; `heading`: what marks the headings, by their level. */
function listedBody(heading: (text: string, at: number) => string, item: (text: string) => string): string {
  return [
    lines(BASES),
    paragraph(OPENING),
    heading(HEADINGS[0]!, 0),
    ...PAST.map(item),
    heading(HEADINGS[1]!, 0),
    ...TASKS.flatMap(({ name, fields }) => [
      heading(name, 1),
      ...fields.map(([label, text]) => item(`${label}: ${text}`)),
    ]),
    heading(HEADINGS[2]!, 0),
    lines(CLOSING),
  ].join('');
}

const gone = (text: string): string =>
  `<w:del w:id="1" w:author="N" w:date="2025-11-01T00:00:00Z"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const added = (text: string): string =>
  `<w:ins w:id="2" w:author="N" w:date="2025-11-01T00:00:00Z">${run(text)}</w:ins>`;

const cell = (content: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const grid = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;

export const WRITINGS: readonly Writing[] = [
  { manner: 'head and foot as tables of one row, marks typed', body: headTable + title + typedBody() + footTable },
  { manner: 'head as a table of four rows', body: headRows + paragraph('') + title + typedBody() + footTable },
  {
    manner: 'a third, empty column between, and a column of the rule',
    body:
      table([[lines(LEFT_HEAD), paragraph(''), lines(RIGHT_HEAD)]]) +
      title +
      typedBody() +
      table([[lines(LEFT_FOOT), paragraph(''), lines(RIGHT_FOOT)]]),
  },
  {
    manner: 'head and foot by tabs',
    body:
      sideBySide(LEFT_HEAD, RIGHT_HEAD, TAB + TAB) + title + typedBody() + sideBySide(LEFT_FOOT, RIGHT_FOOT, TAB + TAB),
  },
  {
    manner: 'head and foot by blanks',
    body:
      sideBySide(LEFT_HEAD, RIGHT_HEAD, run('              ')) +
      title +
      typedBody() +
      sideBySide(LEFT_FOOT, RIGHT_FOOT, run('                    ')),
  },
  {
    manner: 'head in two text boxes of today',
    body: paragraph(textBox(lines(LEFT_HEAD)) + textBox(lines(RIGHT_HEAD))) + title + typedBody() + footTable,
  },
  {
    manner: 'head and foot in text boxes of Word 2003, with a drawn rule',
    body:
      paragraph(oldTextBox(lines(LEFT_HEAD)) + shape) +
      paragraph(oldTextBox(lines(RIGHT_HEAD))) +
      title +
      typedBody() +
      paragraph(oldTextBox(lines(LEFT_FOOT))) +
      paragraph(oldTextBox(lines(RIGHT_FOOT))),
  },
  {
    manner: 'line breaks inside one paragraph of a cell',
    body:
      table([[paragraph(broken(LEFT_HEAD)), paragraph(broken(RIGHT_HEAD))]]) +
      paragraph(broken(TITLE), CENTRE) +
      typedBody() +
      table([[paragraph(broken(LEFT_FOOT)), paragraph(broken(RIGHT_FOOT))]]),
  },
  {
    manner: 'labels bold, runs cut in the middle of words',
    body:
      headTable +
      title +
      typedBody((label, text) => run('- ') + run(`${label}:`, B) + run(' ') + cut(text)) +
      footTable,
  },
  {
    manner: 'Word’s own lists, all levels of one',
    body:
      headTable +
      title +
      listedBody(
        (text, at) => paragraph(run(text, B), numbered(1, at)),
        (text) => paragraph(text, numbered(1, 2)),
      ) +
      footTable,
    parts: { numbering: NUMBERING, styles: STYLES },
  },
  {
    manner: 'headings by Word’s styles with their numbers, items by another list',
    body:
      headTable +
      title +
      listedBody(
        (text, at) => paragraph(run(text), `<w:pStyle w:val="Heading${at + 1}"/>`),
        (text) => paragraph(text, `<w:pStyle w:val="ListParagraph"/>${numbered(2)}`),
      ) +
      footTable,
    parts: { numbering: NUMBERING, styles: STYLES },
  },
  {
    manner: 'tracked changes not yet accepted, soft hyphens, blanks that do not break',
    body:
      headTable.replace('Số 11-NQ/CB</w:t></w:r>', `Số </w:t></w:r>${gone('10')}${added('11')}${run('-NQ/CB')}`) +
      title +
      typedBody()
        .replace('96 hộ.</w:t></w:r>', `</w:t></w:r>${gone('95')}${added('96')}${run('\u00a0hộ.')}`)
        .replaceAll('phổ biến', 'phổ\u00ad biến')
        .replace('bảng tin.</w:t></w:r>', `bảng</w:t></w:r><w:r><w:softHyphen/></w:r>${run(' tin.')}`)
        .replaceAll('đồng chí Tòng', 'đồng\u00a0chí\u00a0Tòng') +
      footTable,
  },
  {
    manner: 'page numbers above, a note below, a footnote',
    body: headTable + title + typedBody().replace('350 m', '350\u00a0m') + footTable,
    parts: {
      header: paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
    },
  },
  {
    manner: 'everything inside content controls, nested in tables',
    body: `<w:sdt><w:sdtContent>${headTable}${title}</w:sdtContent></w:sdt>${table([[typedBody()]])}${footTable}`,
  },
  {
    manner: 'head in two columns of text',
    body:
      lines(LEFT_HEAD) +
      paragraph(`<w:r><w:br w:type="column"/></w:r>${run(RIGHT_HEAD[0]!)}`) +
      lines(RIGHT_HEAD.slice(1)) +
      `<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/><w:cols w:num="2"/></w:sectPr></w:pPr></w:p>${title}${typedBody()}${footTable}`,
  },
  {
    manner: 'tasks in a table with merged cells',
    body:
      headTable +
      title +
      [
        lines(BASES),
        paragraph(OPENING),
        paragraph(run(`I. ${HEADINGS[0]}`, B)),
        lines(PAST.map((text) => `- ${text}`)),
        paragraph(run(`II. ${HEADINGS[1]}`, B)),
        grid(
          row(
            cell('TT', '<w:vMerge w:val="restart"/>'),
            cell('Nội dung', '<w:vMerge w:val="restart"/>'),
            cell('Biện pháp', '<w:vMerge w:val="restart"/>'),
            cell('Phân công', '<w:gridSpan w:val="2"/>'),
          ),
          row(
            cell('', '<w:vMerge/>'),
            cell('', '<w:vMerge/>'),
            cell('', '<w:vMerge/>'),
            cell('Phụ trách'),
            cell('Thời hạn'),
          ),
          ...TASKS.map(({ fields }, i) => row(cell(`${i + 1}`), ...fields.map(([, text]) => cell(text)))),
        ),
        paragraph(run(`III. ${HEADINGS[2]}`, B)),
        lines(CLOSING),
      ].join('') +
      footTable,
  },
];

function broken(texts: readonly string[]): string {
  return texts.map((text) => (text === '' ? '' : run(text))).join('<w:r><w:br/></w:r>');
}
