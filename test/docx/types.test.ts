/** Every type of document on both profiles: page.md row by row, read back from the file's XML. */
import assert from 'node:assert/strict';
import { exportDocx } from '../../server/src/core/docx/export';
import { KINDS } from '../../server/src/core/guidance/kinds';
import { openDocument } from '../../server/src/core/service';
import {
  attributeOf,
  below,
  childOf,
  figuresOf,
  linesOf,
  type Opened,
  open,
  switchOf,
  textOf,
  valOf,
} from './support/opened';

type ProfileId = 'hd05' | 'hd36';
const PROFILES: readonly ProfileId[] = ['hd05', 'hd36'];

/** A document of that type, as a clerk writes it; `extra`: more front matter. */
function page(
  kind: string,
  profile: ProfileId | null,
  extra = '',
  body = 'Chi bộ thôn Suối Hoa thống nhất nội dung sau.\n',
): Opened {
  const name = KINDS.find((one) => one.kind === kind)!.name;
  const text = `---
loại: ${name}
đảng bộ: Đảng bộ xã Mây Trắng
chi bộ: Chi bộ thôn Suối Hoa
số: 5
địa danh: Mây Trắng
ngày: 2026-06-05
trích yếu: chuẩn bị đại hội chi bộ
${extra}---

${body}`;
  const { model } = openDocument('van-ban.md', text);
  assert.equal(model.kind, kind);
  return open(exportDocx(model, { profile }));
}

const SIGNED = 'người ký: Đàm Thế Vỵ\nchức vụ: Bí thư\nnơi nhận: [Đảng uỷ xã, Lưu Chi bộ]\n';
const cellsOf = (file: Opened, table: number): string[][] => below(file.tables.at(table)!, 'tc').map(linesOf);
const texts = (file: Opened, style: string): string[] => file.styled(style).map(textOf);

describe('every type on both profiles', () => {
  for (const profile of PROFILES) {
    for (const { kind, name, symbol } of KINDS) {
      describe(`${name}, ${profile}`, () => {
        let file: Opened;
        before(() => {
          file = page(kind, profile, SIGNED);
        });

        it('the letterhead, with the type’s own symbol (§3, §4, §5)', () => {
          const [left, right] = cellsOf(file, 0);
          const subject = kind === 'letter' ? [`${profile === 'hd05' ? 'về việc ' : ''}chuẩn bị đại hội chi bộ`] : [];
          assert.deepEqual(left, [
            'ĐẢNG BỘ XÃ MÂY TRẮNG',
            'CHI BỘ THÔN SUỐI HOA',
            '*',
            `Số 05-${symbol}/CB`,
            ...subject,
          ]);
          assert.deepEqual(right, ['ĐẢNG CỘNG SẢN VIỆT NAM', '', 'Mây Trắng, ngày 05 tháng 6 năm 2026']);
        });

        it('type, subject and five hyphens in the middle; a letter has none of them (§3 5a, 5b)', () => {
          const letter = kind === 'letter';
          assert.deepEqual(texts(file, 'Tên loại'), letter ? [] : [name.toUpperCase()]);
          assert.deepEqual(texts(file, 'Trích yếu'), letter ? [] : ['chuẩn bị đại hội chi bộ']);
          assert.deepEqual(texts(file, 'Gạch dưới trích yếu'), letter ? [] : ['-----']);
        });

        it('signature and recipients (§7, §8)', () => {
          const ends = profile === 'hd05' ? ';' : ',';
          const above = kind === 'letter' || kind === 'proposal' ? [`- Như trên${ends}`] : [];
          const recipients = ['Nơi nhận:', ...above, `- Đảng uỷ xã${ends}`, '- Lưu Chi bộ.'];
          if (kind === 'minutes') {
            assert.deepEqual(texts(file, 'Quyền hạn ký'), ['NGƯỜI GHI BIÊN BẢN', 'CHỦ TRÌ HỘI NGHỊ']);
            assert.deepEqual([...texts(file, 'Chữ Nơi nhận'), ...texts(file, 'Nơi nhận')], recipients);
            return;
          }
          const [left, right] = cellsOf(file, -1);
          assert.deepEqual(left, recipients);
          assert.deepEqual(right, ['T/M CHI BỘ', 'BÍ THƯ', '', '', '', '', 'Đàm Thế Vỵ']);
        });

        it('paper, margins and page number (§2)', () => {
          const [section] = file.sections;
          const size = childOf(section!, 'pgSz');
          assert.deepEqual(
            [attributeOf(size, 'w'), attributeOf(size, 'h'), attributeOf(size, 'orient')],
            ['11906', '16838', null],
          );
          const margins = ['top', 'bottom', 'left', 'right', 'header'].map((side) =>
            Number(attributeOf(childOf(section!, 'pgMar'), side)),
          );
          assert.deepEqual(margins, [1134, 1134, 1701, 850, 567]);
          assert.equal(switchOf(section!, 'titlePg'), true);
        });

        it('the body: justified, 14 pt, exactly 18 to 22 pt, 6 pt apart, 10 mm in (§2)', () => {
          const [line] = file.styled('Nội dung');
          assert.equal(textOf(line!), 'Chi bộ thôn Suối Hoa thống nhất nội dung sau.');
          const { size, align, line: pitch, lineRule, after, firstLine } = figuresOf(file.style('Nội dung'));
          assert.deepEqual([size, align, lineRule, after, firstLine], [14, 'both', 'exact', 120, 567]);
          assert.ok(pitch >= 360 && pitch <= 440);
        });
      });
    }
  }
});

describe('the document’s date decides the profile', () => {
  const bases = 'căn cứ: [Căn cứ Điều lệ Đảng, Căn cứ Nghị quyết số 12-NQ/ĐU]\n';
  const dated = (date: string): string[] => {
    const text = `---\nloại: Nghị quyết\nchi bộ: Chi bộ thôn Suối Hoa\n${date}${bases}---\n\nA.\n`;
    return texts(open(exportDocx(openDocument('a.md', text).model)), 'Căn cứ');
  };
  const rows: [string, string, string[]][] = [
    ['before 27/5/2026', 'ngày: 2026-05-26\n', ['Căn cứ Điều lệ Đảng;', 'Căn cứ Nghị quyết số 12-NQ/ĐU,']],
    ['from then on', 'ngày: 2026-05-27\n', ['- Căn cứ Điều lệ Đảng;', '- Căn cứ Nghị quyết số 12-NQ/ĐU.']],
    ['without a date', '', ['- Căn cứ Điều lệ Đảng;', '- Căn cứ Nghị quyết số 12-NQ/ĐU.']],
  ];
  for (const [title, date, expected] of rows) it(title, () => assert.deepEqual(dated(date), expected));
});

describe('signature blocks (§7)', () => {
  const rows: [string, string, string[]][] = [
    ['đề ký: T/M\nchức vụ: Phó Bí thư', 'T/M alone is the cell’s', ['T/M CHI BỘ', 'PHÓ BÍ THƯ']],
    ['đề ký: T/L Ban Thường vụ\nchức vụ: Chánh Văn phòng', 'T/L', ['T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG']],
    ['đề ký: K/T Chánh Văn phòng\nchức vụ: Phó Chánh Văn phòng', 'K/T', ['K/T CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
  ];
  for (const [given, title, [authority, post]] of rows) {
    it(title, () => {
      const file = page('notice', 'hd05', `${given}\nngười ký: Vi Thị Sa\n`);
      assert.deepEqual([...texts(file, 'Quyền hạn ký'), ...texts(file, 'Chức vụ ký')], [authority, post]);
      assert.deepEqual(texts(file, 'Họ tên người ký'), ['Vi Thị Sa']);
    });
  }
});

describe('addressees (§3 9b, §8)', () => {
  const rows: [string, string, ProfileId, string, string[]][] = [
    ['letter', 'kính gửi: Đảng uỷ xã', 'hd05', 'Kính gửi: Đảng uỷ xã.', []],
    ['letter', 'kính gửi: [Đảng uỷ xã, Đảng uỷ bộ phận]', 'hd36', 'Kính gửi:', ['- Đảng uỷ xã,', '- Đảng uỷ bộ phận.']],
    ['proposal', 'kính trình: Đảng uỷ xã', 'hd05', 'Kính trình: Đảng uỷ xã.', []],
    ['proposal', 'kính trình: Đảng uỷ xã', 'hd36', 'Kính gửi: Đảng uỷ xã.', []],
  ];
  for (const [kind, given, profile, line, listed] of rows) {
    it(`${kind}, ${profile}: ${line}`, () => {
      const file = page(kind, profile, `${given}\n${SIGNED}`);
      const [paragraph] = file.styled('Kính gửi');
      assert.equal(textOf(paragraph!), line);
      assert.equal(valOf(childOf(paragraph!, 'pPr'), 'jc'), 'center');
      const [word, ...names] = below(paragraph!, 'r').map((run) => switchOf(childOf(run, 'rPr'), 'i') ?? false);
      assert.deepEqual([word, names.every((italic) => !italic)], [true, true]);
      assert.deepEqual(texts(file, 'Gạch đầu dòng'), listed);
    });
  }
  it('typed in the text: the word alone is italic', () => {
    const file = page('letter', 'hd05', SIGNED, 'Kính gửi: Đảng uỷ xã.\n\nChi bộ kính đề nghị.\n');
    const runs = below(file.styled('Kính gửi')[0]!, 'r').map((run) => [
      textOf(run),
      switchOf(childOf(run, 'rPr'), 'i'),
    ]);
    assert.deepEqual(runs, [
      ['Kính gửi:', true],
      [' Đảng uỷ xã.', null],
    ]);
  });
});

describe('optional parts (§9)', () => {
  it('draft mark and urgency: under the number, and under a letter’s subject', () => {
    const [left] = cellsOf(page('letter', 'hd05', 'dự thảo: 2\nđộ khẩn: Hoả tốc\n'), 0);
    assert.deepEqual(left!.slice(3), ['Số 05-CV/CB', 'về việc chuẩn bị đại hội chi bộ', 'Dự thảo lần 2', 'HOẢ TỐC']);
  });
  it('a note against publication: HD 05 10 mm above the edge of the last page, HD 36 under the signature', () => {
    const note = 'phạm vi lưu hành: Không phổ biến trên phương tiện thông tin đại chúng\n';
    const [now] = page('resolution', 'hd05', note + SIGNED).styled('Phạm vi phổ biến');
    const frame = childOf(childOf(now!, 'pPr'), 'framePr');
    assert.equal(attributeOf(frame, 'vAnchor'), 'page');
    // the line's foot: its top and the height of 12 pt Times
    const foot = Number(attributeOf(frame, 'y')) + Math.round(24 * 11.5);
    assert.ok(Math.abs(16838 - foot - 567) < 3, String(foot));
    const [before] = page('resolution', 'hd36', note + SIGNED).styled('Phạm vi phổ biến');
    assert.equal(textOf(before!), textOf(now!));
    assert.equal(childOf(childOf(before!, 'pPr'), 'framePr'), null);
  });

  const APPENDICES =
    'Nội dung.\n\nPhụ lục 1\nDanh sách\n\nHàng.\n\nPhụ lục 2: Mẫu phiếu\n\n(Ban hành kèm theo Nghị quyết này)\n\nDòng.\n';
  it('appendices of HD 05: own sections, numbered from 1, with the line that names their paper', () => {
    const file = page('resolution', 'hd05', SIGNED, APPENDICES);
    assert.deepEqual(
      file.sections.map((section) => [
        attributeOf(childOf(section, 'pgNumType'), 'start'),
        switchOf(section, 'titlePg'),
      ]),
      [
        [null, true],
        ['1', true],
        ['1', true],
      ],
    );
    assert.deepEqual(texts(file, 'Phụ lục'), ['Phụ lục 1', 'Danh sách', 'Phụ lục 2: Mẫu phiếu']);
    assert.deepEqual(texts(file, 'Kèm theo văn bản'), [
      '(Kèm theo Nghị quyết số 05-NQ/CB, ngày 05/6/2026 của Chi bộ thôn Suối Hoa)',
      '(Ban hành kèm theo Nghị quyết này)',
    ]);
  });
  it('appendices of HD 36: sections without a line of their own, numbered on', () => {
    const file = page('resolution', 'hd36', SIGNED, APPENDICES);
    assert.deepEqual(
      file.sections.map((section) => [
        attributeOf(childOf(section, 'pgNumType'), 'start'),
        switchOf(section, 'titlePg'),
      ]),
      [
        [null, true],
        [null, null],
        [null, null],
      ],
    );
    assert.deepEqual(texts(file, 'Kèm theo văn bản'), ['(Ban hành kèm theo Nghị quyết này)']);
  });

  const wide = (columns: number, cell: string): string =>
    `Việc.\n\nDanh sách như sau:\n\n|${' cột |'.repeat(columns)}\n|${' - |'.repeat(columns)}\n|${` ${cell} |`.repeat(columns)}\n\nHết danh sách.\n`;
  const turned = (file: Opened): (string | null)[] =>
    file.sections.map((section) => attributeOf(childOf(section, 'pgSz'), 'orient'));
  const across: [string, string, (string | null)[]][] = [
    ['8 columns whose lines do not fit', wide(8, 'một dòng khá dài ở đây'), [null, 'landscape', null]],
    ['8 columns that fit', wide(8, '1'), [null]],
    ['7 columns whose lines only wrap', wide(7, 'một dòng khá dài ở đây'), [null]],
    ['a word that would have to break', wide(4, 'x'.repeat(40)), [null, 'landscape', null]],
  ];
  for (const [title, body, expected] of across) {
    it(`a page across: ${title} (HD 05 IV.4.3)`, () => {
      const file = page('report', 'hd05', SIGNED, body);
      assert.deepEqual(turned(file), expected);
      const section = file.sections[1];
      if (!section) return;
      const size = childOf(section, 'pgSz');
      assert.deepEqual([attributeOf(size, 'w'), attributeOf(size, 'h')], ['16838', '11906']);
      const margins = ['top', 'bottom', 'left', 'right'].map((side) => attributeOf(childOf(section, 'pgMar'), side));
      assert.deepEqual(margins, ['1134', '1134', '1701', '850']);
      // its pages are numbered on, the first one too
      assert.deepEqual([switchOf(section, 'titlePg'), childOf(section, 'pgNumType')], [null, null]);
      const table = file.tables[1]!;
      assert.equal(attributeOf(childOf(childOf(table, 'tblPr'), 'tblW'), 'w'), String(16838 - 1701 - 850));
    });
  }
  it('a wide table takes the line above it along, and the signatures after it', () => {
    const file = page('report', 'hd05', SIGNED, wide(8, 'một dòng khá dài ở đây').replace('Hết danh sách.\n', ''));
    assert.deepEqual(turned(file), [null, 'landscape']);
    assert.equal(texts(file, 'Nội dung').at(-1), 'Danh sách như sau:');
    const foot = file.tables.at(-1)!;
    assert.equal(attributeOf(childOf(childOf(foot, 'tblPr'), 'tblW'), 'w'), String(16838 - 1701 - 850));
  });

  const SIDES: [string, string, boolean][] = [
    ['one side', '', false],
    ['both sides', 'in hai mặt: có\n', true],
    ['not both', 'in hai mặt: không\n', false],
  ];
  for (const [title, given, mirrored] of SIDES) {
    it(`printed on ${title} (HD 05 IV.4.2)`, () => {
      const settings = page('plan', 'hd05', given).xml('word/settings.xml');
      assert.equal(switchOf(settings, 'mirrorMargins') ?? false, mirrored);
    });
  }

  it('footnotes: a mark in the text, the note at the page’s foot; what does not match stays text', () => {
    const body =
      'Thu 12 triệu đồng[^quỹ] và **3 tấn**[^2].\n\nXem [^3].\n\n[^quỹ]: Quỹ của thôn.\n[^2]: Theo báo cáo *tháng 5*.\n[^4]: Không ai gọi.\n';
    const file = page('report', 'hd05', SIGNED, body);
    const [line] = file.styled('Nội dung');
    assert.equal(textOf(line!), 'Thu 12 triệu đồng và 3 tấn.');
    assert.deepEqual(
      below(line!, 'footnoteReference').map((mark) => attributeOf(mark, 'id')),
      ['1', '2'],
    );
    const notes = below(file.xml('word/footnotes.xml'), 'footnote').map((note) => [
      attributeOf(note, 'id'),
      textOf(note).trim(),
    ]);
    assert.deepEqual(notes.slice(2), [
      ['1', 'Quỹ của thôn.'],
      ['2', 'Theo báo cáo tháng 5.'],
    ]);
    assert.deepEqual(texts(file, 'Nội dung').slice(1), ['Xem [^3].', '[^4]: Không ai gọi.']);
  });
});

describe('Phần, Chương, Mục, Điều (§3)', () => {
  const BODY = `Chương I
Quy định chung

Điều 1. Phạm vi điều chỉnh

1. Quy chế này quy định việc làm việc của chi bộ.

a) Với đảng viên;

Mục 2
CHẾ ĐỘ HỌP

Điều 2. Quy chế này có hiệu lực từ ngày ký, các đồng chí đảng viên chịu trách nhiệm thi hành.
`;
  for (const profile of PROFILES) {
    it(`by ${profile}`, () => {
      const file = page('regulation', profile, SIGNED, BODY);
      assert.deepEqual(texts(file, 'Phần – Chương – Mục'), ['Chương I', 'Mục 2']);
      assert.deepEqual(texts(file, 'Tên Phần – Chương – Mục'), ['QUY ĐỊNH CHUNG', 'CHẾ ĐỘ HỌP']);
      assert.deepEqual(texts(file, 'Điều'), ['Điều 1. Phạm vi điều chỉnh']);
      for (const name of ['Phần – Chương – Mục', 'Tên Phần – Chương – Mục']) {
        const { bold, align, size } = figuresOf(file.style(name));
        assert.deepEqual([bold, align, size], [true, 'center', 14]);
      }
      const { bold, firstLine } = figuresOf(file.style('Điều'));
      assert.deepEqual([bold, firstLine], [true, 567]);
      const clause = file.paragraphs.find((paragraph) => textOf(paragraph).startsWith('1. '))!;
      assert.equal(valOf(childOf(clause, 'pPr'), 'pStyle'), 'NQListItem');
      const [article] = file.styled('Nội dung').filter((paragraph) => textOf(paragraph).startsWith('Điều 2'));
      const looks = below(article!, 'r').map((run) => [
        textOf(run).trim().slice(0, 7),
        switchOf(childOf(run, 'rPr'), 'b'),
      ]);
      assert.deepEqual(looks, [
        ['Điều 2.', true],
        ['Quy chế', null],
      ]);
    });
  }
});

describe('what the cell has otherwise (chibo.yaml, thể thức)', () => {
  it('single figures change, and what the instrument does not allow is told', async () => {
    const { layoutDocument } = await import('../../server/src/core/layout/build');
    const { profiles } = await import('../../server/src/core/guidance/profiles');
    const { model } = openDocument('a.md', '---\nloại: Nghị quyết\nchi bộ: Chi bộ thôn Suối Hoa\n---\n\nA.\n');
    const figures = { size: 15, lineHeight: 17, spacing: 6, indent: 12.7, left: 35, font: 'Tinos', duplex: 'có' };
    const { look, sections, duplex, differs } = layoutDocument(model, profiles.hd05, figures);
    const { size, exact, after, firstLine } = look.styles.body;
    assert.deepEqual([size, exact, after, firstLine], [30, 340, 120, 720]);
    assert.deepEqual([sections[0]!.page.margins.left, look.font, duplex], [1984, 'Tinos', true]);
    // the columns of head and foot still fill the text
    for (const block of sections[0]!.blocks) {
      if (block.type !== 'table') continue;
      assert.equal(
        block.widths.reduce((a, b) => a + b, 0),
        11906 - 1984 - 850,
      );
    }
    assert.deepEqual(differs, [
      'Giãn dòng 17 pt theo chibo.yaml, khác Hướng dẫn 05-HD/VPTW, ngày 27/5/2026 (18–22 pt).',
      'Lề trái 35 mm theo chibo.yaml, khác Hướng dẫn 05-HD/VPTW, ngày 27/5/2026 (30 mm).',
      'Phông chữ Tinos theo chibo.yaml, khác Hướng dẫn 05-HD/VPTW, ngày 27/5/2026 (Times New Roman).',
    ]);
  });
});
