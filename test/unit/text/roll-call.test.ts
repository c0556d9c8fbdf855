import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fold } from '../../../server/src/core/text/fold';
import { readRollCall, rollCallLabel } from '../../../server/src/core/text/roll-call';

const FIELDS = ['members', 'official', 'probationary', 'present', 'absent', 'exempt'] as const;
const read = (text: string): string => {
  const roll = readRollCall(text, fold(text));
  return FIELDS.map((field) => roll[field]?.value ?? '-').join(' ');
};

/** Members, official, probationary, present, absent, exempt. */
const ROLLS: readonly (readonly [text: string, counts: string])[] = [
  ['Tổng số đảng viên: 28 đồng chí; có mặt: 26 đồng chí; vắng: 02 đồng chí, đều có lý do', '28 - - 26 2 -'],
  ['Tổng số: 15 đảng viên (14 chính thức, 1 dự bị), có mặt 13, vắng 2', '15 14 1 13 2 -'],
  ['Có mặt: 12/15 đảng viên', '15 - - 12 - -'],
  ['Chi bộ bản Co Phường họp ngày 08/4/2026, có 14/15 đảng viên dự, vắng 01 đồng chí đi viện.', '15 - - 14 1 -'],
  ['Có mặt: 5/5 chi uỷ viên. Vắng: 0.', '5 - - 5 0 -'],
  [
    'Ngày 03/9/2025, Chi bộ Khu phố 5 họp thường kỳ tại Văn phòng khu phố. Đảng số của Chi bộ: 37 đồng chí (chính thức 36, dự bị 01); có mặt 35 đồng chí; vắng 02 đồng chí có lý do.',
    '37 36 1 35 2 -',
  ],
  [
    'Chi bộ có 21 đảng viên, gồm 20 đảng viên chính thức và 1 đảng viên dự bị. Có mặt 20 đồng chí. Vắng 1 đồng chí: Sùng A Páo (trực gác rừng, đã báo cáo).',
    '21 20 1 20 1 -',
  ],
  ['Tổng số đảng viên của Chi bộ: 22 đảng viên, trong đó chính thức 20 đồng chí, dự bị 02 đồng chí.', '22 20 2 - - -'],
  ['Có mặt: 21 đảng viên. Vắng mặt: 01 đảng viên dự bị (lý do: nghỉ thai sản).', '- - - 21 1 -'],
  [
    'Chi bộ hiện có tổng số 18 đảng viên; dự họp có mặt 16 đồng chí; vắng 02 đồng chí là Lục Đức Hoà và Bế Thị Chanh, đều xin phép vì đi ca.',
    '18 - - 16 2 -',
  ],
  ['Số đảng viên được triệu tập: 30 đồng chí', '30 - - - - -'],
  ['Vắng 03 đồng chí chính thức; 01 đồng chí chính thức được miễn sinh hoạt', '- - - - 3 1'],
  ['Được miễn sinh hoạt, không dự: 01 đồng chí chính thức', '- - - - - 1'],
  ['Bốn đồng chí này đều là đảng viên chính thức, hôm nay không dự', '- - - - - -'],
  ['Số lượng: tổng số 29 đảng viên; có mặt 24; vắng 5 (có lý do 4, không có lý do 1)', '29 - - 24 5 -'],
  ['Vắng có lý do: Đỗ Thị Hạ, Mai Văn Sơn; vắng không lý do: 0', '- - - - - -'],
  [
    'Vắng 01 đồng chí không lý do là đồng chí Lò Văn Xá; 02 đồng chí có lý do là đồng chí Đỗ Thị Hạ, đồng chí Mai Văn Sơn.',
    '- - - - - -',
  ],
  ['Vắng 02 đồng chí có lý do, 0 đồng chí không lý do', '- - - - 2 -'],
  ['Miễn sinh hoạt: 02', '- - - - - 2'],
  ['26/26 đồng chí dự họp', '26 - - 26 - -'],
  ['Có mặt 26 đồng chí, không có đồng chí nào vắng', '- - - 26 0 -'],
  ['không vắng', '- - - - 0 -'],
  ['Đảng viên dự họp đủ 100%', '- - - - - -'],
  ['Tổng số đảng viên: 27 đồng chí, trong đó chính thức: 26, dự bị: 01.', '27 26 1 - - -'],
  ['Có mặt: 24 đồng chí.', '- - - 24 - -'],
  ['Vắng: 03 đồng chí, trong đó:', '- - - - 3 -'],
  ['+ Có lý do: đ/c Đặng Thế Cẩn (ốm), đ/c Bàng Quốc Thịnh (đi công tác).', '- - - - - -'],
  [
    'Thành phần: tổng số đảng viên 16 đồng chí (chính thức 15, dự bị 1); có mặt 15 đồng chí; vắng 1 đồng chí có lý do là đồng chí Ông Thị Hiền (con ốm).',
    '16 15 1 15 1 -',
  ],
  [
    'Ngày 04/5/2026, tại Nhà sinh hoạt cộng đồng ngõ 15, Chi bộ Tổ dân phố số 9 đã họp thường kỳ. Tổng số đảng viên: 33 đồng chí (chính thức 32, dự bị 01). Có mặt: 31 đồng chí. Vắng: 02 đồng chí (có lý do).',
    '33 32 1 31 2 -',
  ],
  ['Chính thức: 39 đồng chí.', '- 39 - - - -'],
  ['Dự bị: 02 đồng chí.', '- - 2 - - -'],
  ['Được miễn sinh hoạt: 01 đồng chí.', '- - - - - 1'],
  [
    'Ngày 27/4/2026, Chi uỷ họp xem xét tình hình trật tự tuyến phố ven hồ. Có mặt 4/5 chi uỷ viên, vắng 01 đồng chí có lý do.',
    '5 - - 4 1 -',
  ],
  [
    'Hồi 14 giờ 00 phút, ngày 28/6/2026, tại nhà sinh hoạt ấp Rạch Ráng, Chi uỷ Chi bộ ấp Rạch Ráng họp phiên thường lệ. Có mặt: 5/5 chi uỷ viên. Vắng: 0. Chủ trì: đồng chí Kim Ngọc Thuận, Bí thư.',
    '5 - - 5 0 -',
  ],
  ['có mặt 24 đồng chí (chính thức 23, dự bị 1)', '- - - 24 - -'],
  // What makes up the whole divides the whole, not those present.
  ['Có mặt: 24/26 đảng viên (chính thức 25, dự bị 1), vắng 2', '26 25 1 24 2 -'],
  ['Có mặt 26/26 đồng chí, trong đó chính thức 25, dự bị 1', '26 25 1 26 - -'],
  ['Có mặt: 24/26 đảng viên (chính thức 23, dự bị 1), vắng 2', '26 - - 24 2 -'],
  ['Có mặt: 24/26 đảng viên (chính thức 24)', '26 - - 24 - -'],
  ['Đảng viên: 24. Vắng: 2. Có mặt: 22.', '24 - - 22 2 -'],
  ['Đảng viên có mặt 22 đ/c, vắng 02 đ/c, miễn sinh hoạt 01 đ/c trên tổng số 25 đ/c.', '25 - - 22 2 1'],
  ['Trong tháng chi bộ có 3 đồng chí đi công tác.', '- - - - - -'],
  ['Chi bộ có 3 đảng viên được khen thưởng.', '- - - - - -'],
  ['Chi bộ có 24 đảng viên đang sinh hoạt ở 3 tổ đảng.', '24 - - - - -'],
  ['Tổng số 28 đồng chí. Có mặt: 26. Vắng: 02 (có lý do).', '28 - - 26 2 -'],
  ['Có mặt: 12/15 đảng viên, vắng 3 (đ/c A - ốm, đ/c B - đi công tác…)', '15 - - 12 3 -'],
  ['13/15 đảng viên có mặt', '15 - - 13 - -'],
  ['Có mặt 24/24 đồng chí Đảng viên trong Chi bộ', '24 - - 24 - -'],
  ['Tổng số đảng viên của Chi bộ: 30 đảng viên, trong đó chính thức 28 đồng chí, dự bị 02 đồng chí', '30 28 2 - - -'],
  ['Tổng số đảng viên: 26;', '26 - - - - -'],
  ['Số lượng đảng viên có mặt: 24', '- - - 24 - -'],
  ['Vắng có phép: 02', '- - - - 2 -'],
  ['Vắng có phép: 02; vắng không phép: 01', '- - - - - -'],
  ['Có mặt 4/5 đồng chí chi uỷ viên, vắng mặt 1, lý do đi công tác', '5 - - 4 1 -'],
  [
    'Tổng số đảng viên của chi bộ: 41 đồng chí. Số đảng viên dự đại hội: 38 (đạt 92,7%). Số đảng viên vắng mặt: 03, lý do: ốm',
    '41 - - 38 3 -',
  ],
  ['Tổng số: 23.   Tham gia: 19. Vắng: 4', '23 - - 19 4 -'],
  ['23/23 đảng viên chính thức có mặt tán thành (đạt 100%).', '- - - - - -'],
  ['Có 19/37 đảng viên phát biểu', '- - - - - -'],
  ['8/8 ĐV hoàn thành nhiệm vụ', '- - - - - -'],
  ['Chi bộ có 26 đảng viên, chiếm 86,7%', '26 - - - - -'],
  ['Đồng chí Kỷ chưa nộp bản kiểm điểm về việc vắng họp hai kỳ liền.', '- - - - - -'],
  ['Đã vận động 37/42 hộ tháo dỡ', '- - - - - -'],
  ['26/26 đảng viên tham gia học tập nghị quyết', '- - - - - -'],
  ['Đại biểu dự: 02 đồng chí', '- - - - - -'],
  ['Có 5 ý kiến phát biểu', '- - - - - -'],
  ['Thôn có 214 hộ, 168 hộ dùng điện thoại', '- - - - - -'],
  ['Thu đảng phí: 26/26 đồng chí', '- - - - - -'],
  [
    'Tổng số đảng viên: 28 đ/c (chính thức: 27 đ/c; dự bị: 01 đ/c). Miễn sinh hoạt: 01 đ/c. Có mặt: 26 đ/c. Vắng: 02 đ/c (có lý do 02, không lý do 0).',
    '28 27 1 26 2 1',
  ],
  [
    'Chi bộ có tổng số 25 đảng viên (24 đảng viên chính thức, 01 đảng viên dự bị). Dự họp: 24 đồng chí. Vắng: 01 đồng chí',
    '25 24 1 24 1 -',
  ],
  ['Có mặt mười một trên mười một đảng viên; vắng: không', '11 - - 11 0 -'],
  ['Tổng số hai mươi ba đảng viên, có mặt hai mươi mốt đồng chí, vắng hai đồng chí', '23 - - 21 2 -'],
  ['Thành phần: 26/28 đảng viên', '28 - - 26 - -'],
  ['Thành phần dự họp: 26/28 đảng viên, vắng 02 đồng chí (đ/c Lan ốm, đ/c Tú đi công tác)', '28 - - 26 2 -'],
  ['Số đảng viên dự họp: 26/28 đồng chí (đạt 92,9%)', '28 - - 26 - -'],
  ['Đảng viên toàn chi bộ: 19 đồng chí (18 chính thức, 01 dự bị); có mặt: 18; vắng: 01', '19 18 1 18 1 -'],
  ['Hội nghị có 22/24 đảng viên tham dự, vắng 02 đồng chí có lý do.', '24 - - 22 2 -'],
  ['Tổng số đảng viên: 24. Được miễn sinh hoạt: 1. Tham dự: 22 đồng chí. Vắng mặt: 2', '24 - - 22 2 1'],
  [
    'Tổng số đảng viên 17 đồng chí, trong đó: đảng viên chính thức 16 đồng chí, đảng viên dự bị 01 đồng chí. Có mặt 15 đồng chí; vắng mặt 02 đồng chí.',
    '17 16 1 15 2 -',
  ],
  ['Thành phần: Có mặt 7/7 đồng chí chi uỷ viên, vắng 0', '7 - - 7 0 -'],
  ['Tổng số đảng viên được triệu tập: 20 đồng chí, có mặt 18 đồng chí, vắng mặt 2 đồng chí', '20 - - 18 2 -'],
  ['Tổng số đảng viên có mặt: 26 đồng chí', '- - - 26 - -'],
  ['Số đảng viên vắng mặt: 02 đồng chí', '- - - - 2 -'],
  ['Đảng viên chính thức: 26', '- 26 - - - -'],
  ['Đảng viên chính thức có mặt: 25', '- - - - - -'],
  ['Tổng số đảng viên chính thức được triệu tập: 14 đồng chí. Có mặt: 13 đồng chí.', '- 14 - 13 - -'],
  ['Có mặt: 28/28 đồng chí; vắng mặt: không.', '28 - - 28 0 -'],
  ['Đảng viên dự họp 28/28 đồng chí, không có đảng viên vắng mặt.', '28 - - 28 0 -'],
  ['Sĩ số: tổng số 30, có mặt 27, vắng 3', '30 - - 27 3 -'],
  ['Thành phần: 26/28 đảng viên của Chi bộ (vắng 02: đ/c Lan ốm, đ/c Bích đi làm ăn xa)', '28 - - 26 2 -'],
  ['Tham dự có 26 trên tổng số 28 đảng viên', '28 - - 26 - -'],
  [
    'Tổng số đảng viên: 28 đồng chí. Trong đó: đảng viên chính thức 27 đồng chí; đảng viên dự bị 01 đồng chí.',
    '28 27 1 - - -',
  ],
  ['Số đảng viên có mặt: 25 đồng chí (chính thức 24; dự bị 1)', '- - - 25 - -'],
  ['Vắng: 03 đồng chí (02 có lý do, 01 không lý do)', '- - - - 3 -'],
  ['Vắng mặt: 2 (có lý do: 2; không lý do: 0)', '- - - - 2 -'],
  ['Tổng số: 28 đ/c; Chính thức: 27 đ/c; Dự bị: 01 đ/c; Có mặt: 26 đ/c; Vắng: 02 đ/c', '28 27 1 26 2 -'],
  ['ĐV chính thức: 27; ĐV dự bị: 01', '- 27 1 - - -'],
  ['có 26 đồng chí dự họp trên tổng số 28 đảng viên', '28 - - 26 - -'],
  ['Hội nghị có mặt 26 đ/c = 92,9%', '- - - 26 - -'],
  ['Đảng viên vắng: Không', '- - - - 0 -'],
  ['Vắng: đ/c Nguyễn Văn A (ốm)', '- - - - - -'],
  ['Vắng mặt có lý do: 02 đồng chí; vắng mặt không lý do: 0', '- - - - - -'],
  ['Tổng số ĐV: 28; CT 27, DB 1', '28 27 1 - - -'],
  ['Dự họp gồm 26 đảng viên', '- - - 26 - -'],
  ['Cuộc họp có 26/28 đảng viên tham gia', '28 - - 26 - -'],
  ['Chi bộ có 28 đảng viên, trong đó có 3 đảng viên được miễn sinh hoạt, 1 đảng viên dự bị', '28 - 1 - - 3'],
  ['Chi bộ tổ chức họp với sự tham dự của 26/28 đảng viên', '28 - - 26 - -'],
  ['Tổng số đảng viên trong chi bộ là 28, số dự họp là 26, vắng 2', '28 - - 26 2 -'],
  ['Đảng viên có mặt: 25/27, trong đó đảng viên chính thức 24/26', '27 - - 25 - -'],
  ['Vắng 02 đồng chí: 01 đồng chí ốm, 01 đồng chí đi công tác', '- - - - 2 -'],
  ['Tổng số cấp uỷ: 05; có mặt: 04; vắng: 01', '5 - - 4 1 -'],
  ['Thành phần tham dự: 24 đảng viên', '- - - 24 - -'],
  ['Chi bộ cử 02 đồng chí tham dự lớp bồi dưỡng', '- - - - - -'],
  ['3 đồng chí tham gia tổ công nghệ số', '- - - - - -'],
  ['Tổng số hộ: 214', '- - - - - -'],
  ['Tổng số đoàn viên: 23.', '- - - - - -'],
  ['Tổng số điểm: 91', '- - - - - -'],
  ['Tổng số phiếu: 25', '- - - - - -'],
  ['Đề nghị miễn sinh hoạt cho 2 đồng chí', '- - - - - -'],
  ['Tổng số tiền thu đảng phí: 1.200.000 đồng', '- - - - - -'],
  [
    'Chi bộ có 21 đảng viên, gồm 20 đảng viên chính thức và 1 đảng viên dự bị. Có mặt 20 đồng chí. Vắng 1 đồng chí',
    '21 20 1 20 1 -',
  ],
  [
    'Tổng số đảng viên của Chi bộ thôn Gốc Đề: 27 đồng chí, có mặt 25 đồng chí, vắng có lý do 02 đồng chí',
    '27 - - 25 2 -',
  ],
  [
    'Tổng số đảng viên của chi bộ là 30 đồng chí (28 đồng chí chính thức, 02 đồng chí dự bị). Số đảng viên có mặt là 27 đồng chí, số vắng là 03 đồng chí',
    '30 28 2 27 3 -',
  ],
  ['Đến dự: 19 đồng chí, vắng: 02 đồng chí', '- - - 19 2 -'],
  [
    'Chi bộ gồm 24 đảng viên (23 chính thức, 01 dự bị); 22 đảng viên dự họp, 02 đảng viên vắng mặt có lý do',
    '24 23 1 22 2 -',
  ],
  ['Đủ 24/24 đảng viên có mặt, không ai vắng', '24 - - 24 0 -'],
  ['Mười hai đảng viên có mặt', '- - - 12 - -'],
  ['Có mặt đầy đủ 9/9 đồng chí', '9 - - 9 - -'],
  ['Tổng số 26 đảng viên; có mặt 22; vắng 03 đồng chí; được miễn sinh hoạt 01 đồng chí (tuổi cao)', '26 - - 22 3 1'],
  [
    'Có mặt: 28/30 đồng chí (đạt 93,3%). Vắng: 2 đồng chí, gồm: đ/c Lý Thị Kén (nghỉ ốm), đ/c Vương Văn Sò (bận việc gia đình)',
    '30 - - 28 2 -',
  ],
  ['Dự họp có 28/30 đồng chí đảng viên', '30 - - 28 - -'],
  ['Kết quả học tập: 28/30 đảng viên đạt loại khá', '- - - - - -'],
  ['Số đảng viên tham gia học tập chuyên đề: 28/30', '- - - - - -'],
  ['100% đảng viên có mặt nhất trí', '- - - - - -'],
  ['5/6 việc hoàn thành', '- - - - - -'],
  ['Chi bộ có 61 đảng viên, chia thành bốn tổ đảng theo đoàn thể.', '61 - - - - -'],
];

describe('roll calls', () => {
  for (const [text, counts] of ROLLS) it(text, () => assert.equal(read(text), counts));

  it('gives the range of each count', () => {
    const text = 'Có mặt: 12/15 đảng viên';
    const { present, members } = readRollCall(text, fold(text));
    assert.deepEqual(
      [text.slice(present!.start, present!.end), text.slice(members!.start, members!.end)],
      ['12', '15'],
    );
  });

  it('does not take the official among those present for the official of all', () => {
    const text = 'Chính thức: 35 đồng chí';
    assert.equal(readRollCall(text, fold(text), 'present').official, null);
    assert.equal(readRollCall(text, fold(text), 'members').official!.value, 35);
  });
});

describe('labels of a roll', () => {
  const LABELS: readonly (readonly [string, ReturnType<typeof rollCallLabel>])[] = [
    ['Tổng số đảng viên', 'members'],
    ['Tổng số đảng viên chính thức', 'official'],
    ['1. Đảng số:', 'members'],
    ['Số đảng viên được triệu tập', 'members'],
    ['Chính thức', 'official'],
    ['- Đảng viên dự bị', 'probationary'],
    ['Có mặt', 'present'],
    ['Số đảng viên dự họp', 'present'],
    ['Vắng mặt', 'absent'],
    ['Miễn sinh hoạt', 'exempt'],
    ['Vắng có lý do', null],
    ['Đảng viên chính thức có mặt', null],
    ['Tổng số hộ dân', null],
    ['Đại biểu dự', null],
    ['Nội dung', null],
  ];
  for (const [label, field] of LABELS) it(label, () => assert.equal(rollCallLabel(fold(label)), field));
});
