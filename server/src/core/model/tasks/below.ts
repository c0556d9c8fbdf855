/** What the lines nested under a task say of the whole of it: who answers for it, and by when. */
import type { Line } from '../../syntax/types';
import { fold } from '../../text/fold';
import { type Passage, passageOf, within } from '../passage';
import type { Deadline, Party } from '../types';
import { assignmentIn, deadlineIn, type Reference } from './parts';

/** A nested line names the owner of the whole only when assigning is what it does. */
const ASSIGNS = /^(?:giao|phân công|người phụ trách|phụ trách|chủ trì)(?![A-Za-zÀ-ỹ])/u;
/** What is left of a clause that does nothing but assign, once its people are taken out. */
const ONLY_ASSIGNING =
  /^(?:[\s,.;:()–-]|(?:giao|phân công|cho|do|đồng chí|các đồng chí|đ\/c|đc|và|cùng|với|chủ trì|phối hợp|phụ trách|chịu trách nhiệm|đảm nhiệm|chỉ đạo|trực tiếp|chính|chung|là|tổ trưởng|trưởng ban|trưởng nhóm)(?![A-Za-zÀ-ỹ]))*$/u;

interface Assigned {
  readonly owners: readonly Party[];
  readonly supporters: readonly Party[];
}
const NOBODY: Assigned = { owners: [], supporters: [] };

const MAY_ASSIGN =
  /^(?:giao|phân công|do|đồng chí|đ\/c|đc)(?![A-Za-zÀ-ỹ])|chủ trì|phụ trách|chịu trách nhiệm|đảm nhiệm/u;
/** `Tổ tự quản (đồng chí A – tổ trưởng)`: the body whose head is named in brackets. */
const BODY_BEFORE_HEAD =
  /^(?:giao )?(?:tổ|ban|đội|nhóm|tiểu ban|chi hội|chi đoàn|hội|đoàn)(?![A-Za-zÀ-ỹ])[^(;,]{0,40}(?=\()/u;

/** Whom a line makes answer for the whole of the task above it: `Đồng chí A chủ trì, đồng chí B phối hợp; xong trước ngày 30/9`. */
export function assignsWhole(passage: Passage): Assigned | null {
  if (!MAY_ASSIGN.test(passage.folded)) return null;
  const stop = /[;.](?=\s|$)|:|$/u.exec(passage.text)!.index;
  const clause = within(passage, 0, stop);
  const { owners, supporters } = assignmentIn(clause);
  if (owners.length === 0) return null;
  const rest = [...owners, ...supporters]
    .flatMap(({ text, name, post }) => [text, name, post])
    .reduce(
      (left: string, said) => (said ? left.replace(fold(said), ' ') : left),
      clause.folded.replace(BODY_BEFORE_HEAD, ' '),
    );
  return ONLY_ASSIGNING.test(rest) ? { owners, supporters } : null;
}

/** The people that the nested lines name for the whole. `parts`: lines that go on with the sentence of the task, any of which may. */
export function assignedBelow(nested: readonly Passage[], parts: readonly Passage[] = []): Assigned {
  for (const passage of nested) {
    const whole = assignsWhole(passage);
    if (whole) return whole;
    if (!ASSIGNS.test(passage.folded)) continue;
    const owners = assignmentIn(passage).owners.filter((party) => party.kind === 'person');
    if (owners.length > 0) return { owners, supporters: [] };
  }
  return parts.map(assignmentIn).find(({ owners }) => owners.some(({ kind }) => kind === 'person')) ?? NOBODY;
}

const TIMES = /^(?:thời hạn|thời gian|hạn|hoàn thành|xong|phấn đấu hoàn thành|chậm nhất|trước ngày)(?![A-Za-zÀ-ỹ])/u;
/** `Ngay sau hội nghị bắt tay làm, xong trong tháng 9`: a line that begins with a time and tells when all is done. */
const BEGINS_WITH_TIME =
  /^(?:ngay (?:sau|khi|từ|trong|tuần|tháng)|bắt (?:đầu|tay)|khởi (?:công|động)|từ (?:ngày|nay|tuần|tháng|đầu|giữa)|làm (?:từ|ngay|xong|trong)|tiến hành|triển khai (?:từ|ngay)|kết thúc|dứt điểm|muộn nhất|phải xong|cố gắng xong|dự kiến|đến (?:ngày|hết))(?![A-Za-zÀ-ỹ])/u;
const DONE_BY = /(?<![A-Za-zÀ-ỹ])(?:xong|hoàn thành|kết thúc|dứt điểm|muộn nhất|đến (?:ngày|hết))(?![A-Za-zÀ-ỹ])/u;

/** A line of more letters says more than a time. */
const LONGEST_TIME = 60;

/** The deadline that the nested lines state for the whole. */
export function deadlineBelow(
  nested: readonly Passage[],
  reference: Reference,
  parts: readonly Passage[] = [],
): Deadline | null {
  for (const passage of nested) {
    const states = TIMES.test(passage.folded) || assignsWhole(passage) !== null;
    const deadline = states ? deadlineIn(passage, reference, 'prose') : null;
    if (deadline) return deadline;
  }
  for (const passage of nested) {
    const done = BEGINS_WITH_TIME.test(passage.folded) ? DONE_BY.exec(passage.folded) : null;
    const deadline = done && deadlineIn(within(passage, done.index, passage.text.length), reference, 'prose');
    if (deadline) return deadline;
  }
  for (const part of parts) {
    const deadline = deadlineIn(part, reference, 'prose');
    if (deadline && deadline.kind !== 'vague') return deadline;
  }
  // `Lúc nào thuận thì làm`: a short line that says a time, and none that can be checked.
  const short = nested.filter(({ text }) => text.length < LONGEST_TIME);
  return short.map((one) => deadlineIn(one, reference, 'prose')).find((read) => read?.kind === 'vague') ?? null;
}

/** A nested line that says who or by when, and nothing of how. */
export function saysNothingOfHow(line: Line, reference: Reference): boolean {
  const passage = passageOf(line);
  if (assignsWhole(passage)) return true;
  return TIMES.test(line.folded) && line.text.length < LONGEST_TIME && deadlineIn(passage, reference, 'prose') !== null;
}
