/** What follows from a score sheet: sums, the rank, the total in words. */
import { SCORE_SHEET_HD42 } from '../../guidance/in-force';
import { perLine, perLineWith } from '../../model/passage';
import { points, readScoreSheets, type Score, type ScoreRow, type ScoreSheet } from '../../model/score-sheet';
import type { DocumentModel } from '../../model/types';
import { sourceRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { fold } from '../../text/fold';
import type { Range } from '../../text/range';
import { allLinesThat } from '../steps/minutes';
import { oncePerDocument } from '../writing/once';

export interface Sum {
  readonly terms: readonly number[];
  readonly tenths: number;
}

/** The groups added up; null where a group has no readable score. A group without a score of its own is its parts. */
export function groupSum({ rows }: ScoreSheet): Sum | null {
  const terms: number[] = [];
  for (const [i, row] of rows.entries()) {
    if (!row.isGroup) continue;
    if (row.unreadable) return null;
    const own = row.score?.tenths ?? partSum(rows, i);
    if (own === null) return null;
    terms.push(own);
  }
  return terms.length > 1 ? { terms, tenths: add(terms) } : null;
}

function partSum(rows: readonly ScoreRow[], group: number): number | null {
  const end = rows.findIndex((row, i) => i > group && row.isGroup);
  const parts = rows.slice(group + 1, end < 0 ? undefined : end);
  if (parts.length === 0 || parts.some(({ score }) => !score)) return null;
  return add(parts.map(({ score }) => score!.tenths));
}

/** Every score that stands in a row added up: sheets whose heads carry no score of their own, or whose numbers mislead. */
export const everyRowSum = ({ rows }: ScoreSheet): number => add(rows.map(({ score }) => score?.tenths ?? 0));

const add = (terms: readonly number[]): number => terms.reduce((sum, term) => sum + term, 0);

export const sumInWords = ({ terms, tenths }: Sum): string => `${terms.map(points).join(' + ')} = ${points(tenths)}`;

/** The greatest score of a row where the sheet gives none: of the group of Hướng dẫn 42 that it names. */
export function greatestOf(row: ScoreRow, sheet: ScoreSheet): { tenths: number; known: boolean } | null {
  if (row.max) return { tenths: row.max.tenths, known: false };
  if (!row.isGroup || sheet.rows.some(({ max }) => max)) return null;
  const groups = sheet.rows.filter(({ isGroup }) => isGroup);
  if (groups.length !== SCORE_SHEET_HD42.groups.length) return null;
  const named = SCORE_SHEET_HD42.groups.filter(({ name }) => row.folded.includes(fold(name)));
  return named.length === 1 ? { tenths: named[0]!.max * 10, known: true } : null;
}

const TOTAL_SAID =
  /(?:tổng (?:số )?điểm|tổng cộng|chấm|tự chấm|đạt|được|cộng|(?:\d{1,2}(?:[.,]\d)?\s*\+\s*){2,}\d{1,2}(?:[.,]\d)?\s*=)[^\d.;]{0,40}?(?<score>\d{1,3}(?:[.,]\d)?)\s*(?:(?:\/\s*100)?\s*điểm|\/\s*100)/;

const totalSaidIn = perLine((line: Line) => TOTAL_SAID.exec(line.folded));

export interface Total extends Range {
  readonly tenths: number;
}

/** The total: of the sheet, else as a sentence gives it. */
export function totalOf(document: DocumentModel): Total | null {
  const sheets = readScoreSheets(document);
  if (sheets.length > 1) return null;
  const own: Score | null = sheets[0]?.total?.score ?? null;
  if (own) return own;
  for (const line of scoreLines(document)) {
    const match = totalSaidIn(line);
    const figures = match?.groups?.score;
    if (!match || !figures) continue;
    const at = match.index + match[0].indexOf(figures);
    const [whole, part] = figures.split(/[.,]/);
    return { tenths: Number(whole) * 10 + Number(part ?? 0), ...sourceRange(line, at, at + figures.length) };
  }
  return null;
}

/** A sheet of another scale than a hundred points has bands of its own. */
export function isOfHundred(document: DocumentModel): boolean {
  const [sheet] = readScoreSheets(document);
  if (!sheet) return true;
  const max = sheet.total?.max?.tenths;
  if (max !== undefined) return max === 1000;
  const groups = sheet.rows.filter(({ isGroup }) => isGroup);
  if (groups.length > 0 && groups.every(({ max: own }) => own)) {
    return add(groups.map(({ max: own }) => own!.tenths)) === 1000;
  }
  return true;
}

const ABOUT_SCORE = /chấm|xếp loại|điểm|chất lượng (?:buổi |kỳ )?sinh hoạt|tự đánh giá|đánh giá (?:chất lượng|buổi|kỳ)/;
const OF_MEMBERS =
  /(?:xếp loại|đánh giá|nhận xét|phân loại) (?:chất lượng )?(?:đối với )?(?:các |từng )?(?:đảng viên|đồng chí)|(?<!thẻ )đảng viên (?:được|tự) [^.;]{0,20}xếp loại|xếp loại (?:chi bộ|tổ chức)/;

const isAboutScore = perLineWith(ABOUT_SCORE, false, ({ folded }: Line): boolean => !OF_MEMBERS.test(folded));

/** Sentences about the score of the meeting. */
export const scoreLines = oncePerDocument((document): readonly Line[] => allLinesThat(document, isAboutScore));

const RANK =
  /(?:xếp loại|tự xếp loại|đạt loại|loại|mức|đạt chất lượng|chất lượng)(?:\s+(?:buổi|kỳ|cuộc|chất lượng))?(?:\s+(?:sinh hoạt|họp))?(?:\s+(?:chi bộ))?(?:\s+tháng \d{1,2})?(?:\s+(?:đạt|là|loại|đạt loại|mức))?\s*:?\s*["“]?(?<rank>tốt|khá|trung bình|kém)(?![A-Za-zÀ-ỹ])/u;

const rankIn = perLine((line: Line) => RANK.exec(line.folded));

/** The rank that is written, with its place; null where none or several different ones are. */
export function rankSaid(document: DocumentModel): (Range & { readonly name: string }) | null {
  const found = scoreLines(document).flatMap((line) => {
    const match = rankIn(line);
    const name = match?.groups?.rank;
    if (!match || !name) return [];
    const at = match.index + match[0].length - name.length;
    return [{ name, ...sourceRange(line, at, at + name.length) }];
  });
  return new Set(found.map(({ name }) => name)).size === 1 ? found[0]! : null;
}

/** The rank of a total (tenths of a point). */
export const rankOf = (tenths: number): string =>
  SCORE_SHEET_HD42.ranks.find(({ from }) => tenths >= from * 10)?.name ?? 'kém';
