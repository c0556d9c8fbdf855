import { CHECKS, CHECKS_SHORTLY } from '../../guidance/plan-wording';
import type { DocumentModel } from '../../model/types';
import type { Line } from '../../syntax/types';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { placeOf } from '../tasks/gaps';
import { defineRule } from '../types';
import { bodyLinesThat } from '../writing/every-line';
import { endOfBody, endOfSection, type Place, snippetLines, textFix } from '../writing/place';
import { sectionsHeaded } from '../writing/sections';
import { overlapsTask } from '../writing/tasks-at';
import { saying } from '../writing/told';
import { mayAskPlan } from './fields';
import { planOf, resolutionOf } from './sample';

/** From this many duties on a resolution needs somebody who sees to all of them. */
const MANY = 3;

const TOLD = saying(CHECKS);

export default defineRule<Place>({
  id: 'thieu-kiem-tra-don-doc',
  ref: 'KH05',
  title: 'Chưa ghi ai kiểm tra, đôn đốc và bằng cách nào',
  group: 'Kế hoạch thực hiện nghị quyết',
  kinds: ['plan', 'resolution'],
  forms: [],
  scope: 'document',
  basis: [basis('duty', 'S0:162, S0:130'), basis('secretary', 'S3:70')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Kế hoạch', text: planOf({ check: null, review: null }) },
      {
        title: 'Chỉ có người được theo dõi',
        text: planOf({ check: 'Cuối năm có 60 người già được theo dõi sức khoẻ.', review: null }),
      },
      {
        title: 'Nghị quyết ba việc; «kiểm tra» chỉ ở phần đánh giá',
        text: resolutionOf({
          organisation: '## III- Tổ chức thực hiện\n\nNghị quyết này được phổ biến đến toàn thể đảng viên.',
        }),
      },
    ],
    good: [
      { text: planOf() },
      { text: resolutionOf() },
      { title: 'Một dòng kiểm tra', text: planOf({ check: 'Chi uỷ kiểm tra vào tuần cuối mỗi tháng.', review: null }) },
      {
        title: 'Chi uỷ nghe tiến độ',
        text: planOf({ check: 'Chi uỷ họp nghe tiến độ vào chiều thứ sáu hằng tuần.', review: null }),
      },
      {
        title: 'Báo cáo tại kỳ họp',
        text: resolutionOf({ organisation: 'Các đồng chí được giao báo cáo kết quả tại kỳ sinh hoạt tháng 7.' }),
      },
    ],
  },
  *check({ document }) {
    const { tasks, kind } = document;
    if (kind === 'plan' ? tasks.length === 0 || !mayAskPlan(document) : tasks.length < MANY) return;
    if (tellsCheck(document)) return;
    const place = organisationPlace(document);
    yield { start: place.start, end: place.end, data: place };
  },
  message: () => ({
    what: 'Văn bản chưa ghi ai kiểm tra, đôn đốc việc thực hiện và kiểm tra bằng cách nào.',
    why: 'Mỗi việc phải rõ làm gì, cách làm, bao giờ xong và kiểm tra, đôn đốc thế nào (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Hãy thêm một câu nêu người theo dõi, cách kiểm tra và kỳ báo cáo.',
  }),
  fixes: (place, { document }) => {
    const name = document.kind === 'plan' ? 'kế hoạch' : 'nghị quyết';
    const text = snippetLines(document, 'kiem-tra')[0]!.replace('kế hoạch', name);
    return [textFix(place, text, 'Thêm câu kiểm tra, đôn đốc')];
  },
});

/** Sections that look back: what was checked then checks nothing now. */
const BACK = /đánh giá|kết quả(?! cần)|tình hình|kiểm điểm|ưu điểm|hạn chế|thực trạng/u;

const CARRIES_OUT = /tổ chức thực hiện|kiểm tra|sơ kết/u;

/** What the meeting listened to before it decided. */
const HEARD = /nghe (?:[A-Za-zÀ-ỹ]+ ){0,6}báo cáo/u;

/** `người cao tuổi được theo dõi sức khoẻ`: what the work does for people, no check of it. */
const DONE_FOR_PEOPLE =
  /(?:người|hộ|trẻ|em|cháu|học sinh|bệnh nhân|thai phụ)[^.;:]{0,40} được (?:theo dõi|kiểm tra|giám sát)/u;

/** Said in so many words anywhere but in a look back; shortly only where it is no duty by itself. */
function tellsCheck(document: DocumentModel): boolean {
  const inside = (line: Line, { start, end }: Range): boolean => start < line.end && line.start < end;
  const back = sectionsHeaded(document, BACK).filter(({ folded }) => !folded.includes('kiểm tra'));
  return [...bodyLinesThat(document, TELLS)].some((line) => {
    const told = TOLD(line);
    if (HEARD.test(line.folded) || DONE_FOR_PEOPLE.test(line.folded)) return false;
    if (back.some((section) => inside(line, section))) return false;
    return told || !overlapsTask(document, line);
  });
}

/** With the other sentences on carrying it out, else behind the last duty: before the vote and the signatures. */
function organisationPlace(document: DocumentModel): Place {
  const section = sectionsHeaded(document, CARRIES_OUT).at(-1);
  if (section) return endOfSection(section, document);
  const last = document.tasks.at(-1);
  if (!last) return endOfBody(document);
  const after = last.row ? last.row.table.end : Math.max(...last.lines.map(({ end }) => end));
  return { ...placeOf(last), after };
}

const TELLS = saying([...CHECKS, ...CHECKS_SHORTLY]);
