import { perLineWith } from '../../model/passage';
import type { Kind } from '../../model/types';
import { sourceRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { findPersonalDetails, MAY_HOLD_DETAIL, masked, type PersonalDetail } from '../../text/personal-numbers';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { changed, MINUTES, RESOLUTION } from '../page/sample';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { everyLineThat } from '../writing/every-line';

interface Detail {
  readonly kind: PersonalDetail['kind'];
  readonly where: Range;
  /** What may be shown of it. */
  readonly shown: string;
}

const NAMES: Readonly<Record<PersonalDetail['kind'], string>> = {
  'member-card': 'số thẻ đảng viên',
  identity: 'số định danh, căn cước',
  telephone: 'số điện thoại',
  address: 'địa chỉ nhà',
};

/** A cell's own line for questions is no member's; papers that go out name it. */
const OFFICE_LINE = /liên hệ|đường dây nóng|trực ban|văn phòng|cơ quan|hộp thư|trụ sở/;
const OUTGOING: ReadonlySet<Kind> = new Set(['letter', 'notice', 'proposal', 'plan']);

const detailsIn = perLineWith(MAY_HOLD_DETAIL, [], (line: Line): readonly PersonalDetail[] =>
  findPersonalDetails(line.text, line.folded),
);

/** Numbers that belong to one person. What is found is never repeated in what is said of it. */
export default defineRule<Detail>({
  id: 'so-rieng-tu',
  ref: 'RT01',
  title: 'Văn bản có số thẻ đảng viên, số định danh, điện thoại hoặc địa chỉ nhà',
  group: 'Thông tin riêng và bảo mật',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd38', '2.1, 2.2')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Số thẻ đảng viên',
        text: changed(MINUTES, 'đồng chí Trần Thị Hoà.', 'đồng chí Trần Thị Hoà (số thẻ đảng viên: 000000000012).'),
        lines: [16],
      },
      {
        title: 'Điện thoại và địa chỉ nhà',
        text: changed(
          MINUTES,
          'thống nhất trích quỹ thôn.',
          'thống nhất trích quỹ thôn; báo đồng chí Trần Thị Hoà, điện thoại 0900 000 001, trú tại số nhà 5 ngõ 2.',
        ),
        lines: [20, 20],
      },
    ],
    good: [
      { text: MINUTES },
      { title: 'Số văn bản, số tiền', text: changed(RESOLUTION, 'từng xóm,', 'từng xóm, kinh phí 120000000 đồng,') },
      {
        title: 'Điện thoại của cơ quan trong thông báo',
        text: changed(RESOLUTION, 'NGHỊ QUYẾT\nlãnh đạo', 'THÔNG BÁO\nvề').replace(
          '(đạt 100%).',
          '(đạt 100%). Liên hệ văn phòng: 0900 000 001.',
        ),
      },
    ],
  },
  *check({ document }) {
    for (const line of everyLineThat(document, detailsIn)) {
      for (const { kind, start, end } of detailsIn(line)) {
        if (kind === 'telephone' && OUTGOING.has(document.kind as Kind) && OFFICE_LINE.test(line.folded)) continue;
        const where = sourceRange(line, start, end);
        yield { ...where, data: { kind, where, shown: masked(kind, line.text.slice(start, end)) } };
      }
    }
  },
  message: ({ kind }) => ({
    what: `Chỗ này ghi ${NAMES[kind]} của một người.`,
    why:
      kind === 'member-card'
        ? 'Số thẻ đảng viên là số định danh và được quản lý theo chế độ mật (Hướng dẫn 38-HD/BTCTW, mục 2.1, 2.2).'
        : 'Số định danh và thông tin riêng của đảng viên phải được giữ kín (Hướng dẫn 38-HD/BTCTW, mục 2.1, 2.2).',
    todo: 'Nếu không thật cần, hãy xoá hoặc che bớt.',
  }),
  fixes: ({ kind, where, shown }) => [
    { title: kind === 'address' ? 'Che địa chỉ nhà' : 'Che bớt số', safe: false, edits: [{ ...where, text: shown }] },
  ],
});
