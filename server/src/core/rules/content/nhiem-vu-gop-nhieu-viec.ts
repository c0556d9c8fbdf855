import { LONGEST_TASK } from '../../guidance/content-wording';
import type { Task } from '../../model/types';
import { sourceOffset, textRange } from '../../syntax/lines';
import { readAssignment } from '../../text/assignment';
import { findDates } from '../../text/dates';
import { fold } from '../../text/fold';
import { remembered } from '../../text/remembered';
import { basis } from '../basis';
import { begunTasksWhere, placeOf, shownFirst } from '../tasks/gaps';
import { defineRule, type TextEdit } from '../types';
import { withDuties } from '../writing/samples/resolution';

type Why =
  | { readonly what: 'several'; readonly people: number; readonly days: number }
  | { readonly what: 'long'; readonly words: number };

const tooMuch = begunTasksWhere((task) => task.status !== 'done' && whyTooMuch(task) !== null);

export default defineRule<{ task: Task; why: Why }>({
  id: 'nhiem-vu-gop-nhieu-viec',
  ref: 'ND18',
  title: 'Nhiệm vụ quá dài hoặc gộp nhiều việc vào một câu',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: ['resolution'],
  forms: [],
  scope: 'document',
  basis: [basis('practice', 'S1:32'), basis('custom', 'độ dài của một việc')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Hai người, hai hạn trong một câu',
        text: withDuties(
          '- Giao đồng chí Nguyễn Văn Bình phát quang đường trục bằng cách chia đoạn cho từng xóm, xong trước ngày 20/7/2026; giao đồng chí Trần Thị Lụa sửa 6 bóng đèn bằng cách mua bóng mới, xong trước ngày 25/7/2026.',
        ),
      },
      {
        title: 'Một câu quá dài',
        text: withDuties(
          `- Giao đồng chí Nguyễn Văn Bình ${'phát quang đường trục thôn, dọn cỏ hai bên mương, quét sân nhà văn hoá, sơn lại hàng rào, '.repeat(6)}bằng cách chia đoạn cho từng xóm, xong trước ngày 20/7/2026.`,
        ),
      },
    ],
    good: [
      {
        text: withDuties(
          '- Giao đồng chí Nguyễn Văn Bình phát quang đường trục thôn từ ngày 10/7/2026 đến ngày 20/7/2026 bằng cách chia đoạn cho từng xóm.',
        ),
      },
      {
        title: 'Hai người cùng một việc, một hạn',
        text: withDuties(
          '- Giao đồng chí Nguyễn Văn Bình và đồng chí Trần Thị Lụa phát quang đường trục bằng cách chia đoạn cho từng xóm, xong trước ngày 20/7/2026.',
        ),
      },
    ],
  },
  *check(context) {
    for (const task of tooMuch(context)) yield { ...placeOf(task), data: { task, why: whyTooMuch(task)! } };
  },
  message: ({ task, why }) => ({
    what:
      why.what === 'several'
        ? `${shownFirst(task)} gộp ${why.people} người với ${why.days} thời hạn vào một câu.`
        : `${shownFirst(task)} dài ${why.words} chữ, khó theo dõi.`,
    why: 'Nghị quyết phải cụ thể, mỗi việc nêu rõ nội dung, biện pháp, thời gian (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Nên tách thành nhiều gạch đầu dòng, mỗi dòng một việc, một người, một hạn.',
  }),
  fixes: ({ task, why }) => {
    const edit = why.what === 'several' ? splitEdit(task) : null;
    return edit ? [{ title: 'Tách thành các gạch đầu dòng', safe: false, edits: [edit] }] : [];
  },
});

const wordCount = remembered(
  (text: string): number => text.split(/\s+/).filter((word) => /[A-Za-zÀ-ỹ\d]/u.test(word)).length,
);
const ownersOf = remembered((text: string, folded: string): readonly string[] =>
  readAssignment(text, folded).owners.flatMap(({ name }) => name ?? []),
);

/** The clauses of a one-line task, each with its own people and days. */
function clausesOf(text: string): { start: number; names: readonly string[]; days: readonly string[] }[] {
  let start = 0;
  return text.split(/(?<=;\s)/).map((clause) => {
    const folded = fold(clause);
    const days = findDates(folded)
      .filter(({ precision }) => precision === 'day')
      .map((date) => clause.slice(date.start, date.end));
    const found = { start, names: ownersOf(clause, folded), days };
    start += clause.length;
    return found;
  });
}

const whyLine = remembered((text: string): Why | null => {
  const clauses = clausesOf(text).filter(({ names, days }) => names.length > 0 && days.length > 0);
  const people = new Set(clauses.flatMap(({ names }) => names));
  const days = new Set(clauses.flatMap(({ days }) => days));
  if (clauses.length >= 2 && people.size >= 2 && days.size >= 2)
    return { what: 'several', people: people.size, days: days.size };
  const words = wordCount(text);
  return words > LONGEST_TASK.line ? { what: 'long', words } : null;
});

function whyTooMuch(task: Task): Why | null {
  const line = task.lines[0];
  if (task.shape === 'prose' && line && !task.row) return whyLine(line.text);
  const words = task.content.found ? wordCount(task.content.value) : 0;
  return words > LONGEST_TASK.content ? { what: 'long', words } : null;
}

/** Cuts a bullet in two where the second person's clause begins; numbered items are left to the clerk. */
function splitEdit(task: Task): TextEdit | null {
  const line = task.lines[0]!;
  if (line.marker?.style !== 'bullet') return null;
  const second = clausesOf(line.text).filter(({ names, days }) => names.length > 0 && days.length > 0)[1];
  if (!second) return null;
  const start = sourceOffset(line, second.start - 2);
  const end = sourceOffset(line, second.start) + 1;
  const first = line.text.charAt(second.start);
  const lead = ' '.repeat(Math.max(0, textRange(line).start - line.start - line.marker.text.length - 1));
  return { start, end, text: `.\n${lead}${line.marker.text} ${first.toUpperCase()}` };
}
