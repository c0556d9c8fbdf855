/**
 * Footnotes as Markdown writes them: `[^1]` in the text, and a line `[^1]: …` that says what stands at the foot of the page.
 * A mark without its line, and a line that no mark points to, stay text: nothing that was typed gets lost.
 */
import type { Block, Line } from '../syntax/types';
import { textRuns } from './line-runs';
import type { Paragraph, TextRun } from './types';

const MARK = /\[\^([^\]\s]{1,40})\]/gu;
const DEFINITION = /^\[\^([^\]\s]{1,40})\]:\s*/u;

export interface Footnotes {
  /** The runs with their marks turned into references, numbered as they come. */
  refer(runs: readonly TextRun[]): TextRun[];
  /** A line that is a footnote's text: it is not drawn where it stands. */
  holds(block: Block): boolean;
  /** What was referred to so far, in order. */
  readonly notes: readonly Paragraph[];
}

export function footnotesOf(blocks: readonly Block[]): Footnotes {
  const defined = new Map<string, Line>();
  for (const block of blocks) {
    const name = block.type === 'line' ? DEFINITION.exec(block.text)?.[1] : undefined;
    if (name !== undefined && !defined.has(name)) defined.set(name, block as Line);
  }
  const used = new Set<Line>();
  if (defined.size > 0) {
    for (const line of linesIn(blocks)) {
      const said = line.text.replace(DEFINITION, '');
      for (const [, name] of said.matchAll(MARK)) {
        const definition = defined.get(name!);
        if (definition && definition !== line) used.add(definition);
      }
    }
  }
  const notes: Paragraph[] = [];
  const reference = (name: string): TextRun | null => {
    const line = defined.get(name);
    if (!line || !used.has(line)) return null;
    notes.push({ type: 'paragraph', style: 'footnote', runs: withoutStart(line), line: line.number });
    return { text: '', note: notes.length };
  };
  return {
    notes,
    holds: (block) => block.type === 'line' && used.has(block),
    refer: (runs) => (used.size === 0 ? [...runs] : runs.flatMap((run) => splitRun(run, reference))),
  };
}

function* linesIn(blocks: readonly Block[]): Generator<Line> {
  for (const block of blocks) {
    if (block.type === 'line') yield block;
    if (block.type === 'table')
      for (const row of [block.head, ...block.rows]) for (const cell of row.cells) yield* cell.lines;
  }
}

function splitRun(run: TextRun, reference: (name: string) => TextRun | null): TextRun[] {
  const parts: TextRun[] = [];
  let from = 0;
  for (const mark of run.text.matchAll(MARK)) {
    const note = reference(mark[1]!);
    if (!note) continue;
    if (mark.index > from) parts.push({ ...run, text: run.text.slice(from, mark.index) });
    parts.push(note);
    from = mark.index + mark[0].length;
  }
  if (from < run.text.length) parts.push({ ...run, text: run.text.slice(from) });
  return parts;
}

/** The note's own text: the line behind `[^1]:`. */
function withoutStart(line: Line): TextRun[] {
  let left = DEFINITION.exec(line.text)?.[0].length ?? 0;
  return textRuns(line).flatMap((run) => {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return text === '' ? [] : [{ ...run, text }];
  });
}
