import type { Task } from '../../model/types';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { begunTasks, begunTasksWhere, placeOf, shownFirst, TASK_KINDS } from '../tasks/gaps';
import { defineRule, type Fix, type RuleContext } from '../types';
import { withDuties } from '../writing/samples/resolution';
import { isSlogan } from '../writing/slogan';
import { writeField } from '../writing/task-field';
import { isWish, outcomeOfMeasures, ownOutcome } from './work';

const BLANK = '[nêu kết quả cần đạt]';

const wishes = begunTasksWhere((task) => {
  if (task.status === 'done') return false;
  if (task.result.found) return isSlogan(task.result.value) && ownOutcome(task) !== 'figure';
  return isWish(task) && ownOutcome(task) === 'none' && outcomeOfMeasures(task) === 'none';
});
const withoutResult = begunTasksWhere(({ result }) => !result.found);
const notLabelled = begunTasksWhere(({ shape }) => shape !== 'labelled');

/**
 * A task whose content names a number, a thing or an end has its result there; only one that wishes (`nâng cao …`,
 * `tăng cường …`) and tells nowhere, its measures included, what will be there in the end is asked for it.
 */
export default defineRule<{ task: Task; beside: boolean }>({
  id: 'thieu-ket-qua-can-dat',
  ref: 'ND03',
  title: 'Nhiệm vụ chưa có kết quả cần đạt',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: TASK_KINDS,
  forms: [],
  scope: 'document',
  basis: [basis('practice', 'S1:32'), basis('duty', 'S0:68')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Yêu cầu chỉ là khẩu hiệu',
        text: withDuties(`- Nội dung: Tuyên truyền người dân dùng sổ sức khoẻ điện tử
  - Biện pháp: nói trên loa, phát tờ rơi
  - Yêu cầu: cố gắng hết sức mình
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`),
      },
      {
        title: 'Các việc khác đều có dòng yêu cầu',
        text: withDuties(
          [
            'Làm cỏ 45 ha cà phê',
            'Phát quang 3 km đường',
            'Tiêm phòng 210 con bò',
            'Tổ chức buổi nói chuyện về hôn nhân',
          ]
            .map(
              (work, i) =>
                `- Nội dung: ${work}\n  - Biện pháp: chia theo nhóm hộ\n${i < 3 ? '  - Yêu cầu: đủ như kế hoạch xã giao\n' : ''}  - Phụ trách: đồng chí Nguyễn Văn Bình\n  - Thời hạn: trước ngày 20/7/2026`,
            )
            .join('\n'),
        ),
      },
      {
        title: 'Chỉ nêu mong muốn',
        text: withDuties(`- Nội dung: Nâng cao chất lượng câu lạc bộ dưỡng sinh
  - Biện pháp: phát huy vai trò của hội viên nòng cốt
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`),
      },
      {
        title: 'Viết thành câu',
        text: withDuties(
          '- Giao đồng chí Nguyễn Văn Bình tăng cường công tác tuyên truyền bằng cách phát huy vai trò của đoàn viên, thực hiện trước ngày 20/7/2026.',
        ),
      },
      {
        title: 'Trong bảng',
        text: withDuties(`| TT | Nội dung | Biện pháp | Phụ trách | Thời hạn | Yêu cầu |
| --- | --- | --- | --- | --- | --- |
| 1 | Đẩy mạnh phong trào văn nghệ | Phát huy vai trò nòng cốt | Nguyễn Văn Bình | 20/7/2026 | … |`),
      },
    ],
    good: [
      {
        title: 'Việc có con số',
        text: withDuties(`- Nội dung: Tiếp tục vận động 24 hộ phân loại rác
  - Biện pháp: gặp gỡ, giải thích
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`),
      },
      {
        title: 'Việc tự nó có đích',
        text: withDuties(`- Nội dung: Phát quang đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`),
      },
      {
        title: 'Có dòng kết quả cần đạt',
        text: withDuties(`- Nội dung: Nâng cao chất lượng câu lạc bộ dưỡng sinh
  - Biện pháp: phát huy vai trò của hội viên nòng cốt
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026
  - Kết quả cần đạt: 40 hội viên tập đều hằng ngày`),
      },
    ],
  },
  *check(context) {
    const alone = onlyOneWithout(context);
    if (alone) yield { ...placeOf(alone), data: { task: alone, beside: true } };
    for (const task of wishes(context)) if (task !== alone) yield { ...placeOf(task), data: { task, beside: false } };
  },
  message: ({ task, beside }) => ({
    what: beside
      ? `${shownFirst(task)} chưa nói kết quả cần đạt, trong khi các việc khác đều có.`
      : task.result.found
        ? `${shownFirst(task)} ghi yêu cầu «${task.result.value}», chưa nói kết quả cần đạt.`
        : `${shownFirst(task)} mới nêu mong muốn, chưa nói kết quả cần đạt.`,
    why: 'Nghị quyết, kết luận phải cụ thể, khả thi, nêu rõ yêu cầu của từng việc (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Hãy ghi thêm con số, sản phẩm hoặc điều sẽ có khi việc xong, ví dụ: «Yêu cầu: …».',
  }),
  fixes: ({ task }, { document }) => {
    if (task.result.found) return [behindSlogan(task.result)];
    return writeField(
      task,
      {
        field: 'result',
        label: 'Yêu cầu',
        value: BLANK,
        clause: `kết quả cần đạt là ${BLANK}`,
        sentence: `Kết quả cần đạt là ${BLANK}.`,
        blank: BLANK,
      },
      document,
      'Thêm kết quả cần đạt',
    );
  },
});

/** The slogan stays as the clerk wrote it. */
function behindSlogan({ end }: Range): Fix {
  const text = `; cụ thể: ${BLANK}`;
  const start = text.indexOf(BLANK);
  return {
    title: 'Thêm kết quả cần đạt',
    safe: false,
    edits: [{ start: end, end, text }],
    select: { edit: 0, start, end: start + BLANK.length },
  };
}

/** So many labelled tasks show that the paper gives each a result. */
const LEAST_TASKS = 4;

/** Where every other task of the paper has its line for it, the one that has none lacks it, whatever it is about. */
function onlyOneWithout(context: RuleContext): Task | null {
  if (begunTasks(context).length < LEAST_TASKS || notLabelled(context).length > 0) return null;
  const without = withoutResult(context);
  const [one] = without;
  return one && without.length === 1 && one.status !== 'done' && ownOutcome(one) !== 'figure' ? one : null;
}
