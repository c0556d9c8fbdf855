import { FORCES } from '../../guidance/plan-wording';
import type { Task, TaskField } from '../../model/types';
import type { Cell, Line } from '../../syntax/types';
import { fold, foldBase } from '../../text/fold';
import { wordingSearch } from '../../text/wording-search';
import { basis } from '../basis';
import { placeOf, shownFirst } from '../tasks/gaps';
import { defineRule } from '../types';
import { linesIn } from '../writing/every-line';
import { type FieldWording, writeField } from '../writing/task-field';
import { isTold, saying } from '../writing/told';
import { addToAll, mayAskPlan } from './fields';
import { labelledPlan, planOf } from './sample';

/** `field`: a blank that asks for it; null where the whole plan says nothing. */
interface Gap {
  readonly task: Task;
  readonly field: TaskField | null;
}

const WORDING: FieldWording = {
  field: 'support',
  label: 'Lực lượng tham gia',
  value: '…',
  clause: 'lực lượng tham gia: …',
  sentence: 'Lực lượng tham gia: ….',
  blank: '…',
};
const TELLS = saying(FORCES);
const NAMES_FORCES = wordingSearch(FORCES);
const OUTRIGHT = saying([
  'lực lượng',
  '(phân công|huy động) [các] (đoàn thể|chi hội|đảng viên|nhân dân)',
  '^(người|những người|các bên|đơn vị|những ai|ai) [(cùng|tham gia|cùng tham gia|góp công)] (làm|tham gia|góp sức|giúp|phụ giúp) :',
  '^(nhân lực|nhân công|cùng làm|cùng tham gia|tham gia|phối hợp|huy động|góp công|người góp công) :',
  '(nhân lực|nhân công) … (người|công|thợ)',
]);

/** A plan where no duty says who takes part is told once; a duty by a body, or by several people, says it. */
export default defineRule<Gap>({
  id: 'thieu-luc-luong',
  ref: 'KH02',
  title: 'Kế hoạch chưa ghi lực lượng tham gia',
  group: 'Kế hoạch thực hiện nghị quyết',
  kinds: ['plan'],
  forms: [],
  scope: 'document',
  basis: [basis('secretary', 'S3:68')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Không việc nào ghi lực lượng', text: labelledPlan() },
      {
        title: 'Bảng không có cột lực lượng',
        text: planOf({
          duties:
            '## II- Nội dung công việc\n\n| TT | Công việc | Biện pháp | Phụ trách | Kinh phí | Thời hạn |\n| --- | --- | --- | --- | --- | --- |\n| 1 | Sơn hàng rào | Cạo lớp cũ, sơn hai lượt | Mai Văn Sơn | 500.000 đồng | 25/6/2026 |\n| 2 | Kẻ khẩu hiệu | Dùng mẫu của xã | Đỗ Thị Hạ | không | 30/6/2026 |',
        }),
      },
      {
        title: 'Số hộ, số người chỉ có ở cột kết quả',
        text: planOf({
          duties:
            '## II- Nội dung công việc\n\n| TT | Công việc | Cách làm | Kết quả | Phụ trách | Kinh phí | Thời hạn |\n| --- | --- | --- | --- | --- | --- | --- |\n| 1 | Giao dê giống | Bốc thăm, ký giấy | 14 hộ, mỗi hộ 2 con | Mai Văn Sơn | 7 triệu đồng | 25/6/2026 |\n| 2 | Dạy đan lát | Học 10 buổi tối | 12 người làm được | Đỗ Thị Hạ | không | 30/6/2026 |',
        }),
      },
      {
        title: 'Ô lực lượng để trống',
        text: planOf({
          duties:
            '## II- Nội dung công việc\n\n| TT | Công việc | Biện pháp | Phụ trách | Lực lượng tham gia | Kinh phí | Thời hạn |\n| --- | --- | --- | --- | --- | --- | --- |\n| 1 | Đóng bao cát | Đóng vào sáng chủ nhật | Mai Văn Sơn | Dân quân thôn | không | 25/6/2026 |\n| 2 | Kẻ khẩu hiệu | Dùng mẫu của xã | Đỗ Thị Hạ | | không | 30/6/2026 |',
        }),
        lines: [25],
      },
      {
        title: 'Chỉ một trong bốn việc nhắc đến ai',
        text: planOf({
          duties:
            '## II- Nội dung công việc\n\n| TT | Công việc | Biện pháp | Phụ trách | Kinh phí | Thời hạn |\n| --- | --- | --- | --- | --- | --- |\n| 1 | Sơn hàng rào | Cạo lớp cũ, sơn hai lượt | Mai Văn Sơn | 500.000 đồng | 25/6/2026 |\n| 2 | Kẻ khẩu hiệu | Dùng mẫu của xã | Đỗ Thị Hạ | không | 30/6/2026 |\n| 3 | Tập văn nghệ | Mỗi xóm hai tiết mục | Vũ Thị Cúc | không | 30/6/2026 |\n| 4 | Mời khách | Lập danh sách | Các đồng chí đảng viên | không | 30/6/2026 |',
        }),
      },
    ],
    good: [
      { text: planOf() },
      { title: 'Ghi phối hợp', text: labelledPlan('- Phối hợp: Chi đoàn thôn') },
      {
        title: 'Nói trong biện pháp',
        text: planOf({
          duties:
            '## II- Nội dung công việc\n\n1. Giao đồng chí Mai Văn Sơn đóng bao cát bằng cách chia hai tổ, mỗi tổ 12 người, xong trước ngày 25/6/2026.',
        }),
      },
      {
        title: 'Ô để trống, nhưng cách làm đã nêu lực lượng',
        text: planOf({
          duties:
            '## II- Nội dung công việc\n\n| TT | Công việc | Biện pháp | Phụ trách | Lực lượng tham gia | Kinh phí | Thời hạn |\n| --- | --- | --- | --- | --- | --- | --- |\n| 1 | Đóng bao cát | Chia bốn tổ theo xóm | Mai Văn Sơn | | không | 25/6/2026 |\n| 2 | Kẻ khẩu hiệu | Dùng mẫu của xã | Tổ công tác thôn do đồng chí Đỗ Thị Hạ làm tổ trưởng | | không | 30/6/2026 |',
        }),
      },
      {
        title: 'Ghi dưới bảng: người cùng làm',
        text: `${labelledPlan().replace('## III-', 'Người cùng làm: đội thợ 10 người, chi đoàn 15 người.\n\n## III-')}`,
      },
      {
        title: 'Ghi chung cho cả kế hoạch',
        text: `${labelledPlan().replace('## III-', 'Lực lượng: toàn thể đảng viên trong thôn.\n\n## III-')}`,
      },
    ],
  },
  *check({ document }) {
    if (!mayAskPlan(document)) return;
    const asked = document.tasks.flatMap((task) =>
      task.fields
        .filter(({ name, label }) => name === 'support' && /luc luong/.test(foldBase(label)))
        .map((field) => ({ task, field })),
    );
    for (const { task, field } of asked) {
      if (field.blank && !/^[\s–—-]+$/u.test(field.value.text) && !isDoneByMany(task))
        yield { ...placeOf(task), data: { task, field } };
    }
    const first = document.tasks[0];
    if (!first || asked.length > 0 || isSaidOften(document.tasks) || isTold(document, OUTRIGHT)) return;
    yield { ...placeOf(first), data: { task: first, field: null } };
  },
  message: ({ task, field }) => ({
    what: field
      ? `${shownFirst(task)} chưa ghi lực lượng tham gia.`
      : 'Kế hoạch chưa ghi lực lượng tham gia của việc nào.',
    why: 'Kế hoạch nêu rõ từng việc, người phụ trách và lực lượng tham gia (tài liệu nghiệp vụ bí thư chi bộ).',
    todo: 'Hãy ghi thêm đoàn thể, tổ hoặc số người cùng làm.',
  }),
  fixes: ({ task, field }, { document }) =>
    field
      ? writeField(task, WORDING, document, 'Thêm chỗ ghi lực lượng tham gia')
      : addToAll(document, WORDING, 'Thêm lực lượng tham gia cho từng việc'),
});

/** A body that answers for it, several people, or the way it is done names who takes part: the cell may stay empty. */
const isDoneByMany = ({ owners, measures }: Task): boolean =>
  owners.length > 1 ||
  owners.some(({ kind }) => kind === 'body') ||
  measures.some(({ text }) => NAMES_FORCES(fold(text)));

/** One duty of many that happens to name somebody is no plan of who takes part. */
const isSaidOften = (tasks: readonly Task[]): boolean => tasks.filter(saysWho).length * LEAST_SHARE >= tasks.length;
const LEAST_SHARE = 3;

const saysWho = (task: Task): boolean =>
  task.supporters.length > 0 ||
  task.owners.length > 1 ||
  task.owners.some(({ kind, general }) => kind === 'body' && !general) ||
  task.fields.some(({ name }) => name === 'support') ||
  (task.row ? cellsBesideOwners(task, task.row.row.cells) : linesIn(task.lines)).some(TELLS);

/** `Các đồng chí đảng viên` in the column of who answers tells nothing of who takes part. */
const cellsBesideOwners = ({ owners, result }: Task, cells: readonly Cell[]): Line[] =>
  cells
    .filter(({ start, end }) => !owners.some((owner) => start <= owner.start && owner.end <= end))
    // `14 hộ, mỗi hộ 2 con`: whom the result is for.
    .filter(({ start, end }) => !(result.found && start <= result.start && result.end <= end))
    .flatMap(({ lines }) => lines);
