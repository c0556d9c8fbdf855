/** The sources that rules rest on, with how surely they were read; `docs/rules/` shows them. */
import type { Basis, Confidence } from './types';

const SOURCES = {
  hd42: { name: 'Hướng dẫn 42-HD/BTCTW, ngày 28/10/2025', confidence: 'C' },
  qd294: { name: 'Quy định 294-QĐ/TW, ngày 26/5/2025', confidence: 'A' },
  hd05: { name: 'Hướng dẫn 05-HD/VPTW, ngày 27/5/2026', confidence: 'A' },
  duty: { name: 'Tài liệu nghiệp vụ công tác chi bộ: nhiệm vụ của chi uỷ và bí thư (S0)', confidence: 'A' },
  practice: { name: 'Tài liệu nghiệp vụ công tác chi bộ: chất lượng sinh hoạt (S1)', confidence: 'A' },
  secretary: { name: 'Tài liệu nghiệp vụ bí thư chi bộ (S3)', confidence: 'A' },
  arithmetic: { name: 'Phép tính số học', confidence: 'A' },
} as const satisfies Record<string, { name: string; confidence: Confidence }>;

/** One source with its clause; the confidence is the source's unless told otherwise. */
export function basis(source: keyof typeof SOURCES, clause: string, confidence?: Confidence): Basis {
  const { name, confidence: known } = SOURCES[source];
  return { source: name, clause, confidence: confidence ?? known };
}
