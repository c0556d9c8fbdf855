/** What `cau-hinh-sai` says of `chibo.yaml`: what is wrong, and what to do. */
import type { Severity } from '../guidance/presets';
import { nearestWord } from '../text/nearest';
import type { Range } from '../text/range';

export const ROSTER_FINDING = 'cau-hinh-sai';

export interface RosterProblem extends Range {
  readonly severity: Severity;
  /** Vietnamese: what is wrong and what to do. */
  readonly message: string;
  /** The word that was probably meant, in place of what stands there. */
  readonly instead: string | null;
}

export type Report = (place: Range, message: string, severity?: Severity, instead?: string | null) => void;

/** A key or word that is none of the known ones, with the nearest. */
export function unknownWord(kind: string, typed: string, known: readonly string[]): [string, string | null] {
  const near = nearestWord(typed, known);
  const hint = near ? `Có phải ý là «${near}»?` : `Hãy chọn một trong các từ: ${known.join(', ')}.`;
  return [`${kind} «${typed}» không có trong danh sách nên không được dùng đến. ${hint}`, near];
}
