import { passageOf, rangeIn } from '../../model/passage';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { everyLine } from '../writing/every-line';

const PROPOSAL = `ĐẢNG BỘ XÃ BÌNH AN
CHI BỘ THÔN TRÀ
*
Số 02-TTr/CB

ĐẢNG CỘNG SẢN VIỆT NAM
Bình An, ngày 05 tháng 7 năm 2026

TỜ TRÌNH
về việc chuẩn y chi uỷ viên
-----

Kính trình: Ban Thường vụ Đảng uỷ xã Bình An.

Chi bộ thôn Trà đã họp ngày 05/7/2026 và bầu bổ sung một chi uỷ viên.

Đề nghị Ban Thường vụ Đảng uỷ xã xem xét, chuẩn y.

Nơi nhận:
- Như trên;
- Lưu Chi bộ.

T/M CHI BỘ
BÍ THƯ

Nguyễn Văn Bình
`;

/** A proposal is laid before the superior; a letter is sent. What front matter names is worded by the page. */
export default defineRule<Range>({
  id: 'to-trinh-kinh-gui',
  ref: 'TT17',
  title: 'Tờ trình ghi «Kính gửi»',
  group: 'Thể thức',
  kinds: ['proposal'],
  forms: [],
  scope: 'document',
  basis: [basis('hd05', '9.2.4')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'safe',
  examples: {
    bad: [
      { text: PROPOSAL.replace('Kính trình', 'Kính gửi'), lines: [13] },
      { title: 'Chữ nghiêng', text: PROPOSAL.replace('Kính trình:', '*Kính gửi:*'), lines: [13] },
    ],
    good: [
      { text: PROPOSAL },
      {
        title: 'Trước ngày 27/5/2026',
        text: PROPOSAL.replace('Kính trình', 'Kính gửi').replace('tháng 7', 'tháng 4').replace('05/7', '05/4'),
      },
    ],
  },
  *check({ document, guidance }) {
    if (guidance.page !== 'hd05') return;
    for (const line of everyLine(document)) {
      if (!/^kính gửi\s*:/.test(line.folded)) continue;
      const where = rangeIn(passageOf(line), { start: 0, end: 'kính gửi'.length });
      yield { ...where, data: where };
      return;
    }
  },
  message: () => ({
    what: 'Tờ trình ghi «Kính gửi».',
    why: 'Tờ trình ghi «Kính trình», chỉ công văn ghi «Kính gửi» (Hướng dẫn 05-HD/VPTW, mục 9.2.4).',
    todo: 'Hãy đổi thành «Kính trình».',
  }),
  fixes: (where, { document }) => {
    const capitals = document.tree.text.slice(where.start, where.end) === 'KÍNH GỬI';
    const text = capitals ? 'KÍNH TRÌNH' : 'Kính trình';
    return [{ title: 'Đổi thành «Kính trình»', safe: true, edits: [{ ...where, text }] }];
  },
});
