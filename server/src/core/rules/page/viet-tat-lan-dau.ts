import { ABBREVIATIONS, type Abbreviation } from '../../guidance/abbreviations';
import { perLineWithin } from '../../model/passage';
import { sourceRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { bodyLinesThat } from '../writing/every-line';
import { changed, RESOLUTION, WITH_FRONT_MATTER } from './sample';

interface Unexplained {
  readonly abbreviation: Abbreviation;
  readonly where: Range;
}

const BY_SHORT = new Map(ABBREVIATIONS.map((abbreviation) => [abbreviation.short, abbreviation]));
/** As a word of its own: not in a number (`05-NQ/CB`), not in a longer short form (`BCH-CB`). */
const ANY_SHORT = [...BY_SHORT.keys()].sort((a, b) => b.length - a.length).join('|');
/** Asked first: without a look behind it is far quicker. */
const MAY_BE_SHORT = new RegExp(ANY_SHORT, 'u');
const SHORT = new RegExp(`(?<![A-Za-zÀ-ỹ\\d/.\\-–])(?:${ANY_SHORT})(?![A-Za-zÀ-ỹ\\d]|[/\\-–][A-Za-zÀ-ỹ])`, 'gu');

const shortForms = perLineWithin(MAY_BE_SHORT, [], (line: Line) =>
  Array.from(line.text.matchAll(SHORT), (m) => ({
    short: m[0],
    start: m.index,
    end: m.index + m[0].length,
    // `đảng viên (ĐV)`, `ĐV (đảng viên)`: said what it is.
    explained:
      (/\((?:viết tắt là |gọi tắt là |sau đây gọi (?:tắt )?là )?["“]?$/u.test(line.text.slice(0, m.index)) &&
        /^["”]?\)/.test(line.text.slice(m.index + m[0].length))) ||
      /^\s*\(/.test(line.text.slice(m.index + m[0].length)),
  })),
);

/** A short form is told once, at its first use, unless that use says what it stands for. */
export default defineRule<Unexplained>({
  id: 'viet-tat-lan-dau',
  ref: 'TT13',
  title: 'Viết tắt lần đầu chưa có cụm từ đầy đủ',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', '6.1.3')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: changed(RESOLUTION, 'cho từng xóm,', 'cho từng ĐV ở TDP số 2,'), lines: [20, 20] },
      { title: 'Chỉ nhắc lần đầu', text: changed(WITH_FRONT_MATTER, 'chia đoạn', 'họp CB, CB chia đoạn'), lines: [21] },
    ],
    good: [
      { text: RESOLUTION },
      {
        title: 'Có cụm từ đầy đủ ở lần đầu',
        text: changed(RESOLUTION, 'cho từng xóm,', 'cho từng đảng viên (ĐV), mỗi ĐV một đoạn,'),
      },
    ],
  },
  *check({ document }) {
    const seen = new Set<string>();
    for (const line of bodyLinesThat(document, shortForms)) {
      for (const { short, start, end, explained } of shortForms(line)) {
        if (seen.has(short)) continue;
        seen.add(short);
        if (explained) continue;
        const where = sourceRange(line, start, end);
        yield { ...where, data: { abbreviation: BY_SHORT.get(short)!, where } };
      }
    }
  },
  message: ({ abbreviation: { short } }) => ({
    what: `Chữ viết tắt «${short}» dùng lần đầu mà chưa có cụm từ đầy đủ.`,
    why: 'Lần đầu phải viết đầy đủ, rồi ghi chữ viết tắt trong ngoặc đơn (Hướng dẫn 05-HD/VPTW, mục 6.1.3).',
    todo: 'Hãy viết đầy đủ ở chỗ này.',
  }),
  fixes: ({ abbreviation: { full, short }, where }) =>
    full.map((words) => ({
      title: `Viết «${words} (${short})»`,
      safe: false,
      edits: [{ ...where, text: `${words} (${short})` }],
    })),
});
