import { POINTS_ELSEWHERE } from '../../guidance/content-wording';
import { tasksWhere } from '../../model/tasks/batches';
import type { Task } from '../../model/types';
import { fold } from '../../text/fold';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule, type Fix } from '../types';
import { dutiesOnly } from '../writing/samples/resolution';
import { writeField } from '../writing/task-field';
import { placeOf, TASK_KINDS } from './gaps';

const BLANK = '[nêu việc cần làm]';
/** Asked first: nearly no content begins so. */
const MAY_POINT = /^\s*(?:như|theo|các|những|tiếp)/iu;
const pointsElsewhere = (text: string): boolean => MAY_POINT.test(text) && POINTS_ELSEWHERE.test(fold(text).trim());
const withoutContent = tasksWhere(({ content }) => !content.found || pointsElsewhere(content.value));

export default defineRule<{ task: Task }>({
  id: 'thieu-noi-dung',
  ref: 'CB01',
  title: 'Nhiệm vụ chưa có nội dung',
  group: 'Năm thành tố',
  kinds: TASK_KINDS,
  forms: [],
  scope: 'document',
  basis: [basis('practice', 'S1:32'), basis('duty', 'S0:162')],
  severity: 'error',
  preset: 'co-ban',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Việc chỉ là dấu chấm lửng',
        text: dutiesOnly(`- Nội dung: …
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`),
        lines: [10],
      },
      {
        title: 'Ô nội dung để trống',
        text: dutiesOnly(`| TT | Nội dung | Biện pháp | Phụ trách | Thời hạn |
| --- | --- | --- | --- | --- |
| 1 | … | Chia đoạn cho từng xóm | Nguyễn Văn Bình | 20/7/2026 |`),
      },
      {
        title: 'Chỉ nhắc tới chỗ khác',
        text: dutiesOnly(`- Nội dung: Như đã bàn tại hội nghị
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`),
        lines: [10],
      },
    ],
    good: [
      {
        text: dutiesOnly(`- Nội dung: Phát quang đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`),
      },
    ],
  },
  *check({ document }) {
    for (const task of withoutContent(document.tasks)) yield { ...placeOf(task), data: { task } };
  },
  message: ({ task }) => ({
    what: task.content.found
      ? `Nhiệm vụ chỉ ghi «${task.content.value}», đọc riêng văn bản này thì chưa rõ việc phải làm.`
      : 'Nhiệm vụ này chưa nêu việc phải làm.',
    why: 'Nghị quyết, kết luận phải nêu rõ nội dung từng công việc (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Hãy ghi việc cần làm vào chỗ trống, hoặc xoá mục này nếu không dùng.',
  }),
  fixes: ({ task }, { document }) => {
    const { content } = task;
    if (content.found) return [workInPlaceOf(content)];
    return writeField(
      task,
      { field: 'content', label: 'Nội dung', value: BLANK, clause: BLANK, sentence: BLANK, blank: BLANK },
      document,
      'Chèn chỗ ghi việc cần làm',
    );
  },
});

/** In place of what only points elsewhere. */
const workInPlaceOf = ({ start, end }: Range): Fix => ({
  title: 'Thay bằng chỗ ghi việc cần làm',
  safe: false,
  edits: [{ start, end, text: BLANK }],
  select: { edit: 0, start: 0, end: BLANK.length },
});
