/**
 * Two columns that people set without a table, by tabs or blanks: the foot's recipients beside the signature, and the two
 * signatures of minutes. Unfolded, the left column stands above the right one, as a reader takes them in. (A head set this
 * way is read as it stands.)
 */
import { fold } from '../../text/fold';
import { type ReadBlock, type ReadParagraph, type ReadRun, textOf } from './types';

const GAP = /[ \u00a0]*\t[\t \u00a0]*|[ \u00a0]{4,}/;
const AUTHORITY = /^(?:t\/m|k\/t|t\/l|tm\.|kt\.|tl\.)\s/;
const RECIPIENTS = /^nơi nhận\s*:?$/;
const MINUTES = /^(?:người ghi biên bản|thư ký|chủ trì|chủ toạ|đại diện)/;
/** A foot's line is no sentence. */
const LONGEST = 160;

interface Sides {
  readonly left: string;
  readonly right: string;
  /** Where the right side begins; null where there is no gap. */
  readonly from: number | null;
}

/** The blocks with such a foot unfolded; as they are where there is none. */
export function unfoldFoot(blocks: readonly ReadBlock[]): ReadBlock[] {
  const start = blocks.findIndex((block) => block.type === 'paragraph' && opensFoot(sidesOf(block)));
  if (start < 0) return [...blocks];
  let end = start;
  const [left, right]: [ReadParagraph[], ReadParagraph[]] = [[], []];
  for (; end < blocks.length; end++) {
    const block = blocks[end]!;
    if (block.type === 'table' || block.heading !== null) break;
    const sides = sidesOf(block);
    if (sides.from === null && sides.left.length > LONGEST) break;
    if (sides.from === null) {
      // after the last recipient only the name is left
      const named = left.length > 1 && /\.$/.test(textOf(left.at(-1)!).trim()) && !/^[-–•+]/.test(sides.left);
      (block.align === 'right' || named ? right : left).push(block);
      continue;
    }
    const [before, behind] = cutRuns(block, sides);
    if (sides.left !== '') left.push({ ...block, runs: before, notes: [] });
    right.push({ ...block, mark: '', runs: behind });
  }
  return [...blocks.slice(0, start), ...left, ...right, ...blocks.slice(end)];
}

function opensFoot({ left, right, from }: Sides): boolean {
  if (from === null) return false;
  const [a, b] = [fold(left), fold(right)];
  if (AUTHORITY.test(`${b} `)) return a === '' || RECIPIENTS.test(a);
  return MINUTES.test(a) && MINUTES.test(b);
}

function sidesOf(paragraph: ReadParagraph): Sides {
  const text = paragraph.runs.map((run) => run.text).join('');
  const leading = /^[\t \u00a0]*\t[\t \u00a0]*|^[ \u00a0]{4,}/.exec(text)?.[0].length ?? 0;
  const gap = GAP.exec(text.slice(leading));
  const from = leading + (gap ? gap.index + gap[0].length : 0);
  const right = gap ? text.slice(from).trim() : '';
  // blanks before the first of two only put it in the middle of its side
  if (gap && right !== '') return { left: text.slice(leading, leading + gap.index).trim(), right, from };
  if (leading > 0) return { left: '', right: text.slice(leading).trim(), from: leading };
  return { left: text.trim(), right: '', from: null };
}

function cutRuns({ runs }: ReadParagraph, { from }: Sides): [ReadRun[], ReadRun[]] {
  const [before, behind]: [ReadRun[], ReadRun[]] = [[], []];
  let at = 0;
  for (const run of runs) {
    const cut = Math.min(Math.max((from ?? 0) - at, 0), run.text.length);
    if (cut > 0) before.push({ ...run, text: run.text.slice(0, cut) });
    if (cut < run.text.length) behind.push({ ...run, text: run.text.slice(cut) });
    at += run.text.length;
  }
  return [before, behind];
}
