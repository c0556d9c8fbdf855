/** The keys of `chibo.yaml`, as the contract lists them; matched like front matter keys: without case, diacritics and marks. */

export type RosterKey =
  | 'cell'
  | 'parent'
  | 'place'
  | 'term'
  | 'meetingDays'
  | 'committee'
  | 'groups'
  | 'members'
  | 'recipients'
  | 'signer'
  | 'rules'
  | 'preset'
  | 'page'
  | 'ignore';

export interface KeyHelp {
  /** The first name is the one that the tool itself writes. */
  readonly names: readonly string[];
  /** What it is for, one or two sentences for the clerk. */
  readonly says: string;
  /** What may stand behind it, ready to be typed; lines below the first are indented by two. */
  readonly sample: string;
}

export const ROSTER_KEYS: Readonly<Record<RosterKey, KeyHelp>> = {
  cell: {
    names: ['chi bộ', 'tên chi bộ'],
    says: 'Tên chi bộ, ghi như trên đầu văn bản.',
    sample: 'Chi bộ thôn Trà',
  },
  parent: {
    names: ['đảng bộ', 'cấp trên', 'đảng bộ cấp trên'],
    says: 'Tên đảng bộ cấp trên trực tiếp.',
    sample: 'Đảng bộ xã Bình An',
  },
  place: { names: ['địa danh', 'nơi ban hành'], says: 'Địa danh ghi trước ngày ký.', sample: 'Bình An' },
  term: {
    names: ['nhiệm kỳ'],
    says: 'Nhiệm kỳ của chi bộ. Số văn bản được đánh từ 01 trong mỗi nhiệm kỳ.',
    sample: '\n  từ: 01/2025\n  đến: 12/2027',
  },
  meetingDays: {
    names: ['ngày họp', 'lịch họp'],
    says: 'Những ngày trong tháng mà chi bộ thường họp; để đối chiếu ngày họp với lịch.',
    sample: '20-22',
  },
  committee: { names: ['chi uỷ', 'ban chi uỷ', 'chi uỷ viên'], says: 'Họ tên các chi uỷ viên.', sample: '\n  - …' },
  groups: {
    names: ['tổ đảng', 'các tổ đảng'],
    says: 'Các tổ đảng và tổ trưởng.',
    sample: '\n  - tên: Tổ đảng số 1\n    tổ trưởng: …',
  },
  members: {
    names: ['đảng viên', 'danh sách đảng viên'],
    says: 'Danh sách đảng viên. Nhờ có danh sách, công cụ gợi ý đúng tên và nhắc khi việc giao cho người không có trong chi bộ.',
    sample: '\n  - họ tên: …\n    chức vụ: Bí thư',
  },
  recipients: {
    names: ['nơi nhận'],
    says: 'Những nơi thường nhận văn bản của chi bộ.',
    sample: '\n  - Đảng uỷ (để báo cáo)\n  - Lưu chi bộ',
  },
  signer: { names: ['người ký'], says: 'Người thường ký văn bản.', sample: '…' },
  rules: {
    names: ['luật', 'quy tắc'],
    says: 'Mức của từng quy tắc: tắt, gợi ý, thông tin, cảnh báo hoặc lỗi.',
    sample: '\n  thieu-bien-phap: gợi ý',
  },
  preset: {
    names: ['mức', 'mức kiểm tra'],
    says: 'Bộ quy tắc: co-ban (tám quy tắc gốc), day-du (mặc định) hoặc tham-dinh (cả tập quán và phỏng đoán).',
    sample: 'day-du',
  },
  page: {
    names: ['thể thức'],
    says: 'Thể thức của trang: hd05 (từ 27/5/2026) hoặc hd36 (trước đó); không ghi thì theo ngày của văn bản. Cũng có thể ghi riêng từng số đo.',
    sample: 'hd05',
  },
  ignore: {
    names: ['bỏ qua'],
    says: 'Những tệp, thư mục không cần kiểm tra, viết theo mẫu (ví dụ: nhap/**).',
    sample: '\n  - nhap/**',
  },
};

export const TERM_KEYS = { from: ['từ', 'từ ngày', 'bắt đầu'], until: ['đến', 'đến ngày', 'kết thúc'] } as const;

export const GROUP_KEYS = {
  name: ['tên', 'tên tổ', 'tổ'],
  head: ['tổ trưởng', 'tổ trưởng tổ đảng', 'phụ trách'],
} as const;

export const MEMBER_KEYS = {
  name: ['họ tên', 'họ và tên', 'tên'],
  post: ['chức vụ', 'chức danh'],
  probationary: ['dự bị', 'đảng viên dự bị'],
  exempt: ['miễn', 'miễn công tác', 'miễn sinh hoạt', 'được miễn'],
  away: ['tạm đi', 'sinh hoạt tạm thời nơi khác', 'tạm chuyển'],
  from: ['từ', 'từ ngày', 'chuyển đến'],
  until: ['đến', 'đến ngày', 'chuyển đi'],
} as const;

/** Single figures under `thể thức`, with their unit. */
export const PAGE_KEYS = {
  profile: { names: ['hướng dẫn', 'mẫu', 'thể thức'], unit: null },
  font: { names: ['phông chữ', 'font'], unit: 'text' },
  size: { names: ['cỡ chữ'], unit: 'pt' },
  lineHeight: { names: ['giãn dòng', 'cách dòng'], unit: 'pt' },
  spacing: { names: ['cách đoạn'], unit: 'pt' },
  indent: { names: ['thụt đầu dòng'], unit: 'mm' },
  top: { names: ['lề trên'], unit: 'mm' },
  bottom: { names: ['lề dưới'], unit: 'mm' },
  left: { names: ['lề trái'], unit: 'mm' },
  right: { names: ['lề phải'], unit: 'mm' },
  duplex: { names: ['in hai mặt', 'hai mặt'], unit: 'text' },
} as const;

export const YES_WORDS: readonly string[] = ['có', 'x', 'true', 'yes', 'đúng', 'rồi', '1'];
export const NO_WORDS: readonly string[] = ['không', 'false', 'no', 'chưa', '0'];

/** What is wrong with the writing of a YAML file, by the library's code; anything else gets `other`. */
export const YAML_FAULTS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Dòng này thụt vào bằng phím Tab. Hãy thay bằng hai dấu cách.',
  BAD_INDENT: 'Dòng này thụt vào không đều với các dòng cùng cấp. Hãy để các dòng cùng cấp thẳng hàng nhau.',
  MISSING_CHAR:
    'Thiếu một dấu ở đây: thường là dấu hai chấm sau tên khoá, dấu cách sau dấu hai chấm, hoặc dấu đóng ngoặc.',
  BLOCK_AS_IMPLICIT_KEY: 'Dòng này có hai dấu hai chấm. Hãy đặt phần sau trong dấu nháy kép, hoặc xuống dòng.',
  MULTILINE_IMPLICIT_KEY: 'Dòng này thiếu dấu hai chấm sau tên khoá. Hãy viết theo dạng «khoá: nội dung».',
  BAD_COLLECTION_TYPE: 'Các dòng ở đây lẫn cả «khoá: nội dung» và gạch đầu dòng. Hãy viết theo một cách.',
  MULTIPLE_DOCS: 'Tệp có dòng --- ở giữa. Hãy xoá dòng đó.',
  other:
    'Chỗ này viết chưa đúng cách của tệp chibo.yaml. Hãy viết theo dạng «khoá: nội dung», các dòng con thụt vào hai dấu cách.',
};
