import type { Task } from '../../model/types';
import type { Span } from '../../text/range';
import { basis } from '../basis';
import { defineRule, type Fix } from '../types';
import { dutiesOnly } from '../writing/samples/resolution';
import { isSlogan } from '../writing/slogan';
import { writeField } from '../writing/task-field';
import { begunTasksWhere, placeOf, shownFirst, TASK_KINDS } from './gaps';

const withoutMeasures = begunTasksWhere(({ measures }) => measures.every(({ text }) => isSlogan(text)));

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
      {
        title: 'Chỉ có khẩu hiệu',
        text: dutiesOnly(`- Nội dung: Phát quang đường trục thôn
  - Biện pháp: Thực hiện nghiêm túc, đúng tiến độ, bảo đảm chất lượng
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`),
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
    what: task.measures[0]
      ? `${shownFirst(task)} mới có khẩu hiệu «${task.measures[0].text}», chưa có biện pháp thực hiện.`
      : `${shownFirst(task)} chưa có biện pháp thực hiện.`,
    why: 'Mỗi việc phải nói rõ làm bằng cách nào (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Hãy thêm cách làm, ví dụ: «Biện pháp: …».',
  }),
  fixes: ({ task }, { document }) => {
    const slogan = task.measures.at(-1);
    if (slogan) return [saidHow(slogan)];
    return writeField(
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
    );
  },
});

/** Behind the slogan, which stays as the clerk wrote it. */
function saidHow({ end }: Span): Fix {
  const text = '; cách làm: …';
  const at = text.indexOf('…');
  return {
    title: 'Thêm cách làm cụ thể',
    safe: false,
    edits: [{ start: end, end, text }],
    select: { edit: 0, start: at, end: at + 1 },
  };
}
