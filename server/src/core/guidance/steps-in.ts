/** Which steps of a meeting a heading, an item or a sentence records as done. */
import { readRollCall } from '../text/roll-call';
import { wordingSource } from '../text/step-wording';
import { readTallies } from '../text/tally';
import { wordingSearch } from '../text/wording-search';
import type { StepId } from './names';
import { STEP_WORDINGS } from './steps';

interface StepReader {
  readonly id: StepId;
  readonly heading: (folded: string) => boolean;
  readonly sentence: (folded: string) => boolean;
  /** What looks like the step and is none, blotted out. */
  readonly without: (folded: string) => string;
}

const READERS: readonly StepReader[] = Object.entries(STEP_WORDINGS).map(([id, wording]) => ({
  id: id as StepId,
  heading: wordingSearch(wording.headings),
  sentence: wordingSearch(wording.sentences),
  without: blotting(wording.never ?? []),
}));

/** Made ready when it is first asked: papers other than minutes never ask. */
function blotting(wordings: readonly string[]): (folded: string) => string {
  if (wordings.length === 0) return (folded) => folded;
  let pattern: RegExp | null = null;
  return (folded) => {
    pattern ??= new RegExp(wordings.map(wordingSource).join('|'), 'gu');
    return folded.replace(pattern, ' · ');
  };
}

/** Work to come: what is assigned, asked for or due is not done. */
const ASSIGNED =
  /^[\s\d.)*+•"-]{0,12}(?:giao|phân công|đề nghị|yêu cầu|chi (?:uỷ|bộ) (?:giao|phân công|yêu cầu|đề nghị|sẽ|tiếp tục)|tiếp tục|tăng cường|đẩy mạnh|tổ chức|chuẩn bị)(?![A-Za-zÀ-ỹ])/u;
const TO_COME =
  /(?:^|[^A-Za-zÀ-ỹ])(?:sẽ|chịu trách nhiệm|xong trước|hoàn thành trước|trước ngày|chậm nhất|xong trong|trong thời gian tới|tháng tới|kỳ (?:họp|sinh hoạt) (?:tới|sau|tiếp theo)|trước kỳ (?:họp|sinh hoạt)|(?:tại|vào|trước) kỳ (?:họp|sinh hoạt) tháng)(?![A-Za-zÀ-ỹ])/u;
/** `phân công đ/c … ghi biên bản` assigns, and is done at once. */
const SECRETARY_NOW = /(?:thư ký|ghi biên bản)/;
/** `Đ/c Hoa: đề nghị …`: what a speaker proposes is no step, except that he criticises himself. */
const SPEECH =
  /^[\s\d.)*+•-]{0,12}(?:ý kiến (?:của )?)?(?:đồng chí|đ\/c|đc|ông|bà|các đồng chí|đảng viên|đại biểu)[^:;.]{1,70}:\s*(?!(?:\([^)]*\)\s*)?(?:thay mặt [^,]{0,30},? ?)?(?:tuyên bố|trình bày|thông qua|báo cáo|kết luận|tiếp thu|giải trình|đọc|điểm|phổ biến|nêu (?:rõ )?(?:lý do|mục đích)|quán triệt|thông tin|đánh giá(?! cao)|triển khai|khai mạc|bế mạc|công bố|giới thiệu)(?![A-Za-zÀ-ỹ]))/u;
/** `Đ/c Hoa đề nghị …`, `hỏi …`: the same without a colon. */
const PROPOSAL =
  /^[\s\d.)*+•-]{0,12}(?:đồng chí|đ\/c|đc|ông|bà)(?! (?:chủ trì|bí thư|phó bí thư))[^:;.,]{2,40}? (?:đề nghị|kiến nghị|đề xuất|xin|hỏi|cho rằng|mong|băn khoăn|thắc mắc)(?![A-Za-zÀ-ỹ])/u;
const LONGEST = 2000;

/** Cuts a line into sentences and clauses that `;` separates, so that one that is yet to come leaves the others alone. */
const clauses = (folded: string): string[] =>
  folded.split(/(?<=[^\d\s][.!?])\s+|;|(?<=\d[.])\s+(?=[A-Za-zÀ-ỹ])/u).filter((clause) => clause.trim());

/** What stands before the first colon of an item opens a step as a heading does (`Thông tin thời sự: đ/c …`). */
function labelOf(clause: string): string | null {
  const colon = clause.indexOf(':');
  return colon > 0 && colon <= 80 ? clause.slice(0, colon) : null;
}

function inClause(clause: string, heading: boolean): StepId[] {
  if (heading) return READERS.filter((r) => r.heading(r.without(clause))).map(({ id }) => id);
  const speaker = labelOf(clause);
  const tells = speaker !== null && READERS.some(({ sentence, without }) => sentence(without(speaker)));
  if ((SPEECH.test(clause) && !tells) || (PROPOSAL.test(clause) && !SECRETARY_NOW.test(clause))) {
    return /(?<!tinh thần )(?:tự phê bình|tự kiểm điểm|tự nhận (?:khuyết điểm|thiếu sót|trách nhiệm))/.test(clause)
      ? ['criticism']
      : [];
  }
  const assigned = ASSIGNED.test(clause);
  // `Chủ trì trả lời các ý kiến: sẽ công khai quỹ`: what stands before the colon is done, what follows may be yet to come.
  const told = !TO_COME.test(clause) ? clause : speaker !== null && !TO_COME.test(speaker) ? speaker : '';
  const label = speaker;
  return READERS.filter(({ id, heading: asHeading, sentence, without }) => {
    if (assigned && !(id === 'secretary' && SECRETARY_NOW.test(clause))) return false;
    const rest = without(told);
    return sentence(rest) || (label !== null && told !== '' && LABELLED.has(id) && asHeading(without(label)));
  }).map(({ id }) => id);
}

/** Steps that a label in front of a colon opens; the others need a verb (`Thư ký: đ/c B` cuts no ice). */
const LABELLED: ReadonlySet<StepId> = new Set([
  'purpose',
  'previous-review',
  'news',
  'lead-paper',
  'situation',
  'discussion',
  'response',
  'conclusion',
  'fees',
  'criticism',
  'praise',
  'score',
]);

/**
 * The steps that a folded line records, in the order of the contract's list. `place`: a heading names a step by itself;
 * an item or a sentence must tell that it was done. Assignments, plans and what a speaker proposes record nothing.
 */
export function stepsIn(folded: string, place: 'heading' | 'sentence' | 'item'): StepId[] {
  const text = folded.slice(0, LONGEST);
  const found = new Set<StepId>();
  if (place === 'heading') {
    for (const id of inClause(text, true)) found.add(id);
    // A heading may tell it in full (`Biểu quyết: 26/26 đồng chí tán thành`).
    if (text.length < 60 && !text.includes(':')) return ordered(found);
  } else for (const clause of clauses(text)) for (const id of inClause(clause, false)) found.add(id);
  if (/\d|mười|mươi|tán thành/.test(text)) {
    if (readTallies(text, text, 'sentence').length > 0) found.add('vote');
    const roll = readRollCall(text, text);
    if (roll.present) found.add('attendance');
    // `Tình hình đảng viên: có mặt 26 …` calls the roll and tells nothing of what people think.
    if (roll.present && /^[\s\d.)*+•-]*tình hình đảng viên/.test(text)) found.delete('situation');
  }
  return ordered(found);
}

const ordered = (found: ReadonlySet<StepId>): StepId[] => READERS.map(({ id }) => id).filter((id) => found.has(id));
