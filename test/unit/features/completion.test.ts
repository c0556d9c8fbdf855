import assert from 'node:assert/strict';
import { HEAD, offered, place, suggestions, TASKS, taken } from './support';

const OWNER = 'Khổng Văn Thuấn';

describe('completion: people behind a label or after đồng chí', () => {
  it('offers who the document names, those in charge first, with posts', () => {
    const found = suggestions(place(`${TASKS}\n### 2. Thu quỹ\n\n- **Phụ trách:** $0\n`));
    assert.deepEqual(
      found.map(({ label, detail }) => [label, detail]),
      [
        [OWNER, 'Phó Bí thư'],
        ['Âu Thị Mận', 'có trong văn bản'],
        ['Quách Đình Lễ', 'Bí thư'],
      ],
    );
  });

  const cases: readonly [string, string, string][] = [
    ['- **Phụ trách:** $0', OWNER, `- **Phụ trách:** đồng chí ${OWNER}, Phó Bí thư`],
    ['- **Phụ trách:**$0', OWNER, `- **Phụ trách:** đồng chí ${OWNER}, Phó Bí thư`],
    ['- Phụ trách: đồng chí $0', OWNER, `- Phụ trách: đồng chí ${OWNER}, Phó Bí thư`],
    ['- Phụ trách: đồng chí Khổ$0', OWNER, `- Phụ trách: đồng chí ${OWNER}, Phó Bí thư`],
    [
      '- Phụ trách: đồng chí Quách Đình Lễ, Â$0',
      'Âu Thị Mận',
      '- Phụ trách: đồng chí Quách Đình Lễ, đồng chí Âu Thị Mận',
    ],
    ['- Người phụ trách: $0', 'Âu Thị Mận', '- Người phụ trách: đồng chí Âu Thị Mận'],
    ['- Giao đồng chí $0', OWNER, `- Giao đồng chí ${OWNER}`],
    ['- Giao đ/c Kh$0', OWNER, `- Giao đ/c ${OWNER}`],
    ['Chủ trì: $0', 'Quách Đình Lễ', 'Chủ trì: đồng chí Quách Đình Lễ, Bí thư'],
  ];
  for (const [line, label, expected] of cases) {
    it(`${line} → ${label}`, () => assert.equal(taken(`${TASKS}\n### 2. Thu quỹ\n\n${line}\n`, label), expected));
  }

  it('in a table, under such a head', () => {
    const table = `${TASKS}\n| Nội dung | Người phụ trách | Thời hạn |\n| --- | --- | --- |\n| Thu quỹ | $0 | |\n`;
    assert.equal(taken(table, 'Âu Thị Mận'), '| Thu quỹ | đồng chí Âu Thị Mận');
  });

  it('matches what is typed without diacritics', () => {
    const [first] = suggestions(place(`${TASKS}\n- Phụ trách: Kh$0\n`));
    assert.match(first!.filter, /khong van thuan/);
  });
});

describe('completion: deadlines as real dates', () => {
  it('counts from the day of the document, and names the weekday', () => {
    const found = suggestions(place(`${TASKS}\n### 2. Thu quỹ\n\n- **Nội dung:** Thu quỹ.\n- **Thời hạn:** $0\n`));
    assert.deepEqual(
      found.map(({ label, detail }) => `${label} (${detail})`),
      [
        'trước ngày 31/7/2026 (thứ Sáu, cuối tháng)',
        'trước kỳ họp tháng 8 (theo kỳ họp sau)',
        'trước ngày 10/7/2026 (thứ Sáu, 7 ngày kể từ ngày văn bản)',
        'trước ngày 18/7/2026 (thứ Bảy, 15 ngày kể từ ngày văn bản)',
        'trước ngày 02/8/2026 (Chủ nhật, 30 ngày kể từ ngày văn bản)',
        'trước ngày 30/9/2026 (thứ Tư, cuối quý)',
        'trước ngày 31/12/2026 (thứ Năm, cuối năm)',
      ],
    );
  });

  it('takes the place of the words before the date', () => {
    const source = `${TASKS}\n### 2. Thu quỹ\n\n- Nội dung: Thu quỹ.\n- Thời hạn: trước ngày $0\n`;
    assert.equal(taken(source, 'trước ngày 31/7/2026'), '- Thời hạn: trước ngày 31/7/2026');
  });

  it('in English, the details only', () => {
    const source = `${TASKS}\n### 2. Thu quỹ\n\n- Nội dung: Thu quỹ.\n- Thời hạn: $0\n`;
    const [first] = suggestions(place(source), { language: 'en' });
    assert.deepEqual([first!.label, first!.detail], ['trước ngày 31/7/2026', 'Friday, end of the month']);
  });
});

describe('completion: labels of the task being written', () => {
  const begun = `${TASKS}\n### 2. Thu quỹ đền ơn đáp nghĩa\n\n- **Nội dung:** Thu quỹ của 120 hộ.\n`;

  it('offers what is still missing, required parts first', () => {
    assert.deepEqual(offered(`${begun}- $0\n`), [
      'Biện pháp:',
      'Phụ trách:',
      'Thời hạn:',
      'Phối hợp:',
      'Kết quả:',
      'Kinh phí:',
    ]);
  });

  it('writes them as the task’s own labels are written', () => {
    assert.equal(taken(`${begun}- $0\n`, 'Biện pháp:'), '- **Biện pháp:** ');
    assert.equal(taken(`${begun}- **Bi$0\n`, 'Biện pháp:'), '- **Biện pháp:** ');
    const plain = `${HEAD}\n## II. Nhiệm vụ tháng 7\n\n1. Thu quỹ\n  + Nội dung: Thu quỹ của 120 hộ.\n  + $0\n`;
    assert.equal(taken(plain, 'Phụ trách:'), '  + Phụ trách: ');
  });

  it('says the words that the document uses', () => {
    const other = begun.replace('**Phụ trách:**', '**Người phụ trách:**');
    assert.ok(offered(`${other}- $0\n`).includes('Người phụ trách:'));
  });
});

describe('completion: steps after / at the start of a line', () => {
  const MINUTES = HEAD.replace('Nghị quyết', 'Biên bản')
    .replace('NQ/CB', 'BB/CB')
    .replace('ngày:', 'hình thức: thường kỳ\nngày:');

  it('offers what is missing, what belongs there first', () => {
    const found = suggestions(
      place(`${MINUTES}\nI. THÀNH PHẦN\n- Tổng số đảng viên: 20 đồng chí; có mặt: 20 đồng chí.\n\n/$0\n`),
    );
    assert.ok(found.length > 5);
    assert.match(found[0]!.detail, /hợp với chỗ này/);
    assert.ok(found.every(({ label }) => label.startsWith('/')));
    const attendance = found.findIndex(({ label }) => label === '/diem-danh');
    const conclusion = found.findIndex(({ label }) => label === '/ket-luan');
    assert.ok(conclusion < attendance, 'a step that is there already comes after one that is missing');
  });

  it('replaces the slash and what was typed behind it', () => {
    const [first] = suggestions(place(`${MINUTES}\n/thao$0\n`));
    const line = place(`${MINUTES}\n/thao$0\n`);
    assert.equal(line.text.slice(first!.edit.start, first!.edit.end), '/thao');
    assert.ok(first!.snippet);
  });

  it('keeps the line ends of the document', () => {
    const all = suggestions(place(`${MINUTES}\n/$0\n`, '\r\n'));
    const long = all.filter(({ edit }) => edit.text.includes('\n'));
    assert.ok(long.length > 0);
    for (const { edit } of long) assert.doesNotMatch(edit.text, /(?<!\r)\n/);
  });

  it('offers whole documents in a file that holds nothing yet', () => {
    const found = suggestions(place('/$0'));
    assert.equal(found[0]!.label, '/nghi-quyet');
    assert.ok(found[0]!.edit.text.includes('loại: Nghị quyết'));
    assert.equal(suggestions(place('# Biên bản\n\n/$0\n')).length, found.length);
  });
});

describe('completion: front matter', () => {
  it('offers the types behind loại', () => {
    assert.ok(offered(HEAD.replace('loại: Nghị quyết', 'loại: $0')).length === 0, 'not recognised yet: left alone');
    assert.ok(offered(HEAD.replace('loại: Nghị quyết', 'loại: Nghị quyết\nhình thức: $0')).includes('chuyên đề'));
    assert.equal(taken(HEAD.replace('2026-07-03', '$0'), '03/7/2026'), 'ngày: 03/7/2026');
  });
});

describe('completion: says nothing', () => {
  const silent: readonly [string, string, string | null][] = [
    ['in running prose', `${TASKS}\nChi bộ thảo luận và $0\n`, ' '],
    ['in running prose, asked for', `${TASKS}\nChi bộ thảo luận và $0\n`, null],
    ['behind a colon in prose', `${TASKS}\nChi bộ quyết nghị:$0\n`, ':'],
    ['after a date', `${TASKS}\n- Thời hạn: trước ngày 20/7/2026 $0\n`, ' '],
    ['after a name nobody bears', `${TASKS}\n- Giao đồng chí Văn $0\n`, ' '],
    ['in a sentence after đồng chí', `${TASKS}\n- Giao đồng chí phụ trách xóm $0\n`, ' '],
    ['after a count of people', `${TASKS}\nTổng số đảng viên: 26 đồng chí $0\n`, ' '],
    ['after nobody in particular', `${TASKS}\n- Giao các đồng chí $0\n`, ' '],
    ['after a name that stands there in full', `${TASKS}\n- Giao đồng chí Âu Thị Mận $0\n`, ' '],
    ['before words that stand there already', `${TASKS}\n- Giao đồng chí $0Âu Thị Mận\n`, ' '],
    ['after the comma behind an owner', `${TASKS}\n- Phụ trách: đồng chí Âu Thị Mận, $0\n`, ' '],
    ['on a slash inside a line', `${TASKS}\n- Ngày 20/$0\n`, '/'],
    [
      'on a slash in a README',
      '# Thư mục của chi bộ\n\nMỗi tháng một tệp, nghị quyết để trong thư mục của tháng, biên bản để trong thư mục riêng, và không sửa tệp đã ký.\n\n/$0\n',
      '/',
    ],
    ['behind a label in a README', '# Ghi chú\n\nPhụ trách: $0\n', ' '],
    ['in a fence', `${TASKS}\n\`\`\`\nPhụ trách: $0\n\`\`\`\n`, ' '],
    ['at a blank after a list mark outside tasks', `${HEAD}\n## I. Đánh giá kết quả tháng 6\n\n- $0\n`, ' '],
  ];
  for (const [name, source, trigger] of silent) {
    it(name, () => assert.deepEqual(offered(source, { trigger }), []));
  }
});
