/** Single values of `chibo.yaml` as clerks write them: days, spans of days, yes and no. */
import { NO_WORDS, YES_WORDS } from '../guidance/roster-keys';
import { type IsoDate, iso, isRealDate, lastDayOfMonth } from '../text/calendar';
import { foldKey } from '../text/fold';

/** First and last day of what is written: `2025-01-20`, `20/01/2025`, `01/2025`, `tháng 1/2025`, `2025`; null otherwise. */
export function readDay(text: string): { readonly from: IsoDate; readonly to: IsoDate } | null {
  const bare = text
    .replace(/^(?:ngày|tháng|năm)\s+/iu, '')
    .replace(/\s+/g, '')
    .replace(/T00:00:00.*$/, '');
  const ymd = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  if (ymd) return wholeDay(Number(ymd[1]), Number(ymd[2]), Number(ymd[3]));
  const dmy = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(bare);
  if (dmy) return wholeDay(Number(dmy[3]), Number(dmy[2]), Number(dmy[1]));
  const month = /^(?:(\d{1,2})[/.-](\d{4})|(\d{4})-(\d{1,2}))$/.exec(bare);
  if (month) return wholeMonth(Number(month[2] ?? month[3]), Number(month[1] ?? month[4]));
  const year = /^\d{4}$/.exec(bare);
  return year ? { from: iso(Number(bare), 1, 1), to: iso(Number(bare), 12, 31) } : null;
}

const wholeDay = (year: number, month: number, day: number): { from: IsoDate; to: IsoDate } | null =>
  isRealDate(year, month, day) ? { from: iso(year, month, day), to: iso(year, month, day) } : null;

const wholeMonth = (year: number, month: number): { from: IsoDate; to: IsoDate } | null =>
  month >= 1 && month <= 12 ? { from: iso(year, month, 1), to: iso(year, month, lastDayOfMonth(year, month)) } : null;

/** `2025-2027`, `2025 – 2027`: two years. */
export function readYears(text: string): { readonly from: IsoDate; readonly to: IsoDate } | null {
  const years = /^(\d{4})\s*(?:-|–|đến)\s*(\d{4})$/u.exec(text.trim());
  return years && years[1]! <= years[2]! ? { from: `${years[1]}-01-01`, to: `${years[2]}-12-31` } : null;
}

/** `20-22`, `20`, `từ ngày 20 đến 22`: days of the month; null otherwise. */
export function readDaysOfMonth(text: string): { readonly from: number; readonly to: number } | null {
  const days =
    /^(?:từ\s+)?(?:ngày\s+)?(\d{1,2})(?:\s*(?:-|–|đến|và)\s*(?:ngày\s+)?(\d{1,2}))?(?:\s+hằng tháng)?$/iu.exec(
      text.trim(),
    );
  if (!days) return null;
  const [from, to] = [Number(days[1]), Number(days[2] ?? days[1])];
  return from >= 1 && to <= 31 && from <= to ? { from, to } : null;
}

const yes = new Set(YES_WORDS.map(foldKey));
const no = new Set(NO_WORDS.map(foldKey));

/** null where it is neither. */
export function readYesNo(text: string): boolean | null {
  const folded = foldKey(text);
  return yes.has(folded) ? true : no.has(folded) ? false : null;
}
