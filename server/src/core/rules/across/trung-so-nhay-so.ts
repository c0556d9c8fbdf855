import type { DocumentModel } from '../../model/types';
import { addDays } from '../../text/calendar';
import { twoDigits } from '../../text/date-words';
import type { Roster } from '../../workspace/roster';
import type { DocumentSummary } from '../../workspace/summary';
import { basis } from '../basis';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { replaceFix } from '../writing/place';
import { called, fileName, neighbourhood, symbolKey } from './neighbours';
import { resolution } from './sample';

type Numbered = DocumentSummary & { readonly number: number; readonly symbol: string; readonly date: string };

type Gap =
  | { readonly fault: 'twice'; readonly other: DocumentSummary; readonly next: number }
  | {
      readonly fault: 'skipped';
      readonly missing: readonly number[];
      readonly before: DocumentSummary;
      readonly next: number | null;
    }
  | { readonly fault: 'yearly'; readonly before: DocumentSummary; readonly next: number };

const TASK = [
  'Giao đồng chí Lò Văn Khánh phát quang đường trục thôn bằng cách chia đoạn cho từng xóm, xong trong tháng.',
];
/** Known numbers that a series must have before a gap in it says anything; numbers that may be missing at one place. */
const LEAST_KNOWN = 3;
const MOST_MISSING = 2;
const MOST_MISSING_OF_TWO = 1;
/** Days within which one month's paper follows the last month's. */
const NEXT_WITHIN = 45;

export default defineRule<Gap>({
  id: 'trung-so-nhay-so',
  ref: 'TT06',
  title: 'Số văn bản trùng, nhảy, hoặc đánh lại trong nhiệm kỳ',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'workspace',
  basis: [basis('hd05', 'mục 3.1.1 b')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Hai nghị quyết cùng một số',
        text: resolution('05/7/2026', TASK, '06-NQ/CB'),
        self: 'thang-7.md',
        others: [
          { file: 'thang-5.md', text: resolution('05/5/2026', TASK, '05-NQ/CB') },
          { file: 'thang-6.md', text: resolution('05/6/2026', TASK, '06-NQ/CB') },
        ],
        lines: [6],
      },
      {
        title: 'Nhảy số',
        text: resolution('05/7/2026', TASK, '08-NQ/CB'),
        self: 'thang-7.md',
        others: [
          { file: 'thang-5.md', text: resolution('05/5/2026', TASK, '05-NQ/CB') },
          { file: 'thang-6.md', text: resolution('05/6/2026', TASK, '06-NQ/CB') },
        ],
        lines: [6],
      },
      {
        title: 'Đánh lại từ 01 khi sang năm, trong cùng nhiệm kỳ',
        text: resolution('05/01/2026', TASK, '01-NQ/CB'),
        self: 'thang-1.md',
        others: [{ file: 'thang-12.md', text: resolution('05/12/2025', TASK, '12-NQ/CB') }],
        roster: 'nhiệm kỳ: 2025-2027\n',
        lines: [6],
      },
      {
        title: 'Hai tháng liền nhau, thiếu một số ở giữa',
        text: resolution('05/7/2026', TASK, '09-NQ/CB'),
        self: 'thang-7.md',
        others: [{ file: 'thang-6.md', text: resolution('03/6/2026', TASK, '07-NQ/CB') }],
        lines: [6],
      },
    ],
    good: [
      {
        title: 'Số liên tục; dãy số trong thư mục bắt đầu từ giữa',
        text: resolution('05/7/2026', TASK, '07-NQ/CB'),
        self: 'thang-7.md',
        others: [
          { file: 'thang-5.md', text: resolution('05/5/2026', TASK, '05-NQ/CB') },
          { file: 'thang-6.md', text: resolution('05/6/2026', TASK, '06-NQ/CB') },
        ],
      },
      {
        title: 'Đánh lại từ 01 khi sang nhiệm kỳ mới',
        text: resolution('05/7/2025', TASK, '01-NQ/CB'),
        others: [
          { file: 'thang-5.md', text: resolution('05/5/2025', TASK, '28-NQ/CB') },
          { file: 'thang-6.md', text: resolution('05/6/2025', TASK, '29-NQ/CB') },
        ],
      },
      {
        title: 'Chỉ có hai văn bản cách xa nhau',
        text: resolution('05/9/2026', TASK, '09-NQ/CB'),
        self: 'thang-9.md',
        others: [{ file: 'thang-6.md', text: resolution('03/6/2026', TASK, '07-NQ/CB') }],
      },
    ],
  },
  *check(context) {
    const { document, roster } = context;
    const around = neighbourhood(context);
    const { number } = document.header;
    if (!around || !number.found) return;
    const series = seriesOf(around.own, [around.own, ...around.others], roster);
    const gap = series && gapOf(series, around.own.file, roster);
    if (gap) yield { start: number.start, end: number.end, data: gap };
  },
  message: (gap) => {
    const why =
      'Số được đánh liên tục từ 01 cho từng loại văn bản trong một nhiệm kỳ (Hướng dẫn 05-HD/VPTW, mục 3.1.1 b).';
    if (gap.fault === 'twice') {
      return {
        what: `Số này đã dùng cho ${called(gap.other)} (tệp «${fileName(gap.other.file)}»).`,
        why,
        todo: `Hãy xem lại; số kế tiếp còn trống là ${twoDigits(gap.next)}.`,
      };
    }
    if (gap.fault === 'yearly') {
      return {
        what: `Số được đánh lại từ 01 khi sang năm, trong khi văn bản trước là ${called(gap.before)}.`,
        why,
        todo: `Nếu chi bộ chưa sang nhiệm kỳ mới, hãy đánh tiếp số ${twoDigits(gap.next)}.`,
      };
    }
    return {
      what: `Trước số này chưa thấy số ${gap.missing.map(twoDigits).join(', ')}; văn bản liền trước là ${called(gap.before)}.`,
      why,
      todo: 'Hãy xem văn bản còn thiếu đã lưu chưa, hoặc sửa lại số.',
    };
  },
  fixes: (gap, { document }) => {
    const { next } = gap;
    const digits = next === null ? null : digitsOf(document);
    return digits && next !== null
      ? [replaceFix(digits, twoDigits(next), `Đổi thành số ${twoDigits(next)}`, false)]
      : [];
  },
});

/** The digits of the number as it is typed. */
function digitsOf({ header, source }: DocumentModel): { start: number; end: number } | null {
  const { number } = header;
  if (!number.found) return null;
  const digits = /\d+/.exec(source.text.slice(number.start, number.end));
  if (!digits || Number(digits[0]) !== number.value) return null;
  return { start: number.start + digits.index, end: number.start + digits.index + digits[0].length };
}

const isNumbered = (summary: DocumentSummary): summary is Numbered =>
  summary.number !== null && summary.symbol !== null && summary.date !== null && summary.issuer !== null;

/** The numbered papers of one type by day, from the last beginning at 01 on that the checked one does not lie before. */
function seriesOf(own: DocumentSummary, all: readonly DocumentSummary[], roster: Roster | null): Numbered[] | null {
  if (!isNumbered(own)) return null;
  const key = symbolKey(own.symbol);
  const same = all
    .filter(isNumbered)
    .filter(({ symbol }) => symbolKey(symbol) === key)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number || (a.file < b.file ? -1 : 1)));
  const segments: Numbered[][] = [[]];
  let highest = 0;
  for (const paper of same) {
    const segment = segments.at(-1)!;
    const last = segment.at(-1);
    const term = roster?.term?.from ?? null;
    const newTerm = last !== undefined && term !== null && last.date < term && paper.date >= term;
    const begins = newTerm || (paper.number <= 2 && paper.number < highest && last!.date < paper.date);
    if (begins) segments.push([paper]);
    else segment.push(paper);
    highest = begins ? paper.number : Math.max(highest, paper.number);
  }
  const mine = segments.findIndex((segment) => segment.some(({ file }) => file === own.file));
  // What stood before a beginning at 01 is needed to tell a new term from a new year.
  const before = segments[mine - 1]?.at(-1);
  const segment = segments[mine]!;
  return before && segment[0]!.file === own.file ? [before, ...segment] : segment;
}

function gapOf(series: readonly Numbered[], file: string, roster: Roster | null): Gap | null {
  const at = series.findIndex((paper) => paper.file === file);
  const own = series[at]!;
  const before = series[at - 1];
  const next = Math.max(...series.map(({ number }) => number)) + 1;
  if (before && own.number <= 2 && own.number < before.number) return yearly(own, before, roster);
  const twice = series.slice(0, at).find((other) => other.number === own.number && !isSamePaper(other, own));
  if (twice) return { fault: 'twice', other: twice, next };
  const lower = series.filter(({ number }) => number < own.number);
  const nearest = lower.reduce<Numbered | null>(
    (best, paper) => (!best || paper.number > best.number ? paper : best),
    null,
  );
  if (!nearest || nearest.date > own.date) return null;
  const missing = own.number - nearest.number - 1;
  const most = series.length < LEAST_KNOWN ? MOST_MISSING_OF_TWO : MOST_MISSING;
  if (missing < 1 || missing > most) return null;
  if (series.length < LEAST_KNOWN && !followsSoon(nearest, own)) return null;
  return {
    fault: 'skipped',
    missing: Array.from({ length: missing }, (_, i) => nearest.number + 1 + i),
    before: nearest,
    next: own.number === next - 1 ? nearest.number + 1 : null,
  };
}

/** Two regular papers of months that follow each other: nothing but a third one can have stood between. */
const followsSoon = (before: Numbered, own: Numbered): boolean =>
  before.form === 'regular' && own.form === 'regular' && own.date <= addDays(before.date, NEXT_WITHIN);

/** A term that holds both days is needed: without it a new beginning may be a new term's. */
function yearly(own: Numbered, before: Numbered, roster: Roster | null): Gap | null {
  const term = roster?.term;
  if (!term?.from || before.date < term.from || (term.until !== null && own.date > term.until)) return null;
  if (own.date.slice(0, 4) === before.date.slice(0, 4)) return null;
  return { fault: 'yearly', before, next: before.number + 1 };
}

/** Two files of one paper (a copy, an earlier version) are no two papers. */
const isSamePaper = (a: Numbered, b: Numbered): boolean =>
  a.date === b.date && a.kind === b.kind && a.subject === b.subject;
