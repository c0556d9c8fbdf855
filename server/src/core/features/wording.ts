/** What the editor's own parts say (lens, outline, completion details), in the language of `nghiquyet.ngonNgu`. */
import type { DeadlineKind, Form, Kind, StepId, TaskFieldName } from '../model/types';

export type Language = 'vi' | 'en';

export interface Wording {
  readonly exportLens: string;
  readonly findingsLens: (count: number) => string;
  readonly completeLens: string;
  readonly task: string;
  readonly noOwner: string;
  readonly noDeadline: string;
  readonly fixAll: string;
  readonly suppress: (rule: string) => string;
  readonly explain: (rule: string) => string;
  readonly basis: string;
  readonly asksFor: string;
  readonly vote: { readonly of: string; readonly noCounts: string };
  readonly deadline: Readonly<Record<DeadlineKind, string>>;
  readonly impossible: string;
  readonly notCheckable: string;
  readonly weekdays: readonly string[];
  readonly dates: {
    readonly endOfMonth: string;
    readonly endOfQuarter: string;
    readonly endOfYear: string;
    readonly nextMeeting: string;
    readonly days: (count: number) => string;
  };
  readonly met: string;
  readonly fitsHere: string;
  readonly required: string;
  readonly optional: string;
  readonly skeleton: string;
}

const vi: Wording = {
  exportLens: 'Xuất .docx',
  findingsLens: (count) => `Còn ${count} chỗ cần bổ sung`,
  completeLens: 'Đủ các phần',
  task: 'Nhiệm vụ',
  noOwner: 'chưa có người phụ trách',
  noDeadline: 'chưa có thời hạn',
  fixAll: 'Sửa mọi chỗ sửa được an toàn',
  suppress: (rule) => `Bỏ qua ở chỗ này, có ghi lý do (${rule})`,
  explain: (rule) => `Vì sao có lời nhắc này? (${rule})`,
  basis: 'Căn cứ',
  asksFor: 'Cần ghi',
  vote: { of: 'trên', noCounts: 'Chưa ghi số người tán thành trên tổng số' },
  deadline: {
    date: 'Hạn',
    month: 'Hết tháng',
    quarter: 'Hết quý',
    year: 'Hết năm',
    range: 'Từ ngày, đến ngày',
    recurring: 'Việc định kỳ, không có ngày kết thúc',
    event: 'Gắn với một việc khác, không có ngày cụ thể',
    vague: 'Chưa rõ ngày, không kiểm tra được',
  },
  impossible: 'Ngày này không có trong lịch',
  notCheckable: 'Chưa nêu kỳ báo cáo nên khó kiểm tra',
  weekdays: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  dates: {
    endOfMonth: 'cuối tháng',
    endOfQuarter: 'cuối quý',
    endOfYear: 'cuối năm',
    nextMeeting: 'theo kỳ họp sau',
    days: (count) => `${count} ngày kể từ ngày văn bản`,
  },
  met: 'có trong văn bản',
  fitsHere: 'hợp với chỗ này',
  required: 'phần bắt buộc của nhiệm vụ',
  optional: 'phần nên có của nhiệm vụ',
  skeleton: 'Bộ khung văn bản',
};

const en: Wording = {
  exportLens: 'Export .docx',
  findingsLens: (count) => (count === 1 ? '1 place to complete' : `${count} places to complete`),
  completeLens: 'All parts present',
  task: 'Task',
  noOwner: 'nobody in charge',
  noDeadline: 'no deadline',
  fixAll: 'Apply every safe fix',
  suppress: (rule) => `Suppress here, with a reason (${rule})`,
  explain: (rule) => `Why this finding? (${rule})`,
  basis: 'Basis',
  asksFor: 'To be stated',
  vote: { of: 'of', noCounts: 'The counts are not written' },
  deadline: {
    date: 'Due',
    month: 'End of the month',
    quarter: 'End of the quarter',
    year: 'End of the year',
    range: 'From, to',
    recurring: 'Recurring, without an end',
    event: 'Tied to another event, without a date',
    vague: 'No date that can be checked',
  },
  impossible: 'There is no such day in the calendar',
  notCheckable: 'No reporting period is named, so it is hard to check',
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  dates: {
    endOfMonth: 'end of the month',
    endOfQuarter: 'end of the quarter',
    endOfYear: 'end of the year',
    nextMeeting: 'by the next meeting',
    days: (count) => `${count} days from the document's date`,
  },
  met: 'named in this document',
  fitsHere: 'belongs here',
  required: 'required part of a task',
  optional: 'recommended part of a task',
  skeleton: 'Skeleton',
};

export const wordingOf = (language: Language): Wording => (language === 'en' ? en : vi);

/** Names of the types of documents: what status bar and outline show. */
export const kindTitles: Readonly<Record<Kind, string>> = {
  resolution: 'Nghị quyết',
  minutes: 'Biên bản',
  plan: 'Kế hoạch',
  conclusion: 'Kết luận',
  notice: 'Thông báo',
  report: 'Báo cáo',
  programme: 'Chương trình',
  decision: 'Quyết định',
  proposal: 'Tờ trình',
  letter: 'Công văn',
  regulation: 'Quy chế',
};

export const formTitles: Readonly<Record<Form, string>> = {
  regular: 'thường kỳ',
  thematic: 'chuyên đề',
  committee: 'chi uỷ',
  extraordinary: 'bất thường',
};

/** A field's usual label, where the document has not used one yet. */
export const fieldLabels: Readonly<Record<TaskFieldName, string>> = {
  content: 'Nội dung',
  measures: 'Biện pháp',
  owner: 'Phụ trách',
  support: 'Phối hợp',
  deadline: 'Thời hạn',
  start: 'Bắt đầu',
  end: 'Hoàn thành',
  result: 'Kết quả',
  resources: 'Kinh phí',
};

/** Steps of a meeting, as a clerk names them. */
export const stepTitles: Readonly<Record<StepId, string>> = {
  opening: 'Tuyên bố lý do, giới thiệu đại biểu',
  secretary: 'Cử thư ký',
  attendance: 'Tình hình đảng viên dự họp',
  agenda: 'Thông qua chương trình',
  purpose: 'Mục đích, yêu cầu',
  'previous-review': 'Kiểm điểm việc thực hiện nghị quyết kỳ trước',
  news: 'Thông tin thời sự, văn bản cấp trên',
  situation: 'Tình hình tư tưởng, đảng viên',
  report: 'Trình bày nội dung, dự thảo',
  'lead-paper': 'Báo cáo đề dẫn',
  discussion: 'Ý kiến thảo luận',
  response: 'Tiếp thu, giải trình',
  conclusion: 'Kết luận của chủ trì',
  'minutes-read': 'Thông qua biên bản',
  vote: 'Biểu quyết',
  closing: 'Kết thúc',
  fees: 'Đảng phí',
  criticism: 'Tự phê bình và phê bình',
  praise: 'Biểu dương, nhắc nhở',
  score: 'Chấm điểm kỳ sinh hoạt',
};
