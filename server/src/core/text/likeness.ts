/** Whether one text speaks of what another says: by the words that carry meaning, whatever stands around them. */

import { fold } from './fold';
import { remembered } from './remembered';

/** Words that say nothing of which work is meant. */
const EMPTY_WORDS = new Set(
  (
    'và của các những một là có được cho trong ngoài với để theo từ đến tới về ở tại thì mà này đó khi trước sau cùng ' +
    'tháng năm ngày quý tuần lúc giờ phút việc công tác nhiệm vụ thực hiện tiếp tục tổ chức triển khai làm tốt đồng chí ' +
    'đ c chi bộ đảng viên uỷ nghị quyết giao phụ trách chịu trách hoàn thành xong kết quả biện pháp thời hạn nội dung ' +
    'do bằng cách như đã đang sẽ cần phải toàn thể tất cả mỗi từng trên dưới số lượng nêu ra vào lên lại thêm bảo đảm ' +
    'tăng cường đẩy mạnh lãnh đạo chỉ hai ba bốn'
  ).split(' '),
);

/** The words of a text that carry meaning, each once; numbers count, but for days and years. */
export const meaningfulWords = remembered((text: string): ReadonlySet<string> => {
  const bare = fold(text.normalize('NFC')).replace(
    /\d{1,2}\/\d{1,2}(?:\/\d{4})?|\d{1,2}\/\d{4}|(?<!\d)20\d\d(?!\d)/g,
    ' ',
  );
  const words = bare.match(/[A-Za-zÀ-ỹ\d]+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)));
});

/** Which share of the first text's meaningful words the second has, 0 to 1; 0 where the first has none. */
export function shareOf(words: ReadonlySet<string>, inText: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (inText.has(word)) shared += 1;
  return shared / words.size;
}

/** More than half of the words on one line, or nearly all of them anywhere: then the work is mentioned. */
const ON_ONE_LINE = 0.5;
const ANYWHERE = 0.85;

/** Whether any of the (folded) lines speaks of the work. A work of no meaningful words counts as mentioned: nothing to look for. */
export function isMentioned(work: string, lines: readonly string[]): boolean {
  const words = meaningfulWords(work);
  if (words.size < 2) return true;
  const everywhere = new Set<string>();
  for (const line of lines) {
    const there = meaningfulWords(line);
    if (shareOf(words, there) > ON_ONE_LINE) return true;
    for (const word of there) if (words.has(word)) everywhere.add(word);
  }
  return everywhere.size / words.size >= ANYWHERE;
}
