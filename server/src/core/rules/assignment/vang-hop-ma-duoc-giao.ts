import type { Absentee, DocumentModel, Task } from '../../model/types';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { fold, foldKey } from '../../text/fold';
import { remembered } from '../../text/remembered';
import { basis } from '../basis';
import { isSaid, isWritten, lineTest } from '../content/reading';
import { begunTasks, placeOf } from '../tasks/gaps';
import { defineRule } from '../types';
import { bodyLinesThat, matching } from '../writing/every-line';
import { textFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';

/** Somebody tells those who were away, in whatever words. */
const TOLD_AGAIN = lineTest(
  /(?:thông báo|thông tin|phổ biến|truyền đạt|chuyển|gửi|nhắn|giao lại|trao đổi)[^.;]{0,90}(?:vắng|không dự|chưa dự)|(?:vắng|không dự|chưa dự)[^.;]{0,90}(?:thông báo|thông tin|phổ biến|truyền đạt|chuyển lời|được giao lại|trao đổi lại)/u,
);
const ABSENT = `- Tổng số đảng viên: 20 đồng chí, trong đó chính thức: 20, dự bị: 0.
- Có mặt: 19 đồng chí.
- Vắng mặt: 01 đồng chí, có lý do: đồng chí Mai Văn Sơn (đi công tác).`;
const DUTY = `## Phân công nhiệm vụ

| TT | Nhiệm vụ | Biện pháp | Người phụ trách | Thời hạn |
| :-: | --- | --- | --- | --- |
| 1 | Trực đê trong mùa mưa | Chia ca theo xóm | Mai Văn Sơn | 20/7/2026 |`;

export default defineRule<{ absentee: Absentee; by: Task | Line }>({
  id: 'vang-hop-ma-duoc-giao',
  ref: 'PC04',
  title: 'Người được giao việc vắng họp mà không ghi thông báo lại',
  group: 'Phân công',
  kinds: ['resolution', 'minutes'],
  forms: [],
  scope: 'document',
  basis: [basis('practice', 'S1:18')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: regularMinutes({ attendance: ABSENT, duties: DUTY }) },
      {
        title: 'Giao bằng câu văn',
        text: regularMinutes({
          attendance: ABSENT,
          duties:
            '## Phân công nhiệm vụ\n\n1. Giao đồng chí Mai Văn Sơn trực đê bằng cách chia ca theo xóm, xong trước ngày 20/7/2026.',
        }),
      },
      {
        title: 'Giao trong câu kết luận',
        text: regularMinutes({
          attendance: ABSENT,
          duties: null,
          conclusion:
            '## Kết luận\n\nChủ trì kết luận: làm nhà đa năng vào năm sau. Giao đồng chí Mai Văn Sơn lập phương án, xong trước ngày 25/7/2026.',
        }),
      },
    ],
    good: [
      { title: 'Người được giao có mặt', text: regularMinutes() },
      {
        title: 'Đã ghi thông báo lại',
        text: regularMinutes({
          attendance: ABSENT,
          duties: `${DUTY}\n\nNgười vắng mặt được đồng chí Đỗ Thị Hạ thông báo lại trong ngày 04/7/2026.`,
        }),
      },
    ],
  },
  *check(context) {
    const { document } = context;
    if (document.kind === 'minutes' && document.form !== 'regular') return;
    const absentees = document.attendance?.absentees ?? [];
    if (absentees.length === 0 || !isWritten(document) || isSaid(document, TOLD_AGAIN)) return;
    const firstOf = firstOpenTasks(begunTasks(context));
    const told = toldTo(document);
    const assigned = assignedBy(document);
    for (const absentee of absentees) {
      const task = firstOf.get(keyOf(absentee.name));
      const name = fold(absentee.name);
      const given = name.split(' ').at(-1)!;
      if (told.some((words) => words.includes(given))) continue;
      if (task) yield { ...placeOf(task), data: { absentee, by: task } };
      else {
        const line = assigned.find(({ to }) => to.startsWith(name))?.line;
        if (line) yield { ...textRange(line), data: { absentee, by: line } };
      }
    }
  },
  message: ({ absentee }) => ({
    what: `Đồng chí ${absentee.name} vắng họp nhưng được giao việc, chưa thấy ghi ai thông báo lại.`,
    why: 'Chi bộ phải theo dõi việc thực hiện nhiệm vụ giữa hai kỳ họp, bắt đầu từ chỗ người được giao biết việc của mình (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Nên thêm một câu ghi ai thông báo lại và khi nào.',
  }),
  fixes: ({ absentee, by }, { document }) => {
    const after = 'type' in by ? by.end : endAfter(by, document);
    const text = `Nhiệm vụ được giao cho người vắng mặt (đồng chí ${absentee.name}) do đồng chí … thông báo lại trong ngày …/…/….`;
    return [textFix({ start: after, end: after, after }, text, 'Thêm câu thông báo lại')];
  },
});

const keyOf = remembered((name: string): string => foldKey(name));

/** Each owner's first open task, by the owner's folded name. */
function firstOpenTasks(tasks: readonly Task[]): ReadonlyMap<string, Task> {
  const first = new Map<string, Task>();
  for (const task of tasks) {
    if (task.status !== 'open') continue;
    for (const { name } of task.owners) {
      const key = name === null ? '' : keyOf(name);
      if (key !== '' && !first.has(key)) first.set(key, task);
    }
  }
  return first;
}

/** `thông báo cho đồng chí Sơn`: what stands behind each word of telling, where a name may be. */
const toldTo = (document: DocumentModel): string[] =>
  bodyLinesThat(document, matching(TOLD)).flatMap(({ folded }) =>
    folded
      .split(TOLD)
      .slice(1)
      .map((rest) => rest.slice(0, 40)),
  );

const TOLD = /(?:thông báo|thông tin|truyền đạt|nhắn|báo) (?:lại |nhiệm vụ |việc )*(?:cho|đến|tới|với) /u;

/** `Giao đồng chí Sơn lập phương án …` in the minutes' own sentences: nearer than any list of duties. */
function assignedBy(document: DocumentModel): { line: Line; to: string }[] {
  if (document.kind !== 'minutes') return [];
  const from = document.steps.find(({ id }) => id === 'conclusion')?.start ?? 0;
  return bodyLinesThat(document, matching(ASSIGNS))
    .filter(({ end }) => end > from)
    .flatMap((line) =>
      line.folded
        .split(ASSIGNS)
        .slice(1)
        .map((to) => ({ line, to })),
    );
}

/** `việc giao đồng chí Sơn: đã xong` looks back. */
const ASSIGNS = /(?<!việc |đã |được )(?:giao|phân công)(?: nhiệm vụ)?(?: cho)? (?:đồng chí|đ\/c|đc) /u;

/** The end of the last task of the section: the sentence stands under all of them. */
function endAfter(task: Task, document: DocumentModel): number {
  const section = document.sections.findLast(({ start, end }) => start <= task.start && task.end <= end);
  const under = document.tasks.filter((one) => !section || (section.start <= one.start && one.end <= section.end));
  const ends = (under.length > 0 ? under : [task]).map((one) => one.row?.table.end ?? one.lines.at(-1)?.end ?? one.end);
  return Math.max(...ends);
}
