import type { Task } from '../../model/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { DEADLINE } from '../writing/deadline';
import { dutiesOnly } from '../writing/samples/resolution';
import { writeField } from '../writing/task-field';
import { begunTasksWhere, placeOf, shownFirst, TASK_KINDS, unread } from './gaps';

const withoutDeadline = begunTasksWhere(({ deadline }) => deadline === null);

export default defineRule<{ task: Task }>({
  id: 'thieu-thoi-han',
  ref: 'CB04',
  title: 'Nhiệm vụ chưa có thời hạn',
  group: 'Năm thành tố',
  kinds: TASK_KINDS,
  forms: [],
  scope: 'document',
  basis: [
    basis('practice', 'S1:32'),
    basis('duty', 'S0:162'),
    basis('secretary', 'S3:68'),
    basis('hd42', 'phần kết thúc'),
  ],
  severity: 'error',
  preset: 'co-ban',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: dutiesOnly(`- Nội dung: Phát quang đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Phụ trách: đồng chí Nguyễn Văn Bình`),
      },
      {
        text: dutiesOnly(
          '- Giao đồng chí Nguyễn Văn Bình phát quang đường trục thôn bằng cách chia đoạn cho từng xóm.',
        ),
      },
      {
        text: dutiesOnly(`| TT | Nội dung | Biện pháp | Phụ trách | Thời hạn |
| --- | --- | --- | --- | --- |
| 1 | Phát quang đường trục thôn | Chia đoạn cho từng xóm | Nguyễn Văn Bình |  |`),
      },
    ],
    good: [
      {
        text: dutiesOnly(`- Nội dung: Phát quang đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`),
      },
      {
        text: dutiesOnly(`| TT | Nội dung | Biện pháp | Phụ trách | Thời hạn |
| --- | --- | --- | --- | --- |
| 1 | Phát quang đường trục thôn | Chia đoạn cho từng xóm | Nguyễn Văn Bình | 20/7/2026 |`),
      },
    ],
  },
  *check(context) {
    for (const task of withoutDeadline(context)) yield { ...placeOf(task), data: { task } };
  },
  message: ({ task }) => ({
    what: `${shownFirst(task)} chưa có thời hạn${unread(task, ['deadline', 'end', 'start'], 'ngày nào')}.`,
    why: 'Mỗi việc phải nói rõ bao giờ xong (Hướng dẫn 42-HD/BTCTW, phần kết thúc hội nghị; tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Hãy ghi ngày hoàn thành, ví dụ: «Thời hạn: trước ngày …/…/…».',
  }),
  fixes: ({ task }, { document }) => writeField(task, DEADLINE, document, 'Thêm thời hạn'),
});
