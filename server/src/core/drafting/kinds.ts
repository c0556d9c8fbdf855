/** The papers that can be begun from a skeleton, and which snippets make each of them up, in order. */
import type { Form, Kind } from '../guidance/names';

export const DRAFT_KINDS = [
  'nghi-quyet',
  'nghi-quyet-chuyen-de',
  'bien-ban-thuong-ky',
  'bien-ban-chuyen-de',
  'bien-ban-chi-uy',
  'ke-hoach',
  'ket-luan',
  'thong-bao',
  'bao-cao',
  'chuong-trinh',
  'quyet-dinh',
  'to-trinh',
  'cong-van',
  'quy-che',
] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

export interface DraftPlan {
  readonly kind: Kind;
  readonly form: Form | null;
  /** As the list of papers shows it to the clerk. */
  readonly title: string;
  /** One line under the title: what it holds. */
  readonly detail: string;
  /** `hình thức` of front matter, where the paper has one. */
  readonly formName: string | null;
  /** Subject; `{month}`, `{quarter}`, `{year}` are filled from the date. */
  readonly subject: string;
  /** Who is addressed, for the papers that are addressed to somebody (HD 05-HD/VPTW, 9.2.3 and 9.2.4). */
  readonly addressee: 'kính gửi' | 'kính trình' | null;
  /** Choices whose wording names the paper: snippet id → tab stop → words. */
  readonly wording: Readonly<Record<string, Readonly<Record<number, string>>>>;
  readonly snippets: readonly string[];
}

const NO_WORDING = {};

export const DRAFT_PLANS: Readonly<Record<DraftKind, DraftPlan>> = {
  'nghi-quyet': {
    kind: 'resolution',
    form: 'regular',
    title: 'Nghị quyết thường kỳ (tháng)',
    detail: 'Đánh giá kỳ trước, nhiệm vụ trong tháng, tổ chức thực hiện, biểu quyết',
    formName: 'thường kỳ',
    subject: 'lãnh đạo thực hiện nhiệm vụ tháng {month} năm {year}',
    addressee: null,
    wording: NO_WORDING,
    snippets: ['can-cu', 'mo-dau-nghi-quyet', 'danh-gia', 'nhiem-vu', 'to-chuc-thuc-hien', 'bieu-quyet-nghi-quyet'],
  },
  'nghi-quyet-chuyen-de': {
    kind: 'resolution',
    form: 'thematic',
    title: 'Nghị quyết chuyên đề',
    detail: 'Tình hình, mục tiêu, nhiệm vụ của một việc lớn',
    formName: 'chuyên đề',
    subject: 'về …',
    addressee: null,
    wording: { 'mo-dau-nghi-quyet': { 3: 'chuyên đề' } },
    snippets: [
      'can-cu',
      'mo-dau-nghi-quyet',
      'tinh-hinh',
      'muc-tieu',
      'nhiem-vu',
      'to-chuc-thuc-hien',
      'bieu-quyet-nghi-quyet',
    ],
  },
  'bien-ban-thuong-ky': {
    kind: 'minutes',
    form: 'regular',
    title: 'Biên bản họp chi bộ thường kỳ',
    detail: 'Đủ các bước của buổi họp tháng, từ khai mạc đến bế mạc',
    formName: 'thường kỳ',
    subject: 'họp chi bộ thường kỳ tháng {month} năm {year}',
    addressee: null,
    wording: NO_WORDING,
    snippets: [
      'thoi-gian-dia-diem',
      'chu-tri-thu-ky',
      'khai-mac',
      'cu-thu-ky',
      'diem-danh',
      'dang-phi',
      'chuong-trinh',
      'kiem-diem',
      'thoi-su',
      'hoc-bac',
      'tu-tuong',
      'bao-cao',
      'thao-luan',
      'tiep-thu',
      'tu-phe-binh',
      'bieu-duong',
      'ket-luan',
      'bang-nhiem-vu',
      'bieu-quyet',
      'cham-diem',
      'doc-bien-ban',
      'be-mac',
      'chu-ky-bien-ban',
    ],
  },
  'bien-ban-chuyen-de': {
    kind: 'minutes',
    form: 'thematic',
    title: 'Biên bản sinh hoạt chuyên đề',
    detail: 'Công tác chuẩn bị và chín bước sinh hoạt chuyên đề',
    formName: 'chuyên đề',
    subject: 'sinh hoạt chuyên đề quý {quarter} năm {year}',
    addressee: null,
    wording: NO_WORDING,
    snippets: [
      'thoi-gian-dia-diem',
      'chu-tri-thu-ky',
      'ten-chuyen-de',
      'chuan-bi-chuyen-de',
      'khai-mac',
      'cu-thu-ky',
      'diem-danh',
      'chuong-trinh',
      'muc-dich',
      'de-dan',
      'thao-luan-chuyen-de',
      'tiep-thu-chuyen-de',
      'ket-luan-chuyen-de',
      'gui-chuyen-de',
      'bang-nhiem-vu',
      'doc-bien-ban',
      'be-mac',
      'chu-ky-bien-ban',
    ],
  },
  'bien-ban-chi-uy': {
    kind: 'minutes',
    form: 'committee',
    title: 'Biên bản họp chi uỷ',
    detail: 'Chi uỷ chuẩn bị nội dung họp chi bộ',
    formName: 'chi uỷ',
    subject: 'họp chi uỷ chuẩn bị sinh hoạt chi bộ tháng {nextMonth} năm {nextMonthYear}',
    addressee: null,
    wording: NO_WORDING,
    snippets: [
      'thoi-gian-dia-diem',
      'chu-tri-thu-ky',
      'thanh-phan-chi-uy',
      'khai-mac-chi-uy',
      'danh-gia-chi-uy',
      'trong-tam',
      'thao-luan-chi-uy',
      'ket-luan-chi-uy',
      'phan-cong-chuan-bi',
      'bao-truoc',
      'bieu-quyet-chi-uy',
      'be-mac',
      'chu-ky-bien-ban',
    ],
  },
  'ke-hoach': {
    kind: 'plan',
    form: null,
    title: 'Kế hoạch thực hiện nghị quyết',
    detail: 'Từng việc, ai làm, kinh phí, bắt đầu và kết thúc',
    formName: null,
    subject: 'thực hiện Nghị quyết số … của chi bộ về …',
    addressee: null,
    wording: NO_WORDING,
    snippets: ['mo-dau-ke-hoach', 'muc-dich-yeu-cau', 'bang-ke-hoach', 'kiem-tra', 'so-ket'],
  },
  'ket-luan': {
    kind: 'conclusion',
    form: null,
    title: 'Kết luận',
    detail: 'Kết luận một vấn đề và giao việc',
    formName: null,
    subject: 'về …',
    addressee: null,
    wording: { 'to-chuc-thuc-hien': { 1: 'Kết luận' } },
    snippets: ['mo-dau-ket-luan', 'danh-gia-ket-luan', 'nhiem-vu', 'to-chuc-thuc-hien'],
  },
  'thong-bao': {
    kind: 'notice',
    form: null,
    title: 'Thông báo họp chi bộ',
    detail: 'Báo trước thời gian, địa điểm, nội dung chính',
    formName: null,
    subject: 'về việc họp chi bộ tháng {nextMonth} năm {nextMonthYear}',
    addressee: null,
    wording: NO_WORDING,
    snippets: ['thong-bao-hop'],
  },
  'bao-cao': {
    kind: 'report',
    form: null,
    title: 'Báo cáo kết quả thực hiện nghị quyết',
    detail: 'Kết quả, ưu điểm, khuyết điểm, kiến nghị',
    formName: null,
    subject: 'kết quả thực hiện Nghị quyết số … của chi bộ',
    addressee: null,
    wording: NO_WORDING,
    snippets: ['bao-cao-ket-qua', 'bao-cao-danh-gia', 'kien-nghi'],
  },
  'chuong-trinh': {
    kind: 'programme',
    form: null,
    title: 'Chương trình công tác',
    detail: 'Việc cả năm của chi bộ',
    formName: null,
    subject: 'công tác năm {year} của chi bộ',
    addressee: null,
    wording: { 'to-chuc-thuc-hien': { 1: 'Chương trình' } },
    snippets: ['can-cu', 'muc-dich-yeu-cau', 'muc-tieu', 'bang-nhiem-vu', 'kiem-tra', 'to-chuc-thuc-hien'],
  },
  'quyet-dinh': {
    kind: 'decision',
    form: null,
    title: 'Quyết định',
    detail: 'Các điều của một quyết định',
    formName: null,
    subject: 'về việc …',
    addressee: null,
    wording: NO_WORDING,
    snippets: ['can-cu', 'dieu-quyet-dinh'],
  },
  'to-trinh': {
    kind: 'proposal',
    form: null,
    title: 'Tờ trình',
    detail: 'Trình cấp trên xem xét, quyết định',
    formName: null,
    subject: 'về việc …',
    addressee: 'kính trình',
    wording: NO_WORDING,
    snippets: ['noi-dung-to-trinh'],
  },
  'cong-van': {
    kind: 'letter',
    form: null,
    title: 'Công văn',
    detail: 'Trao đổi, đề nghị, trả lời',
    formName: null,
    subject: 'về việc …',
    addressee: 'kính gửi',
    wording: NO_WORDING,
    snippets: ['noi-dung-cong-van'],
  },
  'quy-che': {
    kind: 'regulation',
    form: null,
    title: 'Quy chế làm việc của chi uỷ',
    detail: 'Các chương, điều của quy chế',
    formName: null,
    subject: 'làm việc của chi uỷ nhiệm kỳ …',
    addressee: null,
    wording: NO_WORDING,
    snippets: ['can-cu', 'chuong-quy-che'],
  },
};

/** The paper of a kind and form that can be begun; null where there is none. */
export const draftKindOf = (kind: Kind, form: Form | null): DraftKind | null =>
  DRAFT_KINDS.find((id) => DRAFT_PLANS[id].kind === kind && DRAFT_PLANS[id].form === form) ?? null;

export const isDraftKind = (kind: string): kind is DraftKind => Object.hasOwn(DRAFT_PLANS, kind);
