import { strict as assert } from 'node:assert';
import { isIgnored } from '../../../server/src/core/workspace/ignore';

const table: readonly (readonly [pattern: string, path: string, ignored: boolean])[] = [
  ['nhap/**', 'nhap/a.md', true],
  ['nhap/**', 'nhap/thang-6/a.md', true],
  ['nhap/**', 'chinh/nhap/a.md', false],
  ['nhap/', 'nhap/a.md', true],
  ['nhap', 'chinh/nhap/a.md', true],
  ['/nhap', 'chinh/nhap/a.md', false],
  ['./nhap', 'nhap/a.md', true],
  ['*.cu.md', 'a.cu.md', true],
  ['*.cu.md', '2025/a.cu.md', true],
  ['*.cu.md', 'a.md', false],
  ['**/luu tru/*.md', '2025/luu tru/a.md', true],
  ['**/luu tru/*.md', 'luu tru/a.md', true],
  ['202?/x.md', '2025/x.md', true],
  ['{a,b}/*.md', 'b/x.md', true],
  ['{a,b}/*.md', 'c/x.md', false],
  ['a (1)+[2].md', 'a (1)+[2].md', true],
  ['lưu trữ/**', 'lưu trữ/a.md'.normalize('NFD'), true],
  ['{a', 'a', true],
  ['a}', 'a}', true],
  ['', 'a.md', false],
  ['/', 'a.md', false],
];

describe('patterns under «bỏ qua»', () => {
  for (const [pattern, path, ignored] of table)
    it(`${pattern || '(nothing)'} ${ignored ? 'leaves out' : 'keeps'} ${path}`, () =>
      assert.equal(isIgnored(path, [pattern]), ignored));
});
