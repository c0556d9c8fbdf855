/** Who is named for which role, wherever the document names them: at the beginning, in a sentence, under the signature. */

import { perLineWith } from '../../model/passage';
import type { DocumentModel, Party } from '../../model/types';
import { sourceRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { fold, foldBase } from '../../text/fold';
import type { Range } from '../../text/range';
import { remembered } from '../../text/remembered';
import { dutyLines } from '../content/reading';
import { bodyLinesThat } from '../writing/every-line';

export type Role = 'chair' | 'secretary' | 'head';

/** One person named for a role, with the place of the name alone. */
export interface Named extends Range {
  readonly name: string;
}

/** The places that name a role; each place may name several people (`Thư ký: A, B`). */
export type Places = readonly (readonly Named[])[];

const SIGNS: Readonly<Record<Role, RegExp>> = {
  chair: /^(?:người )?(?:chủ trì|chủ toạ)/,
  secretary: /^(?:người )?(?:ghi|viết) biên bản|^thư ký/,
  head: /^bí thư(?: chi bộ)?$/,
};
const NAME = "(?:\\p{Lu}[A-Za-zÀ-ỹ'’]*\\s+){1,5}\\p{Lu}[A-Za-zÀ-ỹ'’]*";
/** `đồng chí A, Bí thư` and nothing behind the post that makes it another body's. */
const HEAD_BEHIND = new RegExp(
  `(?:[Đđ]ồng chí|[Đđ]/c)\\s+(?<name>${NAME})\\s*[,–(-]\\s*Bí thư(?: [Cc]hi bộ)?(?=\\s*(?:[,.;:)–-]|$|chủ trì|trình bày|tuyên bố|báo cáo|kết luận|thông báo))`,
  'du',
);
/** `Bí thư Chi bộ, đồng chí A, …` at the head of a sentence. */
const HEAD_BEFORE = new RegExp(
  `(?:^|[.;]\\s+)(?:Đồng chí )?Bí thư(?: [Cc]hi bộ)?(?:,| là)? (?:[Đđ]ồng chí|[Đđ]/c)\\s+(?<name>${NAME})\\s*(?=[,)(–-])`,
  'du',
);
const ELSEWHERE = /nguyên bí thư|đảng uỷ|đảng bộ|chi đoàn|đoàn xã|cấp trên|đại biểu|về dự|huyện uỷ|khách mời/;
/** `cử đồng chí B làm thư ký`. */
const MADE_SECRETARY = new RegExp(
  `(?:cử|bầu|phân công|giao)\\s+(?:đồng chí|đ/c)\\s+(?<name>${NAME})\\s+làm\\s+(?:thư ký|người ghi biên bản)(?! công đoàn| chi đoàn)`,
  'du',
);

/** `Thư ký, đồng chí B, đọc biên bản`. */
const READS_OUT = new RegExp(
  `(?:^|[.;]\\s+)[Tt]hư ký(?: hội nghị)?,? (?:[Đđ]ồng chí|[Đđ]/c)\\s+(?<name>${NAME}),? (?:đã )?(?:đọc|thông qua)`,
  'du',
);

/** The places that name a role, in the order of the document; names only. */
export function placesOf(document: DocumentModel, role: Role): Places {
  const places: Named[][] = [];
  const { meeting } = document;
  if (role === 'chair' && meeting) places.push(partiesAt(document, meeting.chair));
  // `Đồng chí A, Bí thư, chủ trì`: who leads the meeting is told with his post.
  if (role === 'head' && meeting) places.push(partiesAt(document, meeting.chair.filter(isHead)));
  if (role === 'secretary' && meeting) places.push(partiesAt(document, meeting.secretary));
  const duties = dutyLines(document);
  const naming = role === 'secretary' ? madeSecretary : calledHead;
  for (const line of role === 'chair' ? [] : bodyLinesThat(document, naming)) {
    if (line.kind === 'cell' || duties.has(line)) continue;
    const span = naming(line);
    if (span) places.push([{ name: line.text.slice(...span), ...sourceRange(line, ...span) }]);
  }
  for (const signer of document.signers) {
    if (!signer.name || !SIGNS[role].test(fold(signer.post ?? '').trim())) continue;
    const named = within(document, signer.range, signer.name);
    if (named) places.push([named]);
  }
  return places.filter((place) => place.length > 0);
}

const isHead = ({ post }: Party): boolean => SIGNS.head.test(fold(post ?? '').trim());

const partiesAt = (document: DocumentModel, parties: readonly Party[]): Named[] =>
  parties.flatMap((party) => (party.name === null ? [] : (within(document, party, party.name) ?? [])));

function within({ tree }: DocumentModel, range: Range, name: string): Named | null {
  const at = tree.text.slice(range.start, range.end).lastIndexOf(name);
  return at < 0 ? null : { name, start: range.start + at, end: range.start + at + name.length };
}

/** Where in the line's text the name stands; null where the line names nobody so. */
const nameBy = (pattern: RegExp, line: Line): readonly [number, number] | null =>
  pattern.exec(line.text)?.indices?.groups?.name ?? null;
const madeSecretary = perLineWith(
  /làm +(?:thư ký|người ghi biên bản)|thư ký(?: hội nghị)?,? (?:đồng chí|đ\/c)/u,
  null,
  (line) => nameBy(MADE_SECRETARY, line) ?? nameBy(READS_OUT, line),
);
const calledHead = perLineWith(/bí thư/u, null, (line) =>
  ELSEWHERE.test(line.folded) ? null : (nameBy(HEAD_BEHIND, line) ?? nameBy(HEAD_BEFORE, line)),
);

const keyOf = remembered((name: string): string =>
  foldBase(name)
    .replace(/[^a-z]+/g, ' ')
    .trim(),
);

/** One person: the same name, the given name alone (`đ/c Lẫm`), a title before it, or a name that is not typed to its end. */
export function samePerson(one: string, other: string): boolean {
  const [a, b] = [` ${keyOf(one)}`, ` ${keyOf(other)}`];
  return a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a);
}
