import { perLineWithin } from '../../model/passage';
import type { DocumentModel, Task, TaskFieldName } from '../../model/types';
import { RULE_TEXT, sourceRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { findBlanks, MAY_HOLD_MARK } from '../../text/placeholder';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { everyLine, everyLineThat } from '../writing/every-line';
import { changed, changedAll, RESOLUTION, WITH_FRONT_MATTER } from './sample';

/** Blanks that a template left: one finding a line, at its first blank, where no other rule tells of that gap. */
export default defineRule<Range & { readonly count: number }>({
  id: 'con-cho-trong',
  ref: 'TT23',
  title: 'Còn chỗ trống của mẫu chưa điền',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('custom', 'chỗ trống của mẫu phải được điền'), basis('practice', 'S1:32')],
  severity: 'error',
  preset: 'day-du',
  fix: 'command',
  examples: {
    bad: [
      { title: 'Địa danh chưa điền', text: changed(RESOLUTION, 'Bình An, ngày 05', '…, ngày …'), lines: [7] },
      {
        title: 'Trong nội dung',
        text: changed(RESOLUTION, 'Chi bộ thôn Trà họp', 'tại {{địa điểm}}, Chi bộ thôn Trà họp'),
        lines: [16],
      },
      {
        title: 'Ở đầu tệp',
        text: changedAll(WITH_FRONT_MATTER, ['05-NQ/CB', '…-NQ/CB'], ['nhiệm vụ tháng 7', 'nhiệm vụ tháng …']),
        lines: [6, 9],
      },
      { title: 'Tên người ký chưa điền', text: changed(RESOLUTION, '\nNguyễn Văn Bình\n', '\n[…]\n'), lines: [32] },
    ],
    good: [
      { text: RESOLUTION },
      { title: 'Dấu chấm lửng sau liệt kê', text: changed(RESOLUTION, 'từng xóm,', 'từng xóm (Đông, Đoài, v.v…),') },
      {
        title: 'Chỗ trống của nhiệm vụ đã có quy tắc khác nhắc',
        text: changed(RESOLUTION, 'đồng chí Nguyễn Văn Bình phát quang', 'đồng chí … phát quang'),
      },
      { title: 'Để trống chỗ ghi số', text: changed(RESOLUTION, 'Số 05-NQ/CB', 'Số      -NQ/CB') },
      { title: 'Kẻ chỗ ký', text: changed(RESOLUTION, 'BÍ THƯ\n\n', 'BÍ THƯ\n\n......................\n\n') },
      {
        title: 'Câu trích lửng lơ trong ngoặc kép',
        text: changed(RESOLUTION, 'từng xóm,', 'từng xóm (câu hỏi gợi ý: "Rác của ai…? Ai dọn…?"),'),
      },
    ],
  },
  *check({ document }) {
    for (const { line, blanks } of blanksByLine(document)) {
      const open = line ? blanks.filter((blank) => !isToldElsewhere(blank, line, document)) : blanks;
      const first = open[0];
      if (first) yield { ...first, data: { ...first, count: open.length } };
    }
  },
  message: ({ count }) => ({
    what: count > 1 ? `Dòng này còn ${count} chỗ trống chưa điền.` : 'Dòng này còn một chỗ trống chưa điền.',
    why: 'Văn bản phải đầy đủ, chính xác (tài liệu nghiệp vụ công tác chi bộ); chỗ trống của mẫu không được để lại trong bản chính.',
    todo: 'Hãy điền vào, hoặc xoá phần không dùng.',
  }),
  fixes: (here, { document }) => {
    const all = blanksByLine(document).flatMap(({ blanks }) => blanks);
    const next = all.find(({ start }) => start > here.start) ?? all[0] ?? here;
    const title = next.start === here.start ? 'Chọn chỗ trống này để điền' : 'Tới chỗ trống kế tiếp';
    return [{ title, safe: false, edits: [], command: { kind: 'select', start: next.start, end: next.end } }];
  },
});

/** Titles and posts under which somebody signs. */
const SIGNED_UNDER = /^(?:phó )?bí thư|^t\/m |^chủ trì|^người ghi biên bản|^thư ký|^\(ký/;

const blanksIn = perLineWithin(MAY_HOLD_MARK, [], (line: Line) => findBlanks(line.text, line.folded));

interface Blanks {
  /** null in front matter. */
  readonly line: Line | null;
  readonly blanks: readonly Range[];
}

/** Every blank in the order of the text, those of front matter first; not what is drawn. */
function blanksByLine(document: DocumentModel): Blanks[] {
  const lines = everyLine(document);
  const found = inFrontMatter(document);
  for (const line of everyLineThat(document, blanksIn)) {
    const above = lines[lines.indexOf(line) - 1];
    const signs = above !== undefined && SIGNED_UNDER.test(above.folded.trim());
    // Marks of a rule, dots under a post where somebody signs: drawn, not left open.
    if (RULE_TEXT.test(line.text) || (signs && /^[.…_\s]{4,}$/.test(line.text))) continue;
    found.push({ line, blanks: blanksIn(line).map(({ start, end }) => sourceRange(line, start, end)) });
  }
  return found;
}

const inFrontMatter = ({ tree }: DocumentModel): Blanks[] =>
  (tree.frontMatter?.entries ?? [])
    .flatMap((entry): readonly Range[] => entry.items ?? [entry.valueRange])
    .map((value) => ({
      line: null,
      blanks: findBlanks(tree.text.slice(value.start, value.end)).map(({ start, end }) => ({
        start: value.start + start,
        end: value.start + end,
      })),
    }));

const BASIC: ReadonlySet<TaskFieldName> = new Set(['content', 'measures', 'owner', 'deadline', 'start', 'end']);

/** A blank that one of the basic rules tells of: what a task lacks, or the vote that a resolution lacks. */
function isToldElsewhere(blank: Range, line: Line, { kind, tasks, votes }: DocumentModel): boolean {
  if (kind === 'resolution' && votes.length === 0 && /tán thành|biểu quyết/.test(line.folded)) return true;
  if (kind !== 'resolution' && kind !== 'conclusion' && kind !== 'plan') return false;
  return tasks.some((task) => isWithin(blank, task, line) && isGapOf(blank, task));
}

const isWithin = (blank: Range, task: Task, line: Line): boolean =>
  (task.start <= blank.start && blank.end <= task.end) || task.lines.includes(line);

function isGapOf(blank: Range, task: Task): boolean {
  const field = task.fields.find(
    ({ start, end, value }) => start <= blank.start && blank.end <= Math.max(end, value.end),
  );
  const dated = task.deadline?.checkable === true;
  const lacks: Readonly<Record<string, boolean>> = {
    content: !task.content.found,
    measures: task.measures.length === 0,
    // Nobody, or only a collective: both are told.
    owner: !task.owners.some((owner) => owner.kind === 'person' && !owner.general),
    deadline: !dated,
    start: !dated,
    end: !dated,
  };
  if (field) return BASIC.has(field.name) && lacks[field.name] === true;
  return Object.values(lacks).some(Boolean);
}
