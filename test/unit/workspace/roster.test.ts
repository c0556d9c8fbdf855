import { strict as assert } from 'node:assert';
import { readRoster } from '../../../server/src/core/workspace/roster-read';

const FULL = `chi bộ: Chi bộ thôn Trà
Dang_bo: Đảng bộ xã Bình An
địa danh: Bình An
nhiệm kỳ:
  từ: 01/2025
  đến: 12/2027
ngày họp: 20-22
chi uỷ:
  - Lò Văn Khánh
  - đồng chí Vi Thị Nhàn
tổ đảng:
  - tên: Tổ đảng số 1
    tổ trưởng: Cầm Văn Sáu
đảng viên:
  - họ tên: Lò Văn Khánh
    chức vụ: Bí thư
  - họ tên: Vi Thị Nhàn
    dự bị: có
    từ: 15/3/2026
  - Cầm Văn Sáu (Phó Bí thư)
  - Quàng Thị Lả
  - họ tên: Hà Văn Chiến
    miễn: tuổi cao, sức yếu
    tạm đi: không
nơi nhận:
  - Đảng uỷ xã Bình An
  - Lưu Chi bộ
người ký: Lò Văn Khánh
luật:
  thieu-bien-phap: tắt
  thieu-thoi-han: cảnh báo
mức: Đầy đủ
thể thức: hd36
bỏ qua:
  - nhap/**
`;

describe('chibo.yaml', () => {
  it('is read whole, keys in any spelling', () => {
    const { roster, problems } = readRoster('chibo.yaml', FULL);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      { ...roster, members: roster.members.map(({ name, post }) => [name, post]) },
      {
        file: 'chibo.yaml',
        cell: 'Chi bộ thôn Trà',
        parent: 'Đảng bộ xã Bình An',
        place: 'Bình An',
        term: { from: '2025-01-01', until: '2027-12-31' },
        meetingDays: { from: 20, to: 22 },
        committee: ['Lò Văn Khánh', 'Vi Thị Nhàn'],
        groups: [{ name: 'Tổ đảng số 1', head: 'Cầm Văn Sáu' }],
        members: [
          ['Lò Văn Khánh', 'Bí thư'],
          ['Vi Thị Nhàn', null],
          ['Cầm Văn Sáu', 'Phó Bí thư'],
          ['Quàng Thị Lả', null],
          ['Hà Văn Chiến', null],
        ],
        recipients: ['Đảng uỷ xã Bình An', 'Lưu Chi bộ'],
        signer: 'Lò Văn Khánh',
        severities: { 'thieu-bien-phap': 'off', 'thieu-thoi-han': 'warning' },
        preset: 'day-du',
        page: { profile: 'hd36', figures: {} },
        ignore: ['nhap/**'],
      },
    );
    assert.deepEqual(
      roster.members.map(({ probationary, exempt, away, from }) => [probationary, exempt, away, from]),
      [
        [false, false, false, null],
        [true, false, false, '2026-03-15'],
        [false, false, false, null],
        [false, false, false, null],
        [false, true, false, null],
      ],
    );
  });

  it('says the same of decomposed text with Windows line ends', () => {
    const raw = `\uFEFF${FULL.normalize('NFD').replaceAll('\n', '\r\n')}`;
    assert.deepEqual(readRoster('chibo.yaml', raw), readRoster('chibo.yaml', FULL));
  });

  it('may be empty, a blank form, or nonsense', () => {
    for (const raw of ['', '# chưa ghi gì\n', 'chi bộ: …\nđảng viên:\n', 'chi bộ:\nnơi nhận: []\n']) {
      assert.deepEqual(readRoster('chibo.yaml', raw).problems, [], raw);
    }
    for (const raw of ['xin chào', '- a\n- b\n', '{', '\t- [', '\0']) {
      assert.ok(readRoster('chibo.yaml', raw).problems.length > 0, JSON.stringify(raw));
    }
  });
});

/** The faulty place between «», what is told must hold the word. */
const FAULTS: readonly (readonly [text: string, word: string])[] = [
  ['«chi bo thon»: Chi bộ thôn Trà\n', 'không có trong danh sách'],
  ['«địa dan»: Bình An\n', '«địa danh»'],
  ['chi bộ: Chi bộ A\n«Chi_bo»: Chi bộ B\n', 'đã có ở trên'],
  ['ngày họp: «cuối tháng»\n', '20-22'],
  ['ngày họp: «22-20»\n', '20-22'],
  ['nhiệm kỳ: «khoá này»\n', '2025-2027'],
  ['nhiệm kỳ:\n  từ: «31/02/2025»\n', '20/01/2025'],
  ['nhiệm kỳ:\n  «bắt đu»: 2025\n', 'từ, đến'],
  ['mức: «day-dủ-hết»\n', 'tham-dinh'],
  ['mức: «thamdin»\n', '«tham-dinh»'],
  ['luật: «tắt»\n', 'một dòng'],
  ['luật:\n  «thieu-bien-phat»: tắt\n', '«thieu-bien-phap»'],
  ['luật:\n  thieu-bien-phap: «nặng»\n', 'cảnh báo'],
  ['thể thức: «hd42»\n', 'hd05'],
  ['thể thức:\n  lề trái: «rộng»\n', 'mm'],
  ['đảng viên:\n  - «chức vụ»: Bí thư\n', 'họ tên'],
  ['đảng viên:\n  - họ tên: Lò Văn Khánh\n    «chức v»: Bí thư\n', 'chức vụ'],
  ['đảng viên:\n  - họ tên: Lò Văn Khánh\n    dự bị: «gì»\n', '«không»'],
  ['đảng viên:\n  - họ tên: Lò Văn Khánh\n    từ: «hôm qua»\n', '20/01/2025'],
  ['đảng viên:\n  - Lò Văn Khánh\n  - «Lò Văn Khánh»\n', 'hai lần'],
  ['chi bộ:\n  «- a»\n', 'một dòng'],
];

describe('a fault in chibo.yaml', () => {
  for (const [what, raw, tabs] of [
    ['a key under a list', 'đảng viên:\n\t- họ tên: Vi Thị Nhàn\n\t  chức vụ: Bí thư\n', 2],
    ['a rule', 'luật:\n\tthieu-thoi-han: tắt\n', 1],
    ['an item among items', 'chi uỷ:\n  - Vi Thị Nhàn\n\t- Lò Văn Khánh\n', 1],
  ] as const) {
    it(`of a line that a Tab pushes in only the Tab is told: ${what}`, () => {
      const { problems } = readRoster('chibo.yaml', raw);
      assert.equal(problems.length, tabs);
      for (const { message } of problems) assert.match(message, /phím Tab/);
    });
  }

  for (const [marked, word] of FAULTS) {
    it(`${JSON.stringify(marked)}`, () => {
      const text = marked.replace(/[«»]/g, '');
      const { problems } = readRoster('chibo.yaml', text, ['thieu-bien-phap', 'thieu-thoi-han']);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      const [{ start, end, message, instead } = assert.fail()] = problems;
      assert.deepEqual([start, end], [marked.indexOf('«'), marked.indexOf('»') - 1], message);
      assert.ok(message.includes(word), message);
      if (!instead) return;
      const mended = text.slice(0, start) + instead + text.slice(end);
      assert.deepEqual(readRoster('chibo.yaml', mended, ['thieu-bien-phap']).problems, [], mended);
    });
  }

  it('in the writing of the file is told in Vietnamese, where it stands, and the rest is still read', () => {
    const { roster, problems } = readRoster('chibo.yaml', 'chi bộ: Chi bộ A\nnơi nhận:\n\t- Lưu\nđịa danh: Bình An\n');
    assert.equal(roster.cell, 'Chi bộ A');
    assert.equal(problems[0]?.severity, 'error');
    assert.match(problems[0]!.message, /Tab/);
  });
});
