/**
 * The instruments that documents of this field rest on or cite: number, date, what replaced them and when, and how
 * surely that is known (A: read in the instrument; B: two sources; C: one; D: widely known, not read). One line each:
 * a correction is one line. Numbers repeat over the years, so an instrument is its number together with its date.
 */
import type { Confidence } from './confidence';

export interface Instrument {
  /** As cited: `36-HD/VPTW`. */
  readonly number: string;
  /** The days that it may be cited with: usually one; a misprint in a later instrument makes two. */
  readonly dates: readonly string[];
  readonly subject: string;
  /** In force from this day. */
  readonly from: string;
  /** The day from which another takes its place; null while none is known. */
  readonly until: string | null;
  /** What takes its place: number and date. */
  readonly replacedBy: string | null;
  /** How surely it is known that it is replaced. */
  readonly confidence: Confidence;
}

export const INSTRUMENTS: readonly Instrument[] = [
  {
    number: '36-HD/VPTW',
    dates: ['2018-04-03', '2018-03-04'],
    subject: 'thể thức và kỹ thuật trình bày văn bản của Đảng',
    from: '2018-04-03',
    until: '2026-05-27',
    replacedBy: '05-HD/VPTW, ngày 27/5/2026',
    confidence: 'A',
  },
  {
    number: '05-HD/VPTW',
    dates: ['2026-05-27'],
    subject: 'thể thức và kỹ thuật trình bày văn bản của Đảng',
    from: '2026-05-27',
    until: null,
    replacedBy: null,
    confidence: 'A',
  },
  {
    number: '11-HD/VPTW',
    dates: ['2004-05-28'],
    subject: 'thể thức văn bản của Đảng',
    from: '2004-05-28',
    until: '2018-04-03',
    replacedBy: '36-HD/VPTW, ngày 03/4/2018',
    confidence: 'A',
  },
  {
    number: '66-QĐ/TW',
    dates: ['2017-02-06'],
    subject: 'thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng',
    from: '2017-02-06',
    until: '2026-01-09',
    replacedBy: '399-QĐ/TW, ngày 09/01/2026',
    confidence: 'B',
  },
  {
    number: '399-QĐ/TW',
    dates: ['2026-01-09'],
    subject: 'thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng',
    from: '2026-01-09',
    until: null,
    replacedBy: null,
    confidence: 'B',
  },
  {
    number: '12-HD/BTCTW',
    dates: ['2018-07-06'],
    subject: 'nâng cao chất lượng sinh hoạt chi bộ',
    from: '2018-07-06',
    until: '2025-10-28',
    replacedBy: '42-HD/BTCTW, ngày 28/10/2025',
    confidence: 'C',
  },
  {
    number: '42-HD/BTCTW',
    dates: ['2025-10-28'],
    subject: 'nâng cao chất lượng sinh hoạt chi bộ',
    from: '2025-10-28',
    until: null,
    replacedBy: null,
    confidence: 'B',
  },
  {
    number: '09-HD/BTCTW',
    dates: ['2012-03-02'],
    subject: 'nâng cao chất lượng sinh hoạt chi bộ',
    from: '2012-03-02',
    until: '2018-07-06',
    replacedBy: '12-HD/BTCTW, ngày 06/7/2018',
    confidence: 'B',
  },
  {
    number: '12-HD/BTCTW',
    dates: ['2022-01-18'],
    subject: 'nghiệp vụ công tác đảng viên',
    from: '2022-01-18',
    until: '2025-09-29',
    replacedBy: '38-HD/BTCTW, ngày 29/9/2025',
    confidence: 'A',
  },
  {
    number: '38-HD/BTCTW',
    dates: ['2025-09-29'],
    subject: 'nghiệp vụ công tác đảng viên',
    from: '2025-09-29',
    until: null,
    replacedBy: null,
    confidence: 'A',
  },
  {
    number: '29-QĐ/TW',
    dates: ['2016-07-25'],
    subject: 'thi hành Điều lệ Đảng',
    from: '2016-07-25',
    until: '2021-07-30',
    replacedBy: '24-QĐ/TW, ngày 30/7/2021',
    confidence: 'A',
  },
  {
    number: '24-QĐ/TW',
    dates: ['2021-07-30'],
    subject: 'thi hành Điều lệ Đảng',
    from: '2021-07-30',
    until: '2025-07-01',
    replacedBy: '294-QĐ/TW, ngày 26/5/2025',
    confidence: 'A',
  },
  // Said to be replaced in 2026; what replaces it was not read, so it is not reported.
  {
    number: '294-QĐ/TW',
    dates: ['2025-05-26'],
    subject: 'thi hành Điều lệ Đảng',
    from: '2025-07-01',
    until: null,
    replacedBy: null,
    confidence: 'A',
  },
  {
    number: '01-HD/TW',
    dates: ['2021-09-28'],
    subject: 'một số vấn đề cụ thể thi hành Điều lệ Đảng',
    from: '2021-09-28',
    until: '2025-06-09',
    replacedBy: '06-HD/TW, ngày 09/6/2025',
    confidence: 'A',
  },
  {
    number: '06-HD/TW',
    dates: ['2025-06-09'],
    subject: 'một số vấn đề cụ thể thi hành Điều lệ Đảng',
    from: '2025-06-09',
    until: null,
    replacedBy: null,
    confidence: 'A',
  },
  {
    number: '4148-QĐ/VPTW',
    dates: ['2019-09-27'],
    subject: 'viết hoa, phiên âm trong các văn bản ở Văn phòng Trung ương Đảng',
    from: '2019-09-27',
    until: null,
    replacedBy: null,
    confidence: 'C',
  },
];
