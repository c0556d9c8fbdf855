/** The slot in which the cursor stands: behind a label, in a table cell under such a head, after `đồng chí`. */
import { fieldsOfColumn, readLabels } from '../../model/fields';
import type { DocumentModel, TaskFieldName } from '../../model/types';
import { fold } from '../../text/fold';
import { cellAt, taskAt, textLineAt } from '../place';

export interface Slot {
  readonly kind: 'person' | 'date';
  /** Where the value begins, after the label and its blank. */
  readonly start: number;
  /** What is typed of it so far. */
  readonly typed: string;
  /** `Phụ trách:` asks for a person with post and address; `đồng chí` in a sentence for the name alone. */
  readonly labelled: boolean;
  /** Nothing stands between the label's colon and the cursor, not even a blank. */
  readonly tight: boolean;
  /** A comma or semicolon was typed last: a post or another field may follow as well as another person. */
  readonly open: boolean;
}

const kindOf = (name: TaskFieldName): Slot['kind'] | null => {
  if (name === 'owner' || name === 'support') return 'person';
  return name === 'deadline' || name === 'start' || name === 'end' ? 'date' : null;
};

/** Roles of a meeting, as labels. */
const ROLE = /^[\s*_•+-]*(?:chủ trì|chủ toạ|thư ký|người ghi biên bản|ghi biên bản|chủ trì hội nghị)[^:]{0,12}:/;

/** `26 đồng chí`, `các đồng chí`: a number of people, none of them named. */
const COUNTED =
  /(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các|những|mọi|mỗi|từng|nhiều|số|có|toàn thể|tổng số) +(?:đồng chí|đ\/c) *$/;

/** `đồng chí Nguyễn V`: the address, and up to five words that begin like a name. */
const ADDRESS = /(?<![A-Za-zÀ-ỹ\d])(?:đồng chí|đ\/c)[ \u00a0]+((?:\p{Lu}[A-Za-zÀ-ỹ]*[ \u00a0]?){0,5})$/iu;
const NAME_LIKE = /^(?:\p{Lu}[A-Za-zÀ-ỹ]*\s?)*$/u;

/** The slot at the offset, or null in running prose. */
export function slotAt(model: DocumentModel, offset: number): Slot | null {
  const cell = cellAt(model, offset);
  if (cell) {
    if (cell.row === cell.table.head) return null;
    const head = cell.table.head.cells[cell.column];
    const names = head
      ? fieldsOfColumn(model.source.text.slice(head.start, head.end).replace(/[|*_]/g, '').trim())
      : [];
    const typed = model.source.text.slice(cell.cell.start, offset).replace(/^\|?\s*/, '');
    const start = offset - typed.length;
    const kind = names.map(kindOf).find((found) => found !== null) ?? null;
    if (!kind || (kind === 'date' && names.length > 1)) return addressSlot(typed, offset);
    return kind === 'person' ? personSlot(start, typed, true, false) : dateSlot(start, typed, false);
  }
  const line = textLineAt(model.source.text, offset);
  const labelled = labelledSlot(model, line.before, offset);
  return labelled ?? addressSlot(line.before, offset);
}

function labelledSlot(model: DocumentModel, before: string, offset: number): Slot | null {
  const role = ROLE.exec(fold(before));
  const part = readLabels(before).at(-1);
  const colon = part ? before.lastIndexOf(':', part.valueStart) : role ? role[0].length - 1 : -1;
  if (colon < 0) return null;
  const behind = before.slice(colon + 1);
  const lead = /^[*_]*\s*[*_]*/.exec(behind)?.[0] ?? '';
  const typed = behind.slice(lead.length);
  const start = offset - typed.length;
  const tight = typed === '' && !/\s$/.test(before);
  const kind = part ? kindOf(part.name) : 'person';
  if (kind === 'date') return taskAt(model, offset) ? dateSlot(start, typed, tight) : null;
  return kind === 'person' ? personSlot(start, typed, true, tight) : null;
}

const dateSlot = (start: number, typed: string, tight: boolean): Slot => ({
  kind: 'date',
  start,
  typed,
  labelled: true,
  tight,
  open: false,
});

/** Of several people, the one being typed: after the last separator, and after `đồng chí`. */
function personSlot(start: number, typed: string, labelled: boolean, tight: boolean): Slot | null {
  const separator = /^.*(?:[;,]|\s(?:và|cùng)\s)\s*/su.exec(typed)?.[0].length ?? 0;
  const last = typed.slice(separator);
  const address = ADDRESS.exec(last);
  if (address && last.trimStart().length === address[0].length) {
    return {
      kind: 'person',
      start: start + typed.length - address[1]!.length,
      typed: address[1]!,
      labelled,
      tight: false,
      open: false,
    };
  }
  // A sentence has begun: no names are wanted in it.
  return NAME_LIKE.test(last) || 'đồng chí'.startsWith(fold(last).trim()) || 'đ/c'.startsWith(fold(last).trim())
    ? { kind: 'person', start: start + separator, typed: last, labelled, tight, open: /[,;]\s*$/.test(typed) }
    : null;
}

function addressSlot(before: string, offset: number): Slot | null {
  const address = ADDRESS.exec(before);
  if (!address) return null;
  const typed = address[1]!;
  return NAME_LIKE.test(typed) && !COUNTED.test(fold(before.slice(0, before.length - typed.length)))
    ? { kind: 'person', start: offset - typed.length, typed, labelled: false, tight: false, open: false }
    : null;
}
