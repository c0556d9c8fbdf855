import type { Roster } from '../../workspace/roster';
import { basis } from '../basis';
import { defineRule } from '../types';
import { titlePlace } from '../writing/place';
import { dated, neighbourhood } from './neighbours';
import { committeeMinutes, minutes, paper } from './sample';

const committee = (months: readonly number[]): { file: string; text: string }[] =>
  months.map((month) => ({
    file: `chi-uy-${month}.md`,
    text: committeeMinutes(`02/${month}/2026`, 'Chi uỷ thống nhất nội dung đưa ra chi bộ.'),
  }));
const LEAST_MEETINGS = 3;

/** Told once a term, at the committee's first minutes that lie in the folder. That it lies nowhere else is conjecture. */
export default defineRule<{ term: string | null }>({
  id: 'chua-co-quy-che',
  ref: 'LK07',
  title: 'Chưa thấy quy chế làm việc của chi uỷ',
  group: 'Liên kết giữa các tệp',
  kinds: ['minutes'],
  forms: ['committee'],
  scope: 'workspace',
  basis: [basis('duty', 'S0:142'), basis('secretary', 'S3:33')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'command',
  examples: {
    bad: [
      { text: committee([4])[0]!.text, self: 'chi-uy-4.md', others: committee([5, 6]) },
      {
        title: 'Quy chế của nhiệm kỳ trước',
        text: committee([4])[0]!.text,
        self: 'chi-uy-4.md',
        others: [
          ...committee([5, 6]),
          {
            file: 'quy-che.md',
            text: paper({
              type: 'Quy chế',
              day: '10/02/2023',
              subject: 'làm việc của chi uỷ',
              body: 'Điều 1. Chi uỷ làm việc theo nguyên tắc tập trung dân chủ.',
            }),
          },
        ],
        roster: 'nhiệm kỳ: 2025-2027\n',
      },
    ],
    good: [
      {
        text: committee([4])[0]!.text,
        self: 'chi-uy-4.md',
        others: [
          ...committee([5, 6]),
          {
            file: 'quy-che.md',
            text: paper({
              type: 'Quy chế',
              day: '10/02/2026',
              subject: 'làm việc của chi uỷ',
              body: 'Điều 1. Chi uỷ làm việc theo nguyên tắc tập trung dân chủ.',
            }),
          },
        ],
      },
      {
        title: 'Có nhắc đến quy chế đã ban hành',
        text: committee([4])[0]!.text,
        self: 'chi-uy-4.md',
        others: [
          ...committee([5, 6]),
          { file: 'bien-ban.md', text: minutes('05/6/2026', 'Chi uỷ làm việc theo Quy chế làm việc của chi uỷ.') },
        ],
      },
      { title: 'Mới có một biên bản', text: committee([4])[0]!.text, self: 'chi-uy-4.md', others: committee([5]) },
    ],
  },
  *check(context) {
    const around = neighbourhood(context);
    const day = around?.own.meetingDate ?? around?.own.date;
    if (!around || !day) return;
    const since = context.roster?.term?.from ?? null;
    const inTerm = (other: string): boolean => since === null || other >= since;
    const meetings = dated(around.others, ['minutes'], 'committee').filter((other) => inTerm(other.day));
    if (!inTerm(day) || meetings.length + 1 < LEAST_MEETINGS || meetings.some((other) => other.day < day)) return;
    const known = [around.own, ...around.others].some(
      ({ kind, date, lines }) =>
        (kind === 'regulation' && (date === null || inTerm(date))) ||
        lines.some((line) => line.includes('quy chế làm việc')),
    );
    if (!known) yield { ...titlePlace(context.document), data: { term: termWords(context.roster?.term ?? null) } };
  },
  message: () => ({
    what: 'Trong thư mục chưa thấy quy chế làm việc của chi uỷ nhiệm kỳ này.',
    why: 'Đầu nhiệm kỳ, chi uỷ xây dựng quy chế làm việc, phân công từng chi uỷ viên (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Nếu đã có, hãy lưu vào thư mục; nếu chưa, hãy tạo từ mẫu quy chế.',
  }),
  fixes: ({ term }) => [
    {
      title: 'Tạo quy chế làm việc của chi uỷ',
      safe: false,
      edits: [],
      command: {
        kind: 'create',
        paper: 'regulation',
        form: null,
        date: null,
        prepares: null,
        subject: term && `làm việc của chi uỷ nhiệm kỳ ${term}`,
      },
    },
  ],
});

/** `2025 - 2027`; null where the roster does not tell both. */
const termWords = (term: Roster['term']): string | null =>
  term?.from && term.until ? `${term.from.slice(0, 4)} - ${term.until.slice(0, 4)}` : null;
