import { MATTERS } from '../../guidance/vote-matters';
import type { DocumentModel, Vote } from '../../model/types';
import { fold } from '../../text/fold';
import { basis } from '../basis';
import { defineRule, type Fix } from '../types';
import { meetingMinutes } from '../writing/samples/meeting';
import { wordsOfVote } from './base';

interface Together {
  readonly vote: Vote;
  readonly matters: readonly string[];
}

const vote = (about: string): string =>
  `Chi bộ biểu quyết bằng thẻ đảng viên thông qua ${about}: 20/20 đảng viên chính thức được triệu tập tán thành (đạt 100%).`;
const roll = 'Tổng số đảng viên: 20 đồng chí, trong đó chính thức: 20, dự bị: 0; có mặt: 20 đồng chí; vắng: 0.';

export default defineRule<Together>({
  id: 'bieu-quyet-gop',
  ref: 'BQ15',
  title: 'Nhiều việc chỉ biểu quyết gộp một lần',
  group: 'Biểu quyết',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('qd294', '9.3.4 (suy ra)', 'C'), basis('hd06', '5.1 (suy ra)', 'C')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: meetingMinutes({ roll, vote: vote('Nghị quyết tháng 7 và biên bản buổi sinh hoạt') }) },
      { text: meetingMinutes({ roll, vote: vote('Nghị quyết tháng 7, xếp loại buổi sinh hoạt và biên bản') }) },
    ],
    good: [
      { text: meetingMinutes() },
      { text: meetingMinutes({ roll, vote: `${vote('Nghị quyết tháng 7')}\n${vote('biên bản buổi sinh hoạt')}` }) },
      {
        title: 'Một việc',
        text: meetingMinutes({ roll, vote: vote('Nghị quyết đề nghị kết nạp quần chúng Ngô Thị Cúc') }),
      },
    ],
  },
  *check({ document }) {
    for (const one of document.votes) {
      const matters = mattersOf(document, one);
      if (matters.length < 2) continue;
      yield { start: one.start, end: one.end, data: { vote: one, matters } };
    }
  },
  message: ({ matters }) => ({
    what: `Một lần biểu quyết gộp ${matters.length} việc: ${matters.join(', ')}.`,
    why: 'Mỗi việc có tỷ lệ riêng phải đạt và có thể có người không tán thành riêng việc ấy (suy từ Quy định 294-QĐ/TW, mục 9.3.4).',
    todo: 'Nên biểu quyết và ghi kết quả từng việc.',
  }),
  fixes: ({ vote: one, matters }): Fix[] => {
    const { method } = one.tally;
    const how = method === 'thẻ đảng viên' || method === 'phiếu kín' ? ` bằng ${method}` : '';
    const text = matters
      .map(
        (matter) =>
          `Chi bộ biểu quyết${how} thông qua ${matter}: …/… đảng viên chính thức được triệu tập tán thành (đạt …%)`,
      )
      .join('.\n');
    const at = text.indexOf('…');
    return [
      {
        title: 'Tách thành từng lần biểu quyết',
        safe: false,
        edits: [{ start: one.start, end: one.end, text }],
        select: { edit: 0, start: at, end: at + 3 },
      },
    ];
  },
});

/** The matters that the words before the figures join by a comma or `và`; what stands inside one matter counts once. */
function mattersOf(document: DocumentModel, one: Vote): string[] {
  const first = one.tally.for?.start ?? one.end;
  const words = fold(document.tree.text.slice(one.start, first));
  if (words.includes('\n') || !/biểu quyết|thông qua/.test(words)) return [];
  const about = words.slice(Math.max(words.search(/thông qua|biểu quyết về/), 0)).replace(/bằng thẻ đảng viên/gu, '');
  const parts = about.split(/, | và | cùng với /u);
  const found = new Set<string>();
  for (const part of parts) {
    const matter = MATTERS.find(({ words: own }) => own.test(part));
    if (matter) found.add(matter.name);
  }
  return parts.length > 1 && !/đề nghị/.test(wordsOfVote(document, one).slice(0, first - one.start)) ? [...found] : [];
}
