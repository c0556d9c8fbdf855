/**
 * Short forms that clerks use without saying what they stand for (rules TT13; Hướng dẫn 05-HD/VPTW 6.1.3 asks for the full
 * words at the first use). The general ones that everybody reads (`UBND`, `HTX`, `THCS`) are not here.
 */
export interface Abbreviation {
  readonly short: string;
  /** What it may stand for, the usual one first. */
  readonly full: readonly string[];
}

export const ABBREVIATIONS: readonly Abbreviation[] = [
  { short: 'ĐV', full: ['đảng viên', 'đoàn viên'] },
  { short: 'CB', full: ['chi bộ', 'cán bộ'] },
  { short: 'CBĐV', full: ['cán bộ, đảng viên'] },
  { short: 'CU', full: ['chi uỷ'] },
  { short: 'BCU', full: ['ban chi uỷ'] },
  { short: 'ĐU', full: ['đảng uỷ'] },
  { short: 'BCH', full: ['ban chấp hành'] },
  { short: 'BTV', full: ['ban thường vụ'] },
  { short: 'TDP', full: ['tổ dân phố'] },
  { short: 'KDC', full: ['khu dân cư'] },
  { short: 'DS', full: ['dân số', 'danh sách'] },
  { short: 'NQ', full: ['nghị quyết'] },
];
