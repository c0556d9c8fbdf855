/** Appendices: where each begins, its title, and the line that names the paper it belongs to (HD 05 Phần II.II.1). */
import { KINDS } from '../guidance/kinds';
import type { Profile } from '../guidance/profiles/types';
import { type DocumentModel, given } from '../model/types';
import type { Block } from '../syntax/types';
import { withCapital } from '../text/capital';
import { fold } from '../text/fold';
import { paragraph, plainText } from './paragraph';
import type { LayoutBlock } from './types';
import { dateInFigures, numberOf } from './wording';

const ALONE = /^phụ lục(?:\s+(?:\d+|[ivx]+|[a-z]))?\s*[.:]?$/;
const WITH_TITLE = /^phụ lục\s+(?:\d+|[ivx]+|[a-z])\s*[.:–-]\s*\S/;
const REFERENCE = /kèm theo|ban hành kèm/;
const LONGEST_TITLE = 200;

export function beginsAppendix(block: Block): boolean {
  if (block.type !== 'line' || block.marker) return false;
  const folded = block.folded.trim();
  if (ALONE.test(folded)) return true;
  const titled = block.kind === 'heading' || !/[.;,:]$/.test(folded);
  return titled && folded.length < LONGEST_TITLE && WITH_TITLE.test(folded);
}

/** Cuts the blocks before each appendix. */
export function splitAppendices(blocks: readonly Block[]): { before: Block[]; parts: Block[][] } {
  const starts = blocks.flatMap((block, i) => (beginsAppendix(block) ? [i] : []));
  return {
    before: blocks.slice(0, starts[0] ?? blocks.length),
    parts: starts.map((start, i) => blocks.slice(start, starts[i + 1] ?? blocks.length)),
  };
}

/** The drawn blocks with title and reference line in their styles; the reference is added where none was typed. */
export function asAppendix(blocks: readonly LayoutBlock[], model: DocumentModel, profile: Profile): LayoutBlock[] {
  const drawn: LayoutBlock[] = [];
  let at = 0;
  let referred = !profile.appendix.value.reference;
  for (; at < blocks.length && at < 4; at++) {
    const block = blocks[at]!;
    if (block.type !== 'paragraph' || block.style === 'listItem') break;
    const text = plainText(block.runs).trim();
    if (REFERENCE.test(fold(text)) && at > 0) {
      drawn.push({ ...block, style: 'appendixReference' });
      referred = true;
      at++;
      break;
    }
    if (at > 1 || text.length > LONGEST_TITLE || (at > 0 && /[.;:]$/.test(text))) break;
    const { level: _, ...title } = block;
    drawn.push({ ...title, style: 'appendixTitle' });
  }
  if (!referred) drawn.push(paragraph('appendixReference', `(${referenceLine(model, profile)})`));
  return [...drawn, ...blocks.slice(at)];
}

/** `Kèm theo Nghị quyết số 05-NQ/CB, ngày 05/02/2026 của Chi bộ thôn Suối Hoa` */
function referenceLine({ kind, header }: DocumentModel, profile: Profile): string {
  const name = KINDS.find((one) => one.kind === kind)?.name ?? 'văn bản';
  const number = numberOf(given(header.number), given(header.symbol), kind, profile);
  const issuer = given(header.issuer) ?? `Chi bộ ${profile.blanks.value.word}`;
  const type = withCapital(name);
  return `Kèm theo ${type} số ${number}, ngày ${dateInFigures(given(header.date), profile)} của ${issuer}`;
}
