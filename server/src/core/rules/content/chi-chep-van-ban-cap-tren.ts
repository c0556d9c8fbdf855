import { perTask } from '../../model/tasks/per-task';
import type { Task } from '../../model/types';
import { fold } from '../../text/fold';
import { basis } from '../basis';
import { begunTasksWhere, placeOf, shownFirst } from '../tasks/gaps';
import { defineRule } from '../types';
import { matching } from '../writing/every-line';
import { withDuties } from '../writing/samples/resolution';
import { lineTest } from './reading';
import { linesOfTask, outcomeOfMeasures, ownOutcome, workOf } from './work';

const SUPERIORS =
  'trung ương|tỉnh uỷ|thành uỷ|huyện uỷ|đảng uỷ|cấp trên|bộ chính trị|ban bí thư|uỷ ban nhân dân|ban thường vụ';
const NAMES_SUPERIORS = matching(new RegExp(SUPERIORS, 'u'));
/** The whole of the work is to pass on a paper of the superiors. */
const PASSES_ON = new RegExp(
  `^(?:tiếp tục |nghiêm túc |tổ chức |kịp thời )*(?:học tập|quán triệt|phổ biến|triển khai|thực hiện|chấp hành|tuyên truyền)(?:,? (?:và )?(?:học tập|quán triệt|phổ biến|triển khai|thực hiện|nghiêm|tốt|nghiêm túc|đầy đủ|có hiệu quả))* (?:các |nội dung |đến [^,.;]{1,40} )*(?:nghị quyết|chỉ thị|kết luận|kế hoạch|quy định|hướng dẫn|công văn|chương trình|văn bản|thông báo)(?![A-Za-zÀ-ỹ])[^;:]{0,240}(?:${SUPERIORS})[^;:]{0,160}$`,
  'u',
);
const APPLIES = lineTest(
  /vận dụng|liên hệ|cụ thể hoá|phù hợp với|tại chi bộ|ở chi bộ|của chi bộ|trong chi bộ|đến (?:từng|toàn thể) (?:đảng viên|hộ)|(?:thôn|xóm|bản|ấp|khu phố|tổ dân phố|trường|đơn vị) (?:ta|mình)/u,
);
const ADDED = '; vận dụng ở chi bộ: …';

const passedOn = begunTasksWhere((task) => task.status !== 'done' && onlyPassesOn(task));

export default defineRule<Task>({
  id: 'chi-chep-van-ban-cap-tren',
  ref: 'ND17',
  title: 'Chỉ chuyển văn bản cấp trên, chưa gắn với chi bộ',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: ['resolution'],
  forms: [],
  scope: 'document',
  basis: [basis('duty', 'S0:48; S0:62'), basis('practice', 'S1:26')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: withDuties(`- Nội dung: Quán triệt, triển khai thực hiện Nghị quyết số 12-NQ/ĐU của Đảng uỷ xã
  - Biện pháp: phát huy tinh thần trách nhiệm
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`),
      },
      {
        title: 'Viết thành câu',
        text: withDuties('- Thực hiện nghiêm các văn bản chỉ đạo của Đảng uỷ xã và cấp trên.'),
      },
    ],
    good: [
      {
        title: 'Có vận dụng',
        text: withDuties(`- Nội dung: Triển khai Kế hoạch số 15-KH/ĐU của Đảng uỷ xã
  - Biện pháp: vận dụng vào thôn, trực 350 m bờ bao phía đông
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`),
      },
      {
        title: 'Biện pháp cụ thể',
        text: withDuties(`- Nội dung: Quán triệt Nghị quyết số 12-NQ/ĐU của Đảng uỷ xã
  - Biện pháp: đọc, thảo luận tại 3 tổ đảng
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`),
      },
    ],
  },
  *check(context) {
    for (const task of passedOn(context)) yield { ...placeOf(task), data: task };
  },
  message: (task) => ({
    what: `${shownFirst(task)} mới chuyển văn bản của cấp trên, chưa gắn với việc của chi bộ.`,
    why: 'Chi bộ phải vận dụng chủ trương của cấp trên vào điều kiện thực tế của mình (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Nên ghi chi bộ làm gì, ở đâu, với ai để thực hiện văn bản ấy.',
  }),
  fixes: (task, { document }) => {
    if (!task.content.found || task.row) return [];
    const said = document.tree.text.slice(task.content.start, task.content.end);
    const stop = /[.;,\s]*$/.exec(said)![0];
    const at = ADDED.indexOf('…');
    return [
      {
        title: 'Thêm phần vận dụng',
        safe: false,
        edits: [{ start: task.content.end - stop.length, end: task.content.end, text: ADDED + stop.trimEnd() }],
        select: { edit: 0, start: at, end: at + 1 },
      },
    ];
  },
});

const onlyPassesOn = perTask((task: Task): boolean => {
  if (task.result.found) return false;
  const lines = linesOfTask(task);
  if (!lines.some(NAMES_SUPERIORS) || !PASSES_ON.test(wordsOf(task))) return false;
  if (outcomeOfMeasures(task) !== 'none' || ownOutcome(task) === 'figure') return false;
  return !lines.some(APPLIES);
});

const wordsOf = (task: Task): string => {
  const work = workOf(task);
  // `thực hiện` is taken away as a word of assigning; here it is the work itself.
  return /^(?:các |nghiêm |tốt |nội dung )*(?:nghị quyết|chỉ thị|kết luận|kế hoạch|văn bản)/u.test(work) &&
    task.content.found &&
    fold(task.content.value).includes('thực hiện')
    ? `thực hiện ${work.replace(/^(?:nghiêm |tốt )+/u, '')}`
    : work;
};
