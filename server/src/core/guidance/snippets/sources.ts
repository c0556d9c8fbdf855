/** What a snippet rests on, in words that a clerk can look up. */
export type SourceCode = 'S0' | 'S1' | 'S2' | 'S3' | 'HD05' | 'HD12' | 'HD42' | 'QD294' | 'HD06' | 'DL' | 'TH';

export interface SnippetBasis {
  readonly source: SourceCode;
  /** Clause of an instrument, line of a seed text; empty where none is known. */
  readonly clause: string;
}

export const on = (source: SourceCode, clause = ''): SnippetBasis => ({ source, clause });

interface Source {
  readonly name: string;
  /** The clause is a line of a text kept with the project: of use to who checks, not to who writes. */
  readonly lineNumbers: boolean;
  /** The instrument's own words have not been read; known through others that quote it. */
  readonly secondHand: boolean;
}

const SOURCES: Readonly<Record<SourceCode, Source>> = {
  S0: {
    name: 'Bài giảng nghiệp vụ công tác Đảng cho bí thư chi bộ và cấp uỷ viên cơ sở (bài 5)',
    lineNumbers: true,
    secondHand: false,
  },
  S1: { name: 'Kinh nghiệm nâng cao chất lượng sinh hoạt của một chi bộ', lineNumbers: true, secondHand: false },
  S2: { name: 'Hướng dẫn tổ chức sinh hoạt chuyên đề tại chi bộ (03/8/2023)', lineNumbers: true, secondHand: false },
  S3: { name: 'Tài liệu về vai trò và nhiệm vụ của bí thư chi bộ', lineNumbers: true, secondHand: false },
  HD05: { name: 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026', lineNumbers: false, secondHand: false },
  HD12: { name: 'Hướng dẫn 12-HD/BTCTW ngày 06/7/2018', lineNumbers: false, secondHand: true },
  HD42: { name: 'Hướng dẫn 42-HD/BTCTW ngày 28/10/2025', lineNumbers: false, secondHand: true },
  QD294: { name: 'Quy định 294-QĐ/TW ngày 26/5/2025', lineNumbers: false, secondHand: false },
  HD06: { name: 'Hướng dẫn 06-HD/TW ngày 09/6/2025', lineNumbers: false, secondHand: false },
  DL: { name: 'Điều lệ Đảng', lineNumbers: false, secondHand: true },
  TH: { name: 'Cách ghi thường gặp', lineNumbers: false, secondHand: false },
};

/** `Quy định 294-QĐ/TW ngày 26/5/2025, mục 9.3`; says so where only second-hand copies were read. */
export function basisInWords({ source, clause }: SnippetBasis): string {
  const { name, lineNumbers, secondHand } = SOURCES[source];
  const place = clause && !lineNumbers ? `, ${clause}` : '';
  return `${name}${place}${secondHand ? ' (theo tài liệu dẫn lại)' : ''}`;
}
