/** Text as Markdown that reads back as the same text, with the same bold and italic wherever Markdown can say so. */
import { readInline } from '../../syntax/inline';
import type { ReadRun } from './types';

/** Characters that could mean something inline. Escaped only where they do, so that the draft stays readable. */
function escapeInline(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/[*`~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\](?=[([])/g, '\\]')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** Marks that mean something at the start of a line. */
const escapeStart = (text: string): string => text.replace(/^(#{1,6}(?:\s|$)|>)/, '\\$1');

interface Piece extends ReadRun {
  readonly mark: string;
}

/** A line whose looks change more often than that is no paper's: reading its marks again would take for ever. */
const MOST_CHANGES = 400;

const markOf = (run: ReadRun): string => (run.bold ? '**' : '') + (run.italic ? '*' : '');

/**
 * One line of runs (no line break inside) as Markdown. Where Markdown cannot hold the emphasis as it stands, the text
 * goes without it: words come before looks.
 */
export function lineMarkdown(runs: readonly ReadRun[]): string {
  const plain = runs.map((run) => run.text).join('');
  if (plain.trim() === '') return '';
  const emphasised = runs.length > MOST_CHANGES ? '' : escapeStart(withMarks(runs));
  if (readsAs(emphasised, plain)) return emphasised.trim();
  return escapeStart(escapeInline(plain)).trim();
}

function withMarks(runs: readonly ReadRun[]): string {
  const pieces = settle(runs);
  return pieces.map((piece) => piece.mark + escapeInline(piece.text) + [...piece.mark].reverse().join('')).join('');
}

/** White space, and marks that Markdown would not see beside a letter, move out of the emphasis. */
function settle(runs: readonly ReadRun[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, run: ReadRun | null): void => {
    if (text === '') return;
    const mark = run ? markOf(run) : '';
    const last = pieces.at(-1);
    if (last && last.mark === mark) pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push({ text, bold: run?.bold ?? false, italic: run?.italic ?? false, mark });
  };
  for (const [i, run] of runs.entries()) {
    if (markOf(run) === '') {
      add(run.text, null);
      continue;
    }
    const before = pieces.at(-1)?.text.at(-1) ?? ' ';
    const after = runs[i + 1]?.text.charAt(0) ?? ' ';
    let [start, end] = [0, run.text.length];
    const letter = (c: string): boolean => /[\p{L}\p{N}]/u.test(c);
    const space = (c: string): boolean => /\s/.test(c);
    while (start < end && space(run.text.charAt(start))) start++;
    while (end > start && space(run.text.charAt(end - 1))) end--;
    if (start === 0 && letter(before)) while (start < end && !letter(run.text.charAt(start))) start++;
    if (end === run.text.length && letter(after)) while (end > start && !letter(run.text.charAt(end - 1))) end--;
    add(run.text.slice(0, start), null);
    add(run.text.slice(start, end), run);
    add(run.text.slice(end), null);
  }
  return pieces;
}

/** Whether Markdown, read again, says the same words. */
function readsAs(markdown: string, plain: string): boolean {
  const read = readInline(markdown.trim());
  return read.comments.length === 0 && read.text.trim() === plain.trim();
}

/** What Word tells beside the text, as a comment: it is never printed, and cannot end the comment early. */
export const commentMarkdown = (note: string): string =>
  `<!-- ${note.replace(/\s+/g, ' ').replace(/--+/g, '—').replace(/>/g, '›').trim()} -->`;
