import { perLineWith } from '../../model/passage';
import { sourceRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { withCapital } from '../../text/capital';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLinesThat } from '../writing/every-line';
import { replaceFix } from '../writing/place';
import { minutesOn } from '../writing/samples/members';

interface Award {
  readonly range: Range;
  /** `giấy khen` or `bằng khen`, as typed. */
  readonly name: string;
  /** `cho` behind it: praise takes none. */
  readonly to: boolean;
  readonly capital: boolean;
}

/** The cell, or nobody, gives it: an award by others, one that was received and one that is asked for are right. */
const GIVES =
  /(?<![A-Za-zÀ-ỹ])(?:tặng thưởng|trao tặng|tặng|trao|cấp|khen thưởng bằng hình thức tặng)\s+(?:\d+ )?(giấy khen|bằng khen)(\s+cho)?(?![A-Za-zÀ-ỹ])/u;
const BY_OTHERS =
  /đề nghị|kiến nghị|đề xuất|trình|xét chọn|lập hồ sơ|giới thiệu|(?:được|đã được|nhận) (?:[A-Za-zÀ-ỹ]+ ){0,8}(?:tặng|trao|cấp)|(?:giấy khen|bằng khen) của|(?:đảng uỷ|uỷ ban|ubnd|huyện uỷ|tỉnh uỷ|thành uỷ|thủ tướng|chủ tịch|cấp trên|giám đốc|hội|đoàn|công đoàn|nhà trường|công ty|mặt trận|bộ|sở) [^.;]{0,40}(?:tặng|trao|cấp)/u;

const awardOn = perLineWith(
  GIVES,
  null,
  (line: Line): { start: number; end: number; name: string; to: boolean } | null => {
    for (const clause of line.folded.matchAll(/[^.;]+/gu)) {
      const match = GIVES.exec(clause[0]);
      const before = clause[0].replace(/chi bộ/gu, '');
      if (!match || BY_OTHERS.test(before)) continue;
      const start = clause.index + match.index;
      const end = start + match[0].length;
      return { start, end, name: match[1]!, to: match[2] !== undefined };
    }
    return null;
  },
);

export default defineRule<Award>({
  id: 'chi-bo-tang-giay-khen',
  ref: 'DB05',
  title: 'Chi bộ ghi tặng giấy khen, bằng khen',
  group: 'Việc về đảng viên',
  kinds: ['resolution', 'minutes'],
  forms: [],
  scope: 'document',
  basis: [basis('qd294', '28.2.1')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: minutesOn('Chi bộ quyết định tặng giấy khen cho đồng chí Mai Văn Sơn vì thành tích làm đường.') },
      { text: minutesOn('Trao bằng khen đồng chí Đỗ Thị Hạ, đảng viên tiêu biểu của chi bộ.') },
    ],
    good: [
      { title: 'Biểu dương', text: minutesOn('Chi bộ biểu dương đồng chí Mai Văn Sơn vì thành tích làm đường.') },
      {
        title: 'Đề nghị cấp trên',
        text: minutesOn('Chi bộ đề nghị Đảng uỷ xã tặng giấy khen cho đồng chí Mai Văn Sơn.'),
      },
      {
        title: 'Cấp trên đã tặng',
        text: minutesOn(
          'Đồng chí Mai Văn Sơn được Đảng uỷ xã tặng giấy khen năm 2025. Uỷ ban nhân dân xã trao bằng khen cho thôn.',
        ),
      },
    ],
  },
  *check({ document }) {
    for (const line of bodyLinesThat(document, awardOn)) {
      const award = awardOn(line);
      if (!award) continue;
      const range = sourceRange(line, award.start, award.end);
      const capital = /^\p{Lu}/u.test(line.text.slice(award.start));
      yield { ...range, data: { range, name: award.name, to: award.to, capital } };
    }
  },
  message: ({ name }) => ({
    what: `Văn bản ghi chi bộ tặng ${name}.`,
    why: 'Chi bộ chỉ có quyền biểu dương tổ đảng và đảng viên (Quy định 294-QĐ/TW, mục 28.2.1).',
    todo: `Hãy đổi thành «biểu dương», hoặc «đề nghị cấp trên tặng ${name}».`,
  }),
  fixes: ({ range, name, to, capital }) => {
    const cased = (words: string): string => (capital ? withCapital(words) : words);
    const asked = cased(`đề nghị cấp trên tặng ${name}${to ? ' cho' : ''}`);
    return [
      replaceFix(range, cased('biểu dương'), 'Đổi thành «biểu dương»', false),
      replaceFix(range, asked, `Đổi thành «đề nghị cấp trên tặng ${name}»`, false),
    ];
  },
});
