import { hd05 } from '../../guidance/profiles/hd05';
import { rangeIn } from '../../model/passage';
import { given } from '../../model/types';
import type { PlaceDate } from '../../text/place-date';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { changed, RESOLUTION, WITH_FRONT_MATTER } from './sample';
import { typedPlaceDate } from './typed-head';

interface Misshapen {
  readonly where: Range;
  readonly faults: readonly string[];
  readonly proper: string;
}

const { day: DAY_BELOW, month: MONTH_BELOW } = hd05.date.value;

/** `Bình An, ngày 05 tháng 02 năm 2026`. A date in front matter is worded by the page itself. */
export default defineRule<Misshapen>({
  id: 'dia-danh-ngay-sai-dang',
  ref: 'TT07',
  title: 'Địa danh, ngày tháng sai dạng',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', '4.2.2')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'safe',
  examples: {
    bad: [
      { title: 'Thiếu số 0', text: changed(RESOLUTION, 'ngày 05 tháng 7', 'ngày 5 tháng 7'), lines: [7] },
      {
        title: 'Ngày tháng chỉ ghi bằng số',
        text: changed(RESOLUTION, 'ngày 05 tháng 7 năm 2026', 'ngày 05/7/2026'),
        lines: [7],
      },
      { title: 'Thiếu dấu phẩy', text: changed(RESOLUTION, 'Bình An, ngày', 'Bình An ngày'), lines: [7] },
      { title: 'Thiếu địa danh', text: changed(RESOLUTION, 'Bình An, ngày 05', 'Ngày 05'), lines: [7] },
    ],
    good: [
      { text: RESOLUTION },
      { title: 'Ngày ở đầu tệp', text: changed(WITH_FRONT_MATTER, 'ngày: 05/7/2026', 'ngày: 5/7/2026') },
      { title: 'Ngày từ 10, tháng từ 3', text: changed(RESOLUTION, 'ngày 05 tháng 7', 'ngày 11 tháng 7') },
    ],
  },
  *check({ document, roster }) {
    const typed = typedPlaceDate(document);
    if (!typed?.read.possible) return;
    const { read, piece } = typed;
    if (!read.day || !read.month || !read.year) return;
    const known = given(document.header.place);
    const faults = faultsOf(read, known);
    if (faults.length === 0) return;
    const place = read.place?.text ?? known ?? roster?.place ?? '…';
    const proper = `${place}, ${inWords(read)}`;
    const where = rangeIn(piece, read);
    yield { ...where, data: { where, faults, proper } };
  },
  message: ({ faults, proper }) => ({
    what: `Dòng địa danh, ngày tháng chưa đúng dạng: ${faults.join('; ')}.`,
    why: 'Dòng này ghi địa danh, dấu phẩy, rồi đủ các chữ ngày, tháng, năm; ngày dưới 10 và tháng dưới 3 có số 0 ở trước (Hướng dẫn 05-HD/VPTW, mục 4.2.2).',
    todo: `Hãy viết lại là «${proper}».`,
  }),
  fixes: ({ where, proper }) => {
    const at = proper.indexOf('…');
    return [
      {
        title: at < 0 ? `Viết lại là «${proper}»` : 'Viết lại, chừa chỗ ghi địa danh',
        safe: at < 0,
        edits: [{ ...where, text: proper }],
        select: at < 0 ? undefined : { edit: 0, start: at, end: at + 1 },
      },
    ];
  },
});

function faultsOf(read: PlaceDate, known: string | null): string[] {
  const lacksZero = (typed: string, below: number): boolean => /^\d$/.test(typed) && Number(typed) < below;
  return [
    !read.place && known === null && 'thiếu địa danh',
    read.place && !read.comma && 'thiếu dấu phẩy sau địa danh',
    read.form === 'digits' && 'thiếu chữ ngày, tháng, năm',
    lacksZero(read.day!.text, DAY_BELOW) && 'ngày dưới 10 thiếu số 0',
    lacksZero(read.month!.text, MONTH_BELOW) && 'tháng dưới 3 thiếu số 0',
  ].filter((fault): fault is string => typeof fault === 'string');
}

function inWords({ day, month, year, form }: PlaceDate): string {
  const padded = (typed: string, below: number): string => {
    if (!/^\d+$/.test(typed)) return typed;
    const value = Number(typed);
    // A zero that was typed where none is due stays, unless the whole date is worded anew.
    if (value < below) return String(value).padStart(2, '0');
    return form === 'digits' ? String(value) : typed;
  };
  return `ngày ${padded(day!.text, DAY_BELOW)} tháng ${padded(month!.text, MONTH_BELOW)} năm ${year!.text}`;
}
