import { KINDS } from '../../guidance/kinds';
import type { Task } from '../../model/types';
import { withCapital } from '../../text/capital';
import { shortDate } from '../../text/date-words';
import { findDocumentNumbers } from '../../text/document-number';
import { fold, foldBase } from '../../text/fold';
import type { DocumentSummary } from '../../workspace/summary';
import { basis } from '../basis';
import { defineRule } from '../types';
import { dated, neighbourhood } from './neighbours';
import { minutes, paper, resolution } from './sample';
import { placeOfTask } from './tasks-here';

interface Promised {
  readonly task: Task;
  readonly what: 'kế hoạch' | 'chương trình';
  /** `12-NQ/ĐU` */
  readonly above: string;
  readonly until: string;
}

/** `xây dựng kế hoạch thực hiện Nghị quyết số 12-NQ/ĐU` */
const TO_WRITE = /(?:xây dựng|soạn|ban hành|lập|dự thảo)[^.;]{0,30}(kế hoạch|chương trình)/u;
const TASK =
  'Giao đồng chí Vi Thị Nhàn xây dựng kế hoạch thực hiện Nghị quyết số 12-NQ/ĐU, ngày 20/5/2026 của Đảng uỷ xã, trình chi uỷ góp ý, xong trước ngày 25/6/2026.';
const LATER = { file: 'thang-7.md', text: minutes('05/7/2026', 'Chi bộ họp thường kỳ.') };

/** What a superior's resolution asks for lies in no folder of the cell; what the cell itself promised to write does. */
export default defineRule<Promised>({
  id: 'chua-co-ke-hoach-da-giao',
  ref: 'KH01',
  title: 'Nghị quyết cấp trên cần kế hoạch mà chi bộ chưa có',
  group: 'Kế hoạch thực hiện nghị quyết',
  kinds: ['resolution', 'conclusion'],
  forms: [],
  scope: 'workspace',
  basis: [basis('duty', 'S0:48, S0:160')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'command',
  examples: {
    bad: [
      { text: resolution('05/6/2026', [TASK]), self: 'nghi-quyet.md', others: [LATER], lines: [13] },
      {
        text: resolution('05/6/2026', [TASK.replace('kế hoạch thực hiện', 'chương trình hành động thực hiện')]),
        self: 'nghi-quyet.md',
        others: [LATER],
        lines: [13],
      },
    ],
    good: [
      {
        text: resolution('05/6/2026', [TASK]),
        self: 'nghi-quyet.md',
        others: [
          LATER,
          {
            file: 'ke-hoach.md',
            text: paper({
              type: 'Kế hoạch',
              number: '03-KH/CB',
              day: '20/6/2026',
              subject: 'thực hiện Nghị quyết số 12-NQ/ĐU về vệ sinh môi trường',
              body: '- Căn cứ Nghị quyết số 12-NQ/ĐU, ngày 20/5/2026 của Đảng uỷ xã;',
            }),
          },
        ],
      },
      {
        title: 'Chưa đến hạn',
        text: resolution('05/6/2026', [TASK.replace('25/6', '25/7')]),
        self: 'nghi-quyet.md',
        others: [LATER],
      },
    ],
  },
  *check(context) {
    const around = neighbourhood(context);
    if (!around) return;
    const newest = dated(around.others, ['minutes', 'resolution']).at(-1)?.day ?? '';
    for (const task of context.document.tasks) {
      const until = task.deadline?.to ?? null;
      if (!task.content.found || until === null || until >= newest) continue;
      const folded = fold(task.content.value);
      const what = TO_WRITE.exec(folded)?.[1] as Promised['what'] | undefined;
      const above = findDocumentNumbers(task.content.value, folded).find(
        ({ number, symbol }) => number !== null && symbol !== null && !/\/CB$|\/ĐU?CB$/iu.test(symbol),
      );
      if (!what || above?.number == null || !above.symbol) continue;
      const named = `${above.number}-${above.symbol}`;
      if (!around.others.some((other) => isPlanFor(other, above.number!, above.symbol!))) {
        yield { ...placeOfTask(task), data: { task, what, above: named, until } };
      }
    }
  },
  message: ({ what, above, until }) => ({
    what: `Đã giao xây dựng ${what} thực hiện văn bản số ${above} (hạn ngày ${shortDate(until)}) nhưng trong thư mục chưa thấy.`,
    why: 'Nghị quyết của cấp trên được chi bộ cụ thể hoá bằng chương trình, kế hoạch sát với đơn vị.',
    todo: 'Nếu đã có, hãy lưu vào thư mục; nếu chưa, hãy tạo từ mẫu.',
  }),
  fixes: ({ what, above }) => [
    {
      title: `Tạo ${what} thực hiện văn bản số ${above}`,
      safe: false,
      edits: [],
      command: {
        kind: 'create',
        paper: what === 'kế hoạch' ? 'plan' : 'programme',
        form: null,
        date: null,
        prepares: null,
        subject: `thực hiện ${nameOf(above)} số ${above}`,
      },
    },
  ],
});

/** `Nghị quyết` of `12-NQ/ĐU`. */
function nameOf(number: string): string {
  const symbol = /-([A-Za-zÀ-ỹ]+)/u.exec(number)?.[1];
  const name = KINDS.find((known) => known.symbol === symbol)?.name ?? 'văn bản';
  return withCapital(name);
}

function isPlanFor({ kind, citations, subject }: DocumentSummary, number: number, symbol: string): boolean {
  if (kind !== 'plan' && kind !== 'programme') return false;
  const key = (text: string): string => foldBase(text).replace(/\s+/g, '');
  return (
    citations.some((cited) => cited.number === number && key(cited.symbol) === key(symbol)) ||
    key(subject ?? '').includes(`${number}-${key(symbol)}`)
  );
}
