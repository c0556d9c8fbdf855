/** Where a meeting is held: `tại Nhà văn hoá thôn …, Chi bộ họp`, `Địa điểm: phòng họp tầng 2`. */
import type { Range } from './range';

/** The field's label; its whole value is the place. */
const LABEL =
  /(?:^[\s\d.)*+•-]*|[.;,] +(?:\d\. )?)(?:địa điểm|nơi họp|nơi tổ chức|điểm họp|địa chỉ)(?:(?: họp| sinh hoạt| tổ chức| hội nghị| cuộc họp)*)\s*[:：]\s*(?:tại\s+)?/u;
const AT = /(?<![A-Za-zÀ-ỹ\d])(?:tại|ở)(?: địa điểm)?[\s:]+/gu;
/** `tại buổi sinh hoạt`, `tại kỳ họp`, `tại chỗ`: occasions and turns of speech. */
const NO_PLACE =
  /^(?:các |những |mỗi |từng )?(?:buổi|kỳ|cuộc|phiên|hội nghị|đại hội|lễ|chỗ|đây|đó|nơi|thời điểm|thời gian|điểm|khoản|điều|mục|nghị quyết|quyết định|kế hoạch|công văn|văn bản|chỉ thị|hướng dẫn|quy định|quy chế|biên bản|báo cáo|dự thảo|sổ|bảng|chi bộ|chi uỷ|hiện trường|địa phương|địa bàn|cơ sở|nhà từng|gia đình|ruộng|sao|thực địa|tháng|quý|năm|ngày)(?![A-Za-zÀ-ỹ\d])/u;
/** Nouns that do name a place though they begin like an occasion. */
const PLACE_AFTER_ALL = /^(?:điểm (?:trường|sinh hoạt|họp)|hội nghị trường|địa điểm|điểm cầu)/u;
/** A comma or a dash, and what goes on with the meeting and not with the place. */
const GOES_ON =
  /^(?:[,;]|\s[-–]\s)?\s*(?:chi bộ|chi uỷ|ban chi uỷ|ban chấp hành|đảng bộ|đảng uỷ|đã |đang |được |tổ chức|tiến hành|họp|sinh hoạt|diễn ra|với |do |dưới |nhằm|để |gồm|có |thành phần|chủ trì|thư ký|đồng chí|đ\/c|vào |lúc |hồi |từ |ngày |bắt đầu|khai mạc|toàn thể|hội nghị|cuộc họp|buổi |kỳ |bàn |xét |thời gian|nội dung|về việc|thông qua|kết luận|trong |sau khi|căn cứ)/u;
/** A comma behind which the address goes on: `nhà ông Y Blơm, tổ 3`. */
const ADDRESS =
  /^,\s*(?:số|ngõ|hẻm|ngách|đường|phố|tổ|khu|khóm|ấp|thôn|bản|buôn|làng|xóm|xã|phường|thị trấn|đặc khu|huyện|quận|thành phố|tỉnh|tầng|phòng|toà|nhà|trụ sở|cụm|trường)(?![A-Za-zÀ-ỹ])/u;
const LONGEST = 160;

/** `chi bộ` inside the name of a place is part of it: `phòng họp Chi bộ`, `trụ sở Đảng uỷ`. */
const OWNER =
  /(?:phòng họp|phòng làm việc|phòng|trụ sở|văn phòng|hội trường|nhà riêng|nhà|trường|kho|sân)(?: của)?\s*$/u;

/** Where the place that begins at `start` ends. */
function placeEnd(folded: string, start: number): number {
  const limit = Math.min(folded.length, start + LONGEST);
  for (let at = start; at < limit; at++) {
    const c = folded[at]!;
    if (c === ';' || c === '\n' || c === '(' || c === ':') return at;
    if (c === '.' && !/\d|[A-Za-zÀ-ỹ]/u.test(folded[at + 1] ?? ' ')) {
      // `TP. Vinh`, `Q. 1`: an abbreviation goes on.
      if (!/(?:^|[^A-Za-zÀ-ỹ])(?:tp|tx|tt|p|q|h|x|đ|ths|ts|số)$/u.test(folded.slice(Math.max(0, at - 4), at)))
        return at;
    }
    const rest = folded.slice(at, at + 40);
    if (c === ',' && (!ADDRESS.test(rest) || GOES_ON.test(rest))) return at;
    const dash = c === ' ' && /^ [-–] /.test(rest);
    if (dash && GOES_ON.test(rest)) return at;
    if (c === ' ' && at > start + 1 && GOES_ON.test(rest.slice(1)) && !OWNER.test(folded.slice(start, at))) return at;
  }
  return limit;
}

function trimmed(text: string, start: number, end: number): Range | null {
  const lead = /^[\s"'“‘]*/u.exec(text.slice(start, end))![0].length;
  const value = text.slice(start + lead, end).replace(/[\s.,;:–-]+$/u, '');
  return value.length > 1 && /[A-Za-zÀ-ỹ]/u.test(value)
    ? { start: start + lead, end: start + lead + value.length }
    : null;
}

/**
 * The place that a line or a sentence names, or null: the whole value behind a label (`Địa điểm:`), else what follows
 * `tại`, up to the comma, the full stop or the clause that goes on with the meeting. The range counts in the text,
 * without the final punctuation.
 */
export function readVenue(text: string, folded: string): Range | null {
  const label = LABEL.exec(folded);
  const start = label ? label.index + label[0].length : 0;
  // `Thời gian, địa điểm: 19 giờ …, tại …`: the value begins with the time.
  if (label && !/^(?:\d|lúc |hồi |vào |từ )/.test(folded.slice(start))) {
    const stop = folded.slice(start).search(/[;\n]|\.\s/u);
    return trimmed(text, start, stop < 0 ? text.length : start + stop);
  }
  for (const match of folded.matchAll(AT)) {
    const start = match.index + match[0].length;
    const rest = folded.slice(start, start + 40);
    if (NO_PLACE.test(rest) && !PLACE_AFTER_ALL.test(rest)) continue;
    const venue = trimmed(text, start, placeEnd(folded, start));
    if (venue) return venue;
  }
  return null;
}
