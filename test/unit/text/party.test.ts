import assert from 'node:assert/strict';
import { fold } from '../../../server/src/core/text/fold';
import { type PartyMention, readOwnerField, readParties } from '../../../server/src/core/text/party';
import { normalizeSource } from '../../../server/src/core/text/source';

const read = (value: string): PartyMention[] => readParties(value, fold(value));

/** P person, B body, G everybody. */
const kinds = (value: string): string =>
  read(normalizeSource(value).text)
    .map((p) => `${p.general ? 'G' : p.kind === 'person' ? 'P' : 'B'}:${p.name ?? p.text}`)
    .join('; ');

describe('who fills a field', () => {
  const cases: readonly (readonly [value: string, parties: string])[] = [
    ['đồng chí Khuất Văn Thêm, Chi uỷ viên', 'P:Khuất Văn Thêm'],
    ['đ/c Hoàng Thu Bốn – Bí thư Chi bộ, Trưởng Ban', 'P:Hoàng Thu Bốn'],
    ['Lường Thị Pọm và đồng chí Khuất Văn Thêm', 'P:Lường Thị Pọm; P:Khuất Văn Thêm'],
    ['Hợp tác xã Sông Con; Chi hội Nông dân thôn', 'B:Hợp tác xã Sông Con; B:Chi hội Nông dân thôn'],
    ['Chi uỷ (đ/c Khuất Văn Thêm)', 'P:Khuất Văn Thêm; B:Chi uỷ'],
    ['Chi hội Phụ nữ - đ/c Lường Thị Pọm', 'P:Lường Thị Pọm; B:Chi hội Phụ nữ'],
    ['Toàn thể đảng viên', 'G:Toàn thể đảng viên'],
    ['Bí thư chi bộ', 'P:Bí thư chi bộ'],
    ['Nguyễn A, Trần B, Lê C', 'P:Nguyễn A; P:Trần B; P:Lê C'],
    ['…', ''],
    ['đồng chí …', ''],
    ['[tên]', ''],
    ['-', ''],
    ['chưa phân công', ''],
    ['Nguyễn Văn …', ''],
    ['Chi uỷ phân công sau', ''],
    ['Cô giáo chủ nhiệm', 'P:Cô giáo chủ nhiệm'],
    ['Bảo', 'P:Bảo'],
    ['Tổ bảo vệ an ninh, trật tự', 'B:Tổ bảo vệ an ninh, trật tự'],
    ['Các đồng chí: Khuất Văn Thêm, Trần Bê và Lê Xê', 'P:Khuất Văn Thêm; P:Trần Bê; P:Lê Xê'],
    ['Trưởng thôn Khuất Văn Thêm', 'P:Khuất Văn Thêm'],
    ['Đ/c Bí thư', 'P:Bí thư'],
    ['Đ/c Thuỷ (BT)', 'P:Thuỷ'],
    ['Chi uỷ + tổ đảng', 'B:Chi uỷ; B:tổ đảng'],
    ['Nguyễn Văn Bảng (ĐT: 0912345678)', 'P:Nguyễn Văn Bảng'],
    ['Toàn chi bộ', 'G:Toàn chi bộ'],
    ['Các đ/c CUV', 'G:Các đ/c CUV'],
    ['BCH Chi đoàn', 'B:BCH Chi đoàn'],
    ['Trưởng thôn + công an viên', 'P:Trưởng thôn; P:công an viên'],
    ['Nguyễn Thị Bê<br>Trần Văn Cừ', 'P:Nguyễn Thị Bê; P:Trần Văn Cừ'],
    ['1. Nguyễn Thị Bê 2. Trần Văn Cừ', 'P:Nguyễn Thị Bê; P:Trần Văn Cừ'],
    ['- Nguyễn Thị Bê\n- Trần Văn Cừ', 'P:Nguyễn Thị Bê; P:Trần Văn Cừ'],
    ['Nguyễn Thị Bê - Trần Văn Cừ', 'P:Nguyễn Thị Bê; P:Trần Văn Cừ'],
    ['đồng chí Bế Thị Nhung; đồng chí Ma Văn Khải', 'P:Bế Thị Nhung; P:Ma Văn Khải'],
    ['Đồng chí Ngô Văn Chèo phụ trách chung', 'P:Ngô Văn Chèo'],
    ['Giao đồng chí Ngô Văn Chèo', 'P:Ngô Văn Chèo'],
    ['do đ/c Ngô Văn Chèo phụ trách', 'P:Ngô Văn Chèo'],
    ['Đ/c Hà, đ/c Lan', 'P:Hà; P:Lan'],
    ['Bí thư, Phó Bí thư', 'P:Bí thư; P:Phó Bí thư'],
    ['Trưởng ban công tác Mặt trận thôn', 'P:Trưởng ban công tác Mặt trận thôn'],
    ['Chi hội trưởng Chi hội Phụ nữ', 'P:Chi hội trưởng Chi hội Phụ nữ'],
    ['Tổ trưởng tổ đảng số 2', 'P:Tổ trưởng tổ đảng số 2'],
    ['Tổ trưởng các tổ đảng', 'G:Tổ trưởng các tổ đảng'],
    ['Hiệu trưởng nhà trường', 'P:Hiệu trưởng nhà trường'],
    ['Phó Hiệu trưởng phụ trách chuyên môn', 'P:Phó Hiệu trưởng phụ trách chuyên môn'],
    ['Cán bộ văn hoá - xã hội', 'P:Cán bộ văn hoá - xã hội'],
    ['Chủ nhiệm Câu lạc bộ Dân vũ', 'P:Chủ nhiệm Câu lạc bộ Dân vũ'],
    ['Giám đốc Hợp tác xã Nông nghiệp Tân Hoà', 'P:Giám đốc Hợp tác xã Nông nghiệp Tân Hoà'],
    ['Ban quản lý nhà văn hoá', 'B:Ban quản lý nhà văn hoá'],
    ['Hội Người cao tuổi, Hội Khuyến học và Chi đoàn', 'B:Hội Người cao tuổi; B:Hội Khuyến học; B:Chi đoàn'],
    ['Đoàn TNCS Hồ Chí Minh xã', 'B:Đoàn TNCS Hồ Chí Minh xã'],
    ['Uỷ ban MTTQ phường', 'B:Uỷ ban MTTQ phường'],
    ['Công an phường, Quân sự phường', 'B:Công an phường; B:Quân sự phường'],
    ['Phòng Kế hoạch - Tài vụ', 'B:Phòng Kế hoạch - Tài vụ'],
    ['Khoa Nội tổng hợp', 'B:Khoa Nội tổng hợp'],
    ['Tổ Văn - Sử - Địa', 'B:Tổ Văn - Sử - Địa'],
    ['Tổ Lý, Hoá', 'B:Tổ Lý, Hoá'],
    ['Liên đội Trường THCS', 'B:Liên đội Trường THCS'],
    ['nhà trường và gia đình', 'B:nhà trường; B:gia đình'],
    ['Nhà thầu thi công', 'B:Nhà thầu thi công'],
    ['Chi bộ', 'B:Chi bộ'],
    ['Tập thể chi uỷ', 'G:Tập thể chi uỷ'],
    ['Toàn thể đảng viên chi bộ', 'G:Toàn thể đảng viên chi bộ'],
    ['Tất cả đảng viên', 'G:Tất cả đảng viên'],
    ['Mỗi đồng chí đảng viên', 'G:Mỗi đồng chí đảng viên'],
    ['Cán bộ, đảng viên và nhân dân', 'G:Cán bộ, đảng viên và nhân dân'],
    ['Các chi hội, đoàn thể', 'G:Các chi hội, đoàn thể'],
    ['các tổ trưởng', 'G:các tổ trưởng'],
    ['Các đồng chí trong Ban Chi uỷ', 'G:Các đồng chí trong Ban Chi uỷ'],
    ['… …', ''],
    ['(chưa phân công)', ''],
    ['[ghi tên]', ''],
    ['Đồng chí ............', ''],
    ['đ/c:', ''],
    ['Không', ''],
    ['x', ''],
    ['… (Chi uỷ viên)', ''],
    ['ĐỒNG CHÍ LÊ VĂN HÙNG', 'P:LÊ VĂN HÙNG'],
    ['Ðồng chí Ðỗ Văn Ðức', 'P:Ðỗ Văn Ðức'],
    ['Đ/c Nguyễn Văn Bảng - BT chi bộ', 'P:Nguyễn Văn Bảng'],
    ['Đ/c Nguyễn Văn Bảng – PBT', 'P:Nguyễn Văn Bảng'],
    ['đ/c Nguyễn Văn Bảng, đảng viên', 'P:Nguyễn Văn Bảng'],
    ['Nguyễn Văn Bảng, Bí thư chi đoàn Trần Thị Lý', 'P:Nguyễn Văn Bảng; P:Trần Thị Lý'],
    ['đồng chí Nguyễn Văn Bảng (Chi uỷ viên), đồng chí Trần Thị Lý (đảng viên)', 'P:Nguyễn Văn Bảng; P:Trần Thị Lý'],
    ["Siu H'Phen", "P:Siu H'Phen"],
    ['Rơ Mah Del', 'P:Rơ Mah Del'],
    ['Kiên Thị Sa Rươne', 'P:Kiên Thị Sa Rươne'],
    ['Hờ A Chu và Vừ Y Dở', 'P:Hờ A Chu; P:Vừ Y Dở'],
    ['Già làng Y Ngông', 'P:Y Ngông'],
    ['Thầy Lâm, cô Hạnh', 'P:Lâm; P:Hạnh'],
    ['Cô Hạnh (tổ trưởng tổ Văn phòng)', 'P:Hạnh'],
    ['Chị Sáu Lệ', 'P:Sáu Lệ'],
    ['Nguyễn Văn Bảng phụ trách, Chi đoàn phối hợp', 'P:Nguyễn Văn Bảng; B:Chi đoàn'],
    ['Chi đoàn thanh niên thôn Lũng Vân', 'B:Chi đoàn thanh niên thôn Lũng Vân'],
    ['Hội CCB xã', 'B:Hội CCB xã'],
    ['Chi hội CCB, Chi hội NCT', 'B:Chi hội CCB; B:Chi hội NCT'],
    ['Ban CTMT thôn', 'B:Ban CTMT thôn'],
    ['Tổ An ninh cơ sở', 'B:Tổ An ninh cơ sở'],
    ['Đội văn nghệ thôn, Câu lạc bộ Thơ', 'B:Đội văn nghệ thôn; B:Câu lạc bộ Thơ'],
    ['Văn phòng - Thống kê', 'B:Văn phòng - Thống kê'],
    ['Thôn Đoài, thôn Thượng', 'B:Thôn Đoài; B:thôn Thượng'],
    ['Hộ gia đình', 'B:Hộ gia đình'],
    ['Kế toán, thủ quỹ', 'P:Kế toán; P:thủ quỹ'],
    ['Nguyễn Văn Bảng/Trần Thị Lý', 'P:Nguyễn Văn Bảng; P:Trần Thị Lý'],
    ['Đ/c Nguyễn Văn Bảng.', 'P:Nguyễn Văn Bảng'],
    ['đồng chí Trưởng thôn', 'P:Trưởng thôn'],
    ['đồng chí Nguyễn Văn Bảng kiêm nhiệm', 'P:Nguyễn Văn Bảng'],
    ['Bí thư Đoàn Thanh niên', 'P:Bí thư Đoàn Thanh niên'],
    ['Nguyễn Văn Bảng, xong trước 30/6', 'P:Nguyễn Văn Bảng'],
    ['Trạm trưởng Trạm Y tế', 'P:Trạm trưởng Trạm Y tế'],
    ['Bác sĩ Lê Hữu Phước', 'P:Lê Hữu Phước'],
    ['Y sĩ Lê Hữu Phước', 'P:Lê Hữu Phước'],
    ['Ban Giám hiệu, Tổ trưởng chuyên môn', 'B:Ban Giám hiệu; P:Tổ trưởng chuyên môn'],
    ['GVCN lớp 9A', 'B:GVCN lớp 9A'],
  ];
  for (const [value, parties] of cases) {
    it(value, () => {
      assert.equal(kinds(value), parties);
      assert.equal(kinds(value.normalize('NFD')), parties, 'typed with combining marks');
    });
  }
});

describe('what is kept of a party', () => {
  it('name, post and text as written, without what addresses the person', () => {
    const value = 'đồng chí Khuất Văn Thêm, Chi uỷ viên';
    const [party] = read(value);
    assert.deepEqual(party, {
      name: 'Khuất Văn Thêm',
      post: 'Chi uỷ viên',
      kind: 'person',
      text: 'Khuất Văn Thêm, Chi uỷ viên',
      general: false,
      start: 9,
      end: value.length,
    });
  });
  it('several posts', () => {
    const [party] = read('đ/c Hoàng Thu Bốn – Bí thư Chi bộ, Trưởng Ban');
    assert.equal(party?.post, 'Bí thư Chi bộ, Trưởng Ban');
    assert.equal(party?.text, 'Hoàng Thu Bốn – Bí thư Chi bộ, Trưởng Ban');
  });
  it('a post alone is a person without a name', () => {
    const [party] = read('Bí thư Chi đoàn giáo viên');
    assert.deepEqual(
      [party?.name, party?.post, party?.text, party?.kind],
      [null, 'Bí thư Chi đoàn giáo viên', 'Bí thư Chi đoàn giáo viên', 'person'],
    );
  });
  it('a post before the name', () => {
    const [party] = read('đồng chí Bí thư Chi bộ Khuất Văn Thêm');
    assert.deepEqual([party?.name, party?.post], ['Khuất Văn Thêm', 'Bí thư Chi bộ']);
  });
  it('a post in brackets closes its bracket', () => {
    assert.equal(read('Khuất Văn Thêm (Trưởng thôn), Lường Thị Pọm')[0]?.text, 'Khuất Văn Thêm (Trưởng thôn)');
  });
  it('ranges stand on the name and its posts', () => {
    const value = 'Giao: đ/c Khuất Văn Thêm; Chi hội Phụ nữ';
    assert.deepEqual(
      read(value).map((p) => value.slice(p.start, p.end)),
      ['Khuất Văn Thêm', 'Chi hội Phụ nữ'],
    );
  });
  it('Markdown marks are not part of a name', () => {
    assert.equal(read('**Khuất Văn Thêm**, *Chi uỷ viên*')[0]?.text, 'Khuất Văn Thêm, Chi uỷ viên');
  });
});

describe('a field that tells owners and helpers apart', () => {
  const told = (value: string): string => {
    const { owners, supporters } = readOwnerField(value, fold(value));
    const list = (parties: PartyMention[]): string => parties.map((p) => p.name ?? p.text).join(', ');
    return `${list(owners)} | ${list(supporters)}`;
  };
  const cases: readonly (readonly [string, string])[] = [
    ['Đ/c Khuất Văn Thêm chủ trì; các đồng chí chi uỷ viên phối hợp', 'Khuất Văn Thêm | các đồng chí chi uỷ viên'],
    ['Khuất Văn Thêm (chủ trì), Lường Thị Pọm (phối hợp)', 'Khuất Văn Thêm | Lường Thị Pọm'],
    ['Phụ trách chung: đ/c Khuất Văn Thêm; giúp việc: đ/c Lường Thị Pọm', 'Khuất Văn Thêm | Lường Thị Pọm'],
    ['Khuất Văn Thêm phối hợp với Chi đoàn', 'Khuất Văn Thêm | Chi đoàn'],
    ['Khuất Văn Thêm, Chi đoàn', 'Khuất Văn Thêm, Chi đoàn | '],
    ['Chi đoàn phối hợp', 'Chi đoàn | '],
  ];
  for (const [value, expected] of cases) it(value, () => assert.equal(told(value), expected));
});

describe('any value', () => {
  for (const value of ['', '   ', '((', '–', ', ,', '\n', 'đ/c', '\ud83d', 'A'.repeat(3000)]) {
    it(JSON.stringify(value.slice(0, 12)), () => assert.doesNotThrow(() => read(value)));
  }
});
