import type { Party, Task } from '../../model/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { dutiesOnly } from '../writing/samples/resolution';
import { begunTasksWhere, placeOf, shownFirst, TASK_KINDS } from './gaps';

const CONTACT = ' (đầu mối: đồng chí …)';

const ownedByBodies = begunTasksWhere(({ owners }) => owners.length > 0 && owners.every(({ kind }) => kind === 'body'));

/** Tập thể lãnh đạo, cá nhân phụ trách: a collective alone answers for nothing. */
export default defineRule<{ task: Task; last: Party }>({
  id: 'chi-giao-tap-the',
  ref: 'PC01',
  title: 'Nhiệm vụ chỉ giao cho tập thể',
  group: 'Năm thành tố',
  kinds: TASK_KINDS,
  forms: [],
  scope: 'document',
  basis: [basis('duty', 'S0:168-170'), basis('secretary', 'S3:68'), basis('practice', 'S1:36')],
  severity: 'warning',
  preset: 'co-ban',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: dutiesOnly(`- Nội dung: Phát quang đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Phụ trách: Chi hội Nông dân thôn
  - Thời hạn: trước ngày 20/7/2026`),
      },
      {
        text: dutiesOnly(`- Nội dung: Phát quang đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Phụ trách: toàn thể đảng viên
  - Thời hạn: trước ngày 20/7/2026`),
      },
    ],
    good: [
      {
        text: dutiesOnly(`- Nội dung: Phát quang đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Phụ trách: Bí thư chi bộ
  - Thời hạn: trước ngày 20/7/2026`),
      },
      {
        text: dutiesOnly(`- Nội dung: Phát quang đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Phụ trách: Chi hội Nông dân thôn (đồng chí Nguyễn Văn Bình)
  - Thời hạn: trước ngày 20/7/2026`),
      },
      {
        title: 'Người họ Đoàn',
        text: dutiesOnly(`| TT | Nhiệm vụ | Biện pháp | Người phụ trách | Thời hạn |
| --- | --- | --- | --- | --- |
| 1 | Đào mương đặt ống 1,8 km | Chia đoạn cho bốn xóm | Đoàn Văn Lợi | 20/7/2026 |`),
      },
    ],
  },
  *check(context) {
    for (const task of ownedByBodies(context)) {
      yield { ...placeOf(task), data: { task, last: task.owners.at(-1)! } };
    }
  },
  message: ({ task }) => ({
    what: `${shownFirst(task)} chỉ giao cho tập thể (${task.owners.map((owner) => owner.text).join(', ')}), chưa có cá nhân nào chịu trách nhiệm.`,
    why: 'Nguyên tắc là tập thể lãnh đạo, cá nhân phụ trách (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Hãy ghi thêm tên hoặc chức vụ của người đầu mối.',
  }),
  fixes: ({ last }) => [
    {
      title: 'Thêm người đầu mối',
      safe: false,
      edits: [{ start: last.end, end: last.end, text: CONTACT }],
      select: { edit: 0, start: CONTACT.indexOf('…'), end: CONTACT.indexOf('…') + 1 },
    },
  ],
});
