import type { Task } from '../../model/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { OWNER } from '../writing/owner';
import { dutiesOnly } from '../writing/samples/resolution';
import { writeField } from '../writing/task-field';
import { begunTasksWhere, placeOf, shownFirst, TASK_KINDS, unread } from './gaps';

const withoutOwner = begunTasksWhere(({ owners }) => owners.length === 0);

export default defineRule<{ task: Task }>({
  id: 'thieu-nguoi-phu-trach',
  ref: 'CB03',
  title: 'Nhiệm vụ chưa có người phụ trách',
  group: 'Năm thành tố',
  kinds: TASK_KINDS,
  forms: [],
  scope: 'document',
  basis: [basis('secretary', 'S3:68'), basis('duty', 'S0:168-170'), basis('hd42', 'phần kết thúc')],
  severity: 'error',
  preset: 'co-ban',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: dutiesOnly(`- Nội dung: Phát quang đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Thời hạn: trước ngày 20/7/2026`),
      },
      {
        text: dutiesOnly('- Phát quang đường trục thôn bằng cách chia đoạn cho từng xóm, xong trước ngày 20/7/2026.'),
      },
      {
        text: dutiesOnly(`| TT | Nội dung | Biện pháp | Phụ trách | Thời hạn |
| --- | --- | --- | --- | --- |
| 1 | Phát quang đường trục thôn | Chia đoạn cho từng xóm | … | 20/7/2026 |`),
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
        text: dutiesOnly(
          '- Giao đồng chí Nguyễn Văn Bình phát quang đường trục thôn bằng cách chia đoạn cho từng xóm, xong trước ngày 20/7/2026.',
        ),
      },
    ],
  },
  *check(context) {
    for (const task of withoutOwner(context)) yield { ...placeOf(task), data: { task } };
  },
  message: ({ task }) => ({
    what: `${shownFirst(task)} chưa có người phụ trách${unread(task, ['owner'], 'là ai')}.`,
    why: 'Mỗi việc phải giao cho một đồng chí cụ thể (Hướng dẫn 42-HD/BTCTW, phần kết thúc hội nghị; tài liệu nghiệp vụ bí thư chi bộ).',
    todo: 'Hãy ghi rõ ai chịu trách nhiệm, ví dụ: «Phụ trách: đồng chí …».',
  }),
  fixes: ({ task }, { document }) => writeField(task, OWNER, document, 'Thêm người phụ trách'),
});
