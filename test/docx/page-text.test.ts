/** What the page says, computed from what the document gives: never more than that. */
import assert from 'node:assert/strict';
import { profileFor, profiles } from '../../server/src/core/guidance/profiles';
import { layoutDocument } from '../../server/src/core/layout/build';
import type { LayoutBlock, LayoutDocument, Paragraph, StyleId } from '../../server/src/core/layout/types';
import { type Given, MINUTES, modelOf, RESOLUTION } from './support/models';

const paragraphsOf = (layout: LayoutDocument): Paragraph[] =>
  layout.sections.flatMap((section) =>
    section.blocks.flatMap((block: LayoutBlock) =>
      block.type === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)),
    ),
  );
const say = (paragraph: Paragraph): string => paragraph.runs.map((run) => run.text).join('');
const page = (given: Given, text = 'Nội dung.\n', profile = profiles.hd05): Paragraph[] =>
  paragraphsOf(layoutDocument(modelOf(text, given), profile));
const styled = (paragraphs: readonly Paragraph[], ...styles: StyleId[]): string[] =>
  paragraphs.filter((paragraph) => styles.includes(paragraph.style)).map(say);

describe('the page, in words', () => {
  describe('place and date (HD 05 4.2.2)', () => {
    const rows: [string | undefined, string | undefined, string][] = [
      ['An Hoà', '2026-02-05', 'An Hoà, ngày 05 tháng 02 năm 2026'],
      ['An Hoà', '2026-01-15', 'An Hoà, ngày 15 tháng 01 năm 2026'],
      ['An Hoà', '2026-03-09', 'An Hoà, ngày 09 tháng 3 năm 2026'],
      ['An Hoà', '2026-09-27', 'An Hoà, ngày 27 tháng 9 năm 2026'],
      ['An Hoà', '2026-12-10', 'An Hoà, ngày 10 tháng 12 năm 2026'],
      ['An Hoà', undefined, 'An Hoà, ngày … tháng … năm …'],
      [undefined, '2026-12-10', '…, ngày 10 tháng 12 năm 2026'],
      [undefined, undefined, '…, ngày … tháng … năm …'],
    ];
    for (const [place, date, expected] of rows) {
      it(expected, () => assert.deepEqual(styled(page({ ...RESOLUTION, place, date }), 'placeDate'), [expected]));
    }
  });

  describe('number (HD 05 3.2.2)', () => {
    const rows: [Given, string][] = [
      [{ number: 5, symbol: 'NQ/CB' }, 'Số 05-NQ/CB'],
      [{ number: 123, symbol: 'NQ/ĐH' }, 'Số 123-NQ/ĐH'],
      [{ number: 7, symbol: undefined }, 'Số 07-NQ/CB'],
      [{ number: undefined, symbol: undefined }, 'Số      -NQ/CB'],
      [{ number: undefined, symbol: undefined, kind: 'proposal' }, 'Số      -TTr/CB'],
      [{ number: undefined, symbol: undefined, kind: null }, 'Số      -…/CB'],
    ];
    for (const [given, expected] of rows) {
      it(expected, () => assert.deepEqual(styled(page({ ...RESOLUTION, ...given }), 'number'), [expected]));
    }
  });

  it('what is missing stays blank', () => {
    const bare = page({ kind: 'resolution' });
    assert.deepEqual(styled(bare, 'parent', 'issuer'), ['ĐẢNG BỘ …', 'CHI BỘ …']);
    assert.deepEqual(styled(bare, 'authority', 'post', 'signerName'), ['T/M CHI BỘ', '…', '…']);
    assert.deepEqual(styled(bare, 'recipientsTitle', 'recipient'), ['Nơi nhận:', '- …']);
    assert.deepEqual(styled(bare, 'subject'), []);
  });

  describe('recipients', () => {
    const rows: [string, string[], 'hd05' | 'hd36', string[]][] = [
      ['semicolons and a full stop', ['A', 'B', 'C'], 'hd05', ['- A;', '- B;', '- C.']],
      ['marks already there give way', ['- A,', 'B;', '– C'], 'hd05', ['- A;', '- B;', '- C.']],
      ['commas in HD 36', ['A', 'B'], 'hd36', ['- A,', '- B.']],
      ['one alone', ['Lưu Chi bộ'], 'hd05', ['- Lưu Chi bộ.']],
    ];
    for (const [title, recipients, profile, expected] of rows) {
      it(title, () => {
        const lines = styled(page({ ...RESOLUTION, recipients }, 'x\n', profiles[profile]), 'recipient');
        assert.deepEqual(lines, expected);
      });
    }
    it('typed ones keep their marks', () => {
      const text = 'Nội dung.\n\nNơi nhận:\n- Đảng uỷ xã,\n- Tổ đảng\n- Lưu Chi bộ.\n';
      const typed = (name: string): { text: string; start: number; end: number } => ({
        text: name,
        start: text.indexOf(name),
        end: text.indexOf(name) + name.length,
      });
      const model = {
        ...modelOf(text, { ...RESOLUTION, foot: { from: 1, to: 5 } }),
        recipients: ['Đảng uỷ xã', 'Tổ đảng', 'Lưu Chi bộ'].map(typed),
      };
      const lines = styled(paragraphsOf(layoutDocument(model)), 'recipient');
      assert.deepEqual(lines, ['- Đảng uỷ xã,', '- Tổ đảng;', '- Lưu Chi bộ.']);
    });
  });

  it('bases of the front matter: a hyphen each in HD 05, a last comma in HD 36', () => {
    const given = { ...RESOLUTION, bases: ['Căn cứ Điều lệ Đảng', 'Căn cứ Nghị quyết số 12-NQ/ĐU;'] };
    assert.deepEqual(styled(page(given), 'basis'), ['- Căn cứ Điều lệ Đảng;', '- Căn cứ Nghị quyết số 12-NQ/ĐU.']);
    const old = page(given, 'x\n', profiles.hd36);
    assert.deepEqual(styled(old, 'basis'), ['Căn cứ Điều lệ Đảng;', 'Căn cứ Nghị quyết số 12-NQ/ĐU,']);
  });

  it('a letter: subject under the number, addressee where the type would stand', () => {
    const letter = page({ ...RESOLUTION, kind: 'letter', symbol: 'CV/CB', addressees: ['Đảng uỷ xã Mây Trắng'] });
    assert.deepEqual(styled(letter, 'type', 'subject', 'hyphens'), []);
    assert.deepEqual(styled(letter, 'letterSubject'), [`về việc ${RESOLUTION.subject}`]);
    assert.deepEqual(styled(letter, 'addressee'), ['Kính gửi: Đảng uỷ xã Mây Trắng.']);
  });

  it('a proposal says Kính trình in HD 05 and Kính gửi in HD 36; several addressees make a list', () => {
    const given: Given = { ...RESOLUTION, kind: 'proposal', addressees: ['Đảng uỷ xã', 'Ban Tổ chức'] };
    assert.deepEqual(styled(page(given), 'addressee', 'listItem'), ['Kính trình:', '- Đảng uỷ xã;', '- Ban Tổ chức.']);
    assert.deepEqual(styled(page(given, 'x\n', profiles.hd36), 'addressee'), ['Kính gửi:']);
  });

  it('a deputy signs for the cell with his own post', () => {
    const deputy = page({ ...RESOLUTION, signers: [{ post: 'Phó Bí thư', name: 'Vi Thị Sa' }] });
    assert.deepEqual(styled(deputy, 'authority', 'post', 'signerName'), ['T/M CHI BỘ', 'PHÓ BÍ THƯ', 'Vi Thị Sa']);
  });

  it('a secretary may sign beside the cell, and signs for nobody', () => {
    const signers = [
      { post: 'Thư ký', name: 'Lò Thị Ín' },
      { post: 'Bí thư', name: 'Vi Thị Sa' },
    ];
    const both = page({ ...RESOLUTION, signers });
    assert.deepEqual(styled(both, 'authority', 'post', 'signerName'), [
      'THƯ KÝ',
      'Lò Thị Ín',
      'T/M CHI BỘ',
      'BÍ THƯ',
      'Vi Thị Sa',
      '',
    ]);
  });

  it('a basis that is only named gets its usual word', () => {
    const named = page({ ...RESOLUTION, bases: ['Điều lệ Đảng', 'Xét đề nghị của Chi uỷ'] });
    assert.deepEqual(styled(named, 'basis'), ['- Căn cứ Điều lệ Đảng;', '- Xét đề nghị của Chi uỷ.']);
  });

  it('minutes without signatures name nobody', () => {
    const minutes = page({ ...MINUTES, signers: [] });
    assert.deepEqual(styled(minutes, 'authority', 'signerName'), ['NGƯỜI GHI BIÊN BẢN', '…', 'CHỦ TRÌ HỘI NGHỊ', '…']);
  });

  describe('the body', () => {
    const rows: [string, string, string[]][] = [
      ['lines are never joined', 'một\nhai\n', ['một', 'hai']],
      ['marks as typed', '- a\n+ b\n• c\n1/ d\na) e\n', ['- a', '+ b', '• c', '1/ d', 'a) e']],
      ["Markdown's own bullet is a hyphen", '* a\n* b\n', ['- a', '- b']],
      ['comments are never printed', '<!-- nghiquyet-bo-qua: x — lý do -->\nchữ\n', ['chữ']],
      ['rules are dropped, the five hyphens not', 'a\n\n-----\n\nb\n\n----------\n', ['a', '-----', 'b']],
      ['a fence is plain text', '```\nx  y\n```\n', ['x  y']],
      ['tick boxes stay', '- [x] xong\n- [ ] chưa\n', ['- [x] xong', '- [ ] chưa']],
    ];
    for (const [title, text, expected] of rows) {
      it(title, () => {
        const lines = styled(page(RESOLUTION, text), 'body', 'bodyFlush', 'listItem', 'heading1', 'hyphens');
        // the first five hyphens are those under the subject
        assert.deepEqual(lines.slice(1), expected);
      });
    }
    it('bold and italic stay, also in a mark', () => {
      const [line] = page(RESOLUTION, '- **Nội dung:** *gấp* thôi\n').filter((p) => p.style === 'listItem');
      assert.deepEqual(line!.runs, [
        { text: '- ' },
        { text: 'Nội dung:', bold: true },
        { text: ' ' },
        { text: 'gấp', italic: true },
        { text: ' thôi' },
      ]);
      const [numbered] = page(RESOLUTION, '**1. Ưu điểm**\n').filter((p) => say(p).includes('Ưu'));
      assert.deepEqual(numbered!.runs, [{ text: '1. Ưu điểm', bold: true }]);
    });
    it('levels follow indent and mark', () => {
      const text = '- a\n  - b\n    - c\n- d\n+ e\n+ g\n- h\n';
      const levels = page(RESOLUTION, text).filter((p) => p.style === 'listItem');
      assert.deepEqual(
        levels.map((p) => p.level ?? 0),
        [0, 1, 2, 0, 1, 1, 0],
      );
    });
  });

  it('what was typed in head or foot and not read goes back into the body', () => {
    const text = 'ĐẢNG BỘ XÃ MÂY TRẮNG\nMật hiệu đặc biệt\n\nNội dung.\n\nT/M CHI BỘ\nXác nhận của cấp trên\n';
    const lines = styled(page({ ...RESOLUTION, head: { from: 0, to: 2 }, foot: { from: 3, to: 5 } }, text), 'body');
    assert.deepEqual(lines, ['Mật hiệu đặc biệt', 'Nội dung.', 'Xác nhận của cấp trên']);
  });

  it('an appendix begins a section of its own, after the signature, numbered from 1', () => {
    const layout = layoutDocument(modelOf('Nội dung.\n\nPhụ lục 1\nDANH SÁCH ĐẢNG VIÊN\n\nHàng.\n', RESOLUTION));
    assert.equal(layout.sections.length, 2);
    const [main, appendix] = layout.sections;
    assert.equal(main!.blocks.at(-1)!.type, 'table');
    assert.equal(appendix!.page.restartNumbers, true);
    assert.deepEqual(
      appendix!.blocks.map((block) => (block.type === 'paragraph' ? [block.style, say(block)] : [])),
      [
        ['appendixTitle', 'Phụ lục 1'],
        ['appendixTitle', 'DANH SÁCH ĐẢNG VIÊN'],
        ['appendixReference', '(Kèm theo Nghị quyết số 05-NQ/CB, ngày 05/02/2026 của Chi bộ thôn Suối Hoa)'],
        ['body', 'Hàng.'],
      ],
    );
  });
});

describe('profiles', () => {
  it('HD 36 before 27/5/2026, HD 05 from then on and without a date', () => {
    const ids = ['2018-04-03', '2026-05-26', '2026-05-27', '2027-01-01', null].map((date) => profileFor(date).id);
    assert.deepEqual(ids, ['hd36', 'hd36', 'hd05', 'hd05', 'hd05']);
  });
  for (const profile of Object.values(profiles)) {
    it(`${profile.id}: every figure names its clause, and the columns fill the text`, () => {
      const clauses = Object.values(profile).flatMap((figure) =>
        typeof figure === 'object' && 'clause' in figure ? [figure.clause] : [],
      );
      assert.ok(clauses.length >= 20);
      assert.ok([...clauses, ...Object.values(profile.styles).map((style) => style.clause)].every((c) => c.length > 3));
      const { left, right } = profile.margins.value;
      const text = profile.paper.value.width - left - right;
      assert.equal(profile.headColumns.value[0] + profile.headColumns.value[1], text);
      assert.equal(profile.footColumns.value[0] + profile.footColumns.value[1], text);
      const names = Object.values(profile.styles).map((style) => style.name);
      assert.equal(new Set(names).size, names.length);
    });
  }
});
