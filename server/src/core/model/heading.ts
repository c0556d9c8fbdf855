/** Headings, however a clerk marks them: `#`, Roman numerals, bold, capitals. What rank each has, and what its words say. */
import {
  AHEAD,
  AHEAD_IN_HEADINGS,
  AHEAD_IN_PLANS,
  BACK_AMONG_DUTIES,
  BEHIND,
  BEHIND_IN_HEADINGS,
  CONCLUDING,
  NEUTRAL,
  type Outlook,
  TOPICS,
} from '../guidance/section-wording';
import type { Line } from '../syntax/types';
import { fold } from '../text/fold';
import { once } from '../text/lazily';
import { remembered } from '../text/remembered';
import { fieldOfLabel } from './fields';
import { perLine } from './passage';
import type { HeadingSays, Section } from './types';

/** Labels that begin a line of their own and are no heading, bold or not. */
const LABEL_LINE = /^[^:.;]{1,40}:\s*\S/;
const PART = /^(?:phần|chương)\s+(?:thứ\s+)?[A-Za-zÀ-ỹ\d]+[.:]?(?:\s|$)/u;
const SUBPART = /^mục\s+\d+[.:]?(?:\s|$)/;
const ARTICLE = /^điều\s+\d+[.:]/;
const SENTENCE_END = /[.;,]$/;

/** The rank of `2. Nhiệm vụ trọng tâm tháng 6:` typed plainly. */
export const TITLED_NUMBER = 42;

/** A heading's rank, smaller is higher; null for a line that is none. */
export const headingRank = perLine((line: Line): number | null => rankOf(line));

function rankOf(line: Line): number | null {
  const { text, folded, marker } = line;
  if (text === '' || line.kind === 'cell' || text.length > 220) return null;
  if (line.kind === 'heading') return 10 * line.depth;
  if (PART.test(folded) && !marker) return 22;
  if (SUBPART.test(folded) && !marker) return 23;
  if (ARTICLE.test(folded)) return 35;
  if (marker?.style === 'bullet') return isStarTitle(line) ? 26 : null;
  const capitals = isCapitals(text);
  if (marker?.style === 'roman') return text.length <= 160 ? 25 : null;
  if (marker?.style === 'letter' && capitals) return /^[A-HĐ]/.test(marker.text) ? 24 : 55;
  if (capitals && text.length >= 6 && !SENTENCE_END.test(text)) return marker ? 40 : 25;
  if (!startsBold(line)) return isTitledNumber(line) ? TITLED_NUMBER : null;
  if (!marker && (LABEL_LINE.test(text) || (!isWhollyBold(line) && text.length > 100))) return null;
  if (!isWhollyBold(line) && !boldThenTail(line)) return null;
  switch (marker?.style) {
    case 'arabic':
      return 40;
    case 'decimal':
      return 44 + marker.text.split('.').length;
    case 'letter':
      return 55;
    default:
      return 50;
  }
}

/** All letters are capitals, and there are some. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^A-Za-zÀ-ỹ]/gu, '');
  return letters.length >= 3 && letters === letters.toUpperCase();
}

/** Bold from the first letter of the text to the last one. */
export function isWhollyBold(line: Line): boolean {
  let at = 0;
  for (const e of line.emphasis) {
    if (!e.bold) continue;
    if (/[A-Za-zÀ-ỹ\d]/u.test(line.text.slice(at, e.start))) return false;
    at = e.end;
  }
  return at > 0 && !/[A-Za-zÀ-ỹ\d]/u.test(line.text.slice(at));
}

const startsBold = (line: Line): boolean => line.emphasis[0]?.bold === true && line.emphasis[0].start === 0;

/** `**1. Công tác đoàn thể** – đồng chí A phụ trách.`: a bold title, a dash or a colon, and what holds for the group. */
function boldThenTail(line: Line): boolean {
  if (!line.marker) return false;
  const bold = line.emphasis[0]!;
  // `**7. Kết luận.** Chuyên đề sát việc …`: title and first paragraph on one line.
  if (line.marker.bold && bold.end >= 4) return true;
  const title = line.text.slice(0, bold.end).trim();
  const tail = line.text.slice(bold.end).trim();
  return title.length >= 4 && !title.endsWith(':') && /^[-–—(]/.test(tail) && tail.length <= 160;
}

/** `* NỘI DUNG`, `* Diễn biến`: a star before the words of a heading and nothing else. */
function isStarTitle(line: Line): boolean {
  if (line.marker?.text !== '*' || line.text.length > 80) return false;
  if (isCapitals(line.text)) return true;
  const bare = line.folded.replace(/[:.]$/, '').trim();
  return [...AHEAD, ...BEHIND, ...NEUTRAL].some((wording) => bare === fold(wording));
}

/** A heading's own words: of `**7. Kết luận.** Chuyên đề sát việc …` only what is bold. */
export function headingWords(line: Line): string {
  const first = line.emphasis[0];
  const bold = first?.bold && first.start === 0 && line.marker?.bold && line.kind !== 'heading';
  return bold && first.end < line.text.length ? line.folded.slice(0, first.end) : line.folded;
}

/** `2. Nhiệm vụ trọng tâm tháng 6:` typed plainly: a short title in the words of headings, no sentence. */
function isTitledNumber(line: Line): boolean {
  const { text, folded, marker } = line;
  const numbered = marker?.style === 'arabic' || marker?.style === 'decimal';
  if (!numbered && fieldOfLabel(text.replace(/:$/, ''))) return false;
  if (!numbered && marker) return false;
  if (text.length > 90 || /[.;,]$/.test(text) || /:\s*\S/.test(text)) return false;
  if (!numbered && !text.endsWith(':')) return false;
  const bare = folded.replace(/^(?:các|những|một số|về|công tác)\s+/, '');
  return [...AHEAD, ...BEHIND].some((wording) => bare.startsWith(fold(wording)));
}

const WORDINGS: readonly { readonly wording: string; readonly outlook: Outlook }[] = [
  ...[...AHEAD, ...AHEAD_IN_HEADINGS].map((wording) => ({ wording: fold(wording), outlook: 'ahead' as const })),
  ...[...BEHIND, ...BEHIND_IN_HEADINGS].map((wording) => ({ wording: fold(wording), outlook: 'behind' as const })),
  ...NEUTRAL.map((wording) => ({ wording: fold(wording), outlook: 'neutral' as const })),
];

const TOPIC_WORDINGS = TOPICS.map((topic) => fold(topic));

/** What a heading's words say of its section: the first decisive wording, the longest at its place. */
export const outlookOf = remembered((folded: string): Outlook => decide(folded));

function decide(heading: string): Outlook {
  const folded = TOPIC_WORDINGS.reduce((text, topic) => text.replace(topic, ' '.repeat(topic.length)), heading);
  let best: { at: number; length: number; outlook: Outlook } | null = null;
  for (const { wording, outlook } of WORDINGS) {
    const at = indexOfWord(folded, wording);
    if (at < 0) continue;
    if (outlook === 'neutral' && best && best.outlook !== 'neutral') continue;
    const beats =
      !best ||
      (best.outlook === 'neutral' && outlook !== 'neutral') ||
      at < best.at ||
      (at === best.at && wording.length > best.length);
    if (beats) best = { at, length: wording.length, outlook };
  }
  return best?.outlook ?? 'neutral';
}

/** Where `wording` stands as whole words; -1 where it does not. */
export function indexOfWord(folded: string, wording: string): number {
  for (let at = folded.indexOf(wording); at >= 0; at = folded.indexOf(wording, at + 1)) {
    const before = folded.charAt(at - 1);
    const after = folded.charAt(at + wording.length);
    if (!/[A-Za-zÀ-ỹ\d]/u.test(before) && !/[A-Za-zÀ-ỹ\d]/u.test(after)) return at;
  }
  return -1;
}

const BACK = BACK_AMONG_DUTIES.map(fold);

/** Whether a heading among duties turns back all the same; of others the words say what the duty is about. */
export const looksBackAmongDuties = remembered((folded: string) => BACK.some((wording) => folded.startsWith(wording)));

const AHEAD_OF_PLAN = AHEAD_IN_PLANS.map(fold);
const CONCLUDES = CONCLUDING.map(fold);

/** What a section takes from its heading. */
export type Heading = Pick<Section, 'folded' | 'rank' | 'says'>;

/** What a line is as a heading; null for a line that is none. */
export function readHeading(line: Line): Heading | null {
  const rank = headingRank(line);
  if (rank === null) return null;
  const folded = headingWords(line);
  return { rank, folded, says: once(() => saidBy(folded)) };
}

const saidBy = (folded: string): HeadingSays => ({
  own: outlookOf(folded),
  backAmongDuties: looksBackAmongDuties(folded),
  aheadInPlan: AHEAD_OF_PLAN.some((wording) => indexOfWord(folded, wording) >= 0),
  concludes: CONCLUDES.some((wording) => folded.startsWith(wording) || indexOfWord(folded, wording) >= 0),
});
