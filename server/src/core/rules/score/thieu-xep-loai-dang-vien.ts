import type { Roster } from '../../workspace/roster';
import { basis } from '../basis';
import { allLinesThat, hasEnded, isRecorded } from '../steps/minutes';
import { defineRule } from '../types';
import { matching } from '../writing/every-line';
import { type Place, textFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';
import { scorePlace } from './place';

const TOLD =
  /(?:xếp loại|đánh giá|nhận xét|phân loại)(?:(?!buổi|sinh hoạt|kỳ|họp)[^.;:\d]){0,24}(?:từng (?:đảng viên|đồng chí)|đảng viên|các đồng chí)|đảng viên(?:(?!nghị quyết|triệu tập)[^.;]){0,40}(?:được xếp loại|hoàn thành (?:tốt |xuất sắc )?nhiệm vụ)/;

/** Only where the committee above asks for it, which no document tells: a hint, off by default. */
export default defineRule<Place>({
  id: 'thieu-xep-loai-dang-vien',
  ref: 'CL08',
  title: 'Chưa nhận xét, xếp loại từng đảng viên',
  group: 'Chấm điểm, xếp loại buổi sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('practice', 'S1:24, S1:10')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: regularMinutes({ members: null }) },
      {
        title: 'Có danh sách đảng viên',
        text: regularMinutes({ members: null }),
        roster: 'đảng viên:\n  - họ tên: Phan Văn Trúc\n  - họ tên: Đỗ Thị Hạ\n',
      },
    ],
    good: [
      { text: regularMinutes() },
      { text: regularMinutes({ members: '- 8/8 đảng viên được giao việc hoàn thành nhiệm vụ.' }) },
    ],
  },
  *check({ document }) {
    if (!hasEnded(document) || !isRecorded(document, 'score')) return;
    if (allLinesThat(document, matching(TOLD)).length > 0) return;
    const place = scorePlace(document);
    yield { start: place.start, end: place.end, data: place };
  },
  message: () => ({
    what: 'Biên bản chưa ghi nhận xét, xếp loại từng đảng viên trong kỳ.',
    why: 'Có chi bộ chấm điểm, xếp loại đảng viên hằng tháng khi cấp uỷ yêu cầu (tài liệu nghiệp vụ công tác chi bộ: chất lượng sinh hoạt).',
    todo: 'Nếu cấp uỷ của đồng chí yêu cầu, hãy ghi thêm bảng; nếu không thì bỏ qua lời nhắc.',
  }),
  fixes: (place, { roster }) => [textFix(place, table(roster), 'Thêm bảng nhận xét, xếp loại đảng viên')],
});

/** One row a member of the roster who takes part here; three empty ones without a roster. */
function table(roster: Roster | null): string {
  const names = roster?.members.filter(({ exempt, away }) => !exempt && !away).map(({ name }) => name) ?? [];
  const rows = names.length > 0 ? names : ['…', '…', '…'];
  return [
    'Nhận xét, xếp loại từng đảng viên trong tháng:',
    '',
    '| TT | Họ và tên | Nhận xét | Xếp loại |',
    '| :-: | --- | --- | --- |',
    ...rows.map((name, i) => `| ${i + 1} | ${name} | … | … |`),
  ].join('\n');
}
