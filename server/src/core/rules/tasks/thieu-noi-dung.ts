import { tasksWhere } from '../../model/tasks/batches';
import type { Task } from '../../model/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { dutiesOnly } from '../writing/samples/resolution';
import { writeField } from '../writing/task-field';
import { placeOf, TASK_KINDS } from './gaps';

const withoutContent = tasksWhere(({ content }) => !content.found);

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
  message: () => ({
    what: 'Nhiệm vụ này chưa nêu việc phải làm.',
    why: 'Nghị quyết, kết luận phải nêu rõ nội dung từng công việc (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Hãy ghi việc cần làm vào chỗ trống, hoặc xoá mục này nếu không dùng.',
  }),
  fixes: ({ task }, { document }) =>
    writeField(
      task,
      {
        field: 'content',
        label: 'Nội dung',
        value: '[nêu việc cần làm]',
        clause: '[nêu việc cần làm]',
        sentence: '[nêu việc cần làm]',
        blank: '[nêu việc cần làm]',
      },
      document,
      'Chèn chỗ ghi việc cần làm',
    ),
});
