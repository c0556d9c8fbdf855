import { MONTHS_ASKING } from '../../guidance/content-wording';
import { type DocumentModel, given } from '../../model/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { monthly } from '../writing/samples/resolution';
import { besideAssessment, type LinePlace } from './line-place';
import { isSaid, lineTest, monthOf } from './reading';

const TELLS = lineTest(/kiểm tra|giám sát/);
/** Plans that run for months; one for a single occasion is looked after by those who carry it out. */
const LONG = /quý|năm|6 tháng|sáu tháng|nhiệm kỳ/;
const JUNE = (text: string): string =>
  text
    .replace(/03 tháng 7 năm/, '05 tháng 6 năm')
    .replaceAll('03/7/2026', '05/6/2026')
    .replaceAll('tháng 7', 'tháng 6');

/** How the document itself is followed up is `KH05`; here the cell's own inspection, asked once a quarter. */
export default defineRule<LinePlace>({
  id: 'thieu-kiem-tra-giam-sat',
  ref: 'ND15',
  title: 'Không nhắc công tác kiểm tra, giám sát',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: ['resolution', 'plan'],
  forms: [],
  scope: 'document',
  basis: [basis('duty', 'S0:70; S0:84'), basis('secretary', 'S3:10'), basis('custom', 'mỗi quý một lần')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: JUNE(monthly({ carrying: null })) },
      {
        title: 'Chỉ nói theo dõi, đôn đốc',
        text: JUNE(
          monthly({
            carrying: 'III. TỔ CHỨC THỰC HIỆN\n\nĐồng chí Lê Thị Vân theo dõi, đôn đốc việc thực hiện nghị quyết.',
          }),
        ),
      },
    ],
    good: [
      { title: 'Không phải tháng cuối quý', text: monthly({ carrying: null }) },
      { title: 'Có kiểm tra', text: JUNE(monthly()) },
    ],
  },
  *check({ document, date }) {
    if (document.tasks.length === 0 || !isDue(document, monthOf(date)) || isSaid(document, TELLS)) return;
    const place = besideAssessment(document);
    yield { start: place.start, end: place.end, data: place };
  },
  message: () => ({
    what: 'Văn bản chưa nhắc công tác kiểm tra, giám sát.',
    why: 'Chi bộ phải kiểm tra, giám sát việc chấp hành nghị quyết của đảng viên (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Nên ghi kết quả kiểm tra, giám sát trong quý, hoặc ai kiểm tra việc gì trong kỳ tới.',
  }),
  fixes: (place) => [place.line('Công tác kiểm tra, giám sát: ….', 'Thêm dòng kiểm tra, giám sát')],
});

function isDue({ kind, form, header }: DocumentModel, month: number | null): boolean {
  if (kind === 'plan') return LONG.test((given(header.subject) ?? '').toLowerCase());
  return form === 'regular' && month !== null && (MONTHS_ASKING.inspection as readonly number[]).includes(month);
}
