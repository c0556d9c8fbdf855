/** The keys of front matter and their synonyms, as the contract lists them; matched without case, diacritics and marks. */

export type FrontMatterKey =
  | 'kind'
  | 'form'
  | 'parent'
  | 'issuer'
  | 'number'
  | 'symbol'
  | 'place'
  | 'date'
  | 'meetingDate'
  | 'subject'
  | 'authority'
  | 'post'
  | 'signer'
  | 'chair'
  | 'secretary'
  | 'start'
  | 'end'
  | 'venue'
  | 'addressees'
  | 'recipients'
  | 'draft'
  | 'urgency'
  | 'circulation'
  | 'bases'
  | 'appendices'
  | 'duplex';

/** The first name of each is the one that the tool itself writes. */
export const FRONT_MATTER_KEYS: Readonly<Record<FrontMatterKey, readonly string[]>> = {
  kind: ['loại', 'loại văn bản', 'tên loại'],
  form: ['hình thức', 'loại hình', 'kỳ họp', 'kỳ sinh hoạt'],
  parent: ['đảng bộ', 'cấp trên', 'đảng bộ cấp trên'],
  issuer: ['chi bộ', 'cơ quan ban hành'],
  number: ['số', 'số hiệu', 'số ký hiệu'],
  symbol: ['ký hiệu'],
  place: ['địa danh', 'nơi ban hành'],
  date: ['ngày', 'ngày ban hành'],
  meetingDate: ['ngày họp'],
  subject: ['trích yếu', 'về việc'],
  authority: ['đề ký', 'quyền hạn'],
  post: ['chức vụ', 'chức vụ ký'],
  signer: ['người ký'],
  chair: ['chủ trì'],
  secretary: ['thư ký', 'người ghi biên bản'],
  start: ['bắt đầu'],
  end: ['kết thúc'],
  venue: ['địa điểm'],
  addressees: ['kính gửi', 'kính trình'],
  recipients: ['nơi nhận'],
  draft: ['dự thảo'],
  urgency: ['độ khẩn'],
  circulation: ['phạm vi lưu hành'],
  bases: ['căn cứ'],
  appendices: ['phụ lục'],
  duplex: ['in hai mặt', 'hai mặt'],
};

/** `hình thức`, as it may be written. */
export const FORM_NAMES: Readonly<Record<string, 'regular' | 'thematic' | 'committee' | 'extraordinary'>> = {
  'thường kỳ': 'regular',
  'định kỳ': 'regular',
  'thường lệ': 'regular',
  'chuyên đề': 'thematic',
  'chi uỷ': 'committee',
  'ban chi uỷ': 'committee',
  'bất thường': 'extraordinary',
  'đột xuất': 'extraordinary',
};
