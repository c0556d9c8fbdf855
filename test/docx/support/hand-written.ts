/** The resolution of `other-writers.ts` in formats that LibreOffice turns into Word's: what it makes of them is read back. */

const LEFT = ['ĐẢNG BỘ XÃ HỒ ĐẦM', 'CHI BỘ THÔN LŨNG VÀI', '*', 'Số 11-NQ/CB'];
const RIGHT = ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Hồ Đầm, ngày 05 tháng 11 năm 2025'];
const TITLE = ['NGHỊ QUYẾT', 'lãnh đạo thực hiện nhiệm vụ tháng 11 năm 2025', '-----'];
const OPENING = [
  'Căn cứ Điều lệ Đảng;',
  'Căn cứ Nghị quyết số 42-NQ/ĐU, ngày 20/10/2025 của Đảng uỷ xã Hồ Đầm,',
  'Ngày 05/11/2025, tại Nhà văn hoá thôn Lũng Vài, Chi bộ họp thường kỳ. Tổng số đảng viên: 21 đồng chí; có mặt: 19 đồng chí; vắng: 02 đồng chí, đều có lý do. Đồng chí Khuất Duy Nhạ, Bí thư, chủ trì; đồng chí Ngần Thị Suối ghi biên bản. Chi bộ quyết nghị:',
];
const PAST = [
  'Tư tưởng đảng viên ổn định.',
  'Hạn chế: việc thu quỹ còn chậm; nguyên nhân do chưa phân công người theo dõi.',
];
const TASKS = [
  {
    name: 'Làm đường vào xóm Thượng',
    fields: [
      'Nội dung: Đổ bê tông 350 m đường vào xóm Thượng.',
      'Biện pháp: Mỗi hộ góp hai công; ra quân vào các sáng chủ nhật.',
      'Phụ trách: đồng chí Tòng Văn Ún',
      'Thời hạn: trước ngày 25/11/2025',
    ],
  },
  {
    name: 'Thu quỹ Vì người nghèo',
    fields: [
      'Nội dung: Thu quỹ của 96 hộ.',
      'Biện pháp: Phát thư ngỏ; công khai số thu tại bảng tin.',
      'Phụ trách: đồng chí Ngần Thị Suối',
      'Thời hạn: trước ngày 18/11/2025',
    ],
  },
];
const HEADINGS = [
  'I. Đánh giá kết quả thực hiện nhiệm vụ tháng 10',
  'II. Phương hướng, nhiệm vụ tháng 11',
  'III. Tổ chức thực hiện',
];
const CLOSING = [
  'Nghị quyết này được phổ biến đến toàn thể đảng viên và được kiểm điểm tại kỳ sinh hoạt tháng 12.',
  'Nghị quyết được 19/19 đồng chí có mặt tán thành (đạt 100%).',
];
const LEFT_FOOT = ['Nơi nhận:', '- Đảng uỷ xã Hồ Đầm,', '- Các đồng chí đảng viên,', '- Lưu Chi bộ.'];
const RIGHT_FOOT = ['T/M CHI BỘ', 'BÍ THƯ', '', '', 'Khuất Duy Nhạ'];

/** Flat OpenDocument: tables, a heading style, a list of the program's own, a change that was not accepted. */
export const FLAT_ODT = ((): string => {
  const p = (text: string): string => `<text:p>${text}</text:p>`;
  const all = (texts: readonly string[]): string => texts.map(p).join('');
  const two = (name: string, left: readonly string[], right: readonly string[]): string =>
    `<table:table table:name="${name}"><table:table-column table:number-columns-repeated="2"/><table:table-row>` +
    `<table:table-cell>${all(left)}</table:table-cell><table:table-cell>${all(right)}</table:table-cell></table:table-row></table:table>`;
  const list = (texts: readonly string[]): string =>
    `<text:list text:style-name="L">${texts.map((text) => `<text:list-item>${p(text)}</text:list-item>`).join('')}</text:list>`;
  const h = (text: string, level: number): string => `<text:h text:outline-level="${level}">${text}</text:h>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles><text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="-"><style:list-level-properties text:space-before="0.5cm" text:min-label-width="0.5cm"/></text:list-level-style-bullet></text:list-style></office:automatic-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region xml:id="c1" text:id="c1"><text:deletion><office:change-info><dc:creator>N</dc:creator><dc:date>2025-11-01T00:00:00</dc:date></office:change-info><text:p> dự kiến</text:p></text:deletion></text:changed-region></text:tracked-changes>
${two('Dau', LEFT, RIGHT)}${all(TITLE)}${all(OPENING)}
${h(HEADINGS[0]!, 1)}${list(PAST)}${h(HEADINGS[1]!, 1)}
${TASKS.map(({ name, fields }, i) => h(`${i + 1}. ${name}`, 2) + list(fields)).join('')}
${h(HEADINGS[2]!, 1)}${p(CLOSING[0]!.replace('được kiểm điểm', '<text:change text:change-id="c1"/>được kiểm điểm'))}${p(CLOSING[1]!)}
${two('Chan', LEFT_FOOT, RIGHT_FOOT)}
</office:text></office:body></office:document>`;
})();

/** A page of the web, as copied from a portal: nested lists, bold by tags, entities. */
export const HTML = ((): string => {
  const lines = (texts: readonly string[]): string => texts.map((text) => `<p>${text || '&nbsp;'}</p>`).join('');
  const two = (left: readonly string[], right: readonly string[]): string =>
    `<table><tr><td>${lines(left)}</td><td align="center">${lines(right)}</td></tr></table>`;
  const list = (texts: readonly string[]): string => texts.map((text) => `<p>- ${text}</p>`).join('');
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${two(LEFT, RIGHT)}
${TITLE.map((text) => `<p align="center"><b>${text}</b></p>`).join('')}${lines(OPENING)}
<p><b>${HEADINGS[0]}</b></p>${list(PAST)}<p><b>${HEADINGS[1]}</b></p>
${TASKS.map(({ name, fields }, i) => `<p><b><i>${i + 1}. ${name}</i></b></p>${list(fields.map((field) => field.replace(/^[^:]+:/, '<b>$&</b>')))}`).join('')}
<p><b>${HEADINGS[2]}</b></p>${lines(CLOSING)}${two(LEFT_FOOT, RIGHT_FOOT)}</body></html>`;
})();

/** Rich text, as old programs saved it: letters by their numbers, the foot by tabs. */
export const RTF = ((): string => {
  const text = (words: string): string =>
    [...words].map((letter) => (letter < '\u0080' ? letter : `\\u${letter.charCodeAt(0)}?`)).join('');
  const par = (words: string, looks = ''): string => `{\\pard${looks} ${text(words)}\\par}\n`;
  const all = (texts: readonly string[], looks = ''): string => texts.map((words) => par(words, looks)).join('');
  const cell = (texts: readonly string[]): string => `\\pard\\intbl ${texts.map(text).join('\\par ')}\\cell`;
  const two = (left: readonly string[], right: readonly string[]): string =>
    `\\trowd\\cellx4500\\cellx9300 ${cell(left)}${cell(right)}\\row\\pard\n`;
  const rows = Math.max(LEFT_FOOT.length, RIGHT_FOOT.length);
  const foot = Array.from(
    { length: rows },
    (_, i) => `{\\pard ${text(LEFT_FOOT[i] ?? '')}\\tab\\tab ${text(RIGHT_FOOT[i] ?? '')}\\par}\n`,
  ).join('');
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times New Roman;}}\n${two(LEFT, RIGHT)}${all(TITLE, '\\qc')}${all(OPENING)}${par(HEADINGS[0]!, '\\b')}${all(PAST.map((one) => `- ${one}`))}${par(HEADINGS[1]!, '\\b')}${TASKS.map(({ name, fields }, i) => par(`${i + 1}. ${name}`, '\\b') + all(fields.map((field) => `- ${field}`))).join('')}${par(HEADINGS[2]!, '\\b')}${all(CLOSING)}${foot}}`;
})();
