import type { DocumentModel, Task } from '../../model/types';
import { foldKey } from '../../text/fold';
import { remembered } from '../../text/remembered';
import { basis } from '../basis';
import { begunTasks, placeOf } from '../tasks/gaps';
import { defineRule, type Fix } from '../types';
import { endOfSection, textFix } from '../writing/place';
import { withDuties } from '../writing/samples/resolution';

/** From this many tasks on, more than half of them for one person is much. */
const MANY = 4;

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
    const { document, roster } = context;
    const tasks = begunTasks(context).filter(({ status }) => status === 'open');
    const first = tasks[0];
    if (!first) return;
    const loads = new Map<string, { name: string; tasks: Task[] }>();
    for (const task of tasks) {
      for (const name of new Set(task.owners.flatMap((owner) => owner.name ?? []))) {
        const key = keyOf(name);
        const load = loads.get(key) ?? { name, tasks: [] };
        load.tasks.push(task);
        loads.set(key, load);
      }
    }
    for (const { name, tasks: own } of loads.values()) {
      const count = own.length;
      if (count >= MANY && count * 2 > tasks.length)
        yield {
          ...placeOf(own[0]!),
          data: { what: 'loaded', name, count, all: tasks.length, others: othersThan(name, loads.values()) },
        };
    }
    if (!roster || document.form !== 'regular') return;
    const leading = [...roster.committee, ...roster.groups.flatMap(({ head }) => head ?? [])];
    const names = [...new Set(leading)].filter((name) => !isNamed(name, document, tasks));
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
  // Of much for one nobody but the cell can say what goes to whom.
  fixes: (uneven, { document }) => (uneven.what === 'idle' ? followUpFix(uneven.names, document) : []),
});

/** Where the paper has a section on carrying it out: each of them follows up something, which the clerk fills in. */
function followUpFix(names: readonly string[], document: DocumentModel): Fix[] {
  const section = document.sections.findLast(({ folded }) => folded.includes('tổ chức thực hiện'));
  if (!section) return [];
  const sentences = names.map((name) => `Đồng chí ${name} theo dõi, đôn đốc việc ….`);
  return [textFix(endOfSection(section, document), sentences.join(' '), 'Thêm câu giao việc theo dõi, đôn đốc')];
}

const othersThan = (
  name: string,
  loads: Iterable<{ readonly name: string; readonly tasks: readonly Task[] }>,
): { name: string; count: number }[] =>
  Array.from(loads, (load) => ({ name: load.name, count: load.tasks.length }))
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
