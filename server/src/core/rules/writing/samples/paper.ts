/** What all papers in examples have in common: the invented cell's letterhead, how they end, and how parts are put together. */

export interface SamplePaper {
  /** `NGHỊ QUYẾT`, `BIÊN BẢN` … */
  readonly type: string;
  /** `07-NQ/CB` */
  readonly number: string;
  /** `05 tháng 7`, of 2026. */
  readonly day: string;
  readonly subject: string;
}

/** Letterhead, title and subject, down to the hyphens under it. */
export const letterhead = ({ type, number, day, subject }: SamplePaper): string => `ĐẢNG BỘ XÃ BÌNH AN
CHI BỘ THÔN TRÀ
*
Số ${number}

ĐẢNG CỘNG SẢN VIỆT NAM
Bình An, ngày ${day} năm 2026

${type}
${subject}
-----
`;

/** The two signatures under minutes. */
export const MINUTES_FOOT = `NGƯỜI GHI BIÊN BẢN                         CHỦ TRÌ HỘI NGHỊ


Lê Thị Vân                                 Phan Văn Trúc
`;

/** Recipients, and the secretary’s signature. */
export const signedFoot = (recipients: readonly string[]): string =>
  `Nơi nhận:\n${recipients.map((name) => `- ${name}`).join('\n')}\n\nT/M CHI BỘ\nBÍ THƯ\n\nPhan Văn Trúc\n`;

export type Parts<Name extends string> = Partial<Record<Name, string | null>>;

/** The parts in their order, each replaced by other words or left out (null), a blank line between them. */
export function assembled<Name extends string>(standard: Readonly<Record<Name, string>>, parts: Parts<Name>): string {
  const all: Record<string, string | null> = { ...standard, ...parts };
  return Object.values(all)
    .filter((part) => part !== null)
    .join('\n\n');
}
