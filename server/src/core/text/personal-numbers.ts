/** Numbers and addresses that belong to one person: identity and member cards, telephones, where somebody lives. */
import { fold } from './fold';
import type { Range } from './range';

export interface PersonalDetail extends Range {
  readonly kind: 'member-card' | 'identity' | 'telephone' | 'address';
}

const LABELLED_CARD = /(?:số )?thẻ (?:đảng(?: viên)?|đv)(?: số)?\s*[:.]?\s*(?<value>\d[\d .]{4,16}\d)/gu;
const LABELLED_IDENTITY =
  /(?:cccd|cmnd|cmt|cmtnd|căn cước(?: công dân)?|chứng minh(?: nhân dân| thư)?|số định danh(?: cá nhân)?|mã định danh)(?: số)?\s*[:.]?\s*(?<value>\d[\d .]{7,14}\d)/gu;
/** Twelve digits that begin with a province's number: a personal identity number, whatever stands before it. */
const BARE_IDENTITY = /(?<![\d.,/-])(?<value>0\d{11})(?![\d.,/-]?\d)(?!\s*(?:đồng|đ|vnđ)(?![A-Za-zÀ-ỹ]))/gu;
const TELEPHONE = /(?<![\d.,/-])(?<value>(?:0|\+84[ .-]?)[35789]\d(?:[ .-]?\d){7})(?![\d/]|[.,-]\d)/gu;
/** A yard, a drain, a stretch of the road beside a house is nobody's home. */
const ADDRESS =
  /(?:thường trú|tạm trú|trú tại|trú quán|nhà riêng|địa chỉ nhà|chỗ ở(?: hiện nay)?|nơi ở(?: hiện nay)?)(?: tại| ở|\s*:)?\s*(?<value>(?:số nhà|nhà số|số|ngõ|ngách|hẻm|nhà)\s*\d[^,;.\n()]{0,60})|(?<![A-Za-zÀ-ỹ])(?<!(?:sân chơi|vỉa hè|cống|rãnh|cột điện|đèn|bãi rác|điểm rác|hàng rào|khu vực|trước cửa|cạnh) )(?<home>(?:số nhà|nhà số)\s*\d[^,;.\n()]{0,40})/gu;

const SHAPES: readonly (readonly [kind: PersonalDetail['kind'], pattern: RegExp])[] = [
  ['member-card', LABELLED_CARD],
  ['identity', LABELLED_IDENTITY],
  ['identity', BARE_IDENTITY],
  ['telephone', TELEPHONE],
  ['address', ADDRESS],
];

/** A long number, or the number of a house: few lines hold either. */
export const MAY_HOLD_DETAIL = /\d[\d .-]{4,}\d|(?:số|nhà|ngõ|ngách|hẻm)\s*\d/;

/** Every such detail, left to right, not overlapping; the range is the number or address alone. Never throws. */
export function findPersonalDetails(text: string, folded: string = fold(text)): PersonalDetail[] {
  if (!MAY_HOLD_DETAIL.test(folded)) return [];
  const found: PersonalDetail[] = [];
  for (const [kind, pattern] of SHAPES) {
    for (const m of folded.matchAll(pattern)) {
      const value = m.groups!.value ?? m.groups!.home!;
      const start = m.index + m[0].lastIndexOf(value);
      const end = start + value.trimEnd().length;
      if (!found.some((other) => other.start < end && start < other.end)) found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Such a detail as it may be shown: all but the last three digits as dots; of an address nothing stays. */
export const masked = (kind: PersonalDetail['kind'], text: string): string =>
  kind === 'address' ? '(địa chỉ đã che)' : dotted(text);

/** The digits of a number, all but the last three as dots. */
export function dotted(number: string): string {
  const digits = number.replace(/\D/g, '');
  return '•'.repeat(Math.max(0, digits.length - 3)) + digits.slice(-3);
}
