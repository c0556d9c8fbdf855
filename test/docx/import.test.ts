/** Word files of any make become drafts: nothing is dropped, and what no text can hold is told. */
import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { DocxReadError, importDocx } from '../../server/src/core/docx/read';
import { isUntouched } from '../../server/src/core/docx/read/stamp';
import { numbered, paragraph, run, table, type WordParts, wordFile } from './support/word-file';

const read = (body: string, parts?: WordParts): string => importDocx(wordFile(body, parts)).markdown.trim();

describe('a Word file becomes a draft', () => {
  const B = '<w:b/>';
  const I = '<w:i/>';
  const rows: [title: string, body: string, markdown: string][] = [
    ['plain paragraphs', paragraph('một') + paragraph('') + paragraph('hai'), 'một\n\nhai'],
    ['runs that Word cut for no reason', paragraph(run('Chi ') + run('bộ') + run(' họp')), 'Chi bộ họp'],
    ['bold and italic', paragraph(run('a ') + run('b', B) + run(' c ') + run('d', I)), 'a **b** c *d*'],
    ['bold and italic at once', paragraph(run('a', B + I)), '***a***'],
    ['bold switched off', paragraph(run('a', '<w:b w:val="0"/>')), 'a'],
    ['blanks at the edge of bold', paragraph(run('Nội dung: ', B) + run('x')), '**Nội dung:** x'],
    ['a colon that touches the next word', paragraph(run('Hạn:', B) + run('ngày 5')), '**Hạn**:ngày 5'],
    ['a list typed by hand', paragraph('- a') + paragraph('+ b') + paragraph('- c'), '- a\n+ b\n- c'],
    ['a line break', paragraph(`${run('a')}<w:r><w:br/></w:r>${run('b')}`), 'a\nb'],
    ['a page break', paragraph(`${run('a')}<w:r><w:br w:type="page"/></w:r>${run('b')}`), 'ab'],
    ['a tab', paragraph(`${run('a')}<w:r><w:tab/></w:r>${run('b')}`), 'a\tb'],
    ['hyphens that do not break', paragraph(`${run('12')}<w:r><w:noBreakHyphen/></w:r>${run('NQ')}`), '12-NQ'],
    ['capitals by format', paragraph(run('Nghị quyết', '<w:caps/>')), 'NGHỊ QUYẾT'],
    ['a link', paragraph(`<w:hyperlink>${run('đây')}</w:hyperlink>`), 'đây'],
    ['a field: its result, not its code', paragraph(field('DATE', '05/02/2026')), '05/02/2026'],
    ['a simple field', paragraph(`<w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple>`), '3'],
    ['a content control', `<w:sdt><w:sdtContent>${paragraph('a')}</w:sdtContent></w:sdt>`, 'a'],
    ['what was inserted', paragraph(`<w:ins>${run('mới')}</w:ins>`), 'mới'],
    ['marks that mean something', paragraph('# a') + paragraph('2 * 3 * 4'), '\\# a\n\n2 \\* 3 \\* 4'],
    ['underscores to fill in', paragraph('Số: ____'), 'Số: \\_\\_\\_\\_'],
    ['angle brackets', paragraph('&lt;b&gt;x&lt;/b&gt;'), '\\<b>x\\</b>'],
    ['decomposed letters', paragraph('Chi bộ'.normalize('NFD')), 'Chi bộ'],
    [
      'a table',
      table([
        ['TT', 'Việc'],
        ['1', paragraph('a') + paragraph('b')],
      ]),
      '| TT | Việc |\n| --- | --- |\n| 1 | a<br>b |',
    ],
    ['a bar in a table', table([['a | b']]), '| a \\| b |\n| --- |'],
    [
      'columns that a cell spans',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('a')}</w:tc></w:tr><w:tr><w:tc>${paragraph('b')}</w:tc><w:tc>${paragraph('c')}</w:tc></w:tr></w:tbl>`,
      '| a |  |\n| --- | --- |\n| b | c |',
    ],
    [
      'alignment of columns',
      table([['a'], [paragraph('1', '<w:jc w:val="right"/>')], [paragraph('2', '<w:jc w:val="right"/>')]]),
      '| a |\n| ---: |\n| 1 |\n| 2 |',
    ],
  ];
  for (const [title, body, markdown] of rows) it(title, () => assert.equal(read(body), markdown));

  function field(code: string, result: string): string {
    const part = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    return `${part('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${part('separate')}${run(result)}${part('end')}`;
  }
});

describe('Word’s own numbers', () => {
  const level = (at: number, format: string, text: string, start = 1): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', 'o')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1.', 3)}${level(1, 'decimal', '%1.%2.')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>' +
    '<w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const item = (text: string, num: number, at = 0): string => paragraph(text, numbered(num, at));
  const rows: [string, string, string][] = [
    [
      'levels, counted anew under each',
      item('a', 1) + item('b', 1, 1) + item('c', 1, 2) + item('d', 1, 2) + item('e', 1) + item('g', 1, 1),
      'I. a\n\n  1. b\n    a) c\n    b) d\n\nII. e\n\n  1. g',
    ],
    ['bullets', item('a', 2) + item('b', 2, 1) + item('c', 2), '- a\n  + b\n- c'],
    ['a start, and levels in one number', item('a', 3) + item('b', 3, 1) + item('c', 3), '3. a\n\n  3.1. b\n\n4. c'],
    ['a list that starts again', item('a', 3) + item('b', 4) + item('c', 4), '3. a\n1. b\n2. c'],
    ['an empty paragraph counts for nothing', item('a', 3) + item('', 3) + item('b', 3), '3. a\n4. b'],
    ['no numbers where they are switched off', paragraph('a', numbered(0)), 'a'],
  ];
  for (const [title, body, markdown] of rows) it(title, () => assert.equal(read(body, { numbering }), markdown));
});

describe('styles', () => {
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:basedOn w:val="H1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Dam"><w:name w:val="Đậm"/><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>';
  const rows: [string, string, string][] = [
    ['a heading', paragraph('I. Tình hình', '<w:pStyle w:val="H1"/>'), '## I. Tình hình'],
    ['a style made from a heading', paragraph('a', '<w:pStyle w:val="Muc"/>'), '## a'],
    ['an outline level', paragraph('a', '<w:outlineLvl w:val="1"/>'), '### a'],
    ['bold from the style', paragraph('a', '<w:pStyle w:val="Dam"/>'), '**a**'],
    ['styles in a circle', paragraph('a', '<w:pStyle w:val="A"/>'), 'a'],
    ['a style that is not there', paragraph('a', '<w:pStyle w:val="Z"/>'), 'a'],
  ];
  for (const [title, body, markdown] of rows) it(title, () => assert.equal(read(body, { styles }), markdown));
});

describe('what no text can hold is told', () => {
  const rows: [string, string, WordParts, RegExp][] = [
    ['a picture', paragraph('<w:r><w:drawing><a:blip/></w:drawing></w:r>'), {}, /<!-- Tệp Word có hình ở đây/],
    [
      'deleted text',
      paragraph(`${run('a')}<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>`),
      {},
      /a\n\n<!-- Chữ đã gạch bỏ.*: bỏ -->/,
    ],
    ['hidden text', paragraph(run('kín', '<w:vanish/>')), {}, /<!-- Chữ ẩn: kín -->/],
    [
      'a comment',
      paragraph(`${run('a')}<w:r><w:commentReference w:id="7"/></w:r>`),
      { comments: `<w:comment w:id="7">${paragraph('xem lại --> nhé')}</w:comment>` },
      /<!-- Nhận xét trong tệp Word: xem lại —› nhé -->/,
    ],
    ['a header', paragraph('a'), { header: paragraph('Tài liệu họp') }, /<!-- Đầu hoặc chân trang.*: Tài liệu họp -->/],
    ['a formula', paragraph('<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>'), {}, /x=1\n\n<!-- Công thức/],
    ['a table in a table', table([[paragraph('a') + table([['b']]), 'c']]), {}, /a<br>b \| c[\s\S]*<!-- Bảng lồng/],
  ];
  for (const [title, body, parts, expected] of rows) {
    it(title, () => {
      const { markdown, warnings } = importDocx(wordFile(body, parts));
      assert.match(markdown, expected);
      if (title !== 'a header') assert.equal(warnings.length, 1);
    });
  }
  it('text boxes are read once, after their paragraph', () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('trong khung')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('trong khung')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    assert.equal(read(paragraph(run('a') + drawing) + paragraph('b')), 'a\n\ntrong khung\n\nb');
  });
  it('a footnote keeps its place', () => {
    const body = paragraph(`${run('a')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('b')}`);
    const { markdown, warnings } = importDocx(
      wordFile(body, { footnotes: `<w:footnote w:id="2">${paragraph('nguồn')}</w:footnote>` }),
    );
    assert.deepEqual([markdown, warnings], ['a[^2]b\n\n[^2]: nguồn\n', []]);
  });
  it('an empty file says so', () => {
    assert.deepEqual(importDocx(wordFile('')).warnings, ['Tệp Word không có chữ nào.']);
  });
});

describe('a file that cannot be read', () => {
  const good = wordFile(paragraph('a'));
  const lying = good.slice();
  const rows: [string, Uint8Array, DocxReadError['problem']][] = [
    ['nothing', new Uint8Array(), 'not-docx'],
    ['plain text', strToU8('Chi bộ họp'), 'not-docx'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'not-docx'],
    [
      'a spreadsheet',
      zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'xl/workbook.xml': strToU8('<a/>') }),
      'not-docx',
    ],
    ['an old .doc', container('WordDocument'), 'old-doc'],
    ['an old spreadsheet', container('Workbook'), 'not-docx'],
    ['a file cut short', good.slice(0, good.length - 60), 'damaged'],
    [
      'XML that is not closed',
      zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8('<w:document>') }),
      'damaged',
    ],
    [
      'a document without a body',
      zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8('<a/>') }),
      'damaged',
    ],
    [
      'a zip bomb',
      zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }),
      'too-large',
    ],
    ['a .docx with a password', container('EncryptedPackage'), 'protected'],
  ];
  for (const [title, bytes, problem] of rows) {
    it(title, () => {
      assert.throws(
        () => importDocx(bytes),
        (error: unknown) => {
          assert.ok(error instanceof DocxReadError, String(error));
          assert.equal(error.problem, problem);
          assert.match(error.message, /^Tệp .*\.$/);
          return true;
        },
      );
    });
  }
  const document = (body: string, before = ''): Uint8Array =>
    zipSync({
      '[Content_Types].xml': strToU8('<a/>'),
      'word/document.xml': strToU8(`${before}<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
    });
  const nested = (times: number, open: string, close: string): Uint8Array =>
    document(open.repeat(times) + paragraph('a') + close.repeat(times));
  const hostile: [string, Uint8Array][] = [
    [
      'entities that grow',
      document(paragraph('&b;'), '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'),
    ],
    ['an entity from the disk', document(paragraph('&a;'), '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')],
    ['tables in tables without end', nested(3000, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>')],
    ['elements in elements without end', nested(50_000, '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>')],
    [
      'parts without end',
      zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}.xml`, new Uint8Array()])), {
        level: 0,
      }),
    ],
  ];
  for (const [title, bytes] of hostile) {
    it(`${title}: one sentence`, () => {
      assert.throws(() => importDocx(bytes), DocxReadError);
      assert.equal(isUntouched(bytes), false);
    });
  }
  const odd: [string, Uint8Array, string][] = [
    ['a cell over a thousand million columns', document(spanning('999999999')), '| a |'],
    ['a cell over no number of columns', document(spanning('abc')), '| a |  |\n'],
    [
      'a list a hundred million levels deep',
      document(paragraph('a', '<w:numPr><w:ilvl w:val="99999999"/><w:numId w:val="1"/></w:numPr>')),
      'a\n',
    ],
    ['styles named like what every object has', document(paragraph('a', '<w:pStyle w:val="constructor"/>')), 'a\n'],
    [
      'sixty thousand changes of looks in a line',
      document(paragraph((run('a*b ', '<w:b/>') + run('x ')).repeat(30_000))),
      'a\\*b x a\\*b',
    ],
    [
      'UTF-16',
      zipSync({
        '[Content_Types].xml': strToU8('<a/>'),
        'word/document.xml': new Uint8Array(
          Buffer.from(`\ufeff<w:document xmlns:w="w"><w:body>${paragraph('Chi bộ')}</w:body></w:document>`, 'utf16le'),
        ),
      }),
      'Chi bộ\n',
    ],
  ];
  for (const [title, bytes, begins] of odd) {
    it(`${title}: read all the same`, () => assert.ok(importDocx(bytes).markdown.startsWith(begins)));
  }
  function spanning(columns: string): string {
    return `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>${paragraph('a')}</w:tc><w:tc/></w:tr></w:tbl>`;
  }

  it('one whose sizes lie reads as damaged, or as what it really holds', () => {
    // the size stands at 24 bytes into an entry's record in the zip's directory
    for (let at = 0; at + 4 < lying.length; at++) {
      if (lying[at] === 0x50 && lying[at + 1] === 0x4b && lying[at + 2] === 1 && lying[at + 3] === 2)
        lying[at + 24] = 9;
    }
    try {
      assert.equal(typeof importDocx(lying).markdown, 'string');
    } catch (error) {
      assert.ok(error instanceof DocxReadError, String(error));
    }
  });

  function container(stream: string): Uint8Array {
    const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
    return Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(500).fill(0), ...name, 0, 0);
  }
});
