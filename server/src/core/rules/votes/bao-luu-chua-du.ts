import { perLineWith } from '../../model/passage';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { findNames } from '../../text/people';
import { hasBlank } from '../../text/placeholder';
import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLines, firstBodyLineThat } from '../writing/every-line';
import { type Place, textFix } from '../writing/place';
import { meetingMinutes } from '../writing/samples/meeting';

type Part = 'who' | 'what' | 'where';

interface Lacking {
  readonly parts: readonly Part[];
  readonly place: Place;
}

const NAMES: Readonly<Record<Part, string>> = {
  who: 'họ tên người bảo lưu',
  what: 'nội dung bảo lưu',
  where: 'nơi được báo cáo ý kiến',
};
const BLANKS: Readonly<Record<Part, string>> = {
  who: 'người bảo lưu: đồng chí …',
  what: 'nội dung bảo lưu: …',
  where: 'báo cáo ý kiến lên: …',
};

/** Somebody holds an opinion in reserve; `ý kiến bảo lưu: không` and the rule itself are none. */
const RESERVES = /bảo lưu/u;
const NOBODY =
  /(?:không|chưa) (?:có )?(?:ai |đồng chí nào |ý kiến )?(?:nào )?(?:xin |đề nghị )?bảo lưu|bảo lưu(?: ý kiến)?\s*:?\s*(?:không|0+(?!\d))|quyền bảo lưu|được bảo lưu ý kiến theo|không có ý kiến/u;
const ABOUT = /bảo lưu[^.;]{0,30}(?:về|với|đối với|rằng|cho rằng|:)|(?:về|nội dung|lý do|vì|cho rằng)[^.;]{2,}/u;
const REPORTED = /báo cáo|lên cấp trên|cấp uỷ cấp trên|đảng uỷ|gửi lên/u;

export default defineRule<Lacking>({
  id: 'bao-luu-chua-du',
  ref: 'BQ12',
  title: 'Ý kiến bảo lưu chưa ghi tên, nội dung hoặc nơi báo cáo',
  group: 'Biểu quyết',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('charter', 'Điều 9 (bảo lưu ý kiến)', 'D')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: meetingMinutes({ course: 'Có một đồng chí xin bảo lưu ý kiến.' }) },
      {
        title: 'Chưa ghi báo cáo lên đâu',
        text: meetingMinutes({ course: 'Đồng chí Kiều Thị Lụa xin bảo lưu ý kiến về mức đóng góp làm đường.' }),
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        text: meetingMinutes({
          course:
            'Đồng chí Kiều Thị Lụa bảo lưu ý kiến về mức đóng góp làm đường; chi bộ ghi biên bản và báo cáo Đảng uỷ xã.',
        }),
      },
      { text: meetingMinutes({ course: 'Không có ý kiến bảo lưu.' }) },
    ],
  },
  *check({ document }) {
    const lines = bodyLines(document);
    const line = firstBodyLineThat(document, reserves);
    if (!line) return;
    const index = lines.indexOf(line);
    const near = lines.slice(Math.max(0, index - 1), index + 4);
    // Blanks have a finding of their own.
    if (near.some(({ text }) => hasBlank(text))) return;
    const told = near.map(({ folded }) => folded).join('\n');
    const parts: Part[] = [
      ...(near.some(({ text, folded }) => findNames(text, folded).length > 0) ? [] : (['who'] as const)),
      ...(ABOUT.test(told) ? [] : (['what'] as const)),
      ...(REPORTED.test(told) ? [] : (['where'] as const)),
    ];
    if (parts.length > 0) yield { ...textRange(line), data: { parts, place: { ...textRange(line), after: line.end } } };
  },
  message: ({ parts }) => ({
    what: `Biên bản ghi có ý kiến bảo lưu nhưng chưa ghi ${parts.map((part) => NAMES[part]).join(', ')}.`,
    why: 'Đảng viên thuộc thiểu số được bảo lưu ý kiến và báo cáo lên cấp trên; xin đối chiếu với Điều lệ Đảng, Điều 9.',
    todo: 'Nên ghi đủ họ tên, nội dung và nơi báo cáo.',
  }),
  fixes: ({ parts, place }) => {
    const text = parts.map((part) => BLANKS[part]).join('; ');
    return [textFix(place, `- Ý kiến bảo lưu, ${text}`, 'Thêm mục còn thiếu của ý kiến bảo lưu', 'line')];
  },
});

const reserves = perLineWith(RESERVES, false, ({ folded }: Line): boolean => !NOBODY.test(folded));
