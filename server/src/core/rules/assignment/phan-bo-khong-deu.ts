import type { DocumentModel, Task } from '../../model/types';
import { foldKey } from '../../text/fold';
import type { Range } from '../../text/range';
import { remembered } from '../../text/remembered';
import { basis } from '../basis';
import { begunTasks, placeOf, shortened } from '../tasks/gaps';
import { defineRule, type Fix, type PlaceGroup, type RuleContext } from '../types';
import { endOfSection, textFix } from '../writing/place';
import { withDuties } from '../writing/samples/resolution';

/** From this many tasks on, more than half of them for one person is much. */
const MANY = 4;

/** `Chi bộ phân công cho đồng chí`, in letters: a name further on is no beginning of the sentence. */
const MOST_BEFORE_A_NAME = 30;

type Uneven =
  | {
      readonly what: 'loaded';
      readonly name: string;
      readonly count: number;
      readonly all: number;
      /** Everybody else who is given something, those with the most first. */
      readonly others: readonly { readonly name: string; readonly count: number }[];
    }
  | { readonly what: 'idle'; readonly names: readonly string[] };

const duty = (work: string, owner: string): string =>
  `- Giao đồng chí ${owner} ${work} bằng cách chia việc cho từng xóm, xong trước ngày 20/7/2026.`;
const ROSTER = `chi_uy:
  - Nguyễn Văn Bình
  - Trần Thị Lụa
`;

export default defineRule<Uneven>({
  id: 'phan-bo-khong-deu',
  ref: 'PC05',
  title: 'Một người giữ quá nhiều việc, hoặc chi uỷ viên không có việc nào',
  group: 'Phân công',
  kinds: ['resolution', 'plan'],
  forms: [],
  scope: 'document',
  basis: [basis('duty', 'S0:76; S0:168-170'), basis('custom', 'quá nửa số việc, từ bốn việc trở lên')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Một người giữ quá nửa số việc',
        text: withDuties(
          [
            duty('phát quang 900 m đường trục', 'Nguyễn Văn Bình'),
            duty('sửa 6 bóng đèn', 'Nguyễn Văn Bình'),
            duty('dọn 3 tuyến ngõ', 'Nguyễn Văn Bình'),
            duty('thăm 11 gia đình chính sách', 'Nguyễn Văn Bình'),
            duty('trồng 40 cây xanh', 'Trần Thị Lụa'),
          ].join('\n'),
        ),
      },
      {
        title: 'Chi uỷ viên không có việc',
        text: withDuties(duty('phát quang 900 m đường trục', 'Nguyễn Văn Bình')),
        roster: ROSTER,
      },
    ],
    good: [
      {
        text: withDuties(
          [duty('phát quang 900 m đường trục', 'Nguyễn Văn Bình'), duty('sửa 6 bóng đèn', 'Trần Thị Lụa')].join('\n'),
        ),
        roster: ROSTER,
      },
      { title: 'Ít việc', text: withDuties(duty('phát quang 900 m đường trục', 'Nguyễn Văn Bình')) },
    ],
  },
  *check(context) {
    const tasks = openTasks(context);
    const first = tasks[0];
    if (!first) return;
    const loads = loadsOf(tasks);
    for (const { name, tasks: own } of loads) {
      const count = own.length;
      if (count >= MANY && count * 2 > tasks.length)
        yield {
          ...placeOf(own[0]!),
          data: { what: 'loaded', name, count, all: tasks.length, others: othersThan(name, loads) },
        };
    }
    const names = idleIn(context, tasks);
    if (names.length > 0) yield { ...placeOf(first), data: { what: 'idle', names } };
  },
  message: (uneven) =>
    uneven.what === 'loaded'
      ? {
          what: `Đồng chí ${uneven.name} giữ ${uneven.count} trong ${uneven.all} nhiệm vụ, quá nửa (${uneven.count} × 2 = ${uneven.count * 2} > ${uneven.all}); ${shares(uneven.others)}.`,
          why: 'Phân công phải hợp với năng lực, điều kiện của từng đảng viên (tài liệu nghiệp vụ công tác chi bộ).',
          todo: 'Nên xem lại, giao bớt việc cho đồng chí khác.',
        }
      : {
          what: `Chi uỷ viên, tổ trưởng tổ đảng chưa có việc nào: ${uneven.names.join(', ')}.`,
          why: 'Chi bộ phân công từng chi uỷ viên, tổ trưởng tổ đảng phụ trách việc cụ thể (tài liệu nghiệp vụ công tác chi bộ).',
          todo: 'Nên giao việc, hoặc ghi các đồng chí ấy phối hợp việc gì.',
        },
  // What goes to whom only the cell can say: the list shows who has what, and leads to where it is written.
  fixes: (uneven, context) => {
    const mended = uneven.what === 'idle' ? followUpFix(uneven.names, context.document) : [];
    return mended.length > 0 ? mended : [distribution(context)];
  },
});

interface Load {
  readonly name: string;
  readonly tasks: Task[];
}

const openTasks = (context: RuleContext): Task[] => begunTasks(context).filter(({ status }) => status === 'open');

/** Everybody who is given something, in the order of the paper. */
function loadsOf(tasks: readonly Task[]): Load[] {
  const loads = new Map<string, Load>();
  for (const task of tasks) {
    for (const name of new Set(task.owners.flatMap((owner) => owner.name ?? []))) {
      const key = keyOf(name);
      const load = loads.get(key) ?? { name, tasks: [] };
      load.tasks.push(task);
      loads.set(key, load);
    }
  }
  return [...loads.values()];
}

/** Those of the committee and heads of groups who are given nothing. */
function idleIn({ document, roster }: RuleContext, tasks: readonly Task[]): string[] {
  if (!roster || document.form !== 'regular') return [];
  const leading = [...roster.committee, ...roster.groups.flatMap(({ head }) => head ?? [])];
  return [...new Set(leading)].filter((name) => !isNamed(name, document, tasks));
}

/** Who has what, those with the most first; what is chosen leads to where its owner is written. */
function distribution(context: RuleContext): Fix {
  const tasks = openTasks(context);
  const idle = idleIn(context, tasks);
  const groups = loadsOf(tasks)
    .sort((a, b) => b.tasks.length - a.tasks.length)
    .map(
      (load): PlaceGroup => ({
        title: `${load.name}: ${load.tasks.length} việc`,
        places: load.tasks.map((task) => ({
          label: labelOf(task, load.name),
          detail: [`dòng ${task.line}`, ...(task.deadline ? [task.deadline.text] : [])].join('; '),
          ...ownerPlace(task, load.name),
        })),
      }),
    );
  const without = idle.length > 0 ? `; chưa có việc: ${idle.join(', ')}` : '';
  return {
    title: 'Xem bảng phân bổ việc theo từng người',
    safe: false,
    edits: [],
    command: { kind: 'list', title: `Chọn một việc để tới chỗ ghi người phụ trách${without}`, groups },
  };
}

/** `Giao đồng chí Trần Thị Lụa trồng 40 cây`: whose it is, the list has said already. */
function labelOf({ content }: Task, name: string): string {
  if (!content.found) return 'việc chưa ghi nội dung';
  const at = content.value.indexOf(name);
  const behind =
    at < 0 || at > MOST_BEFORE_A_NAME ? '' : content.value.slice(at + name.length).replace(/^[\s:,–-]+/u, '');
  return shortened(behind.includes(' ') ? behind : content.value);
}

function ownerPlace(task: Task, name: string): Range {
  const owner = task.owners.find((party) => party.name !== null && keyOf(party.name) === keyOf(name));
  const { start, end } = owner ?? placeOf(task);
  return { start, end };
}

/** Where the paper has a section on carrying it out: each of them follows up something, which the clerk fills in. */
function followUpFix(names: readonly string[], document: DocumentModel): Fix[] {
  const section = document.sections.findLast(({ folded }) => folded.includes('tổ chức thực hiện'));
  if (!section) return [];
  const sentences = names.map((name) => `Đồng chí ${name} theo dõi, đôn đốc việc ….`);
  return [textFix(endOfSection(section, document), sentences.join(' '), 'Thêm câu giao việc theo dõi, đôn đốc')];
}

const othersThan = (name: string, loads: readonly Load[]): { name: string; count: number }[] =>
  loads
    .map((load) => ({ name: load.name, count: load.tasks.length }))
    .filter((load) => load.name !== name)
    .sort((a, b) => b.count - a.count);

/** `các đồng chí khác: Trần Thị Lụa 2 việc, Lê Thị Vân 1 việc`. */
const shares = (others: readonly { readonly name: string; readonly count: number }[]): string =>
  others.length === 0
    ? 'không ai khác có việc'
    : `các đồng chí khác: ${others.map(({ name, count }) => `${name} ${count} việc`).join(', ')}`;

const keyOf = remembered((name: string): string => foldKey(name));

/** Whether somebody owns or supports a task, signs, or follows up: named anywhere outside the roll. */
function isNamed(name: string, { tree, signers }: DocumentModel, tasks: readonly Task[]): boolean {
  const key = foldKey(name);
  const parties = tasks.flatMap(({ owners, supporters }) => [...owners, ...supporters]);
  if (parties.some((party) => party.name !== null && keyOf(party.name) === key)) return true;
  if (signers.some((signer) => signer.name !== null && foldKey(signer.name) === key)) return true;
  return new RegExp(`${name.normalize('NFC')}[^.;\\n]{0,40}(?:theo dõi|đôn đốc|kiểm tra|tổng hợp)`, 'iu').test(
    tree.text,
  );
}
