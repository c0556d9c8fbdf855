/**
 * In a file of ours a paragraph's style says what it is. What a recogniser could only guess at (a subject that begins
 * like a sentence, a note in the margin) is taken from there, as front matter.
 */
import { hd05 } from '../../guidance/profiles/hd05';
import { type ReadBlock, type ReadParagraph, textOf } from './types';

const blanks = hd05.blanks.value;

const KEYS: Readonly<Record<string, string>> = {
  NQSubject: 'trích yếu',
  NQLetterSubject: 'trích yếu',
  NQCirculation: 'phạm vi lưu hành',
  NQClosingNote: 'phạm vi lưu hành',
  NQUrgency: 'độ khẩn',
  NQDraft: 'dự thảo',
};

export interface Taken {
  readonly blocks: readonly ReadBlock[];
  /** Front matter entries that the taken paragraphs gave. */
  readonly entries: Readonly<Record<string, string>>;
}

/** What the page puts where the text says nothing (`CHI BỘ …`): nothing was said there. */
const BLANKS: Readonly<Record<string, string>> = {
  NQParent: blanks.parent,
  NQIssuer: blanks.issuer,
  NQPost: blanks.word,
  NQSignerName: blanks.word,
  NQRecipient: `- ${blanks.word}`,
};
const isOwnBlank = (paragraph: ReadParagraph): boolean =>
  Object.hasOwn(BLANKS, paragraph.style ?? '') &&
  paragraph.notes.length === 0 &&
  textOf(paragraph).trim() === BLANKS[paragraph.style!];

/** Takes the paragraphs that our own styles name out of the blocks. A key that stands twice is left where it is. */
export function takeOwnStyles(blocks: readonly ReadBlock[]): Taken {
  const entries: Record<string, string> = {};
  const keep = (paragraph: ReadParagraph): boolean => {
    if (isOwnBlank(paragraph)) return false;
    const key = Object.hasOwn(KEYS, paragraph.style ?? '') ? KEYS[paragraph.style!] : undefined;
    const text = textOf(paragraph).trim();
    if (!key || text === '' || paragraph.notes.length > 0 || (entries[key] ?? text) !== text) return true;
    entries[key] = text;
    return false;
  };
  const kept = blocks.flatMap((block): ReadBlock[] => {
    if (block.type === 'paragraph') return keep(block) ? [block] : [];
    return [
      { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.filter(keep)) })) },
    ];
  });
  return { blocks: kept, entries };
}
