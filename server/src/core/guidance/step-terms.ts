/** Words that the wordings of several steps share, in the notation of `text/step-wording.ts`. */

export interface StepWording {
  /** Where the wording comes from. */
  readonly sources: readonly string[];
  /** A heading, or what stands in front of a colon, that opens the step. */
  readonly headings: readonly string[];
  /** A sentence or an item that records it as done. */
  readonly sentences: readonly string[];
  /** Wordings that hold the same words and record something else: they are taken out before anything is looked for. */
  readonly never?: readonly string[];
}

export const MEETING =
  '(hội nghị|cuộc họp|buổi họp|buổi sinh hoạt|phiên họp|kỳ họp|kỳ sinh hoạt|sinh hoạt|đại hội|buổi làm việc|họp)';
export const CHAIR = '(chủ trì|chủ toạ|bí thư|phó bí thư|đồng chí|đ/c|người chủ trì)';
export const PAPER =
  '(văn bản|chỉ thị|nghị quyết|kết luận|công văn|quy định|hướng dẫn|kế hoạch|thông tri|thông báo|tài liệu)';
export const ABOVE =
  '(cấp trên|đảng uỷ|trung ương|tỉnh uỷ|thành uỷ|huyện uỷ|quận uỷ|ban bí thư|bộ chính trị|ban chấp hành|của đảng|cấp uỷ|uỷ ban nhân dân)';
export const PERIOD =
  '(tháng trước|tháng qua|tháng vừa qua|kỳ trước|kỳ họp trước|kỳ sinh hoạt trước|lần trước|quý trước|thời gian qua|tháng #|tháng (một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|quý (i|ii|iii|iv|#))';
