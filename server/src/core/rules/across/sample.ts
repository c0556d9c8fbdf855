/** Short papers of an invented cell, from which the examples of the rules across documents are made. */

export interface Paper {
  /** `Nghị quyết`, `Biên bản`, `Kế hoạch` … */
  readonly type: string;
  readonly form?: string;
  /** `06-NQ/CB`; left out where it does not matter. */
  readonly number?: string;
  /** `05/6/2026` */
  readonly day: string;
  readonly subject: string;
  readonly body: string;
}

/** The paper as a clerk would save it. */
export const paper = ({ type, form, number, day, subject, body }: Paper): string =>
  `---
loại: ${type}
${form ? `hình thức: ${form}\n` : ''}đảng bộ: Đảng bộ xã Bình An
chi bộ: Chi bộ thôn Trà
${number ? `số: ${number}\n` : ''}địa danh: Bình An
ngày: ${day}
trích yếu: ${subject}
---

${body}
`;

/** A regular resolution of that day with these tasks, each on its own line behind `- `. */
export const resolution = (day: string, tasks: readonly string[], number?: string, before = ''): string =>
  paper({
    type: 'Nghị quyết',
    form: 'thường kỳ',
    number,
    day,
    subject: `lãnh đạo thực hiện nhiệm vụ tháng ${Number(day.split('/')[1])} năm ${day.split('/')[2]}`,
    body: `${before}## II. Nhiệm vụ, giải pháp

${tasks.map((task) => `- ${task}`).join('\n')}

## III. Kết quả biểu quyết

Nghị quyết được 20/20 đảng viên chính thức được triệu tập tán thành (đạt 100%).`,
  });

/** Minutes of the regular meeting of that day. */
export const minutes = (day: string, body: string, number?: string): string =>
  paper({
    type: 'Biên bản',
    form: 'thường kỳ',
    number,
    day,
    subject: `họp chi bộ thường kỳ tháng ${Number(day.split('/')[1])} năm ${day.split('/')[2]}`,
    body: `Thời gian: bắt đầu lúc 19 giờ 00 phút, ngày ${day}, tại Nhà văn hoá thôn Trà.

${body}`,
  });

/** Minutes of the committee's meeting of that day. */
export const committeeMinutes = (day: string, body: string): string =>
  paper({
    type: 'Biên bản',
    form: 'chi uỷ',
    day,
    subject: 'họp chi uỷ chuẩn bị sinh hoạt chi bộ',
    body: `Thời gian: bắt đầu lúc 19 giờ 30 phút, ngày ${day}, tại Nhà văn hoá thôn Trà.

${body}`,
  });
