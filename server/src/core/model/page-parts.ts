/** The page's optional parts: addressees, recipients, draft mark, urgency, circulation, appendices. */
import { textRange } from '../syntax/lines';
import type { Line } from '../syntax/types';
import type { Span } from '../text/range';
import type { Foot } from './foot';
import type { FrontMatterValues } from './front-matter';
import type { Head } from './head';
import type { DocumentModel } from './types';

const DRAFT = /^\(?dự thảo(?: lần(?: thứ)? [A-Za-zÀ-ỹ\d]+)?\)?$/u;
const URGENCY = /^(?:khẩn|thượng khẩn|hoả tốc)$/;
const CIRCULATION = /^(?:lưu hành nội bộ|xem xong trả lại|tài liệu thu hồi|tài liệu hội nghị|không phổ biến)/;
/** An addressee stands among the first lines of a body, or nowhere. */
const OPENING = 7;
const ADDRESSEE = /^kính (?:gửi|trình)\s*:\s*/;

export function readPageParts(
  values: FrontMatterValues,
  head: Head,
  foot: Foot,
  lines: readonly Line[],
): Pick<DocumentModel, 'page' | 'addressees' | 'recipients'> {
  const mark = (pattern: RegExp): string | null =>
    head.pieces.find((piece) => pattern.test(piece.folded.trim()))?.text.trim() ?? null;
  const given = (key: 'draft' | 'urgency' | 'circulation'): string | null => {
    const field = values.text(key);
    return field.found ? field.value : null;
  };
  return {
    page: {
      draft: given('draft') ?? mark(DRAFT),
      urgency: given('urgency') ?? mark(URGENCY),
      circulation: given('circulation') ?? mark(CIRCULATION),
      appendices: values.list('appendices'),
    },
    addressees: firstOf(values.list('addressees'), addresseesIn(lines)),
    recipients: firstOf(values.list('recipients'), foot.recipients),
  };
}

const firstOf = (given: readonly Span[], typed: readonly Span[]): readonly Span[] => (given.length > 0 ? given : typed);

/** `Kính gửi: A; B.` on one line, or a list under it. */
function addresseesIn(lines: readonly Line[]): Span[] {
  const at = lines.slice(0, OPENING).findIndex((line) => ADDRESSEE.test(line.folded + ' '));
  const line = lines[at];
  if (!line) return [];
  const label = ADDRESSEE.exec(line.folded + ' ')![0].length;
  const value = line.text.slice(label).trim();
  if (value) {
    return value.split(';').flatMap((part) => {
      const text = part.trim().replace(/[.;,]$/, '');
      return text ? [{ text, ...textRange(line) }] : [];
    });
  }
  const listed: Span[] = [];
  for (const next of lines.slice(at + 1)) {
    if (!next.marker) break;
    listed.push({ text: next.text.replace(/[.;,]$/, ''), ...textRange(next) });
  }
  return listed;
}
