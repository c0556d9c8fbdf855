/** The sources that rules rest on, with how surely they were read; `docs/rules/` shows them. */
import type { Basis, Confidence } from './types';

const SOURCES = {
  hd42: { name: 'Hướng dẫn 42-HD/BTCTW, ngày 28/10/2025', confidence: 'C' },
  hd12: { name: 'Hướng dẫn 12-HD/BTCTW, ngày 06/7/2018', confidence: 'B' },
  hd06: { name: 'Hướng dẫn 06-HD/TW, ngày 09/6/2025', confidence: 'A' },
  hanoi02: { name: 'Hướng dẫn 02-HD/BTCTU của Ban Tổ chức Thành uỷ Hà Nội, ngày 21/11/2025', confidence: 'A' },
  charter: { name: 'Điều lệ Đảng', confidence: 'B' },
  qd294: { name: 'Quy định 294-QĐ/TW, ngày 26/5/2025', confidence: 'A' },
  hd05: { name: 'Hướng dẫn 05-HD/VPTW, ngày 27/5/2026', confidence: 'A' },
  hd36: { name: 'Hướng dẫn 36-HD/VPTW, ngày 03/4/2018', confidence: 'A' },
  qd399: { name: 'Quy định 399-QĐ/TW, ngày 09/01/2026', confidence: 'C' },
  duty: { name: 'Tài liệu nghiệp vụ công tác chi bộ: nhiệm vụ của chi uỷ và bí thư (S0)', confidence: 'A' },
  practice: { name: 'Tài liệu nghiệp vụ công tác chi bộ: chất lượng sinh hoạt (S1)', confidence: 'A' },
  secretary: { name: 'Tài liệu nghiệp vụ bí thư chi bộ (S3)', confidence: 'A' },
  hd38: { name: 'Hướng dẫn 38-HD/BTCTW, ngày 29/9/2025', confidence: 'A' },
  thematic: { name: 'Tài liệu hướng dẫn sinh hoạt chuyên đề (S2)', confidence: 'A' },
  custom: { name: 'Kinh nghiệm soạn thảo', confidence: 'D' },
  local: { name: 'Tiêu chí cụ thể hoá của một địa phương', confidence: 'C' },
  arithmetic: { name: 'Phép tính số học', confidence: 'A' },
} as const satisfies Record<string, { name: string; confidence: Confidence }>;

/** One source with its clause; the confidence is the source's unless told otherwise. */
export function basis(source: keyof typeof SOURCES, clause: string, confidence?: Confidence): Basis {
  const { name, confidence: known } = SOURCES[source];
  return { source: name, clause, confidence: confidence ?? known };
}
