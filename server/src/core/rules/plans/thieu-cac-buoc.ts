import { EMPTY_MEASURES } from '../../guidance/plan-wording';
import type { Task } from '../../model/types';
import { fold } from '../../text/fold';
import { basis } from '../basis';
import { placeOf, shownFirst } from '../tasks/gaps';
import { defineRule } from '../types';
import { planOf } from './sample';

/** So few words tell no way of working. */
const FEW_WORDS = 3;
const EMPTY = new Set(EMPTY_MEASURES.map(fold));
const STEPS = ': bước một, …; bước hai, …; bước ba, …';

/** A duty without any measure is `thieu-bien-phap`'s; here one is written, and says nothing of how. */
export default defineRule<{ task: Task }>({
  id: 'thieu-cac-buoc',
  ref: 'KH10',
  title: 'Việc trong kế hoạch chưa có phương pháp, các bước',
  group: 'Kế hoạch thực hiện nghị quyết',
  kinds: ['plan'],
  forms: [],
  scope: 'document',
  basis: [basis('duty', 'S0:162'), basis('secretary', 'S3:68')],
  severity: 'hint',
  // Judged by the number of words: a guess.
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: planOf().replace('Chia ca, bàn giao bằng sổ', 'Tuyên truyền, vận động'), lines: [25] },
      { text: planOf().replace('Chia ca, bàn giao bằng sổ', 'Thường xuyên'), lines: [25] },
    ],
    good: [
      { text: planOf() },
      { title: 'Ngắn nhưng nói được cách làm', text: planOf().replace('Chia ca, bàn giao bằng sổ', 'Chia ba ca trực') },
      { title: 'Ô trống: quy tắc khác nhắc', text: planOf().replace('Chia ca, bàn giao bằng sổ', '') },
    ],
  },
  *check({ document }) {
    for (const task of document.tasks) {
      if (task.measures.length === 1 && saysNothing(task.measures[0]!.text)) yield { ...placeOf(task), data: { task } };
    }
  },
  message: ({ task }) => ({
    what: `${shownFirst(task)} mới ghi «${task.measures[0]!.text.trim()}», chưa rõ làm theo các bước nào.`,
    why: 'Kế hoạch phải nói rõ phương pháp làm như thế nào (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Hãy ghi hai, ba bước làm cụ thể.',
  }),
  fixes: ({ task }) => {
    const { end } = task.measures[0]!;
    return [
      {
        title: 'Thêm các bước',
        safe: false,
        edits: [{ start: end, end, text: STEPS }],
        select: { edit: 0, start: STEPS.indexOf('…'), end: STEPS.indexOf('…') + 1 },
      },
    ];
  },
});

function saysNothing(measure: string): boolean {
  const folded = fold(measure)
    .replace(/[.;:]+\s*$/, '')
    .trim();
  return EMPTY.has(folded) || folded.split(/[\s,]+/).length < FEW_WORDS;
}
