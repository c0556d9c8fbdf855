import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readAbsentees } from '../../../server/src/core/text/absentees';
import { fold } from '../../../server/src/core/text/fold';

const SIGN = new Map([
  [true, '+'],
  [false, '-'],
  [null, '?'],
]);

/** Each as `name`, excused (`+`), not (`-`) or unsaid (`?`), reason. The last column: the line is nested under `Vắng:`. */
const LINES: readonly (readonly [text: string, people: string, nested?: boolean | null])[] = [
  [
    '+ Có lý do: đ/c Đặng Thế Cẩn (ốm), đ/c Bàng Quốc Thịnh (đi công tác).',
    'Đặng Thế Cẩn + ốm; Bàng Quốc Thịnh + đi công tác',
    null,
  ],
  ['+ Không lý do: đ/c Lã Đình Quế.', 'Lã Đình Quế -', null],
  [
    'Vắng: 02 đồng chí (có lý do: Đỗ Thị Hạ ốm, Mai Văn Sơn đi công tác; không lý do: không có).',
    'Đỗ Thị Hạ + ốm; Mai Văn Sơn + đi công tác',
  ],
  [
    'Vắng: 03 (có lý do: Đỗ Thị Hạ ốm, Mai Văn Sơn đi công tác; không lý do: Lò Văn Xá)',
    'Đỗ Thị Hạ + ốm; Mai Văn Sơn + đi công tác; Lò Văn Xá -',
  ],
  ['Vắng có phép: đ/c Đỗ Thị Hạ, đ/c Mai Văn Sơn. Vắng không phép: không.', 'Đỗ Thị Hạ +; Mai Văn Sơn +'],
  ['Vắng có lý do: Đỗ Thị Hạ, Mai Văn Sơn; vắng không lý do: 0', 'Đỗ Thị Hạ +; Mai Văn Sơn +'],
  [
    'Có mặt 18/20 đồng chí, vắng 02 đồng chí có lý do (đ/c Đỗ Thị Hạ, đ/c Mai Văn Sơn), không có đồng chí nào vắng không lý do.',
    'Đỗ Thị Hạ +; Mai Văn Sơn +',
  ],
  ['Vắng: 2 (Có lý do: 2 - Đỗ Thị Hạ, Mai Văn Sơn; Không lý do: 0)', 'Đỗ Thị Hạ +; Mai Văn Sơn +'],
  [
    'Vắng: 02 (lý do: Đỗ Thị Hạ ốm; Mai Văn Sơn đi công tác). Không lý do: 0.',
    'Đỗ Thị Hạ + ốm; Mai Văn Sơn + đi công tác',
  ],
  [
    'Vắng: 03 đồng chí, trong đó: 02 đồng chí có lý do (Đỗ Thị Hạ – ốm; Mai Văn Sơn – công tác), 01 đồng chí không lý do (Lò Văn Xá).',
    'Đỗ Thị Hạ + ốm; Mai Văn Sơn + công tác; Lò Văn Xá -',
  ],
  [
    'Chi bộ nhắc nhở đ/c Bùi Đình Quý vắng sinh hoạt không lý do, giao đ/c Hà Văn Chấn gặp, báo lại trước ngày 15/9/2026.',
    'none',
  ],
  ['Đồng chí Đỗ Thị Hạ và đồng chí Mai Văn Sơn vắng mặt có lý do.', 'Đỗ Thị Hạ +; Mai Văn Sơn +'],
  ['Vắng: đ/c Lò Văn Xá (đi vắng; không báo), đ/c Đỗ Thị Hạ (ốm).', 'Lò Văn Xá - đi vắng; Đỗ Thị Hạ + ốm'],
  [
    'Vắng: đồng chí Chử Hoài Nam (đi chữa bệnh), đồng chí Vòng Thị Sáu (việc gia đình), đồng chí Ninh Bá Kỷ (không báo cáo).',
    'Chử Hoài Nam + đi chữa bệnh; Vòng Thị Sáu + việc gia đình; Ninh Bá Kỷ -',
  ],
  [
    'Thành phần: tổng số đảng viên 16 đồng chí (chính thức 15, dự bị 1); có mặt 15 đồng chí; vắng 1 đồng chí có lý do là đồng chí Ông Thị Hiền (con ốm).',
    'Ông Thị Hiền + con ốm',
  ],
  ['Đ/c Cam Xuân Bách – đi viện.', 'Cam Xuân Bách + đi viện', null],
  ['Đ/c Tiết Văn Khôi – không có lý do.', 'Tiết Văn Khôi -', null],
  [
    'Chi bộ có 21 đảng viên, gồm 20 đảng viên chính thức và 1 đảng viên dự bị. Có mặt 20 đồng chí. Vắng 1 đồng chí: Sùng A Páo (trực gác rừng, đã báo cáo).',
    'Sùng A Páo + trực gác rừng',
  ],
  [
    'Đồng chí Kiên Thị Ngà ghi biên bản. Chi bộ hiện có tổng số 18 đảng viên; dự họp có mặt 16 đồng chí; vắng 02 đồng chí là Lục Đức Hoà và Bế Thị Chanh, đều xin phép vì đi ca.',
    'Lục Đức Hoà + đi ca; Bế Thị Chanh + đi ca',
  ],
  ['vắng 02 đồng chí là Lục Đức H và Bế Thị C, đều xin phép vì đi ca', 'Lục Đức H + đi ca; Bế Thị C + đi ca'],
  [
    'Tổng số 15 đảng viên (14 chính thức, 1 dự bị), có mặt 13, vắng 2: đồng chí Lò Văn Xá vắng có lý do đi công tác, đồng chí Cà Thị Ín vắng không lý do',
    'Lò Văn Xá + đi công tác; Cà Thị Ín -',
  ],
  ['Vắng: 02 đồng chí (có lý do). Chủ trì: đồng chí Khổng Đình Lâm, Bí thư. Thư ký: đồng chí Tào Bích Liên.', 'none'],
  ['Đồng chí Ninh Bá Kỷ chưa nộp bản kiểm điểm về việc vắng họp hai kỳ liền.', 'none'],
  ['Vắng: Không.', 'none'],
  ['Vắng: 03 đồng chí, trong đó:', 'none'],
  [
    'vắng: 02 đồng chí, đều có lý do. Đồng chí Nghiêm Công Đức, Bí thư, chủ trì; đồng chí Mộc Thị Hoà ghi biên bản.',
    'none',
  ],
  ['có 14/15 đảng viên dự, vắng 01 đồng chí đi viện. Đồng chí Vàng Văn Pản, Bí thư chi bộ, chủ trì.', 'none'],
  ['Vắng mặt: 01 đảng viên dự bị (lý do: nghỉ thai sản).', 'none'],
  [
    'Có mặt: 12/15 đảng viên, vắng 2 (đ/c Nguyễn Văn Ất - ốm, đ/c Trần Thị Bính - đi công tác…)',
    'Nguyễn Văn Ất + ốm; Trần Thị Bính + đi công tác',
  ],
  ['vắng 02 đồng chí (đ/c Lan ốm, đ/c Tú đi công tác)', 'Lan + ốm; Tú + đi công tác'],
  [
    "Vắng: 02 đồng chí: Y Dăk Kbuôr (đi rẫy xa), H'Hen Niê (nghỉ sinh)",
    "Y Dăk Kbuôr + đi rẫy xa; H'Hen Niê + nghỉ sinh",
  ],
  [
    'Vắng có lý do: đ/c Rơ Châm H’Yéo (đi học); vắng không lý do: đ/c Ksor Phước',
    'Rơ Châm H’Yéo + đi học; Ksor Phước -',
  ],
  [
    'Vắng: 2 đồng chí, gồm: đ/c Lý Thị Kén (nghỉ ốm), đ/c Vương Văn Sò (bận việc gia đình)',
    'Lý Thị Kén + nghỉ ốm; Vương Văn Sò + bận việc gia đình',
  ],
  [
    'Vắng: đồng chí Hà Văn Tấn, đi công tác Hà Nội; đồng chí Lê Thị Nụ (có phép)',
    'Hà Văn Tấn + đi công tác Hà Nội; Lê Thị Nụ +',
  ],
  ['Vắng: 01 đồng chí. Đ/c Hà Văn Tấn (ốm).', 'Hà Văn Tấn + ốm'],
  ['Vắng 01: Đ/c Hà Văn Tấn, lý do ốm.', 'Hà Văn Tấn + ốm'],
  ['Vắng 01: Đ/c Hà Văn Tấn, lý do: ốm.', 'Hà Văn Tấn + ốm'],
  ['Vắng 02 đồng chí có lý do: đ/c Âu Văn Bền, đ/c Lộc Thị Sen', 'Âu Văn Bền +; Lộc Thị Sen +'],
  ['Vắng 02 đồng chí: Âu Văn Bền, Lộc Thị Sen', 'Âu Văn Bền ?; Lộc Thị Sen ?'],
  [
    'Đồng chí vắng: Âu Văn Bền (đi họp huyện); Lộc Thị Sen (trông cháu). Chủ trì: Hà Văn Tấn',
    'Âu Văn Bền + đi họp huyện; Lộc Thị Sen + trông cháu',
  ],
  ['- Âu Văn Bền: ốm', 'Âu Văn Bền + ốm', null],
  ['Đ/c Âu Văn Bền ốm, đ/c Lộc Thị Sen đi viện Bạch Mai', 'Âu Văn Bền + ốm; Lộc Thị Sen + đi viện Bạch Mai', null],
  ['Vắng: đ/c Âu Văn Bền – Phó Bí thư – đi công tác', 'Âu Văn Bền + đi công tác'],
  ['Vắng: đ/c Âu Văn Bền, Chi uỷ viên (đi công tác)', 'Âu Văn Bền + đi công tác'],
  ['Vắng: đ/c Âu Văn Bền (đi làm ăn xa, đã xin phép Bí thư)', 'Âu Văn Bền + đi làm ăn xa, đã xin phép Bí thư'],
  ['Đồng chí Âu Văn Bền vắng mặt do ốm nặng', 'Âu Văn Bền + ốm nặng'],
  ['đ/c Âu Văn Bền xin phép vắng', 'Âu Văn Bền +'],
  ['Nhắc nhở đồng chí Âu Văn Bền vắng họp không lý do', 'none'],
  ['Có phép 01: đ/c Thào A Dơ (ốm); không phép 01: đ/c Giàng Thị Sua', 'Thào A Dơ + ốm; Giàng Thị Sua -', null],
  ['Vắng: đ/c Nguyễn văn Tám (ốm)', 'Nguyễn văn Tám + ốm'],
  ['Vắng: 1 đồng chí (Nguyễn Văn A)', 'Nguyễn Văn A ?'],
  ['Có mặt: 28/28 đồng chí; vắng mặt: không. Chủ trì: đ/c Hà Văn Tấn', 'none'],
  ['Không có đồng chí nào vắng. Đồng chí Hà Văn Tấn chủ trì', 'none'],
  ['Vắng: NGUYỄN VĂN TÁM (ốm)', 'NGUYỄN VĂN TÁM + ốm'],
  ['Vắng 2: đồng chí Lò Thị Ẻn (ốm) và đồng chí Kpă Y Lâm (nương xa).', 'Lò Thị Ẻn + ốm; Kpă Y Lâm + nương xa'],
  ["Vắng mặt: Điểu K'Ré (ốm); Âu Dương Hải", "Điểu K'Ré + ốm; Âu Dương Hải ?"],
  [
    'Vắng 02 đồng chí: đ/c Hà Văn Tấn vắng do ốm, đ/c Lê Thị Nụ vắng do bận việc riêng',
    'Hà Văn Tấn + ốm; Lê Thị Nụ + bận việc riêng',
  ],
  [
    'Vắng 02 đồng chí (đồng chí Hà Văn Tấn có lý do: đi công tác; đồng chí Lê Thị Nụ không có lý do)',
    'Hà Văn Tấn + đi công tác; Lê Thị Nụ -',
  ],
  ['Vắng: 02 (Hà Văn Tấn – ốm; Lê Thị Nụ – con nhỏ)', 'Hà Văn Tấn + ốm; Lê Thị Nụ + con nhỏ'],
  ['Vắng 01 đồng chí (đồng chí Hà Văn Tấn đi công tác tại Thái Nguyên)', 'Hà Văn Tấn + đi công tác tại Thái Nguyên'],
  [
    'Vắng: 2 đ/c, trong đó đ/c Hà Văn Tấn bị ốm, đ/c Lê Thị Nụ về quê có việc gia đình. Chủ trì: đ/c Phan Đình Mão.',
    'Hà Văn Tấn + bị ốm; Lê Thị Nụ + về quê có việc gia đình',
  ],
  ['+ Đ/c Hà Văn Tấn', 'Hà Văn Tấn ?', null],
  ['1. Hà Văn Tấn', 'Hà Văn Tấn +', true],
  ['Hà Văn Tấn (Phó Bí thư) – ốm', 'Hà Văn Tấn + ốm', null],
  ['Đ/c Hà Văn Tấn: đi học lớp trung cấp chính trị', 'Hà Văn Tấn + đi học lớp trung cấp chính trị', null],
  ['Vắng có lý do 02 đồng chí: Hà Văn Tấn, Lê Thị Nụ.', 'Hà Văn Tấn +; Lê Thị Nụ +'],
  ['Vắng 02 đồng chí, trong đó có lý do: đ/c Hà Văn Tấn; không lý do: đ/c Lê Thị Nụ.', 'Hà Văn Tấn +; Lê Thị Nụ -'],
  ['Vắng: 02 đồng chí có lý do (ốm, đi công tác)', 'none'],
  ['Vắng: 01 (Bí thư Chi đoàn đi học)', 'none'],
  ['Đồng chí Phan Đình Mão, Bí thư, chủ trì. Có mặt 20/22 đồng chí, vắng 2 có lý do.', 'none'],
  [
    'Hội nghị vắng 01 đồng chí: Hà Văn Tấn (ốm). Chủ trì: đồng chí Phan Đình Mão. Thư ký: đồng chí Lê Thị Nụ',
    'Hà Văn Tấn + ốm',
  ],
];

describe('absent people', () => {
  for (const [text, people, nested] of LINES) {
    it(text, () => {
      const read = readAbsentees(text, fold(text), nested === undefined ? undefined : { excused: nested });
      const got = read.map(({ name, excused, reason }) => `${name} ${SIGN.get(excused)} ${reason ?? ''}`.trim());
      assert.equal(got.join('; ') || 'none', people);
    });
  }

  it('gives the range of the name', () => {
    const text = 'Vắng: đ/c Sùng A Páo (ốm)';
    const [person] = readAbsentees(text, fold(text));
    assert.equal(text.slice(person!.start, person!.end), 'Sùng A Páo');
  });

  it('takes no name out of a reason that both share', () => {
    const text =
      'Vắng mặt: đồng chí Thào A Dơ và đồng chí Giàng Thị Sua (lý do: đồng chí Dơ ốm, đồng chí Sua chăm con)';
    assert.deepEqual(
      readAbsentees(text, fold(text)).map(({ name }) => name),
      ['Thào A Dơ', 'Giàng Thị Sua'],
    );
  });
});
