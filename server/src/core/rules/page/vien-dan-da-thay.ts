import { basis } from '../basis';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { numberOf } from './cited';
import { type Replaced, replacedBy, replacement } from './replaced';
import { changed, RESOLUTION, WITH_FRONT_MATTER } from './sample';

const BASIS = '- Căn cứ ý kiến thảo luận của chi bộ.';

/** Only where it was read, or two sources agree, that the instrument is replaced; the others: `vien-dan-co-the-da-thay`. */
export default defineRule<Replaced>({
  id: 'vien-dan-da-thay',
  ref: 'TT12',
  title: 'Viện dẫn văn bản đã được thay thế',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', 'phần III, mục 1'), basis('qd294', 'điều khoản thi hành'), basis('hd38', 'phần thi hành')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Hướng dẫn thể thức cũ',
        text: changed(
          RESOLUTION,
          BASIS,
          '- Căn cứ Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng.',
        ),
        lines: [14],
      },
      {
        title: 'Quy định thi hành Điều lệ Đảng năm 2021',
        text: changed(
          RESOLUTION,
          BASIS,
          '- Căn cứ Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng.',
        ),
        lines: [14],
      },
    ],
    good: [
      {
        title: 'Văn bản đang có hiệu lực',
        text: changed(
          RESOLUTION,
          BASIS,
          '- Căn cứ Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng.',
        ),
      },
      {
        title: 'Cùng số, khác năm',
        text: changed(
          RESOLUTION,
          BASIS,
          '- Căn cứ Quy định số 24-QĐ/TW, ngày 12/02/2026 của Ban Bí thư về công tác thi đua.',
        ),
      },
      { text: WITH_FRONT_MATTER },
    ],
  },
  *check({ document, date }) {
    for (const replaced of replacedBy(document, date)) {
      const { citation, instrument } = replaced;
      if (instrument.confidence !== 'A' && instrument.confidence !== 'B') continue;
      yield { start: citation.start, end: citation.end, data: replaced };
    }
  },
  message: ({ citation, instrument }) => ({
    what: `Văn bản số ${numberOf(citation)} (${instrument.subject}) đã được thay thế trước ngày của văn bản này.`,
    why: `Văn bản thay thế là ${instrument.replacedBy}.`,
    todo: 'Hãy viện dẫn văn bản mới.',
  }),
  fixes: (replaced, { document }) => [replacement(replaced, document)],
});
