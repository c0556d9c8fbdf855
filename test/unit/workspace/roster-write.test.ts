import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { openDocument } from '../../../server/src/core/service';
import { rosterFrom } from '../../../server/src/core/service-workspace';
import { readRoster } from '../../../server/src/core/workspace/roster-read';

const example = (name: string) =>
  openDocument(name, readFileSync(new URL(`../../../examples/${encodeURIComponent(name)}`, import.meta.url), 'utf8'));

describe('chibo.yaml made from the papers', () => {
  const papers = [
    example('2026-06-02-bien-ban-chi-uy.md'),
    example('2026-06-05-bien-ban-thang-6.md'),
    example('2026-06-05-nghi-quyet-thang-6.md'),
  ];
  const { roster, problems } = readRoster('chibo.yaml', rosterFrom(papers));

  it('is read back without a fault', () => assert.deepEqual(problems, []));

  it('names the cell, its organisation, its place and its signer, not in capitals', () =>
    assert.deepEqual(
      [roster.cell, roster.parent, roster.place, roster.signer],
      ['Chi bộ thôn Đông', 'Đảng bộ xã Lâm Trạch', 'Lâm Trạch', 'Lưu Quang Thiệp'],
    ));

  it('names the people with the posts that the papers give them, the secretary first', () => {
    assert.deepEqual(
      roster.members.slice(0, 3).map(({ name, post }) => [name, post]),
      [
        ['Lưu Quang Thiệp', 'Bí thư'],
        ['Đàm Thị Nguyên', 'Phó Bí thư'],
        ['Kiều Văn Ích', 'Chi uỷ viên'],
      ],
    );
    assert.ok(roster.members.some(({ name }) => name === 'Phí Thị Sen'));
    assert.deepEqual(roster.committee, ['Lưu Quang Thiệp', 'Đàm Thị Nguyên', 'Kiều Văn Ích']);
  });

  it('names the usual recipients', () =>
    assert.deepEqual(roster.recipients, ['Đảng uỷ xã Lâm Trạch', 'Các đảng viên trong chi bộ', 'Lưu Chi bộ']));

  it('of no papers is a file with nothing in it', () =>
    assert.deepEqual(readRoster('chibo.yaml', rosterFrom([])).problems, []));

  it('puts the name of a cell in capitals into ordinary letters', () => {
    const text =
      'ĐẢNG BỘ XÃ BÌNH AN\nCHI BỘ THÔN TRÀ\n*\nSố 03-NQ/CB\n\nNGHỊ QUYẾT\nvề nhiệm vụ tháng 7 năm 2026\n-----\n\nNội dung.\n';
    const made = readRoster('chibo.yaml', rosterFrom([openDocument('a.md', text)])).roster;
    assert.deepEqual([made.cell, made.parent], ['Chi bộ thôn Trà', 'Đảng bộ xã Bình An']);
  });
});
