/** What rules and snippets rest on: every source once, with how surely it was read. */
import type { Confidence } from './confidence';

export interface Source {
  /** As a clerk can look it up. */
  readonly name: string;
  readonly confidence: Confidence;
  /** Its clauses are lines of a text kept with the project: of use to who checks, not to who writes. */
  readonly lineNumbers?: true;
}

export const SOURCES = {
  hd42: { name: 'Hướng dẫn 42-HD/BTCTW, ngày 28/10/2025', confidence: 'C' },
  hd12: { name: 'Hướng dẫn 12-HD/BTCTW, ngày 06/7/2018', confidence: 'B' },
  hd06: { name: 'Hướng dẫn 06-HD/TW, ngày 09/6/2025', confidence: 'A' },
  hanoi02: { name: 'Hướng dẫn 02-HD/BTCTU của Ban Tổ chức Thành uỷ Hà Nội, ngày 21/11/2025', confidence: 'A' },
  charter: { name: 'Điều lệ Đảng', confidence: 'B' },
  qd294: { name: 'Quy định 294-QĐ/TW, ngày 26/5/2025', confidence: 'A' },
  hd05: { name: 'Hướng dẫn 05-HD/VPTW, ngày 27/5/2026', confidence: 'A' },
  hd36: { name: 'Hướng dẫn 36-HD/VPTW, ngày 03/4/2018', confidence: 'A' },
  qd399: { name: 'Quy định 399-QĐ/TW, ngày 09/01/2026', confidence: 'C' },
  duty: {
    name: 'Tài liệu nghiệp vụ công tác chi bộ: nhiệm vụ của chi uỷ và bí thư',
    confidence: 'A',
    lineNumbers: true,
  },
  practice: {
    name: 'Tài liệu nghiệp vụ công tác chi bộ: chất lượng sinh hoạt',
    confidence: 'A',
    lineNumbers: true,
  },
  secretary: { name: 'Tài liệu nghiệp vụ bí thư chi bộ', confidence: 'A', lineNumbers: true },
  hd38: { name: 'Hướng dẫn 38-HD/BTCTW, ngày 29/9/2025', confidence: 'A' },
  thematic: { name: 'Tài liệu hướng dẫn sinh hoạt chuyên đề', confidence: 'A', lineNumbers: true },
  custom: { name: 'Kinh nghiệm soạn thảo', confidence: 'D' },
  local: { name: 'Tiêu chí cụ thể hoá của một địa phương', confidence: 'C' },
  arithmetic: { name: 'Phép tính số học', confidence: 'A' },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof SOURCES;

/** The source's own words were not read; it is known through others that quote it. */
export const isSecondHand = ({ confidence }: Source): boolean => confidence === 'B' || confidence === 'C';
