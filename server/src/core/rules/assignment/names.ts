/** Who is named for which role, wherever the document names them: at the beginning, in a sentence, under the signature. */
import type { DocumentModel, Party } from '../../model/types';
import { sourceRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { fold, foldBase } from '../../text/fold';
import type { Range } from '../../text/range';
import { bodyOf, dutyLines } from '../content/reading';

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
const NAME = "(?:\\p{Lu}[\\p{L}'’]*\\s+){1,5}\\p{Lu}[\\p{L}'’]*";
/** `đồng chí A, Bí thư` and nothing behind the post that makes it another body's. */
const HEAD_BEHIND = new RegExp(
  `(?:[Đđ]ồng chí|[Đđ]/c)\\s+(?<name>${NAME})\\s*[,–(-]\\s*Bí thư(?: [Cc]hi bộ)?(?=\\s*(?:[,.;:)–-]|$|chủ trì|trình bày|tuyên bố|báo cáo|kết luận|thông báo))`,
  'du',
);
const ELSEWHERE = /nguyên bí thư|đảng uỷ|đảng bộ|chi đoàn|đoàn xã|cấp trên|đại biểu|về dự|huyện uỷ|khách mời/;
/** `cử đồng chí B làm thư ký`. */
const MADE_SECRETARY = new RegExp(
  `(?:cử|bầu|phân công|giao)\\s+(?:đồng chí|đ/c)\\s+(?<name>${NAME})\\s+(?:làm|là)\\s+(?:thư ký|người ghi biên bản)(?! công đoàn| chi đoàn)`,
  'du',
);

/** The places that name a role, in the order of the document; names only. */
export function placesOf(document: DocumentModel, role: Role): Places {
  const places: Named[][] = [];
  const { meeting } = document;
  if (role === 'chair' && meeting) places.push(partiesAt(document, meeting.chair));
  if (role === 'secretary' && meeting) places.push(partiesAt(document, meeting.secretary));
  const duties = dutyLines(document);
  for (const line of role === 'chair' ? [] : bodyOf(document)) {
    if (line.kind === 'cell' || duties.has(line)) continue;
    const named =
      role === 'secretary'
        ? nameIn(line, MADE_SECRETARY)
        : ELSEWHERE.test(line.folded)
          ? null
          : nameIn(line, HEAD_BEHIND);
    if (named) places.push([named]);
  }
  for (const signer of document.signers) {
    if (!signer.name || !SIGNS[role].test(fold(signer.post ?? '').trim())) continue;
    const named = within(document, signer.range, signer.name);
    if (named) places.push([named]);
  }
  return places.filter((place) => place.length > 0);
}

const partiesAt = (document: DocumentModel, parties: readonly Party[]): Named[] =>
  parties.flatMap((party) => (party.name === null ? [] : (within(document, party, party.name) ?? [])));

function within({ tree }: DocumentModel, range: Range, name: string): Named | null {
  const at = tree.text.slice(range.start, range.end).lastIndexOf(name);
  return at < 0 ? null : { name, start: range.start + at, end: range.start + at + name.length };
}

function nameIn(line: Line, pattern: RegExp): Named | null {
  const found = pattern.exec(line.text);
  const span = found?.indices?.groups?.name;
  return found && span ? { name: found.groups!.name!, ...sourceRange(line, ...span) } : null;
}

const keyOf = (name: string): string =>
  foldBase(name)
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** One person: the same name, or the given name alone behind the full one (`đ/c Lẫm`), titles before it left out. */
export function samePerson(one: string, other: string): boolean {
  const [a, b] = [` ${keyOf(one)}`, ` ${keyOf(other)}`];
  return a.endsWith(b) || b.endsWith(a);
}
