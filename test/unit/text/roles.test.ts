import assert from 'node:assert/strict';
import { fold } from '../../../server/src/core/text/fold';
import { readRoles } from '../../../server/src/core/text/roles';

/** Who chairs, who writes; `-` where the line does not say. */
const LINES: readonly (readonly [text: string, chair: string, secretary: string])[] = [
  ['Chủ trì: đồng chí Phan Văn Trúc, Bí thư. Thư ký: đồng chí Lê Thị Vân.', 'Phan Văn Trúc', 'Lê Thị Vân'],
  ['Đồng chí Phan Văn Trúc, Bí thư, chủ trì; đồng chí Lê Thị Vân ghi biên bản.', 'Phan Văn Trúc', 'Lê Thị Vân'],
  [
    'Có mặt đủ 03/03 đồng chí: Lường Văn Hặc (Bí thư, chủ trì), Cà Thị Inh (Phó Bí thư), Tòng Văn Pản (Chi uỷ viên, ghi biên bản).',
    'Lường Văn Hặc',
    'Tòng Văn Pản',
  ],
  [
    'Thành phần: đồng chí Từ Công Lý (Bí thư, chủ trì), đồng chí Hầu Thị Sen (Phó Bí thư), đồng chí Vạn Đức Hoà (thư ký cuộc họp)',
    'Từ Công Lý',
    'Vạn Đức Hoà',
  ],
  ['Đồng chí Phan Văn Trúc tuyên bố lý do.', '-', '-'],
];

describe('chair and secretary', () => {
  for (const [text, chair, secretary] of LINES) {
    it(text, () => {
      const roles = readRoles(text, fold(text));
      assert.deepEqual([roles.chair[0]?.name ?? '-', roles.secretary[0]?.name ?? '-'], [chair, secretary]);
    });
  }
});
