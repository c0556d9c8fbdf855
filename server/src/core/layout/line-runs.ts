/** A line of the document as runs of text: its mark as typed, then its text with bold and italic kept. */
import type { Line } from '../syntax/types';
import type { TextRun } from './types';

/** Markdown's own bullet is no mark of the page: it becomes a hyphen. Other marks stay as typed. */
const MARKS: Readonly<Record<string, string>> = { '*': '-' };
const BOLD_FROM_START = /^\s*(?:#+\s*|[-+*]\s+)?(?:\*\*|__)/;

/** The text of a line with its emphasis, without its mark. */
export function textRuns(line: Line): TextRun[] {
  const cuts = new Set([0, line.text.length]);
  for (const { start, end } of line.emphasis) cuts.add(start).add(end);
  const at = [...cuts].filter((cut) => cut >= 0 && cut <= line.text.length).sort((a, b) => a - b);
  const runs: TextRun[] = [];
  for (let i = 0; i + 1 < at.length; i++) {
    const [start, end] = [at[i]!, at[i + 1]!];
    const over = line.emphasis.filter((e) => e.start <= start && end <= e.end);
    const text = line.text.slice(start, end);
    const bold = over.some((e) => e.bold);
    const italic = over.some((e) => e.italic);
    runs.push({ text, ...(bold && { bold }), ...(italic && { italic }) });
  }
  return runs;
}

/** The line's mark as the page prints it, with the blank after it: `- `, `a) `, `[x] `; empty where there is none. */
export function printedMark(line: Line): string {
  const mark = line.marker ? `${MARKS[line.marker.text] ?? line.marker.text} ` : '';
  if (line.checked === null) return mark;
  return `${mark}[${line.checked ? 'x' : ' '}] `;
}

/**
 * The whole line as the page prints it. `source` is the line as typed: where its emphasis opens before the mark
 * (`**1. Ưu điểm**`), the mark shares it.
 */
export function lineRuns(line: Line, source: string): TextRun[] {
  const runs = textRuns(line);
  const mark = printedMark(line);
  if (!mark) return runs;
  const first = runs[0];
  if (first && BOLD_FROM_START.test(source) && line.marker?.style !== 'bullet' && first.bold) {
    return [{ ...first, text: mark + first.text }, ...runs.slice(1)];
  }
  return first && !first.bold && !first.italic
    ? [{ ...first, text: mark + first.text }, ...runs.slice(1)]
    : [{ text: mark }, ...runs];
}
