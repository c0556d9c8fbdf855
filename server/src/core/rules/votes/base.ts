/** The number that a vote counts on, from the roll: Quy định 294-QĐ/TW, 9.3.2. Whole numbers only. */
import { type Roll, readRoll } from '../../model/roll';
import { type DocumentModel, given, type Vote } from '../../model/types';
import { fold } from '../../text/fold';

export interface VoteBase {
  readonly roll: Roll;
  /** Official members less those elsewhere, exempt and suspended; null where the official ones are not counted. */
  readonly exact: number | null;
  /** The sum that gives it: `26 chính thức − 1 miễn sinh hoạt = 25`. */
  readonly sum: string;
  /** All members of the cell, as far as it is written. */
  readonly members: number | null;
  readonly present: number | null;
  /** At most so many of those present have a vote; null where nothing is known. */
  readonly mayVote: number | null;
}

/** null where the document calls no roll, or counts the committee. */
export function voteBaseOf(document: DocumentModel): VoteBase | null {
  const roll = readRoll(document);
  if (!roll) return null;
  const { attendance, details } = roll;
  const members = given(attendance.members);
  const present = given(attendance.present);
  const probationary = given(attendance.probationary);
  const official =
    given(attendance.official) ?? (members !== null && probationary !== null ? members - probationary : null);
  const less = [
    { name: 'sinh hoạt tạm thời nơi khác', value: details.away?.value ?? 0 },
    { name: 'miễn sinh hoạt', value: given(attendance.exempt) ?? 0 },
    { name: 'bị đình chỉ sinh hoạt', value: details.suspended?.value ?? 0 },
  ].filter(({ value }) => value > 0);
  const exact = official === null ? null : less.reduce((rest, { value }) => rest - value, official);
  const terms = less.map(({ name, value }) => ` − ${value} ${name}`).join('');
  return {
    roll,
    exact: exact !== null && exact > 0 ? exact : null,
    sum: terms ? `${official} chính thức${terms} = ${exact}` : `${official} chính thức`,
    members,
    present,
    mayVote: mayVote(roll, official, present),
  };
}

/** The official members present where they are counted; else no more than are present, and no more than are official. */
function mayVote({ attendance, details }: Roll, official: number | null, present: number | null): number | null {
  if (details.presentOfficial) return details.presentOfficial.value;
  const absentOfficial = details.absentOfficial?.value ?? 0;
  const bounds = [present, official === null ? null : official - absentOfficial].filter((n) => n !== null);
  if (present !== null && given(attendance.absent) === 0) {
    const probationary = given(attendance.probationary) ?? 0;
    bounds.push(present - probationary - (details.visiting?.value ?? 0));
  }
  return bounds.length > 0 ? Math.min(...bounds) : null;
}

/** The vote's own words, all its lines, folded. */
export const wordsOfVote = ({ tree }: DocumentModel, vote: Vote): string => fold(tree.text.slice(vote.start, vote.end));

/** What stands behind the number it is counted on. */
const behindBase = (document: DocumentModel, vote: Vote): string =>
  vote.tally.eligible ? fold(document.tree.text.slice(vote.tally.eligible.end, vote.end)).slice(0, 120) : '';

/** The vote says that it counts on all who are summoned, or on all official members. */
export const countsOnAll = (document: DocumentModel, vote: Vote): boolean =>
  /triệu tập|tổng số|toàn chi bộ|đảng số|so với số/.test(behindBase(document, vote));

/** What those for are counted on when it is asked whether they are enough: the base where it is known, else as written. */
export function countedOn(document: DocumentModel, vote: Vote): { readonly of: number; readonly sum: string } | null {
  if (vote.eligible === null || vote.eligible <= 0) return null;
  const base = document.form === 'committee' ? null : voteBaseOf(document);
  const written = { of: vote.eligible, sum: '' };
  if (!base || base.exact === null || countsOnAll(document, vote)) return written;
  return base.exact > vote.eligible ? { of: base.exact, sum: base.sum } : written;
}
