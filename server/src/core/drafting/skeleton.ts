/**
 * The beginning of a new paper: front matter with every part of the head and foot, then each required section with
 * its text, in order. What is not known stands as a blank (`…`), never as a guess.
 */
import { KINDS } from '../guidance/kinds';
import { expandSnippet, type KnownFacts, snippetById, valuesFrom } from '../guidance/snippets/index';
import type { IsoDate } from '../model/types';
import { partsOf } from '../text/calendar';
import { withCapital } from '../text/capital';
import { twoDigits } from '../text/date-words';
import { factsOf, factsOfMeeting } from './dates';
import { frontMatter } from './front-matter';
import { DRAFT_KINDS, DRAFT_PLANS, type DraftKind, type DraftPlan, isDraftKind } from './kinds';
import { roman } from './roman';

const BLANK = '…';

/** What is known before the paper is begun, from `chibo.yaml` or the command; the keys are those of the front matter. */
export interface KnownForDraft {
  readonly chiBo?: string;
  readonly dangBo?: string;
  readonly diaDanh?: string;
  /** The day of the paper or of the meeting. */
  readonly date?: IsoDate;
  /** The day of the meeting that the paper prepares. */
  readonly prepares?: IsoDate;
  /** In place of the usual one. */
  readonly subject?: string;
  readonly number?: number;
  readonly chuTri?: string;
  readonly thuKy?: string;
  readonly nguoiKy?: string;
  readonly chucVu?: string;
  readonly noiNhan?: readonly string[];
  readonly kinhGui?: string;
  /** Where the cell meets. */
  readonly diaDiem?: string;
}

/** The name is none of the papers that can be begun. The message is one Vietnamese sentence for the clerk. */
export class UnknownDraftKindError extends Error {
  override readonly name = 'UnknownDraftKindError';
  constructor(readonly kind: string) {
    super(`Không có loại văn bản “${kind}”; các loại soạn được là: ${DRAFT_KINDS.join(', ')}.`);
  }
}

/**
 * A skeleton of that kind, as Markdown ending in a line end.
 * @throws {UnknownDraftKindError} where `kind` is none of `DRAFT_KINDS`
 */
export function skeleton(kind: string, known: KnownForDraft = {}): string {
  const plan = planOf(kind);
  return `${head(plan, known)}\n${body(plan, known)}\n`;
}

/**
 * A file name for it: `2026-06-05-nghi-quyet-thang-6.md`; without a date `nghi-quyet.md`, or by the month of the meeting that
 * it prepares: `2026-06-bien-ban-chi-uy.md`.
 * @throws {UnknownDraftKindError} where `kind` is none of `DRAFT_KINDS`
 */
export function proposedFileName(kind: string, date?: IsoDate, prepares?: IsoDate): string {
  const { kind: paper, form } = planOf(kind);
  const day = date === undefined ? null : partsOf(date);
  if (!day) return prepares && partsOf(prepares) ? `${prepares.slice(0, 7)}-${kind}.md` : `${kind}.md`;
  const monthly = form === 'regular' && (paper === 'resolution' || paper === 'minutes');
  const period = monthly ? `-thang-${day.month}` : '';
  return `${date}-${kind}${period}.md`;
}

function planOf(kind: string): DraftPlan {
  if (!isDraftKind(kind)) throw new UnknownDraftKindError(kind);
  return DRAFT_PLANS[kind satisfies DraftKind];
}

function head(plan: DraftPlan, known: KnownForDraft): string {
  const minutes = plan.kind === 'minutes';
  const { name, symbol } = KINDS.find(({ kind }) => kind === plan.kind)!;
  const number = known.number === undefined ? BLANK : twoDigits(known.number);
  return frontMatter([
    ['loại', withCapital(name)],
    ['hình thức', plan.formName],
    ['đảng bộ', known.dangBo ?? `Đảng bộ ${BLANK}`],
    ['chi bộ', known.chiBo ?? `Chi bộ ${BLANK}`],
    ['số', `${number}-${symbol}/CB`],
    ['địa danh', known.diaDanh ?? BLANK],
    ['ngày', factsOf(known.date)?.date ?? BLANK],
    ['trích yếu', subject(plan, known)],
    [plan.addressee ?? '', plan.addressee && (known.kinhGui ?? BLANK)],
    ['đề ký', minutes ? null : 'T/M CHI BỘ'],
    ['chức vụ', minutes ? null : (known.chucVu ?? 'Bí thư')],
    ['người ký', minutes ? null : (known.nguoiKy ?? known.chuTri ?? BLANK)],
    ['nơi nhận', minutes ? null : recipients(plan, known)],
  ]);
}

/** The archive line comes last; papers that are addressed to somebody begin with `Như trên` (HD 05-HD/VPTW, 9.2). */
function recipients(plan: DraftPlan, known: KnownForDraft): string[] {
  const places = known.noiNhan ?? [`Đảng uỷ ${BLANK}`, 'Các đảng viên trong chi bộ', 'Lưu Chi bộ'];
  return plan.addressee ? ['Như trên', ...places.filter((place) => /^lưu/i.test(place))] : [...places];
}

function subject(plan: DraftPlan, known: KnownForDraft): string {
  if (known.subject !== undefined) return known.subject;
  const facts: Readonly<Record<string, string | undefined>> = {
    ...factsOf(known.date),
    ...factsOfMeeting(known.prepares),
  };
  return plan.subject.replace(/\{(\w+)\}/g, (_, fact: string) => facts[fact] ?? BLANK);
}

function body(plan: DraftPlan, known: KnownForDraft): string {
  const facts: KnownFacts = {
    ...factsOf(known.date),
    ...factsOfMeeting(known.prepares),
    cell: known.chiBo,
    chair: known.chuTri ?? known.nguoiKy,
    secretary: known.thuKy,
    venue: known.diaDiem,
  };
  const blocks: string[] = [];
  let heading: string | null = null;
  let count = 0;
  for (const id of plan.snippets) {
    const snippet = snippetById(id);
    if (snippet.heading && snippet.heading !== heading) {
      count += 1;
      blocks.push(`## ${roman(count)}- ${snippet.heading}`);
    }
    heading = snippet.heading;
    blocks.push(expandSnippet(snippet, { ...plan.wording[id], ...valuesFrom(snippet, facts) }));
  }
  return blocks.join('\n\n');
}
