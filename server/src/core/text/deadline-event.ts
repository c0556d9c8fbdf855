/** Times tied to an occasion: `trước kỳ họp tháng 6`, `ngay sau hội nghị`, `khi xã phát lệnh`. They have no end of their own. */
import { type Candidate, candidate, each, NOT_AFTER_WORD, NOT_BEFORE_WORD, type Where } from './deadline-candidate';
import { clauseBefore } from './deadline-cue';
import { oneOf } from './grammar';
import { BEFORE_AN_AUDIENCE, MEETINGS, OCCASIONS } from './words/time-events';

const MEETING = `(?:${oneOf(...MEETINGS).source})`;
const OCCASION = `(?:${oneOf(...OCCASIONS).source})`;
const QUALIFIER = `(?:${
  oneOf(
    'chi bộ',
    'chi uỷ',
    'đảng uỷ',
    'đảng bộ',
    'tổ đảng',
    'thường kỳ',
    'định kỳ',
    'thường lệ',
    'chuyên đề',
    'giao ban',
    'toàn thể',
    'sơ kết',
    'tổng kết',
    'cán bộ, viên chức',
    'viên chức',
    'này',
    'tới',
    'sau',
    'gần nhất',
    'tiếp theo',
    'kế tiếp',
    'liền kề',
    'lần sau',
    'kỳ sau',
    'đầu',
    'giữa',
    'cuối',
    'của',
    'hằng',
    'hàng',
  ).source
}|(?:tháng|quý|năm)(?: *(?:\\d{1,4}|i{1,3}|iv)(?: */ *\\d{4})?| +(?:này|tới|sau|giêng|chạp|tư))?|\\d{1,2} +(?:ngày|tuần|giờ)|(?:vào +)?ngày +\\d{1,2}(?:/\\d{1,2})?(?:/\\d{4})?)${NOT_BEFORE_WORD}`;
const AT_MEETING = new RegExp(
  `${NOT_AFTER_WORD}(?:(?<prep>(?:ngay +)?(?:trước|sau)(?: +khi +(?:kết +thúc|tổ +chức|bế +mạc|diễn +ra|vào))?|(?:ngay +)?(?:tại|trong|ở)|vào|đến|chậm +nhất +(?:là +)?(?:tại|trong|vào)?) +)?(?<name>${MEETING}|họp)${NOT_BEFORE_WORD}(?<tail>(?: *,? *${QUALIFIER})*)`,
  'gu',
);
/** A later meeting, and not the one that is being held: `tại kỳ họp tháng 7`, `kỳ sinh hoạt gần nhất`. */
const LATER =
  /(?<![A-Za-zÀ-ỹ])(?:tháng|quý|năm|tới|sau|gần nhất|tiếp theo|kế tiếp|liền kề|cuối|đầu|sơ kết|tổng kết|lần sau|ngày)(?![A-Za-zÀ-ỹ])/u;
const CLAUSE_END = String.raw`[.,;:()\n…]|\.\.| - | (?:hoàn thành|xong|chậm nhất|trước ngày|đến hết|muộn nhất|do đồng chí|do đ/c|giao đồng chí)(?![A-Za-zÀ-ỹ])`;
const TAIL = `(?:(?!${CLAUSE_END})[^\\n]){1,80}`;
const SHORT_TAIL = `(?:(?!${CLAUSE_END})[^\\n]){0,60}`;
const AT_OCCASION = new RegExp(
  `${NOT_AFTER_WORD}(?<prep>trước, +trong +và +sau|(?:ngay +)?trước|(?:ngay +)?sau|từ +nay +(?:cho +)?đến|đến +hết|hết|đến|trong +suốt|trong|vào|nhân|cả)?(?: +(?:dịp|mùa|kỳ|các|ngày|\\d{1,2}(?= +tết)))* +(?<name>${OCCASION})${NOT_BEFORE_WORD}(?<tail>${SHORT_TAIL})`,
  'gu',
);
const OCCASION_ALONE = new RegExp(
  `^\\s*(?!nhiệm kỳ +\\d)(?:dịp +|nhân +dịp +|mùa +|đầu +|cuối +)?(?:${OCCASION})${NOT_BEFORE_WORD}${SHORT_TAIL}`,
  'u',
);
const UNSURE = `có điều kiện|đủ điều kiện|điều kiện cho phép|có thời gian|có thể|cần|thích hợp|thuận lợi`;
const CLAUSE = new RegExp(
  `${NOT_AFTER_WORD}(?<head>ngay +sau +khi|sau +khi|ngay +khi|đến +khi|cho +đến +khi|tới +khi|trước +khi|khi|ngay +sau|trước +ngày(?= +[^\\d\\s.…])|sau +ngày(?= +[^\\d\\s.…]))(?! +(?:${UNSURE}|đó|này|ấy|lưng)${NOT_BEFORE_WORD}) +(?<tail>${TAIL})`,
  'gu',
);
const AUDIENCE = new RegExp(`${NOT_AFTER_WORD}(?:${oneOf(...BEFORE_AN_AUDIENCE).source})${NOT_BEFORE_WORD}`, 'u');
const DONE =
  /(?<![A-Za-zÀ-ỹ])(?:hoàn thành|xong|gửi|chuẩn bị|trình|nộp|thực hiện|báo cáo|tổ chức|triển khai|hoàn thiện)[ ,]*$/u;
const FINISHING = /(?<![A-Za-zÀ-ỹ])(?:hoàn thành|xong|gửi|nộp|chuẩn bị)(?![A-Za-zÀ-ỹ])/u;
/** `lắp đặt sau nhà`, `trước cổng`: places are kept out by the lists; these begin no occasion at all. */
const clauseStarts = (clause: string): boolean => /^[\s"'*+•-]*(?:\d+[.)] *)?(?:và |rồi )?$/u.test(clause);

/** All occasions in folded text. In prose a word must tie the work to it; a field's value may name it alone. */
export function findEvents(folded: string, where: Where): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, text: string): void => {
    const end = start + text.replace(/[\s,-]+$/u, '').length;
    found.push(candidate({ start, end }, 'event'));
  };
  for (const m of each(AT_MEETING, folded)) if (meetingBinds(m, folded, where)) add(m.index, m[0]);
  for (const m of each(CLAUSE, folded)) if (clauseBinds(m, folded, where)) add(m.index, m[0]);
  for (const m of each(AT_OCCASION, folded)) if (m.groups!.prep && occasionBinds(m, folded, where)) add(m.index, m[0]);
  const alone = where === 'value' ? OCCASION_ALONE.exec(folded) : null;
  if (alone) add(alone[0].length - alone[0].trimStart().length, alone[0].trimStart());
  return found;
}

function meetingBinds(m: RegExpExecArray, folded: string, where: Where): boolean {
  const { prep, name, tail } = m.groups!;
  const clause = clauseBefore(folded, m.index);
  if (!prep) return where === 'value' && name !== 'họp' && clauseStarts(clause);
  if (name === 'họp' && !/^(?:ngay +)?(?:trước|sau)/u.test(prep)) return false;
  if (where === 'value') return true;
  if (/trước/u.test(prep)) {
    const sitting = /^(?:hội nghị|cuộc họp|buổi họp|đại hội|buổi sinh hoạt|chi bộ|cuộc sinh hoạt)/u.test(name!);
    return !(sitting && tail === '' && AUDIENCE.test(clause) && !FINISHING.test(clause));
  }
  if (/sau/u.test(prep))
    return /ngay/u.test(prep) || clauseStarts(clause) || DONE.test(clause) || LATER.test(tail ?? '');
  return LATER.test(tail ?? '') || /^ngày/u.test(name!);
}

function clauseBinds(m: RegExpExecArray, folded: string, where: Where): boolean {
  const head = m.groups!.head!.replace(/ +/g, ' ');
  if (!/[A-Za-zÀ-ỹ]/u.test(m.groups!.tail!)) return false;
  const clause = clauseBefore(folded, m.index);
  if (where === 'value')
    return head !== 'khi' || clauseStarts(clause) || /(?:đột xuất|ngay|thường xuyên|kịp thời)[ ,]*$/u.test(clause);
  if (head === 'ngay sau' || head === 'ngay khi' || head === 'ngay sau khi' || head === 'trước ngày') return true;
  if (head === 'khi')
    return (
      clauseStarts(clause) &&
      /^(?:có|được|nhận|xã|phường|cấp trên|đảng uỷ|uỷ ban|nước|bão|trời)(?![A-Za-zÀ-ỹ])/u.test(m.groups!.tail!)
    );
  if (head === 'sau khi')
    return (
      (clauseStarts(clause) || DONE.test(clause)) &&
      !/^(?:nghe|thảo luận|trao đổi|nghiên cứu|xem xét)(?![A-Za-zÀ-ỹ])/u.test(m.groups!.tail!)
    );
  return DONE.test(clause);
}

function occasionBinds(m: RegExpExecArray, folded: string, where: Where): boolean {
  const prep = m.groups!.prep!.replace(/ +/g, ' ');
  const name = m.groups!.name!;
  if (where === 'value') return true;
  const clause = clauseBefore(folded, m.index);
  if (
    /^(?:kiểm tra|giám sát|thanh tra|chuyên đề|tổng kết|sơ kết|tập huấn|lớp tập huấn|ra quân|bàn giao|nghiệm thu|lễ)$/u.test(
      name,
    ) &&
    prep !== 'trước'
  )
    return DONE.test(clause);
  if (/^(?:ngay )?trước|^ngay sau$|^từ nay/u.test(prep)) return true;
  if (prep === 'trong' || prep === 'trong suốt') return clauseStarts(clause) || DONE.test(clause);
  if (prep === 'sau') return clauseStarts(clause) || DONE.test(clause);
  return (prep === 'hết' || prep === 'đến hết' || prep === 'đến') && (DONE.test(clause) || clauseStarts(clause));
}
