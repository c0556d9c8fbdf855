import { perLineNeeding } from '../../model/passage';
import type { DocumentModel, Party } from '../../model/types';
import type { Line } from '../../syntax/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { matching } from '../writing/every-line';
import { type Place, placeOfStep, textFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';
import { sectionsHeaded } from '../writing/sections';
import { allLinesThat, hasEnded, isRecorded, mayAsk } from './minutes';

const ASSIGNS =
  /(?<![A-Za-zÀ-ỹ])(?:giao|phân công|cử)\s+(?:cho\s+|nhiệm vụ\s+)?(?:đồng chí|đ\/c|đc|các đồng chí|chi uỷ|tổ|ban|chi đoàn|chi hội|bí thư|phó bí thư|từng|mỗi|ông|bà|đảng viên)|(?:đồng chí|đ\/c|đc)[^.;:]{2,50}(?:phụ trách|chịu trách nhiệm|chủ trì(?! hội nghị| cuộc| buổi| kết luận)|thực hiện|theo dõi)|người phụ trách|phụ trách\s*:/u;
/** `Đồng chí A mời thợ, xong trước ngày 15/8`: a name with what is due assigns, without a verb for it. */
const DUE_FROM_ONE =
  /(?:đồng chí|đ\/c|đc) [^.;:]{4,120}?(?:(?:xong|hoàn thành|hoàn tất|báo cáo)(?: trong| trước| vào)?|trước|chậm nhất|hạn)(?: là)? (?:ngày|tháng|kỳ|cuối)/u;
/** Not work for the time after the meeting. */
const AT_ONCE = /(?:thư ký|ghi biên bản|điều hành|kiểm phiếu|biểu quyết)/;
/** The work stands in the resolution itself, which the minutes point to. */
const ELSEWHERE =
  /(?:kèm theo|nghị quyết riêng|như (?:trong )?(?:dự thảo|nghị quyết)|theo (?:dự thảo|nghị quyết)|bảng phân công)/;
const TO_ONE =
  /^[\s\d.)*+•-]*(?:đồng chí|đ\/c|đc)\s+(?!chủ trì|[^:]*kết luận|[^:]*phát biểu)[A-Za-zÀ-ỹ][^:;.]{2,60}:\s*[A-Za-zÀ-ỹ]/u;

const assigns = perLineNeeding(
  () => [ASSIGNS, DUE_FROM_ONE],
  // Clause by clause: `giao đồng chí A kẻ vạch …. Kỳ này chỉ biểu quyết kết luận.`
  ({ folded }: Line): boolean =>
    folded
      .split(/[.;](?=\s|$)/u)
      .some((clause) => (ASSIGNS.test(clause) || DUE_FROM_ONE.test(clause)) && !AT_ONCE.test(clause)),
);

const TABLE = `Chi bộ phân công nhiệm vụ:

| TT | Nhiệm vụ | Biện pháp | Người phụ trách | Thời hạn |
| :-: | --- | --- | --- | --- |
| 1 | … | … | … | … |`;

/** A conclusion that gives nobody anything to do. Where there is no conclusion, that is what is told. */
export default defineRule<Place>({
  id: 'ket-luan-khong-phan-cong',
  ref: 'QT15',
  title: 'Kết luận chưa phân công nhiệm vụ cho đảng viên',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('hd42', 'phần kết thúc'), basis('duty', 'S0:168-170')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: regularMinutes({ duties: null }) },
      {
        title: 'Kết luận chung chung',
        text: regularMinutes({
          duties: null,
          conclusion: '## Kết luận\n\nChủ trì kết luận: toàn chi bộ cố gắng hoàn thành nhiệm vụ tháng 7.',
        }),
      },
    ],
    good: [
      {
        title: 'Cùng dòng còn nói đến biểu quyết',
        text: regularMinutes({
          conclusion:
            'Kết luận của chủ trì: giao đồng chí Đỗ Thị Hạ kẻ vạch 40 m chỗ để xe, xong trước ngày 24/7/2026. Kỳ này chỉ biểu quyết kết luận.',
        }),
      },
      { text: regularMinutes() },
      {
        title: 'Giao trong câu kết luận',
        text: regularMinutes({
          duties: null,
          conclusion:
            '## Kết luận\n\nChủ trì kết luận, giao đồng chí Mai Văn Sơn xếp lịch trực đê, xong trước ngày 20/7/2026.',
        }),
      },
      {
        title: 'Mỗi người một dòng',
        text: regularMinutes({
          duties: null,
          conclusion:
            '## Kết luận\n\n- Đồng chí Mai Văn Sơn: xếp lịch trực đê.\n- Đồng chí Đỗ Thị Hạ: thu quỹ, xong trước ngày 20/7/2026.',
        }),
      },
      {
        title: 'Tên người, việc và ngày xong',
        text: regularMinutes({
          duties: null,
          conclusion: '## Chốt việc\n\nKết luận: đồng chí Mai Văn Sơn mời năm thợ trẻ, xong trước ngày 15/7/2026.',
        }),
      },
    ],
  },
  *check({ document }) {
    if (!mayAsk(document) || !hasEnded(document) || !isRecorded(document, 'conclusion')) return;
    if (isAssigned(document)) return;
    const place = placeOfStep(document, 'vote');
    const concluded = document.steps.find(({ id }) => id === 'conclusion') ?? place;
    yield { start: concluded.start, end: concluded.end, data: place };
  },
  message: () => ({
    what: 'Kết luận chưa phân công việc cho đảng viên nào.',
    why: 'Kết thúc buổi sinh hoạt, chi bộ phân công nhiệm vụ cho từng đảng viên, có thời hạn (theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
    todo: 'Hãy ghi việc, người phụ trách và thời hạn.',
  }),
  fixes: (place) => [textFix(place, TABLE, 'Thêm bảng phân công nhiệm vụ')],
});

/** `Chi bộ thống nhất …` gives nobody anything to do. */
const answers = ({ kind, text }: Party): boolean => kind === 'person' || !/^(?:chi bộ|hội nghị)$/i.test(text.trim());

/** Where the work of the next weeks stands: what is concluded, and headings that speak of it. */
const OF_DUTIES = /kết luận|phân công|giao|nhiệm vụ|phương hướng|tổ chức thực hiện/;
const LOOKS_BACK = /kiểm điểm|kết quả|đánh giá|biểu quyết|chấm điểm/;

function isAssigned(document: DocumentModel): boolean {
  if (document.tasks.some(({ owners, status }) => owners.some(answers) && status === 'open')) return true;
  const from = document.steps.find(({ id }) => id === 'conclusion')?.start ?? 0;
  const headed = sectionsHeaded(document, OF_DUTIES).filter(({ folded }) => !LOOKS_BACK.test(folded));
  const inside = (line: Line): boolean => headed.some((s) => s.start <= line.start && line.start <= s.end);
  return (
    allLinesThat(document, assigns).some((line) => line.end > from || inside(line)) ||
    [ELSEWHERE, TO_ONE].some((words) => allLinesThat(document, matching(words)).some(inside))
  );
}
