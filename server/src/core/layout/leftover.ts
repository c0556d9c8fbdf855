/**
 * The head and the foot are drawn anew from what was read of them. Whatever stands there and was not read must not
 * get lost: it goes back into the body.
 */
import { KINDS } from '../guidance/kinds';
import type { Profile } from '../guidance/profiles/types';
import { type DocumentModel, type Field, given } from '../model/types';
import type { Block, Line } from '../syntax/types';
import { fold } from '../text/fold';
import { plainText } from './paragraph';
import type { LayoutBlock } from './types';
import { dateInWords } from './wording';

/** Wordings of the head and foot that the page replaces by its own, or that only tell where to sign. */
const REPLACED =
  'số ký hiệu ngày tháng năm nơi nhận kính gửi trình đảng cộng sản việt nam đcs người ghi biên bản chủ trì hội nghị ' +
  'thư ký toạ họ tên rõ và đóng dấu đã chữ t/m tm thay mặt chi bộ bí dự thảo lần';

const wordsOf = (text: string): string[] =>
  (fold(text.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/^0+(?=\d)/, ''));

/** Every word that the drawn blocks say, and every word that was read of the typed header. */
export function accountedWords(drawn: readonly LayoutBlock[], model: DocumentModel, profile: Profile): Set<string> {
  const words = new Set<string>(wordsOf(REPLACED));
  const add = (text: string | number | null): void => {
    if (text !== null) for (const word of wordsOf(String(text))) words.add(word);
  };
  for (const block of drawn) {
    const paragraphs =
      block.type === 'paragraph' ? [block] : block.rows.flatMap((r) => r.cells.flatMap((c) => c.paragraphs));
    for (const { runs } of paragraphs) add(plainText(runs));
  }
  for (const fields of [model.header, model.header.typed]) {
    for (const field of [fields.parent, fields.issuer, fields.number, fields.symbol, fields.place, fields.subject]) {
      add(given(field as Field<string | number>));
    }
    add(dateInWords(given(fields.date), profile));
  }
  for (const { name } of KINDS) add(name);
  for (const signer of model.signers) for (const part of [signer.authority, signer.post, signer.name]) add(part);
  for (const span of [...model.recipients, ...model.addressees]) add(span.text);
  const { draft, urgency, circulation } = model.page;
  for (const text of [draft, urgency, circulation, model.title?.text ?? null]) add(text);
  return words;
}

/** The blocks of a head or foot that hold a word which is not accounted for; of a table, only those lines. */
export function leftovers(blocks: readonly Block[], accounted: ReadonlySet<string>): Block[] {
  // a line that opens a text (`… như sau:`) is no part of a head or foot, whatever was read into it
  const unread = (line: Line): boolean =>
    (line.text.length > 20 && line.text.trim().endsWith(':')) ||
    wordsOf(`${line.marker?.style === 'bullet' ? '' : (line.marker?.text ?? '')} ${line.text}`).some(
      (word) => !accounted.has(word),
    );
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'line') return unread(block) ? [block] : [];
    if (block.type === 'code') return [block];
    if (block.type !== 'table') return [];
    const cells = [block.head, ...block.rows].flatMap((row) => row.cells);
    return cells.flatMap((cell) => cell.lines).filter(unread);
  });
}
