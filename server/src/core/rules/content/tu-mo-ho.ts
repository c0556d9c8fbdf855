import type { Task } from '../../model/types';
import { basis } from '../basis';
import { begunTasksWhere, placeOf, shownFirst, TASK_KINDS } from '../tasks/gaps';
import { defineRule } from '../types';
import { withDuties } from '../writing/samples/resolution';
import { writeField } from '../writing/task-field';
import { isVagueResult, isWish, outcomeOfMeasures, ownOutcome } from './work';

const BLANK = '[nêu con số]';

type Where = 'content' | 'result';

const vagueTasks = begunTasksWhere((task) => task.status !== 'done' && vagueIn(task) !== null);

/** `thieu-ket-qua-can-dat` tells of tasks that are nothing but a wish; here the measures are tangible, the aim is not. */
export default defineRule<{ task: Task; where: Where }>({
  id: 'tu-mo-ho',
  ref: 'ND02',
  title: 'Nhiệm vụ dùng từ mơ hồ, không kèm số đo',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: TASK_KINDS,
  forms: [],
  scope: 'document',
  basis: [basis('practice', 'S1:32'), basis('duty', 'S0:68')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Biện pháp rõ, đích chưa đo được',
        text: withDuties(`- Nội dung: Đẩy mạnh phong trào tự quản đường làng
  - Biện pháp: gặp từng hộ, ký cam kết
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`),
      },
      {
        title: 'Kết quả cần đạt chỉ là «tốt hơn»',
        text: withDuties(`- Nội dung: Phát quang đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026
  - Kết quả cần đạt: cảnh quan ngày càng tốt hơn`),
      },
    ],
    good: [
      {
        title: 'Có số đo',
        text: withDuties(`- Nội dung: Đẩy mạnh phong trào tự quản đường làng
  - Biện pháp: gặp từng hộ, ký cam kết với 45 hộ
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`),
      },
      {
        title: '«Tiếp tục» một việc cụ thể',
        text: withDuties(`- Nội dung: Tiếp tục hoàn thiện hồ sơ đề nghị công nhận đảng viên chính thức
  - Biện pháp: lấy nhận xét của chi đoàn
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`),
      },
    ],
  },
  *check(context) {
    for (const task of vagueTasks(context)) yield { ...placeOf(task), data: { task, where: vagueIn(task)! } };
  },
  message: ({ task, where }) => ({
    what:
      where === 'result'
        ? `Kết quả cần đạt của ${shownFirst(task).replace(/^N/, 'n')} chưa đo được.`
        : `${shownFirst(task)} mở đầu bằng từ khó đo đếm mà chưa có số đo đi kèm.`,
    why: 'Nghị quyết, kết luận phải cụ thể, thiết thực, khả thi (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Nên ghi thêm chỉ tiêu, ví dụ: bao nhiêu hộ, mấy buổi, tỷ lệ bao nhiêu.',
  }),
  fixes: ({ task, where }, { document }) => {
    if (where === 'result' && task.result.found) {
      const text = `; cụ thể: ${BLANK}`;
      const at = task.result.value.replace(/[.;,\s]+$/, '').length - task.result.value.length + task.result.end;
      return [
        {
          title: 'Thêm số đo',
          safe: false,
          edits: [{ start: at, end: at, text }],
          select: { edit: 0, start: text.length - BLANK.length, end: text.length },
        },
      ];
    }
    return writeField(
      task,
      {
        field: 'result',
        label: 'Chỉ tiêu',
        value: BLANK,
        clause: `chỉ tiêu là ${BLANK}`,
        sentence: `Chỉ tiêu là ${BLANK}.`,
        blank: BLANK,
      },
      document,
      'Thêm chỉ tiêu',
    );
  },
});

function vagueIn(task: Task): Where | null {
  if (isVagueResult(task)) return 'result';
  if (task.result.found || !isWish(task) || ownOutcome(task) !== 'none') return null;
  return outcomeOfMeasures(task) === 'end' ? 'content' : null;
}
