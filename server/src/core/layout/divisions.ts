/** Phần, Chương, Mục, Điều (HD 05 6.2.4): which lines are such, and which line under one is its name. */
import type { Block, Line } from '../syntax/types';

export type Division = 'division' | 'divisionName' | 'article' | 'articleText';

const ALONE = /^(?:phần|chương|mục)\s+(?:[ivxlc]+|\d+|thứ\s+[A-Za-zÀ-ỹ]+(?:\s+[A-Za-zÀ-ỹ]+)?)\s*[.:]?$/u;
const WITH_NAME = /^(?:phần|chương)\s+(?:[ivxlc]+|\d+|thứ\s+[A-Za-zÀ-ỹ]+)\s*[.:–-]\s*\S/u;
const ARTICLE = /^điều\s+\d+[a-zđ]?\s*[.:]\s*/u;
/** A name is short and is no sentence. */
const LONGEST_NAME = 150;
const isName = (text: string): boolean => text.length <= LONGEST_NAME && !/[.;:,!?…]$/.test(text);

export const articleMark = (line: Line): string => ARTICLE.exec(line.folded)?.[0] ?? '';

/** The lines of the blocks that are such. */
export function divisionsIn(blocks: readonly Block[]): Map<Block, Division> {
  const found = new Map<Block, Division>();
  const lines = blocks.filter((block) => block.type !== 'comment');
  for (const [i, line] of lines.entries()) {
    if (line.type !== 'line' || line.marker || found.has(line)) continue;
    const folded = line.folded.trim();
    const text = line.text.trim();
    if (ALONE.test(folded)) {
      found.set(line, 'division');
      const next = lines[i + 1];
      const named = next?.type === 'line' && !next.marker && !ALONE.test(next.folded.trim()) && !articleMark(next);
      if (named && isName(next.text.trim())) found.set(next, 'divisionName');
    } else if (WITH_NAME.test(folded) && isName(text)) found.set(line, 'division');
    else if (articleMark(line))
      found.set(line, isName(text.slice(articleMark(line).length)) ? 'article' : 'articleText');
  }
  return found;
}
