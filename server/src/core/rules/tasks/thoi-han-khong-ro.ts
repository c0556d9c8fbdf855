import type { Deadline, Task } from '../../model/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { dutiesOnly } from '../writing/samples/resolution';
import { begunTasksWhere, placeOf, TASK_KINDS } from './gaps';

const withUnclearDeadline = begunTasksWhere(({ deadline }) => deadline !== null && !deadline.checkable);

/** `thường xuyên` is a time when a reporting period goes with it; `sớm` never is. */
export default defineRule<{ task: Task; deadline: Deadline }>({
  id: 'thoi-han-khong-ro',
  ref: 'ND05',
  title: 'Thời hạn không kiểm tra được',
  group: 'Năm thành tố',
  kinds: TASK_KINDS,
  forms: [],
  scope: 'document',
  basis: [basis('practice', 'S1:32'), basis('duty', 'S0:162')],
  severity: 'warning',
  preset: 'co-ban',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: dutiesOnly(`- Nội dung: Phát quang đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trong thời gian tới`),
      },
      {
        text: dutiesOnly(`- Nội dung: Phát quang đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: thường xuyên`),
      },
    ],
    good: [
      {
        text: dutiesOnly(`- Nội dung: Phát quang đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: hằng tháng`),
      },
      {
        text: dutiesOnly(`- Nội dung: Phát quang đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: ngay sau hội nghị`),
      },
    ],
  },
  *check(context) {
    for (const task of withUnclearDeadline(context)) {
      yield { ...placeOf(task), data: { task, deadline: task.deadline! } };
    }
  },
  message: ({ deadline }) => ({
    what: `Thời hạn «${deadline.text}» không có mốc để kiểm tra.`,
    why: 'Thời gian phải cụ thể thì mới đôn đốc, kiểm điểm được (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Hãy ghi một ngày, một tháng, hoặc kỳ báo cáo (ví dụ: «hằng tháng»).',
  }),
  fixes: ({ deadline }) => [
    {
      title: 'Ghi ngày cụ thể',
      safe: false,
      edits: [{ start: deadline.start, end: deadline.end, text: 'trước ngày …/…/…' }],
      select: { edit: 0, start: 11, end: 16 },
    },
  ],
});
