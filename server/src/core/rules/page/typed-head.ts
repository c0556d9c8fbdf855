/** The letterhead as typed: its pieces, and the number and the place and date among them. */
import { columnPieces, type HeadPiece } from '../../model/head';
import { passageOf } from '../../model/passage';
import type { DocumentModel } from '../../model/types';
import { type DocumentNumber, findDocumentNumbers } from '../../text/document-number';
import { type PlaceDate, readPlaceDate } from '../../text/place-date';

/** A number that stands further in than this belongs to a sentence. */
const NUMBER_WITHIN = 12;

/** The pieces above the type's name, column by column; none where front matter alone makes the head. */
export function headPieces({ tree, title, parts }: DocumentModel): HeadPiece[] {
  const titleAt = title ? tree.blocks.indexOf(title) : -1;
  const end = titleAt < 0 ? parts.head.to : titleAt;
  return tree.blocks.slice(0, end).flatMap((block, index): HeadPiece[] => {
    if (block.type === 'line') return columnPieces(block, index);
    if (block.type !== 'table') return [];
    return [block.head, ...block.rows].flatMap((row) =>
      row.cells.flatMap((cell, i) =>
        cell.lines.map((line): HeadPiece => {
          const column = i === 0 ? 'left' : 'right';
          return { ...passageOf(line), line, block: index, column };
        }),
      ),
    );
  });
}

/** The document's own number where it is typed in the letterhead. */
export function typedNumber(document: DocumentModel): { mention: DocumentNumber; piece: HeadPiece } | null {
  for (const piece of headPieces(document)) {
    const mention = findDocumentNumbers(piece.text, piece.folded)[0];
    if (mention && mention.start <= NUMBER_WITHIN) return { mention, piece };
  }
  return null;
}

/** The line of place and date where it is typed in the letterhead. */
export function typedPlaceDate(document: DocumentModel): { read: PlaceDate; piece: HeadPiece } | null {
  for (const piece of headPieces(document)) {
    const read = readPlaceDate(piece.text, piece.folded);
    if (read) return { read, piece };
  }
  return null;
}
