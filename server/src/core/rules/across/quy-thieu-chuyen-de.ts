import { basis } from '../basis';
import { defineRule } from '../types';
import { titlePlace } from '../writing/place';
import { dated, monthNumber, neighbourhood } from './neighbours';
import { minutes, paper } from './sample';

const BODY = 'Chi bộ họp thường kỳ, thảo luận và kết luận các nội dung trong tháng.';
const quarter = (months: readonly number[], year = 2026): { file: string; text: string }[] =>
  months.map((month) => ({
    file: `thang-${month}.md`,
    text: minutes(`05/${month < 3 ? `0${month}` : month}/${year}`, BODY),
  }));
const THEMATIC = paper({
  type: 'Biên bản',
  form: 'chuyên đề',
  day: '18/5/2026',
  subject: 'sinh hoạt chuyên đề quý II về giữ gìn vệ sinh môi trường',
  body: 'Ngày 18/5/2026, chi bộ họp chuyên đề, thảo luận và kết luận.',
});

/** A quarter is judged when it is over and all three of its regular meetings are known: then the folder is complete enough. */
export default defineRule<{ quarter: number; year: number }>({
  id: 'quy-thieu-chuyen-de',
  ref: 'CDE08',
  title: 'Trong quý chưa có kỳ sinh hoạt chuyên đề',
  group: 'Sinh hoạt chuyên đề',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'workspace',
  basis: [basis('thematic', 'S2:4, S2:19'), basis('practice', 'S1:8'), basis('hd42', 'sinh hoạt chuyên đề', 'B')],
  severity: 'warning',
  preset: 'day-du',
  fix: null,
  examples: {
    bad: [
      { text: minutes('05/6/2026', BODY), self: 'thang-6.md', others: quarter([4, 5, 7]) },
      {
        title: 'Quý trước có chuyên đề, quý này không',
        text: minutes('05/9/2026', BODY),
        self: 'thang-9.md',
        others: [...quarter([7, 8, 10]), { file: 'chuyen-de.md', text: THEMATIC }],
      },
    ],
    good: [
      {
        title: 'Có kỳ chuyên đề trong quý',
        text: minutes('05/6/2026', BODY),
        self: 'thang-6.md',
        others: [...quarter([4, 5, 7]), { file: 'chuyen-de.md', text: THEMATIC }],
      },
      { title: 'Quý chưa hết', text: minutes('05/6/2026', BODY), self: 'thang-6.md', others: quarter([4, 5]) },
      {
        title: 'Chưa đủ biên bản của quý',
        text: minutes('05/6/2026', BODY),
        self: 'thang-6.md',
        others: quarter([5, 7]),
      },
    ],
  },
  *check(context) {
    const around = neighbourhood(context);
    const day = around?.own.meetingDate;
    if (!around || !day) return;
    const month = monthNumber(day);
    const first = month - (month % 3);
    const all = [around.own, ...around.others];
    const regular = dated(all, ['minutes'], 'regular');
    const known = [0, 1, 2].every((i) => regular.some((other) => monthNumber(other.day) === first + i));
    const isOver = dated(all, ['minutes', 'resolution']).some((other) => monthNumber(other.day) >= first + 3);
    const isLast = !regular.some((other) => other.day > day && monthNumber(other.day) < first + 3);
    if (!known || !isOver || !isLast) return;
    const held = all.some(({ kind, form, meetingDate, date, subject, headings }) => {
      const when = meetingDate ?? date;
      if (when === null || monthNumber(when) < first || monthNumber(when) >= first + 3) return false;
      const speaks = [subject ?? '', ...(kind === 'minutes' ? headings : [])].some((text) => /chuyên đề/iu.test(text));
      return form === 'thematic' || speaks;
    });
    if (!held) {
      yield {
        ...titlePlace(context.document),
        data: { quarter: Math.floor((first % 12) / 3), year: Math.floor(first / 12) },
      };
    }
  },
  message: ({ quarter, year }) => ({
    what: `Quý ${['I', 'II', 'III', 'IV'][quarter]} năm ${year} có đủ ba kỳ thường kỳ nhưng chưa thấy kỳ sinh hoạt chuyên đề nào.`,
    why: 'Chi bộ sinh hoạt chuyên đề ít nhất mỗi quý một lần, không thay cho thường kỳ (Hướng dẫn 42-HD/BTCTW).',
    todo: 'Nếu đã có, hãy lưu biên bản vào thư mục; nếu chưa, hãy đưa vào chương trình tháng tới.',
  }),
  fixes: () => [],
});
