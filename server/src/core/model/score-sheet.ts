/** The sheet on which a cell scores its meeting: groups, greatest scores, scores given, total. Scores are tenths of a point. */
import { sourceRange } from '../syntax/lines';
import type { Block, Cell, Line, Row, Table } from '../syntax/types';
import type { Range } from '../text/range';
import { remembered } from '../text/remembered';
import { tablesAmong } from './block-index';
import { headingThat, sectionsHeaded } from './headed';
import { linesThat } from './line-index';
import { perLineWith } from './passage';
import type { DocumentModel, Section } from './types';

/** A score in tenths of a point (`4,5` is 45), with the place of its figures. */
export interface Score extends Range {
  readonly tenths: number;
}

export interface ScoreRow extends Range {
  readonly name: string;
  readonly folded: string;
  /** A group; what stands under one is a part of it. */
  readonly isGroup: boolean;
  readonly max: Score | null;
  readonly score: Score | null;
  /** Something stands where the score belongs that is no number. */
  readonly unreadable: boolean;
}

export interface ScoreSheet extends Range {
  readonly rows: readonly ScoreRow[];
  readonly total: ScoreRow | null;
}

const HEAD_SCORE = /(?<!địa |kiểm |ưu |thời |đặc |trọng )điểm|chấm|đạt được/;
const HEAD_MAX = /tối đa|chuẩn|thang|khung|quy định/;
const HEAD_NAME = /tiêu chí|nội dung|nhóm|tiêu chuẩn/;
const TOTAL = /^(?:tổng|cộng)(?! kết| hợp| quan)/;
const SCORE_HEADING =
  /chấm điểm|tự chấm|(?:đánh giá|xếp loại)[^.]{0,30}(?:chất lượng|buổi|kỳ|cuộc|sinh hoạt|họp)|chất lượng (?:buổi |kỳ )?sinh hoạt/;
const FIGURES = /^(\d{1,3})(?:[.,](\d))?(?:\s*\/\s*(\d{1,3}))?\s*(?:điểm|đ)?[.;,]?$/;
const IN_LINE = /[:–-]\s*(\d{1,3}(?:[.,]\d)?)(?:\s*\/\s*(\d{1,3}))?\s*(?:điểm|đ)?\s*[.;,]?$/;
const FEWEST_ROWS = 3;

/** Whether a heading (folded) is one under which a meeting is scored. */
export const headsScores = remembered((folded: string): boolean => SCORE_HEADING.test(folded));

const headsSheet = headingThat(SCORE_HEADING);

const kept = new WeakMap<DocumentModel, readonly ScoreSheet[]>();

/** Every score sheet of the document, its appendices included. */
export function readScoreSheets(document: DocumentModel): readonly ScoreSheet[] {
  const known = kept.get(document);
  if (known) return known;
  const { blocks } = document.tree;
  const sheets = tablesAmong(document.tree, document.parts.head.to).flatMap(
    (table) => sheetOf(table, document.sections) ?? [],
  );
  if (sheets.length === 0) sheets.push(...listedSheets(document, blocks));
  if (sheets.length === 0) {
    for (const line of linesThat(document.tree, inlineRows, document.parts.head.to)) sheets.push(inlineSheet(line)!);
  }
  kept.set(document, sheets);
  return sheets;
}

const wordsOf = (cell: Cell | undefined): string =>
  cell?.lines
    .map((line) => line.folded)
    .join(' ')
    .trim() ?? '';

function sheetOf(table: Table, sections: readonly Section[]): ScoreSheet | null {
  const heads = table.head.cells.map(wordsOf);
  const scores = heads.flatMap((head, i) => (HEAD_SCORE.test(head) ? [i] : []));
  if (scores.length === 0) return sheetAcross(table, heads);
  const named = heads.findIndex((head) => HEAD_NAME.test(head) && !/điểm/.test(head));
  const inScoreSection = sections.some(
    ({ heading, folded, start, end }) => heading && start <= table.start && table.start < end && headsScores(folded),
  );
  if (named < 0 && !inScoreSection) return null;
  const name =
    named >= 0 ? named : heads.findIndex((head, i) => !/^(?:tt|stt|số tt)?$/.test(head) && !scores.includes(i));
  if (name < 0) return null;
  const max =
    scores.find((i) => HEAD_MAX.test(heads[i]!)) ?? heads.findIndex((head) => /^(?:tối đa|chuẩn)$/.test(head));
  const given = scores.findLast((i) => i !== max && i !== name) ?? -1;
  const numbered = heads.findIndex((head, i) => i < name && /^(?:tt|stt|số tt|mục)?$/.test(head));
  const rows = table.rows.map((row) => rowOf(row, { name, max, given, numbered }));
  return sheet(rows, table);
}

const ROW_SCORE = /^(?:tự )?(?:chấm|điểm)|^(?:kết quả|đạt|được)/;

/** `| Nhóm | Thời lượng | … | Cộng |` over a row of greatest scores and a row of scores given: the groups stand side by side. */
function sheetAcross(table: Table, heads: readonly string[]): ScoreSheet | null {
  if (!heads.some((head, i) => i > 0 && TOTAL.test(head))) return null;
  const rowSaying = (says: RegExp): Row | undefined => table.rows.find(({ cells }) => says.test(wordsOf(cells[0])));
  const most = rowSaying(HEAD_MAX);
  const given = table.rows.find((row) => row !== most && ROW_SCORE.test(wordsOf(row.cells[0])));
  if (!given) return null;
  const drafts = heads.flatMap((folded, i): Draft[] => {
    const cell = given.cells[i];
    if (i === 0 || folded === '' || !cell) return [];
    const score = figuresIn(cell);
    const name = table.head.cells[i]?.lines[0]?.text ?? folded;
    const unreadable = score === null && /\d/.test(wordsOf(cell));
    return [
      {
        name,
        folded,
        start: cell.start,
        end: cell.end,
        depth: null,
        max: figuresIn(most?.cells[i]),
        score,
        unreadable,
      },
    ];
  });
  return sheet(drafts, table);
}

interface Columns {
  readonly name: number;
  readonly max: number;
  readonly given: number;
  readonly numbered: number;
}

interface Draft extends Omit<ScoreRow, 'isGroup'> {
  /** How deep the row's number says it stands; null where it has none. */
  readonly depth: number | null;
}

function rowOf(row: Row, { name, max, given, numbered }: Columns): Draft {
  const line = row.cells[name]?.lines[0];
  const words = wordsOf(row.cells[name]) || wordsOf(row.cells[numbered]);
  const score = figuresIn(row.cells[given]);
  const written = wordsOf(row.cells[given]);
  const own = figuresIn(row.cells[max]);
  return {
    name: line?.text ?? words,
    folded: words,
    start: row.start,
    end: row.end,
    depth: depthOf(wordsOf(row.cells[numbered]) || (line?.marker?.text ?? '')),
    max: own ?? (score?.of != null ? { tenths: score.of * 10, start: score.start, end: score.end } : null),
    score,
    unreadable: score === null && /\d/.test(written),
  };
}

function depthOf(number: string): number | null {
  if (/^[ivx]+[.)-]?$/.test(number)) return 0;
  if (/^\d+[.)-]?$/.test(number)) return 1;
  if (/^\d+\.\d+|^[a-zđ][.)]|^[-+•]/.test(number)) return 2;
  return null;
}

function figuresIn(cell: Cell | undefined): (Score & { readonly of: number | null }) | null {
  const line = cell?.lines[0];
  const match = line ? FIGURES.exec(line.folded.trim()) : null;
  if (!line || !match) return null;
  const place = trimmed(line, /\d{1,3}(?:[.,]\d)?/);
  return { tenths: Number(match[1]) * 10 + Number(match[2] ?? 0), of: match[3] ? Number(match[3]) : null, ...place };
}

function sheet(drafts: readonly Draft[], place: Range): ScoreSheet | null {
  const total = drafts.findLast((row) => TOTAL.test(row.folded));
  const listed = drafts.filter((row) => row !== total && row.folded !== '');
  const figures = listed.filter((row) => row.score || row.max).length;
  if (figures < FEWEST_ROWS) return null;
  const depths = listed.flatMap(({ depth }) => depth ?? []);
  const top = depths.length > 0 ? Math.min(...depths) : null;
  const rows = listed.map((row) => ({ ...row, isGroup: top === null || row.depth === top }));
  return { rows, total: total ? { ...total, isGroup: true } : null, start: place.start, end: place.end };
}

/** `1. Chuẩn bị: 9/10 điểm`, one line a group, under a heading that scores the meeting. */
function listedSheets({ tree, sections }: DocumentModel, blocks: readonly Block[]): ScoreSheet[] {
  return sectionsHeaded(tree, sections, headsSheet).flatMap((section) => {
    const lines = blocks.slice(section.from + 1, section.to).filter((block): block is Line => block.type === 'line');
    const drafts = lines.flatMap((line) => listedRow(line) ?? []);
    return sheet(drafts, section) ?? [];
  });
}

/** `thời gian 5/5; tỷ lệ dự 5/5; chuẩn bị 8/10; …; cộng 82`: the whole sheet in one sentence. */
const INLINE =
  /(?:^|[:;,.])\s*(?<name>[A-Za-zÀ-ỹ][^:;.\d]{2,60}?)[:\s–-]{1,3}(?<score>\d{1,3}(?:[.,]\d)?)(?:\s*\/\s*(?<max>\d{1,3}))?\s*(?:điểm)?\s*(?=[;,.]|$)/gu;

interface InlineRow {
  readonly name: string;
  readonly at: number;
  readonly score: string;
  readonly max: string | null;
}

const inlineRows = perLineWith(/chấm|điểm|cộng:? *\d|tổng:? *\d/u, null, (line: Line): readonly InlineRow[] | null => {
  if (line.kind === 'cell') return null;
  const all = [...line.folded.matchAll(INLINE)].map(({ groups, index, 0: whole }) => {
    const { name, score, max = null } = groups as { name: string; score: string; max?: string };
    return { name, score, max, at: index + whole.indexOf(score, whole.indexOf(name) + name.length) };
  });
  // Without `/20` figures are scores only where the total stands behind them.
  const totalled = all.some(({ name }) => TOTAL.test(name));
  const rows = totalled ? all : all.filter(({ max }) => max !== null);
  return rows.filter(({ name }) => !TOTAL.test(name)).length > FEWEST_ROWS ? rows : null;
});

function inlineSheet(line: Line): ScoreSheet | null {
  const drafts = (inlineRows(line) ?? []).map(({ name, at, score, max }): Draft => {
    const place = sourceRange(line, at, at + score.length);
    const [whole, part] = score.split(/[.,]/);
    return {
      name: line.text.slice(line.folded.indexOf(name), line.folded.indexOf(name) + name.length),
      folded: name,
      ...place,
      depth: null,
      max: max === null ? null : { tenths: Number(max) * 10, ...place },
      score: { tenths: Number(whole) * 10 + Number(part ?? 0), ...place },
      unreadable: false,
    };
  });
  const [first, last] = [drafts[0], drafts.at(-1)];
  return first && last ? sheet(drafts, { start: first.start, end: last.end }) : null;
}

function listedRow(line: Line): Draft | null {
  const match = IN_LINE.exec(line.folded.trimEnd());
  if (!match) return null;
  const [whole, part] = match[1]!.split(/[.,]/);
  const name = line.text.slice(0, match.index).trim();
  const place = trimmed(line, new RegExp(`${match[1]!.replace('.', '\\.')}(?=[^\\d]*(?:\\/|$)|\\s*điểm)`), match.index);
  const max = match[2] ? { tenths: Number(match[2]) * 10, ...place } : null;
  return {
    name,
    folded: line.folded.slice(0, match.index).trim(),
    start: line.start,
    end: line.end,
    depth: line.marker ? depthOf(line.marker.text.toLowerCase()) : null,
    max,
    score: { tenths: Number(whole) * 10 + Number(part ?? 0), ...place },
    unreadable: false,
  };
}

/** The place of what a pattern finds in a line, from an offset of its text on; the whole line where it finds nothing. */
function trimmed(line: Line, pattern: RegExp, from = 0): Range {
  const match = pattern.exec(line.folded.slice(from));
  const start = match ? from + match.index : 0;
  return sourceRange(line, start, match ? start + match[0].length : line.text.length);
}

/** `93`, `4,5`: tenths of a point as a clerk writes them. */
export const points = (tenths: number): string =>
  tenths % 10 === 0 ? String(tenths / 10) : `${Math.trunc(tenths / 10)},${tenths % 10}`;
