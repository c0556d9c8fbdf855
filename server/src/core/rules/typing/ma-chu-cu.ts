import type { LegacyEncoding } from '../../text/legacy';
import type { LegacyStretch } from '../../text/legacy-find';
import { defineRule, type Fix } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { LEGACY_RULE, legacyIn } from './legacy-in';

interface Legacy {
  readonly stretch: LegacyStretch;
  /** Every stretch of the document that is not to stay as it is. */
  readonly all: readonly LegacyStretch[];
}

const NAMES: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3 (phông chữ .VnTime)', vni: 'VNI' };
const SHOWN = 50;

/** Text pasted from a file in TCVN3 or VNI: nothing else can be read in it, so nothing else is said of it. */
export default defineRule<Legacy>({
  id: LEGACY_RULE,
  ref: null,
  title: 'Chữ gõ bằng bảng mã cũ',
  group: 'Gõ chữ',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [
    {
      source: 'TCVN 6909:2001, bộ mã ký tự tiếng Việt 16 bit (Unicode)',
      clause: 'bảng mã dùng thống nhất thay cho TCVN3, VNI',
      confidence: 'D',
    },
  ],
  severity: 'warning',
  preset: 'day-du',
  fix: 'safe',
  examples: {
    bad: [
      {
        title: 'Đoạn dán từ văn bản cũ, mã TCVN3',
        text: `CHI BỘ THÔN TRÀ

THÔNG BÁO
về việc họp chi bộ
-----

Chi bé tæ chøc häp th­êng kú vµo ngµy 05/7/2026.
`,
        lines: [7],
      },
      {
        title: 'Đoạn dán từ văn bản cũ, mã VNI',
        text: `CHI BỘ THÔN TRÀ

THÔNG BÁO
về việc họp chi bộ
-----

Chi boä toå chöùc hoïp thöôøng kyø vaøo ngaøy 05/7/2026.
`,
        lines: [7],
      },
    ],
    good: [
      {
        text: `CHI BỘ THÔN TRÀ

THÔNG BÁO
về việc họp chi bộ
-----

Chi bộ tổ chức họp thường kỳ vào ngày 05/7/2026.
`,
      },
      {
        title: 'Tên riêng nước ngoài và ký hiệu lẻ',
        text: `CHI BỘ THÔN TRÀ

THÔNG BÁO
về việc họp chi bộ
-----

Khách mời: ông François Müller, bà Hélène Noël; phòng 25 m², nhiệt độ 30°, hạt 5 µm, nhãn Windows®.
`,
      },
    ],
  },
  *check({ document }) {
    const all = legacyIn(document);
    const left = all.filter(({ kept }) => !kept);
    for (const stretch of all) yield { start: stretch.start, end: stretch.end, data: { stretch, all: left } };
  },
  message: ({ stretch }) => ({
    what: `Đoạn này gõ bằng bảng mã ${NAMES[stretch.encoding]}; đúng ra là «${shown(stretch)}».`,
    why: 'Văn bản nay dùng bảng mã Unicode; chữ ở bảng mã cũ thì máy khác và công cụ này không đọc được, nên các phần khác của đoạn chưa được kiểm tra.',
    todo: 'Hãy chuyển đoạn này sang Unicode (sửa nhanh làm được việc này), rồi đọc lại một lượt.',
  }),
  fixes: ({ stretch, all }) => [
    conversion('Chuyển đoạn này sang Unicode', [stretch]),
    ...(all.length > 1 ? [conversion('Chuyển cả văn bản sang Unicode', all)] : []),
  ],
});

/** The first line of the stretch in Unicode, shortened. */
function shown({ runs }: LegacyStretch): string {
  const text = runs[0]!.text.replace(/\s+/g, ' ');
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 3).trimEnd()}…` : text;
}

const conversion = (title: string, stretches: readonly LegacyStretch[]): Fix => ({
  title,
  safe: true,
  edits: stretches.flatMap(({ runs }) => runs.map(({ start, end, text }) => ({ start, end, text }))),
});
