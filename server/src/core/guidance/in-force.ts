/** Which guidance holds on a day: rules follow the day of the meeting or the document, never today's. */

/** Hướng dẫn 12-HD/BTCTW (2018) until 27/10/2025, Hướng dẫn 42-HD/BTCTW from 28/10/2025 on, and without a date. */
export type MeetingGuidance = 'hd12' | 'hd42';

/** Hướng dẫn 36-HD/VPTW until 26/5/2026, Hướng dẫn 05-HD/VPTW from 27/5/2026 on, and without a date. */
export type PageGuidance = 'hd36' | 'hd05';

export interface Guidance {
  readonly meetings: MeetingGuidance;
  readonly page: PageGuidance;
}

export const MEETINGS_HD42_FROM = '2025-10-28';
export const PAGE_HD05_FROM = '2026-05-27';

/** `meeting`: the day rules of content follow; `document`: the day the page follows. Null: the newest. */
export const guidanceOn = (meeting: string | null, document: string | null): Guidance => ({
  meetings: meeting !== null && meeting < MEETINGS_HD42_FROM ? 'hd12' : 'hd42',
  page: document !== null && document < PAGE_HD05_FROM ? 'hd36' : 'hd05',
});

/** Share of members who must attend, as an integer fraction, and how the source words it (content §2, §3, §9.1). */
export const ATTENDANCE_THRESHOLD: Readonly<
  Record<MeetingGuidance, { readonly percent: number; readonly inclusive: boolean; readonly words: string }>
> = {
  hd12: { percent: 85, inclusive: false, words: 'trên 85% (Hướng dẫn 12-HD/BTCTW)' },
  hd42: { percent: 90, inclusive: true, words: 'từ 90% trở lên (Hướng dẫn 42-HD/BTCTW)' },
};

/** Minutes that a meeting lasts at least; with a thematic meeting held in the same session only hd42 gives a figure. */
export const LEAST_MINUTES: Readonly<
  Record<MeetingGuidance, { readonly alone: number; readonly together: number | null }>
> = {
  hd12: { alone: 90, together: null },
  hd42: { alone: 90, together: 120 },
};

/** The 100-point sheet of hd42 (content §3): the groups' greatest scores, and the ranks. */
export const SCORE_SHEET_HD42 = {
  groups: [
    { name: 'thời gian, thời lượng', max: 5 },
    { name: 'tỷ lệ dự', max: 5 },
    { name: 'chuẩn bị', max: 10 },
    { name: 'tổ chức', max: 40 },
    { name: 'nguyên tắc sinh hoạt', max: 5 },
    { name: 'kết quả lãnh đạo', max: 30 },
    { name: 'kết thúc', max: 5 },
  ],
  ranks: [
    { name: 'tốt', from: 90 },
    { name: 'khá', from: 70 },
    { name: 'trung bình', from: 50 },
    { name: 'kém', from: 0 },
  ],
} as const;
