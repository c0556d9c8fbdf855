import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Field } from '../../../server/src/core/model/types';
import { openDocument } from '../../../server/src/core/service';

const MINUTES = 'CHI BỘ THÔN TRÀ\n\nBIÊN BẢN\nhọp chi bộ thường kỳ tháng 7 năm 2026\n-----\n\n';
const RESOLUTION = 'CHI BỘ THÔN TRÀ\n\nNGHỊ QUYẾT\nvề nhiệm vụ tháng 7 năm 2026\n-----\n\n';
const CONCLUSION = '---\nloại: Kết luận\nchi bộ: Chi bộ Khoa Dược\n---\n\n';
const model = (text: string) => openDocument('x.md', text).model;
const value = <T>(field: Field<T> | undefined): T | null => (field?.found ? field.value : null);

describe('what stands under the type of a paper', () => {
  for (const heading of ['Tình hình đảng viên dự họp', 'Điểm danh', 'Mở đầu']) {
    it(`${heading}: a heading of the body, not what the paper is about`, () => {
      const { header } = model(`CHI BỘ THÔN TRÀ\n\n# BIÊN BẢN\n\n## ${heading}\n\n- Tổng số đảng viên: 20\n`);
      assert.equal(value(header.subject), null);
    });
  }
});

describe('a roll in a table of two sides', () => {
  const counts = (table: string): string => {
    const { attendance } = model(`${MINUTES}${table}\n`);
    const { members, official, probationary, present, absent } = attendance!;
    return [members, official, probationary, present, absent].map((count) => value(count) ?? '-').join(' ');
  };
  const cases: readonly (readonly [what: string, table: string, counts: string])[] = [
    [
      'all, present and absent down the side',
      '| | Tổng số | Chính thức | Dự bị |\n| - | - | - | - |\n| Đảng viên của chi bộ | 20 | 19 | 1 |\n| Có mặt | 18 | 17 | 1 |\n| Vắng mặt | 2 | 2 | 0 |',
      '20 19 1 18 2',
    ],
    [
      'official and probationary down the side',
      '| Đảng viên | Tổng số | Có mặt | Vắng |\n| - | - | - | - |\n| Chính thức | 19 | 17 | 2 |\n| Dự bị | 1 | 1 | 0 |\n| Cộng | 20 | 18 | 2 |',
      '20 19 1 18 2',
    ],
    [
      'numbered rows',
      '| TT | Số lượng | Tổng | Chính thức | Dự bị |\n| - | - | - | - | - |\n| 1 | Đảng viên | 20 | 19 | 1 |\n| 2 | Có mặt | 18 | 17 | 1 |',
      '20 19 1 18 -',
    ],
    [
      'what stands behind the number divides it',
      '| TT | Nội dung | Số lượng | Ghi rõ |\n| - | - | - | - |\n| 1 | Tổng số đảng viên | 26 | chính thức 24, dự bị 02 |\n| 2 | Có mặt | 21 | chính thức 19, dự bị 02 |',
      '26 24 2 21 -',
    ],
    [
      'a label and a number in each row',
      '| Tổng số đảng viên | 20 |\n| - | - |\n| Có mặt | 18 |\n| Vắng | 2 |',
      '20 - - 18 2',
    ],
  ];
  for (const [what, table, expected] of cases) it(what, () => assert.equal(counts(table), expected));
});

describe('who is absent, under a line that only counts', () => {
  const cases: readonly (readonly [lines: string, names: string])[] = [
    [
      'Vắng mặt: 03\n– Có lý do: Đ/c Thang Văn Lẫm (ốm), Đ/c Mầu Thị Son (việc gia đình)\n– Không lý do: Đ/c Quách Đại Lam\n',
      'Thang Văn Lẫm +, Mầu Thị Son +, Quách Đại Lam -',
    ],
    ['Vắng 02 đồng chí.\n- Thang Văn Lẫm (ốm)\n- Mầu Thị Son (đi công tác)\n', 'Thang Văn Lẫm +, Mầu Thị Son +'],
    ['Vắng: 0\n- Chủ trì: đ/c Thang Văn Lẫm\n', ''],
    ['Có mặt: 31\n- Đ/c Thang Văn Lẫm, Bí thư\n', ''],
  ];
  for (const [lines, names] of cases) {
    it(lines.split('\n').join(' / '), () => {
      const people = model(`${MINUTES}Tổng số đảng viên: 34\n${lines}`).attendance?.absentees ?? [];
      const mark = (excused: boolean | null): string => (excused === null ? '?' : excused ? '+' : '-');
      assert.equal(people.map((one) => `${one.name} ${mark(one.excused)}`).join(', '), names);
    });
  }
});

describe('when people met', () => {
  const cases: readonly (readonly [what: string, text: string, when: string])[] = [
    [
      'from till in the sentence that says that they met',
      `${MINUTES}Chi bộ họp thường kỳ từ 20 giờ 00 đến 21 giờ 35 phút ngày 10/6/2026, tại bãi xe.\n`,
      '2026-06-10 20:00 21:35',
    ],
    [
      'the end under the duties',
      `${MINUTES}Hôm nay, 11 giờ 45 phút, ngày 19/10/2026, Chi bộ họp.\n\n3. PHÂN CÔNG NHIỆM VỤ\n\n1. Giao đ/c Hoa dọn kho trước ngày 5/11.\n\nThư ký đọc lại biên bản. Cuộc họp kết thúc lúc 12 giờ 30 phút cùng ngày.\n`,
      '2026-10-19 11:45 12:30',
    ],
    [
      'a duty ends at an hour, the meeting does not',
      `${MINUTES}Hôm nay, 11 giờ 45 phút, ngày 19/10/2026, Chi bộ họp.\n\n3. PHÂN CÔNG NHIỆM VỤ\n\n1. Giao đ/c Hoa tổ chức đêm văn nghệ, kết thúc lúc 22 giờ.\n`,
      '2026-10-19 11:45 -',
    ],
    [
      'front matter that gives the hours gives the day',
      '---\nloại: biên bản\nchi bộ: Chi bộ thôn Trà\nngày: 05/11/2026\nbắt đầu: 8 giờ 00\nkết thúc: 10 giờ 20\n---\n\nChi bộ nghe báo cáo.\n',
      '2026-11-05 08:00 10:20',
    ],
    [
      'without the hours it dates the paper',
      '---\nloại: biên bản\nchi bộ: Chi bộ thôn Trà\nngày: 05/11/2026\n---\n\nChi bộ nghe báo cáo.\n',
      '- - -',
    ],
  ];
  it('a reading of the minutes that is over ends no meeting', () => {
    const text = `${MINUTES}Hôm nay, 8 giờ 00 ngày 15/6/2026, Chi bộ họp.\n\nBiên bản đọc xong lúc 10 giờ 00. Buổi họp kết thúc lúc 10 giờ 10 phút.\n`;
    assert.equal(value(model(text).meeting?.end), '10:10');
    const alone = text.replace(/ Buổi họp.*/, ' Họp xong lúc 10 giờ 20.');
    assert.equal(value(model(alone).meeting?.end), '10:20');
  });
  for (const [what, text, when] of cases) {
    it(what, () => {
      const { meeting } = model(text);
      assert.equal([meeting?.date, meeting?.start, meeting?.end].map((f) => value(f) ?? '-').join(' '), when);
    });
  }
});

describe('what is a duty and what is not', () => {
  const DUTIES = '## Nhiệm vụ, giải pháp\n\n';
  const cases: readonly (readonly [what: string, text: string, tasks: number])[] = [
    [
      'parts of a vote under the line that leads them in',
      `${RESOLUTION}## Tổ chức thực hiện\n\nNghị quyết được chi bộ biểu quyết bằng thẻ đảng viên:\n- Tán thành: 18/19 đ/c (94,7%)\n- Không tán thành: 0 đ/c\n- Ý kiến khác: 01 đ/c\n`,
      0,
    ],
    [
      'an item that leads the parts in',
      `${RESOLUTION}## Tổ chức thực hiện\n\n1. Giao đ/c Hoa theo dõi, xong trước ngày 20/7.\n2. Kết quả biểu quyết:\n   - Tán thành: 18/19 đ/c\n   - Không tán thành: 1 đ/c\n`,
      1,
    ],
    [
      'a vote told in one item',
      `${RESOLUTION}## Tổ chức thực hiện\n\n1. Giao đ/c Hoa theo dõi, xong trước ngày 20/7.\n2. Nghị quyết được 18/19 đồng chí tán thành (94,7%).\n`,
      1,
    ],
    [
      'residents who agree are what a duty is about',
      `${RESOLUTION}${DUTIES}1. Giao đ/c Hoa vận động để 20/20 hộ đồng ý hiến đất, xong trước ngày 20/7.\n`,
      1,
    ],
    [
      'how often a step is taken makes it no duty of its own',
      `${RESOLUTION}${DUTIES}Người phụ trách chung: đồng chí Lục Văn Sơn. Thời hạn chung: hết tháng 7.\n\n- Lập danh sách xe hay đi đêm.\n  + Đặt sổ ghi tại hai trạm.\n  + Mỗi tuần đối chiếu với sổ của công an xã.\n`,
      1,
    ],
    [
      'a numbered line of minutes that says only that it concludes',
      `${MINUTES}2. Thảo luận\n- Đ/c Lan: phải chuyển ngay.\n\n3. Kết luận của chủ trì, giao việc\n- Giao đ/c Hoa đưa sáu nhà đi, xong trong ngày 9/7.\n- Giao đ/c Lan giữ điện thoại.\n\n4. Biểu quyết\n`,
      2,
    ],
    [
      'what people said under such a line is none',
      `${MINUTES}2. Thảo luận\n\n3. Kết luận của chủ trì\n- Đ/c Hoa làm tốt.\n- Đường vào bản còn lầy.\n`,
      0,
    ],
    [
      'what is given to somebody under a heading is',
      `${RESOLUTION}${DUTIES}- Giữ trật tự đường thôn.\n  + Đ/c Hoa lập danh sách xe.\n  + Đ/c Lan đặt sổ ghi trước ngày 20/7.\n`,
      2,
    ],
    [
      'a conclusion without headings: whoever is named is given work',
      `${CONCLUSION}Sau khi nghe báo cáo, Chi uỷ kết luận:\n\n1. Việc cấp thuốc còn chậm.\n2. Giao đ/c Hoa lập sổ.\n3. Đ/c Bền báo cáo Đảng uỷ trước ngày 25/7.\n`,
      2,
    ],
    [
      'a conclusion tells of what people did',
      `${CONCLUSION}Chi uỷ nhận thấy:\n\n- Đ/c Hoa đã lập xong sổ.\n- Kho hết thuốc từ ngày 5/9.\n`,
      0,
    ],
    [
      'a section that is called like the paper',
      '---\nloại: Kết luận\nchi bộ: Chi bộ Khoa Dược\n---\n\nSau khi nghe báo cáo về ba lần hết thuốc trong ngày chủ nhật, Chi uỷ kết luận:\n\n## Nhận định\n\nKho lẻ dự trù theo thói quen.\n\n## Kết luận giao việc\n\n- **Đồng chí Lường Văn Hạc – Phó Bí thư:** lập định mức, xong trước ngày 24/10/2026.\n- **Tổ Dược lâm sàng:** tập huấn cách tra tồn kho.\n',
      2,
    ],
  ];
  for (const [what, text, tasks] of cases) it(what, () => assert.equal(model(text).tasks.length, tasks));
});

describe('`Tình hình đảng viên` as a heading', () => {
  const steps = (body: string): string =>
    model(`${MINUTES}${body}`)
      .steps.map(({ id }) => id)
      .join(' ');
  const cases: readonly (readonly [what: string, body: string, steps: string])[] = [
    [
      'over the roll it is the roll',
      '**I. TÌNH HÌNH ĐẢNG VIÊN**\n\nTổng số 14 đảng viên, có mặt 11, vắng 3.\n\n**II. THẢO LUẬN**\n',
      'attendance discussion',
    ],
    [
      'over what members think it is the situation',
      '**I. TÌNH HÌNH ĐẢNG VIÊN**\n\nĐảng viên yên tâm công tác.\n\n**II. THẢO LUẬN**\n',
      'situation discussion',
    ],
  ];
  for (const [what, body, expected] of cases) it(what, () => assert.equal(steps(body), expected));
});

describe('the form of a resolution', () => {
  it('is not that of the minutes on which it rests', () => {
    const text = `${RESOLUTION}- Căn cứ Biên bản số 10-BB/CB, ngày 30/6/2026 họp chi uỷ.\n\nNgày 03/7/2026, chi bộ họp thường kỳ.\n`;
    assert.equal(model(text).form, 'regular');
  });
});

describe('ballots told person by person', () => {
  for (const [what, lines, subjects] of [
    [
      'each is about its person',
      '- Đồng chí Lò Văn Khánh: 18/19 phiếu tán thành, đạt 94,7%.\n- Đồng chí Vi Thị Nhàn: 17/19 phiếu tán thành, đạt 89,5%.',
      ['Đồng chí Lò Văn Khánh', 'Đồng chí Vi Thị Nhàn'],
    ],
    ['what is no person is no subject', '- Kết quả: 18/19 phiếu tán thành, đạt 94,7%.', [null]],
  ] as const) {
    it(what, () => {
      const { votes } = model(`${MINUTES}## III. Kết quả kiểm phiếu\n\n${lines}\n`);
      assert.deepEqual(
        votes.map(({ subject }) => subject),
        subjects,
      );
    });
  }
});

describe('place and date under the title', () => {
  const head = (text: string): string => {
    const { header } = model(text);
    return [header.place, header.date, header.subject].map((field) => value<unknown>(field) ?? '-').join(' | ');
  };
  const title = 'CHI BỘ THÔN TRÀ\n\nNGHỊ QUYẾT\nvề truyền nghề\n';
  const body = '\nChi bộ họp ngày 12/5/2026, tại đình làng.\n';
  const cases: readonly (readonly [what: string, text: string, head: string])[] = [
    ['apart', `${title}\nTiên Hồ, ngày 12 tháng 5 năm 2026\n${body}`, 'Tiên Hồ | 2026-05-12 | về truyền nghề'],
    ['right under it', `${title}Tiên Hồ, ngày 12 tháng 5 năm 2026\n${body}`, 'Tiên Hồ | 2026-05-12 | về truyền nghề'],
    ['a sentence is none', `${title}${body}`, '- | - | về truyền nghề'],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.equal(head(text), expected));
});

describe('who helps, in a column of its own', () => {
  const cases: readonly (readonly [column: string, helps: boolean])[] = [
    ['Người hoặc đơn vị cùng làm', true],
    ['Đoàn thể, cá nhân hỗ trợ', true],
    ['Đơn vị giúp', true],
    ['Người cùng chịu trách nhiệm', false],
    ['Đơn vị làm', false],
  ];
  for (const [column, helps] of cases) {
    it(column, () => {
      const table = `| Việc | Giao cho | ${column} | Hạn |\n| - | - | - | - |\n| Dọn kho | Bùi Thị Sen | Công an phường | 20/11/2026 |\n`;
      const [task] = model(`${MINUTES}## Phân công\n\n${table}`).tasks;
      assert.equal(task?.supporters.map((party) => party.text).join(), helps ? 'Công an phường' : '');
    });
  }
});

describe('a duty whose last line says who and by when', () => {
  const told = (lines: string): string =>
    model(`${RESOLUTION}## Nhiệm vụ\n\n${lines}\n`)
      .tasks.map(({ owners, supporters, deadline, measures }) =>
        [
          owners.map(({ text }) => text).join(' + ') || '-',
          supporters.map(({ text }) => text).join(' + ') || '-',
          deadline?.text ?? '-',
          measures.length,
        ].join(' | '),
      )
      .join('\n');
  const cases: readonly (readonly [what: string, lines: string, told: string])[] = [
    [
      'is theirs as a whole, and the line is no measure',
      '1. Rào 05 ao còn lại\n   - Đo từng ao, ký cam kết với chủ ao.\n   - Đồng chí Phí Văn Cẩn chủ trì, đồng chí Bế Thị Lụa phối hợp; xong trước ngày 30/9.',
      'Phí Văn Cẩn | Bế Thị Lụa | trước ngày 30/9 | 1',
    ],
    [
      'beside labels too',
      '1. Lập đội trực bờ sông\n   - Chọn 12 người bơi giỏi, chia ba ca.\n   - Yêu cầu: 03 ca trực.\n   - Tổ tự quản (đồng chí Bế Thị Lụa – tổ trưởng) chịu trách nhiệm; xong trong tháng 9.',
      'Bế Thị Lụa – tổ trưởng | - | trong tháng 9 | 1',
    ],
    [
      'not where the line gives work of its own',
      '1. Làm đường\n   - Giao đồng chí Phí Văn Cẩn đổ bê tông, xong trước ngày 30/9.\n   - Giao đồng chí Bế Thị Lụa trồng cây, xong trước ngày 20/9.',
      'Phí Văn Cẩn | - | trước ngày 30/9 | 0\nBế Thị Lụa | - | trước ngày 20/9 | 0',
    ],
  ];
  for (const [what, lines, expected] of cases) it(what, () => assert.equal(told(lines), expected));
});

describe('rows of a table of duties', () => {
  const HEAD = '| TT | Công việc | Cách làm | Phụ trách | Thời hạn |\n| - | - | - | - | - |\n';
  const ROW = '| 1.1 | Khơi rãnh | Thuê máy | đ/c Tiêu Văn Nhạ | 12/7/2026 |\n';
  const rows = (table: string): string[] =>
    model(`${RESOLUTION}## Nhiệm vụ\n\n${HEAD}${table}`).tasks.map(
      ({ content, begun }) => `${value(content)}${begun ? '' : ' (nothing to be asked)'}`,
    );

  it('that the next one divides only name a group', () => {
    assert.deepEqual(rows(`| **1** | **Chống sạt** | | | |\n${ROW}`), ['Khơi rãnh']);
    assert.deepEqual(rows(`| 1 | Chống sạt | | | |\n| 2 | Khơi rãnh | | | |\n`), ['Chống sạt', 'Khơi rãnh']);
  });

  it('that lost a cell are duties of which no column says anything', () => {
    assert.deepEqual(rows(`| 1 | Khơi rãnh | Thuê máy | đ/c Tiêu Văn Nhạ 12/7/2026 |\n`), [
      'Khơi rãnh (nothing to be asked)',
    ]);
    assert.deepEqual(rows('| 1 | Khơi rãnh |\n| 2 | Kè rọ | Đóng cọc | đ/c Tiêu Văn Nhạ | 12/7/2026 |\n').length, 2);
  });
});
