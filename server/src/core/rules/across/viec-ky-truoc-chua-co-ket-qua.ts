import type { DocumentModel } from '../../model/types';
import { textRange } from '../../syntax/lines';
import { addDays } from '../../text/calendar';
import { isMentioned } from '../../text/likeness';
import { bodyLines, type DocumentSummary } from '../../workspace/summary';
import { basis } from '../basis';
import { defineRule } from '../types';
import { endOfSection, type Place, placeOfStep, textFix } from '../writing/place';
import { called, dated, neighbourhood, quoted } from './neighbours';
import { minutes, resolution } from './sample';
import { workOfSummary } from './tasks-here';

const DITCH =
  'Giao đồng chí Lò Văn Khánh nạo vét mương cánh đồng Sậy bằng cách chia đoạn cho từng xóm, xong trước ngày 20/6/2026.';
const FUND = 'Giao đồng chí Vi Thị Nhàn thu quỹ đền ơn đáp nghĩa bằng cách phát thư ngỏ, xong trước ngày 28/6/2026.';
const LATE =
  'Giao đồng chí Hà Văn Chiến sơn lại cổng chào thôn bằng cách góp công mỗi xóm ba người, xong trước ngày 25/7/2026.';
const before = [{ file: 'nghi-quyet-6.md', text: resolution('05/6/2026', [DITCH, FUND, LATE], '06-NQ/CB') }];
const review = (results: string): string =>
  minutes(
    '05/7/2026',
    `## III. Kiểm điểm việc thực hiện nghị quyết kỳ trước

${results}

- Hạn chế: một số hộ làm chậm; nguyên nhân: mưa nhiều; giải pháp: ra quân sớm hơn.

## IV. Thảo luận

Các đồng chí thảo luận.`,
  );

/** `hoàn thành 4/5 việc`, `đã hoàn thành tất cả các nhiệm vụ`: the whole is told, and no single work has to be. */
const SUMMED_UP =
  /(?:\d+\s*\/\s*\d+|\d+ trong \d+|\p{L}+ trong \p{L}+|toàn bộ|tất cả|cả \p{L}+|các|100\s*%)(?: (?:các|số|trên|đều))?[^.;]{0,24}(?:việc|nhiệm vụ|nội dung|chỉ tiêu)/u;

interface Open {
  readonly work: string;
  readonly from: DocumentSummary;
  readonly place: Place;
}

export default defineRule<Open>({
  id: 'viec-ky-truoc-chua-co-ket-qua',
  ref: 'ND08',
  title: 'Việc của kỳ trước chưa có kết quả trong kỳ này',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'workspace',
  basis: [basis('duty', 'S0:174'), basis('practice', 'S1:8')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Kiểm điểm thiếu một việc',
        text: review('- Nạo vét mương cánh đồng Sậy: hoàn thành ngày 18/6.'),
        self: 'bien-ban-7.md',
        others: before,
        lines: [13],
      },
      {
        title: 'Bảng kết quả thiếu một việc',
        text: review('| Nhiệm vụ | Kết quả |\n| --- | --- |\n| Thu quỹ đền ơn đáp nghĩa | Hoàn thành |'),
        self: 'bien-ban-7.md',
        others: before,
        lines: [13],
      },
    ],
    good: [
      {
        text: review(
          '- Nạo vét mương cánh đồng Sậy: hoàn thành.\n- Thu quỹ đền ơn đáp nghĩa: được 110/120 hộ, chuyển sang tháng 7.',
        ),
        self: 'bien-ban-7.md',
        others: before,
      },
      {
        title: 'Nói gọn cả kỳ',
        text: review('- Cả hai nhiệm vụ đến hạn đều hoàn thành.'),
        self: 'bien-ban-7.md',
        others: before,
      },
      {
        title: 'Kỳ trước không có nghị quyết trong thư mục',
        text: review('- Chi bộ hoàn thành nhiệm vụ.'),
        self: 'bien-ban-7.md',
        others: [{ file: 'bien-ban-6.md', text: minutes('05/6/2026', 'Chi bộ họp thường kỳ.') }],
      },
    ],
  },
  *check(context) {
    const { document } = context;
    const around = neighbourhood(context);
    const day = around?.own.meetingDate;
    const place = reviewOf(document);
    // Without any review at all that is what is missing, and it is another rule's finding.
    if (!around || !day || !place) return;
    const resolutions = dated(around.others, ['resolution'], 'regular');
    const last = resolutions.findLast((other) => other.day < day);
    if (!last || last.day < addDays(day, -70)) return;
    const lines = bodyLines(document);
    if (place.lines.some((line) => SUMMED_UP.test(line))) return;
    for (const task of last.tasks) {
      const work = workOfSummary(task);
      const until = task.deadline?.to ?? null;
      if (work === null || task.status === 'done' || task.result !== null || until === null || until >= day) continue;
      if (!isMentioned(work, lines))
        yield { start: place.start, end: place.end, data: { work: task.content!, from: last, place } };
    }
  },
  message: ({ work, from }) => ({
    what: `Việc ${quoted(work)} của ${called(from)} đã đến hạn nhưng phần kiểm điểm chưa nêu kết quả.`,
    why: 'Mỗi kỳ họp kiểm điểm từng việc đã giao ở kỳ trước: việc nào xong, việc nào chưa, vì sao.',
    todo: 'Hãy ghi thêm kết quả của việc này.',
  }),
  fixes: ({ work, place }) => [
    textFix(place, `- ${short(work)}: kết quả …`, 'Thêm dòng kết quả của việc này', 'block'),
  ],
});

/** The work without who, how and until when: they stand in the resolution. */
const short = (work: string): string =>
  work
    .replace(/^Giao (?:cho )?(?:đồng chí|đ\/c) (?:\p{Lu}\p{L}*\s+)+/u, '')
    .replace(/(?:,|;)?\s*(?:bằng cách|thông qua|xong trước|hoàn thành trước).*$/u, '')
    .replace(/[.;,]+$/, '')
    .trim()
    .replace(/^./u, (first) => first.toUpperCase());

/** The section that reviews the last resolution: its heading, its end, its lines. */
function reviewOf(document: DocumentModel): (Place & { readonly lines: readonly string[] }) | null {
  const step = document.steps.find(({ id }) => id === 'previous-review');
  if (!step) return null;
  const section = document.sections.find(({ heading }) => heading?.number === step.line);
  if (!section?.heading) {
    const line = document.tree.blocks.find((block) => block.type === 'line' && block.number === step.line);
    if (line?.type !== 'line') return null;
    return { ...placeOfStep(document, 'purpose'), ...textRange(line), lines: [line.folded] };
  }
  const lines = document.tree.blocks
    .slice(section.from + 1, section.to)
    .flatMap((block) => (block.type === 'line' ? block.folded : []));
  return { ...endOfSection(section, document), lines };
}
