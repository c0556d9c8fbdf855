import { basis } from '../basis';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { numberOf } from './cited';
import { type Replaced, replacedBy, replacement } from './replaced';
import { changed, RESOLUTION, WITH_FRONT_MATTER } from './sample';

const BASIS = '- Căn cứ ý kiến thảo luận của chi bộ.';

/** That the instrument is replaced rests on one source: said as something to look up. */
export default defineRule<Replaced>({
  id: 'vien-dan-co-the-da-thay',
  ref: 'TT12',
  title: 'Viện dẫn văn bản có thể đã được thay thế',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd42', 'phần thi hành')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Hướng dẫn sinh hoạt chi bộ năm 2018',
        text: changed(
          RESOLUTION,
          BASIS,
          '- Căn cứ Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018 của Ban Tổ chức Trung ương về nâng cao chất lượng sinh hoạt chi bộ.',
        ),
        lines: [14],
      },
      {
        title: 'Chỉ ghi năm',
        text: changed(
          RESOLUTION,
          BASIS,
          '- Căn cứ Hướng dẫn số 12-HD/BTCTW năm 2018 của Ban Tổ chức Trung ương về nâng cao chất lượng sinh hoạt chi bộ.',
        ),
        lines: [14],
      },
    ],
    good: [
      { text: RESOLUTION },
      {
        title: 'Nói về việc thay thế',
        text: changed(
          WITH_FRONT_MATTER,
          'thảo luận và quyết nghị:',
          'nghe phổ biến Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025 thay thế Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018, và quyết nghị:',
        ),
      },
    ],
  },
  *check({ document, date }) {
    for (const replaced of replacedBy(document, date)) {
      const { citation, instrument } = replaced;
      if (instrument.confidence === 'A' || instrument.confidence === 'B') continue;
      yield { start: citation.start, end: citation.end, data: replaced };
    }
  },
  message: ({ citation, instrument }) => ({
    what: `Văn bản số ${numberOf(citation)} (${instrument.subject}) có thể đã được thay thế trước ngày của văn bản này.`,
    why: `Theo một nguồn dẫn lại, văn bản thay thế là ${instrument.replacedBy}.`,
    todo: 'Xin đối chiếu với bản gốc trước khi sửa.',
  }),
  fixes: (replaced, { document }) => [replacement(replaced, document)],
});
