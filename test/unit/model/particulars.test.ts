import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openDocument } from '../../../server/src/core/service';
import { readAssignment } from '../../../server/src/core/text/assignment';
import { fold } from '../../../server/src/core/text/fold';
import { readRollCall } from '../../../server/src/core/text/roll-call';
import { readTally } from '../../../server/src/core/text/tally';

const HEAD = 'ĐẢNG BỘ XÃ SUỐI LANH\nCHI BỘ THÔN BÃI NỔI\n*\nSố 04-BB/CB\n\nSuối Lanh, ngày 09 tháng 4 năm 2026\n\n';
const minutes = (body: string) =>
  openDocument('a.md', `${HEAD}BIÊN BẢN\nhọp chi bộ thường kỳ tháng 4 năm 2026\n-----\n\n${body}\n`).model;
const plan = (body: string) =>
  openDocument('b.md', `${HEAD.replace('BB', 'KH')}KẾ HOẠCH\nđón Tết năm 2026\n-----\n\n${body}\n`).model;

describe('those absent in a table', () => {
  const absent = (body: string): unknown[] =>
    minutes(body).attendance?.absentees.map(({ name, reason, excused }) => [name, reason, excused]) ?? [];
  const TWO = [
    ['Tạ Thị Gạo', 'đi viện', true],
    ['Ngô Văn Thóc', null, false],
  ];
  for (const [what, table] of [
    [
      'under a line',
      'Đảng viên vắng:\n\n| Họ và tên | Lý do |\n|---|---|\n| Tạ Thị Gạo | đi viện |\n| Ngô Văn Thóc | Không lý do |',
    ],
    [
      'by its head',
      '| TT | Đảng viên vắng mặt | Lý do vắng |\n|---|---|---|\n| 1 | Đ/c Tạ Thị Gạo | đi viện |\n| 2 | Ngô Văn Thóc | không lý do |',
    ],
    [
      'of everybody',
      '| Họ tên | Có mặt/vắng | Ghi chú |\n|---|---|---|\n| Bùi Thị Lạt | Có mặt | |\n| Tạ Thị Gạo | Vắng | đi viện |\n| Ngô Văn Thóc | Vắng không lý do | |',
    ],
    ['without a head', 'Danh sách vắng:\n\n| Tạ Thị Gạo | đi viện |\n|---|---|\n| Ngô Văn Thóc | không lý do |'],
  ] as const) {
    it(what, () => assert.deepEqual(absent(table), TWO));
  }
  for (const table of [
    'Đảng viên được giao việc:\n\n| Họ và tên | Lý do |\n|---|---|\n| Tạ Thị Gạo | có chuyên môn |',
    '| Nhiệm vụ | Người phụ trách | Kết quả |\n|---|---|---|\n| Sửa cống | Tạ Thị Gạo | Đã xong |',
    '| Vắng | 2 |\n|---|---|\n| Có mặt | 20 |',
  ]) {
    it(`leaves alone: ${table.split('\n')[0]}`, () => assert.deepEqual(absent(table), []));
  }
});

describe('the meeting in a table, and in a sentence with both hours', () => {
  const told = (body: string): unknown[] => {
    const m = minutes(body).meeting!;
    const value = (field: { found: boolean; value?: unknown }): unknown => (field.found ? field.value : null);
    return [value(m.date), value(m.start), value(m.end), value(m.venue), m.chair.map((party) => party.name)];
  };
  const ALL = ['2026-04-09', '14:15', '16:20', 'phòng thư viện', ['Tạ Thị Gạo']];
  for (const body of [
    '| | |\n|---|---|\n| Ngày họp | 09/4/2026 |\n| Bắt đầu | 14 giờ 15 phút |\n| Kết thúc | 16 giờ 20 phút |\n| Nơi họp | phòng thư viện |\n| Người chủ trì | đồng chí Tạ Thị Gạo, Bí thư |',
    '| Thời gian | từ 14h15 đến 16h20 ngày 09/4/2026 |\n|---|---|\n| Địa điểm | phòng thư viện |\n| Chủ trì | Đ/c Tạ Thị Gạo |',
    '| Thời gian | Địa điểm | Chủ trì | Kết thúc |\n|---|---|---|---|\n| 14h15 ngày 09/4/2026 | phòng thư viện | Tạ Thị Gạo | 16h20 |',
    'Ngày 09/4/2026, hồi 14 giờ 15 phút, Chi bộ họp tại phòng thư viện, bế mạc lúc 16 giờ 20 phút. Chủ trì: đồng chí Tạ Thị Gạo.',
    'Thời gian: bắt đầu 14 giờ 15, kết thúc 16 giờ 20, ngày 09/4/2026\nĐịa điểm: phòng thư viện\nChủ trì: đ/c Tạ Thị Gạo\n\nI. NỘI DUNG\n\nBàn việc làm đường.',
  ]) {
    it(body.split('\n')[0]!.slice(0, 60), () => assert.deepEqual(told(body), ALL));
  }
  it('takes no hour of the end for that of the beginning', () => {
    assert.equal(told('Chi bộ họp ngày 09/4/2026.\n\nHội nghị kết thúc hồi 16 giờ 20 cùng ngày.')[1], null);
  });
});

describe('three who sign beside each other', () => {
  it('each stands above their own name', () => {
    const { signers } = minutes(
      'Chi bộ họp.\n\n| THƯ KÝ THỨ NHẤT | THƯ KÝ THỨ HAI | CHỦ TRÌ HỘI NGHỊ |\n|---|---|---|\n| Tạ Thị Gạo | Ngô Văn Thóc | Bùi Thị Lạt |',
    );
    assert.deepEqual(
      signers.map(({ name }) => name),
      ['Tạ Thị Gạo', 'Ngô Văn Thóc', 'Bùi Thị Lạt'],
    );
  });
});

describe('duties and what stands around them', () => {
  it('capital letters divide a numbered list; a check among duties is one of them', () => {
    const { tasks } = plan(
      'II. PHÂN CÔNG\n\nA. Trước Tết\n\n1. Trao quà\n   - Phụ trách: đồng chí Tạ Thị Gạo\n   - Thời hạn: 05/02/2026\n\n2. Kiểm tra nhà trọ\n   - Phụ trách: đồng chí Ngô Văn Thóc\n   - Thời hạn: 06/02/2026\n\nB. Trong Tết\n\n3. Trực đêm giao thừa\n   - Phụ trách: đồng chí Bùi Thị Lạt\n   - Thời hạn: 16/02/2026',
    );
    assert.deepEqual(
      tasks.map(({ content }) => (content.found ? content.value : null)),
      ['Trao quà', 'Kiểm tra nhà trọ', 'Trực đêm giao thừa'],
    );
  });
  it('the course of a meeting goes on behind its duties', () => {
    const { tasks, steps } = minutes(
      '1/ Tuyên bố lí do: đồng chí Tạ Thị Gạo.\n8/ Phân công nhiệm vụ:\n- Đồng chí Ngô Văn Thóc thu đảng phí vào ngày 10 hằng tháng.\n9/ Thông qua biên bản: thư kí đọc biên bản, không ai có ý kiến thêm.',
    );
    assert.equal(tasks.length, 1);
    assert.deepEqual(
      steps.map(({ id }) => id).filter((id) => id === 'opening' || id === 'fees' || id === 'minutes-read'),
      ['opening', 'minutes-read'],
    );
  });
});

describe('who, how many', () => {
  for (const [text, owners, supporters] of [
    ['Vì Văn Nhót: sửa 10 ghế chờ, xong trước 15/12/2026.', ['Vì Văn Nhót'], []],
    ['Vì mưa to, chưa sửa được cống.', [], []],
    ['Giao đồng chí Tạ Thị Gạo thăm hỏi gia đình, có Chi hội Phụ nữ phối hợp.', ['Tạ Thị Gạo'], ['Chi hội Phụ nữ']],
    ['Giao đồng chí Tạ Thị Gạo phối hợp với Chi hội Tiểu thương kẻ ô.', ['Tạ Thị Gạo'], ['Chi hội Tiểu thương']],
  ] as const) {
    it(text, () => {
      const read = readAssignment(text, fold(text));
      assert.deepEqual([read.owners.map((p) => p.text), read.supporters.map((p) => p.text)], [owners, supporters]);
    });
  }
  for (const [text, members] of [
    ['Thành phần: chi uỷ có 05 đồng chí, có mặt 04 đồng chí', 5],
    ['Đảng viên cả chi bộ: 17 đồng chí', 17],
    ['Chi uỷ có 2 đồng chí đi công tác', null],
  ] as const) {
    it(text, () => assert.equal(readRollCall(text, fold(text)).members?.value ?? null, members));
  }
  for (const [text, other] of [
    ['Đồng ý 16/18, không đồng ý 2; ý kiến khác không có.', 0],
    ['Đồng ý 16/18, không đồng ý 2; ý kiến khác không ghi vào biên bản.', null],
  ] as const) {
    it(text, () => assert.equal(readTally(text, fold(text), 'sentence')?.other?.value ?? null, other));
  }
  it('i and y', () =>
    assert.equal(
      fold('Thư kí nêu lí do, kì họp quí II, tỉ lệ; tỉnh, kín, bác sĩ'),
      'thư ký nêu lý do, kỳ họp quý ii, tỷ lệ; tỉnh, kín, bác sĩ',
    ));
});
