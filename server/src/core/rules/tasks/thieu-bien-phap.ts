import type { Task } from '../../model/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { dutiesOnly } from '../writing/samples/resolution';
import { writeField } from '../writing/task-field';
import { begunTasksWhere, placeOf, shownFirst, TASK_KINDS } from './gaps';

const withoutMeasures = begunTasksWhere(({ measures }) => measures.length === 0);

export default defineRule<{ task: Task }>({
  id: 'thieu-bien-phap',
  ref: 'CB02',
  title: 'Nhiệm vụ chưa có biện pháp',
  group: 'Năm thành tố',
  kinds: TASK_KINDS,
  forms: [],
  scope: 'document',
  basis: [basis('practice', 'S1:32'), basis('duty', 'S0:162'), basis('secretary', 'S3:54')],
  severity: 'warning',
  preset: 'co-ban',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: dutiesOnly(`- Nội dung: Phát quang đường trục thôn
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`),
      },
      {
        text: dutiesOnly('- Giao đồng chí Nguyễn Văn Bình phát quang đường trục thôn, xong trước ngày 20/7/2026.'),
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
    for (const task of withoutMeasures(context)) yield { ...placeOf(task), data: { task } };
  },
  message: ({ task }) => ({
    what: `${shownFirst(task)} chưa có biện pháp thực hiện.`,
    why: 'Mỗi việc phải nói rõ làm bằng cách nào (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Hãy thêm cách làm, ví dụ: «Biện pháp: …».',
  }),
  fixes: ({ task }, { document }) =>
    writeField(
      task,
      {
        field: 'measures',
        label: 'Biện pháp',
        value: '…',
        clause: 'bằng cách …',
        sentence: 'Cách làm: …',
        blank: '…',
      },
      document,
      'Thêm biện pháp thực hiện',
    ),
});
