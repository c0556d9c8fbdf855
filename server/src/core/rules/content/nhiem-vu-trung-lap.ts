import { ALIKE_FROM, ALIKE_WITH_ALL_ELSE } from '../../guidance/content-wording';
import { eachTask } from '../../model/tasks/batches';
import { perTask } from '../../model/tasks/per-task';
import type { Task } from '../../model/types';
import { fold } from '../../text/fold';
import { once } from '../../text/lazily';
import { basis } from '../basis';
import { placeOf, shownFirst } from '../tasks/gaps';
import { defineRule } from '../types';
import { withDuties } from '../writing/samples/resolution';
import { workOf } from './work';

/** With how many earlier tasks of the same beginning one is compared: enough for a resolution, and linear. */
const COMPARED = 20;
/** Fewer words than this are alike by chance. */
const FEWEST_WORDS = 4;

/** Two tasks of one document with nearly the same words and the same figures. The month before: `chep-thang-truoc`. */
export default defineRule<{ task: Task; like: Task }>({
  id: 'nhiem-vu-trung-lap',
  ref: 'ND04',
  title: 'Hai nhiệm vụ gần giống nhau',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: ['resolution'],
  forms: [],
  scope: 'document',
  basis: [basis('practice', 'S1:32')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'command',
  examples: {
    bad: [
      {
        title: 'Chép hai lần',
        text: withDuties(`- Nội dung: Phát quang đường trục thôn từ cổng làng đến trạm bơm
  - Biện pháp: chia đoạn cho từng xóm
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026
- Nội dung: Phát quang đường trục thôn từ cổng làng đến trạm bơm
  - Biện pháp: ra quân sáng chủ nhật
  - Phụ trách: đồng chí Trần Thị Lụa
  - Thời hạn: trước ngày 25/7/2026`),
      },
      {
        title: 'Đổi vài chữ',
        text: withDuties(`- Giao đồng chí Nguyễn Văn Bình vận động các hộ xóm Trại dời hàng rào lấn đường bằng cách gặp từng hộ, xong trước ngày 20/7/2026.
- Phân công đồng chí Trần Thị Lụa vận động các hộ xóm Trại dời hàng rào lấn đường bằng cách gặp từng hộ, xong trước ngày 25/7/2026.`),
      },
      {
        title: 'Cùng người, cùng hạn, cùng kết quả',
        text: withDuties(`| TT | Nhiệm vụ | Biện pháp | Kết quả cần đạt | Người phụ trách | Thời hạn |
| --- | --- | --- | --- | --- | --- |
| 1 | Dọn cỏ hai bên đường vào xóm | Chia đoạn từng nhà | 2 km sạch cỏ | Nguyễn Văn Bình | 15/7/2026 |
| 2 | Làm sạch cỏ hai bên đường vào xóm | Giao đoạn cho từng hộ | 2 km sạch cỏ | Nguyễn Văn Bình | 15/7/2026 |`),
      },
    ],
    good: [
      {
        title: 'Cùng loại việc, khác nơi',
        text: withDuties(`- Nội dung: Phát quang đường trục xóm Trại đến trạm bơm
  - Biện pháp: chia đoạn cho từng nhóm hộ
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026
- Nội dung: Phát quang đường trục xóm Bãi đến nhà văn hoá
  - Biện pháp: chia đoạn cho từng nhóm hộ
  - Phụ trách: đồng chí Trần Thị Lụa
  - Thời hạn: trước ngày 20/7/2026`),
      },
      {
        title: 'Cùng câu, khác con số',
        text: withDuties(`- Giao đồng chí Nguyễn Văn Bình nạo vét mương tưới đoạn số 1 bằng cách chia đoạn cho từng xóm, xong trước ngày 20/7/2026.
- Giao đồng chí Trần Thị Lụa nạo vét mương tưới đoạn số 2 bằng cách chia đoạn cho từng xóm, xong trước ngày 20/7/2026.`),
      },
    ],
  },
  *check({ document }) {
    // Nearly every task is the only one of its names and numbers: most groups are never made.
    const firsts = new Map<string, Task>();
    const groups = new Map<string, Task[]>();
    const { tasks } = document;
    for (const [i, key] of keysOf(tasks).entries()) {
      if (key === null) continue;
      const task = tasks[i]!;
      const first = firsts.get(key);
      if (!first) {
        firsts.set(key, task);
        continue;
      }
      const group = groups.get(key) ?? [first];
      groups.set(key, group);
      const like = lastLike(task, group);
      if (like) yield { ...placeOf(task), data: { task, like } };
      else group.push(task);
    }
  },
  message: ({ task, like }) => ({
    what: `${shownFirst(task)} gần giống nhiệm vụ ở dòng ${like.line}.`,
    why: 'Nghị quyết không được trùng lắp (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Nên gộp hai việc làm một, hoặc viết rõ mỗi việc khác nhau ở chỗ nào.',
  }),
  fixes: ({ like }) => [
    {
      title: `Tới nhiệm vụ ở dòng ${like.line}`,
      safe: false,
      edits: [],
      command: { kind: 'select', ...placeOf(like) },
    },
  ],
});

interface Words {
  /** How many there are, a word said twice counted twice. */
  readonly count: number;
  /** A bit for each word: where two marks differ much, so do the words, and nobody needs to look at them. */
  readonly mark: number;
  readonly set: () => ReadonlySet<string>;
  /** Who, until when, with what result; null where one of them is not told. */
  readonly rest: () => string | null;
}

const WORD = /[A-Za-zÀ-ỹ\d]+/gu;

/** Names and numbers: words with a capital or a digit, the first one left out. */
const proper = (text: string): readonly string[] =>
  text.slice(1).match(/(?<![A-Za-zÀ-ỹ\d])(?:\p{Lu}[A-Za-zÀ-ỹ]*|\d[A-Za-zÀ-ỹ\d]*)/gu) ?? [];

/** Every word with a digit or a capital inside the sentence: places, names, numbers must be the same. */
const keyOf = (task: Task): string => {
  const own = task.content.found ? proper(task.content.value) : [];
  if (own.length === 0) return '';
  const who = [...task.owners, ...task.supporters].map(({ text }) => text).join(' ');
  const until = task.deadline?.text ?? '';
  // Cut into words only where the word stands there at all.
  const people = once(() => new Set(who.split(/\s+/)));
  const dated = once(() => new Set(until.split(/[\s/.-]+/)));
  return own
    .filter((word) => !(who.includes(word) && people().has(word)) && !(until.includes(word) && dated().has(word)))
    .join(' ');
};
const keysOf = eachTask((task) => (task.begun && task.status !== 'done' && task.content.found ? keyOf(task) : null));

/** Asked only of tasks with the same names and numbers. */
const wordsOf = perTask((task: Task): Words => {
  const words = workOf(task).match(WORD) ?? [];
  return { count: words.length, mark: markOf(words), set: once(() => new Set(words)), rest: once(() => restOf(task)) };
});

function markOf(words: readonly string[]): number {
  let mark = 0;
  for (const word of words) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash, 31) + word.charCodeAt(i);
    mark |= 1 << (hash & 31);
  }
  return mark;
}

function bitsIn(mark: number): number {
  let bits = 0;
  for (let rest = mark; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

function restOf({ owners, deadline, result }: Task): string | null {
  if (owners.length === 0 || !deadline || !result.found) return null;
  return fold([...owners.map(({ text }) => text), deadline.text, result.value].join('|'));
}

/** The first of the last few that this task is like. */
function lastLike(task: Task, group: readonly Task[]): Task | undefined {
  const words = wordsOf(task);
  return group.slice(-COMPARED).find((other) => areNearlySame(words, wordsOf(other)));
}

function areNearlySame(one: Words, other: Words): boolean {
  if (!mayBeSame(one, other)) return false;
  // The same person, day and result besides: then fewer words have to be the same.
  const from = one.rest() !== null && one.rest() === other.rest() ? ALIKE_WITH_ALL_ELSE : ALIKE_FROM;
  const [words, others] = [one.set(), other.set()];
  if (words.size < FEWEST_WORDS || others.size < FEWEST_WORDS) return false;
  let common = 0;
  for (const word of words) if (others.has(word)) common++;
  return common * 100 >= (words.size + others.size - common) * from;
}

/** A look at the marks: each bit that only one has is at least one word that only it has. */
function mayBeSame(one: Words, other: Words): boolean {
  const onlyOne = bitsIn(one.mark & ~other.mark);
  const onlyOther = bitsIn(other.mark & ~one.mark);
  const most = Math.min(one.count - onlyOne, other.count - onlyOther);
  return most * 100 >= (most + onlyOne + onlyOther) * ALIKE_WITH_ALL_ELSE;
}
