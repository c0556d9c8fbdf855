/** Who chairs and who writes: `Chủ trì: đồng chí A`, `Đồng chí A, Bí thư, chủ trì; đồng chí B ghi biên bản`. */
import { type PartyMention, readParties } from './party';

export interface Roles {
  readonly chair: readonly PartyMention[];
  readonly secretary: readonly PartyMention[];
}

const CHAIR_LABEL =
  /^(?:[-+*\s]*)(?:đồng chí |đ\/c )?(?:người |thành phần )?(?:chủ trì|chủ toạ|điều hành)(?: [A-Za-zÀ-ỹ]+){0,4}\s*[:–-]\s*/u;
const SECRETARY_LABEL =
  /^(?:[-+*\s]*)(?:thư ký(?: [A-Za-zÀ-ỹ]+){0,4}|(?:người )?(?:ghi|viết) biên bản|người (?:ghi|viết)(?: chép)?|ghi chép)(?: là)?\s*[:–-]\s*/u;

const HONORIFIC = '(?<![A-Za-zÀ-ỹ])(?:đồng chí|đ/c|đ\\.c|đc|ông|bà)';
/** A name with what stands between it and the role: a post, dashes, commas; no other person. */
const BEFORE_CHAIR = new RegExp(
  `${HONORIFIC}:?\\s+(?<who>(?:(?!${HONORIFIC}\\s)[^.;:])+?)[\\s,–-]*(?:là người |làm |được (?:phân công|giao|uỷ quyền) |thay mặt chi uỷ )?(?:chủ trì|chủ toạ|điều hành)(?! (?:giải trình|kết luận|tiếp thu|phối hợp|xây|thực hiện))`,
  'u',
);
const AFTER_CHAIR = new RegExp(
  `(?:chủ trì|chủ toạ)(?: hội nghị| cuộc họp| buổi họp| buổi sinh hoạt)?\\s*(?:của|là|:|do)\\s*:?\\s*${HONORIFIC}\\s+(?<who>[^.;]+)`,
  'u',
);
const BEFORE_SECRETARY = new RegExp(
  `${HONORIFIC}:?\\s+(?<who>(?:(?!${HONORIFIC}\\s)[^.;:])+?)[\\s,–-]*(?:làm |là |được (?:cử|bầu|phân công) (?:làm )?)?(?:thư ký|ghi biên bản|người ghi biên bản|viết biên bản|ghi chép)`,
  'u',
);
const AFTER_SECRETARY = new RegExp(
  `(?:thư ký|ghi biên bản)(?: hội nghị| cuộc họp| buổi họp| buổi sinh hoạt)?\\s*(?:là|:)\\s*:?\\s*${HONORIFIC}\\s+(?<who>[^.;]+)`,
  'u',
);

/** `Tòng Văn Pản (Chi uỷ viên, ghi biên bản)`: the one in front of the bracket. */
const bracketed = (role: string): RegExp =>
  new RegExp(`(?<who>[^,;:.()]{2,60}?)\\s*\\((?:[^()]{0,60}[,;–-]\\s*)?(?:${role})[^()]{0,30}\\)`, 'u');
const CHAIR_IN_BRACKETS = bracketed('chủ trì|chủ toạ');
const SECRETARY_IN_BRACKETS = bracketed('thư ký|(?:người )?ghi biên bản');

/** Reads the roles that a line states, as a labelled line or in its sentences. */
export function readRoles(text: string, folded: string): Roles {
  const both = /chủ trì|chủ toạ|thư ký|ghi biên bản|người ghi|người viết|viết biên bản|ghi chép|điều hành/.test(folded);
  if (!both) return { chair: [], secretary: [] };
  return {
    chair: read(text, folded, CHAIR_LABEL, [CHAIR_IN_BRACKETS, BEFORE_CHAIR, AFTER_CHAIR]),
    secretary: read(text, folded, SECRETARY_LABEL, [SECRETARY_IN_BRACKETS, BEFORE_SECRETARY, AFTER_SECRETARY]),
  };
}

function read(text: string, folded: string, label: RegExp, sentences: readonly RegExp[]): readonly PartyMention[] {
  // `Chủ trì: A; Thư ký: B` on one line: each clause may begin with its label.
  for (const clause of clausesOf(text)) {
    const begins = label.exec(folded.slice(clause.start, clause.end));
    if (!begins) continue;
    const start = clause.start + begins[0].length;
    const value = text.slice(start, clause.end).replace(/,?\s*chức vụ\s*:/i, (said) => ','.padEnd(said.length));
    const people = partiesAt(value, folded.slice(start, start + value.length), start);
    if (people.length > 0) return people;
  }
  for (const pattern of sentences) {
    const found = new RegExp(pattern, 'du').exec(folded);
    const who = found?.indices?.groups?.who;
    if (!who) continue;
    const people = partiesAt(text.slice(who[0], who[1]), folded.slice(who[0], who[1]), who[0]);
    if (people.length > 0) return people.slice(0, 1);
  }
  return [];
}

function* clausesOf(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const stop of text.matchAll(/[.;]\s+/g)) {
    yield { start, end: stop.index };
    start = stop.index + stop[0].length;
  }
  yield { start, end: text.replace(/[.;\s]+$/, '').length };
}

function partiesAt(value: string, folded: string, offset: number): PartyMention[] {
  return readParties(value, folded)
    .filter((party) => party.kind === 'person' && party.name !== null)
    .map((party) => ({ ...party, start: party.start + offset, end: party.end + offset }));
}
