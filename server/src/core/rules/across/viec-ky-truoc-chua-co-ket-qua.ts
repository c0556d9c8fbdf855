import { addDays } from '../../text/calendar';
import { isMentioned } from '../../text/likeness';
import { bodyLines, type DocumentSummary } from '../../workspace/summary';
import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, textFix } from '../writing/place';
import { reviewOf, untoldIn } from './last-review';
import { called, dated, monthOf, neighbourhood, quoted } from './neighbours';
import { minutes, resolution } from './sample';
import { isOutcome, workOfSummary } from './tasks-here';

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
  /(?:\d+\s*\/\s*\d+|\d+ trong \d+|[A-Za-zÀ-ỹ]+ trong [A-Za-zÀ-ỹ]+|toàn bộ|tất cả|cả [A-Za-zÀ-ỹ]+|các|100\s*%)(?: (?:các|số|trên|đều))?[^.;]{0,24}(?:việc|nhiệm vụ|nội dung|chỉ tiêu)/u;

interface Open {
  readonly work: string;
  /** null: the review lists the work itself, and says nothing of what became of it. */
  readonly from: DocumentSummary | null;
  readonly place: Place;
}

export default defineRule<Open>({
  id: 'viec-ky-truoc-chua-co-ket-qua',
  ref: 'ND08',
  title: 'Việc của kỳ trước chưa có kết quả trong kỳ này',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: ['minutes', 'resolution'],
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
      {
        title: 'Ô kết quả để trống',
        text: review(
          '| TT | Nhiệm vụ | Kết quả |\n| --- | --- | --- |\n| 1 | Nạo vét mương cánh đồng Sậy | Hoàn thành |\n| 2 | Lập danh sách hộ góp giống | |',
        ),
        self: 'bien-ban-7.md',
        others: [],
        lines: [18],
      },
      {
        title: 'Nghị quyết kể từng việc, thiếu một việc; việc có ghi yêu cầu',
        text: resolution(
          '05/7/2026',
          [LATE],
          '07-NQ/CB',
          '## I. Đánh giá tháng 6\n\nNghị quyết tháng 6: đã nạo vét xong mương cánh đồng Sậy, chậm ba ngày do mưa.\n\n',
        ),
        self: 'nghi-quyet-7.md',
        others: [
          {
            file: 'nghi-quyet-6.md',
            text: resolution(
              '05/6/2026',
              [
                DITCH,
                'Nội dung: Lập danh sách 15 hộ vay vốn\n  - Biện pháp: họp xóm bình xét\n  - Yêu cầu: danh sách có chữ ký trưởng thôn\n  - Phụ trách: đồng chí Vi Thị Nhàn\n  - Thời hạn: trước ngày 25/6/2026',
              ],
              '06-NQ/CB',
            ),
          },
        ],
        lines: [12],
      },
      {
        title: 'Chỉ chép lại việc đã giao',
        text: review(
          '- Thu quỹ: 110/120 hộ đã nộp.\n- Kiểm đếm nhà dột nát: giao đồng chí Hà Văn Chiến, hạn 25/6.\n- Nạo vét mương: đã xong.',
        ),
        others: [],
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
      {
        title: 'Nghị quyết chỉ đánh giá chung, không kể từng việc',
        text: resolution(
          '05/7/2026',
          [LATE],
          '07-NQ/CB',
          '## I. Đánh giá tháng 6\n\nMương cánh đồng Sậy đã thông; bà con phấn khởi.\n\n',
        ),
        self: 'nghi-quyet-7.md',
        others: before,
      },
    ],
  },
  *check(context) {
    const { document } = context;
    const place = reviewOf(document);
    if (place) {
      for (const { work, after, ...at } of untoldIn(place)) {
        yield { ...at, data: { work, from: null, place: { ...at, after } } };
      }
    }
    const around = neighbourhood(context);
    const day = around?.own.meetingDate ?? (document.kind === 'resolution' ? around?.own.date : null);
    // Without any review at all that is what is missing, and it is another rule's finding.
    if (!around || !day || !place) return;
    const resolutions = dated(around.others, ['resolution'], 'regular');
    const last = resolutions.findLast((other) => other.day < day);
    if (!last || last.day < addDays(day, -70)) return;
    const lines = bodyLines(document);
    if (place.lines.some((line) => SUMMED_UP.test(line))) return;
    if (document.kind === 'resolution' && !reviewsEach(place.lines, last, day, around.others)) return;
    for (const task of last.tasks) {
      const work = workOfSummary(task);
      const until = task.deadline?.to ?? null;
      if (work === null || task.status === 'done' || isOutcome(task.result) || until === null || until >= day) continue;
      if (!isMentioned(work, lines))
        yield { start: place.start, end: place.end, data: { work: task.content!, from: last, place } };
    }
  },
  message: ({ work, from }) => ({
    what: from
      ? `Việc ${quoted(work)} của ${called(from)} đã đến hạn nhưng phần kiểm điểm chưa nêu kết quả.`
      : `Phần kiểm điểm có nhắc việc ${quoted(work)} nhưng chưa ghi kết quả.`,
    why: 'Mỗi kỳ họp kiểm điểm từng việc đã giao ở kỳ trước: việc nào xong, việc nào chưa, vì sao.',
    todo: 'Hãy ghi thêm kết quả của việc này.',
  }),
  fixes: ({ work, from, place }) => {
    if (from) return [textFix(place, `- ${short(work)}: kết quả …`, 'Thêm dòng kết quả của việc này', 'block')];
    // Behind an item; in a row inside the empty cell.
    const text = place.after === place.end ? ' Kết quả: ….' : ' … ';
    const at = text.indexOf('…');
    const edit = { start: place.after, end: place.after, text };
    return [{ title: 'Thêm chỗ ghi kết quả', safe: false, edits: [edit], select: { edit: 0, start: at, end: at + 1 } }];
  },
});

/** `Nghị quyết tháng 7: đã nạo vét xong …`: what became of it is told work by work. */
const LISTS = /(?:nghị quyết|nhiệm vụ|việc) (?:tháng \d{1,2}|tháng trước|kỳ trước|số \d)[^.;:]{0,40}:/u;

/** A resolution need not list what the minutes tell; one that stands alone and tells of single works tells of them all. */
function reviewsEach(
  told: readonly string[],
  last: DocumentSummary,
  day: string,
  others: readonly DocumentSummary[],
): boolean {
  if (dated(others, ['minutes'], 'regular').some((other) => monthOf(other.day) === monthOf(day))) return false;
  const listed = told.filter((line) => LISTS.test(line));
  return last.tasks.some((task) => {
    const work = workOfSummary(task);
    return work !== null && listed.length > 0 && isMentioned(work, listed);
  });
}

/** The work without who, how and until when: they stand in the resolution. */
const short = (work: string): string =>
  work
    .replace(/^Giao (?:cho )?(?:đồng chí|đ\/c) (?:\p{Lu}[A-Za-zÀ-ỹ]*\s+)+/u, '')
    .replace(/(?:,|;)?\s*(?:bằng cách|thông qua|xong trước|hoàn thành trước).*$/u, '')
    .replace(/[.;,]+$/, '')
    .trim()
    .replace(/^./u, (first) => first.toUpperCase());
