/** What a vote was about, as far as its sentence says: `Thông qua Nghị quyết tháng 6: 23/23 …`, `Đồng chí H: 18/19 phiếu`. */
import type { Range } from './range';
import type { VoteToken } from './tally-tokens';

/** Anything but the end of a clause; the points of `200.000 đồng` end none. */
const IN = '(?:[^:;.]|\\.(?=\\d))';
/** The mark of a list's item. */
const ITEM = '^[\\s\\d.)+•*–-]*';
const MATTERS =
  'đề nghị (?!biểu quyết|chi bộ|hội nghị)|giới thiệu|(?:tự )?xếp loại|bầu|cử|công nhận|kết nạp|xoá tên|khai trừ|kỷ luật|miễn|xét|tặng|chọn|lựa chọn|lấy phiếu|phương án|mức|đề án|quy chế|chủ trương|danh sách|việc ';

/** In front of the numbers, up to a colon or a verb; the first pattern that fits. */
const BEFORE: readonly RegExp[] = [
  new RegExp(`${ITEM}(?<subject>(?:${MATTERS})${IN}{2,200}?)\\s*(?=:)`, 'du'),
  new RegExp(
    `(?:biểu quyết|biển quyết|bỏ phiếu)(?:[^:;.,]{0,40}?)(?:thông qua|nhất trí|thống nhất|về việc|về|đề nghị) +(?<subject>${IN}{3,200}?)\\s*(?=:|,|\\(|với |đạt |được |có )`,
    'du',
  ),
  new RegExp(
    `(?:^|[^A-Za-zÀ-ỹ])(?:thông qua|về việc|về|đối với|việc) +(?<subject>${IN}{3,200}?)\\s*(?=:|\\(|,? (?:với|có|được|đạt) )`,
    'du',
  ),
  new RegExp(`${ITEM}(?<subject>(?:đồng chí|đ\\/c)[^:;,.]{2,60}?)\\s*(?=:|,|\\(| được | có )`, 'du'),
  new RegExp(
    `${ITEM}(?<subject>(?:nghị quyết|kết luận|biên bản|dự thảo|chương trình|kế hoạch|nội dung|tờ trình|báo cáo)[^:;,.]{0,160}?)\\s*(?=:|,|\\(| được | với | có )`,
    'du',
  ),
];
/** Behind the vote: `Với 18/18 đồng chí tán thành, Nghị quyết tháng 7 được thông qua`. */
const CARRIED =
  /^[^:;.]{0,60}?, *(?<subject>(?:nghị quyết|kết luận|biên bản|dự thảo|chương trình|kế hoạch|phương án|tờ trình)[^,;.:]{0,100}?) +(?:đã |được )+(?:chi bộ |hội nghị )?(?:thông qua|nhất trí|tán thành)/du;
/** Behind the stance: `tán thành việc đề nghị kết nạp là 19/20`, `100% nhất trí với kết luận của chủ trì`. */
const BEHIND =
  /^(?: cao)?(?: với| việc| thông qua| đối với)* +(?<subject>[^:;.,(\d]{3,160}?)\s*(?=$|[:;.,(\n]| là | đạt )/du;
const NO_SUBJECT_BEFORE = /^(?:$|trước |tại |\(|cao|tại|bằng|đa số|kết quả|tỷ lệ|với)/u;
const NO_SUBJECT =
  /^(?:$|cao|tại|bằng|đa số|\(|kết quả|với|tỷ lệ|đồng chí|đ\/c|đảng viên|là|đạt|có|và|được|chiếm|trong|trên|bằng|phiếu)/u;

/** How it was voted, and the verbs and brackets in front of the figures. */
const TAIL =
  / *(?:,? *(?:bằng|theo) (?:hình thức |cách )?(?:giơ|biểu quyết|bỏ phiếu|lấy phiếu|phiếu|thẻ)[^:;]*)?(?: (?:là|với|tỷ lệ|với tỷ lệ|đã|đạt|được|có)| *[(,–-])* *$/u;

/** The subject without the verbs that hang on to it: `thông qua Nghị quyết với tỷ lệ` → `Nghị quyết`. */
const within = (match: RegExpExecArray, offset: number): Range => {
  const subject = match.groups!.subject!;
  const [start] = match.indices!.groups!.subject!;
  const lead = /^(?:(?:thông qua|nhất trí|thống nhất|với|việc|về) +)*/.exec(subject)![0].length;
  const tail = TAIL.exec(subject)!.index;
  return { start: offset + start + lead, end: offset + start + Math.max(lead, tail) };
};

/** The range of the subject in the line; `first` is the first number of the vote, `from` where its sentence may begin. */
export function subjectOf(folded: string, first: Range, tokens: readonly VoteToken[], from: number): Range | null {
  const lead = folded.slice(from, first.start);
  const stop = Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('; '), lead.lastIndexOf('\n'));
  const offset = from + (stop < 0 || isListMark(lead, stop) ? 0 : stop + 2);
  const sentence = folded.slice(offset, first.start);
  for (const pattern of BEFORE) {
    const match = pattern.exec(sentence + (sentence.includes(':') ? '' : ' có '));
    const found = match && within(match, 0);
    if (found && found.end <= sentence.length && !NO_SUBJECT_BEFORE.test(sentence.slice(found.start, found.end))) {
      return { start: offset + found.start, end: offset + found.end };
    }
  }
  const stance = tokens.find(
    (t) => t.kind === 'stance' && t.role === 'for' && t.plainness !== 'context' && t.start >= offset,
  );
  if (!stance) return null;
  const behind = folded.slice(stance.end, stance.end + 240);
  const carried = CARRIED.exec(behind);
  if (carried) return within(carried, stance.end);
  const match = BEHIND.exec(behind);
  if (!match || NO_SUBJECT.test(match.groups!.subject!)) return null;
  const found = within(match, stance.end);
  return found.end > found.start && !NO_SUBJECT.test(folded.slice(found.start, found.end)) ? found : null;
}

const isListMark = (lead: string, stop: number): boolean => /^\s*\d{1,2}$/.test(lead.slice(0, stop));
