/**
 * Two optional parts that no key of the front matter gives, known by how they are written (HD 05 II.5, II.6): the drafter's
 * mark with the number of copies, as the last recipient (`LVC-15`), and contact details, as the last lines of the text.
 */
import type { Block } from '../syntax/types';
import { paragraph } from './paragraph';
import type { Paragraph } from './types';

const MARK = /^[-–•+*]?\s*(\p{Lu}{2,6}\s?[-–]\s?\d{1,4})\s*[.;]?$/u;
const CONTACT =
  /^(?:địa chỉ(?: liên hệ)?|điện thoại|số điện thoại|thư điện tử|e-?mail|liên hệ|trang thông tin điện tử)\s*:/;
const PHONE_OR_MAIL = /\d{3,}|@|www\.|\.vn\b/;

/** The mark without dash and end, or null where the recipient is somebody. */
export const drafterMark = (recipient: string): string | null => MARK.exec(recipient.trim())?.[1] ?? null;

/** Cuts the contact details from the end of the blocks. One that names neither number nor address on the net is text. */
export function splitContact(blocks: readonly Block[]): { before: Block[]; contact: Block[] } {
  let from = blocks.length;
  while (from > 0) {
    const block = blocks[from - 1]!;
    if (block.type !== 'line' || block.marker || !CONTACT.test(block.folded)) break;
    from--;
  }
  const contact = blocks.slice(from);
  const real = contact.some((block) => block.type === 'line' && PHONE_OR_MAIL.test(block.text));
  return real ? { before: blocks.slice(0, from), contact } : { before: [...blocks], contact: [] };
}

/** Under a rule over the whole width (HD 05 II.6). `width` in twips. */
export function contactBlock(lines: readonly Block[], width: number): Paragraph[] {
  if (lines.length === 0) return [];
  return [
    paragraph('contactRule', '', { rule: { length: width, within: width } }),
    ...lines.flatMap((line) => (line.type === 'line' ? [paragraph('contact', line.text, { line: line.number })] : [])),
  ];
}

/** The mark under the recipients (HD 05 II.5). */
export const drafterLine = (mark: string): Paragraph => paragraph('drafter', mark);
