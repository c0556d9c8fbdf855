/** Votes that are told without a figure: `Chi bộ biểu quyết nhất trí thông qua`, `đa số đồng chí tán thành` (rules CB05, BQ01). */
import type { Range } from './range';

const AGREED = '(?:thông qua|nhất trí|thống nhất|tán thành|đồng ý)';
const TOLD: readonly RegExp[] = [
  new RegExp(`(?:biểu quyết|biển quyết)[^.;:\\n]{0,60}?${AGREED}`, 'u'),
  new RegExp(
    `(?:toàn thể|tất cả|đa số|phần lớn|hầu hết|tuyệt đối)[^.;:\\n]{0,40}?(?:đảng viên|đồng chí|chi uỷ viên|hội nghị|chi bộ|phiếu)[^.;:\\n]{0,40}?(?:${AGREED} thông qua|tán thành|biểu quyết)`,
    'u',
  ),
  /(?:nghị quyết|kết luận|biên bản)[^.;:\n]{0,60}? được[^.;:\n]{0,60}?(?:nhất trí|thống nhất|biểu quyết)[^.;:\n]{0,20}? thông qua/u,
  /(?:hội nghị|chi bộ|chi uỷ)(?: đã)? (?:nhất trí|thống nhất)(?: cao)?(?:, | và |, và | )thông qua/u,
];
const NOT_YET =
  /(?:đề nghị|sẽ|dự kiến|chuẩn bị|trước khi|cần|phải|để|xin ý kiến|chưa|không|giao)(?: [A-Za-zÀ-ỹ\d]+){0,6} *$|tiến hành$/u;

/** Where a (folded) line says that something was adopted by a vote, with or without figures; plans and demands are none. */
export function findToldVote(folded: string): Range | null {
  for (const pattern of TOLD) {
    const match = pattern.exec(folded);
    if (!match || NOT_YET.test(folded.slice(Math.max(0, match.index - 60), match.index).replace(/.*[.;:,]/su, '')))
      continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}
