/** Word files of other writers mean what they meant: head, tasks, votes and signers, however they were set. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportDocx } from '../../server/src/core/docx/export';
import { importDocx } from '../../server/src/core/docx/read';
import { openDocument } from '../../server/src/core/service';
import { FLAT_ODT, HTML, RTF } from './support/hand-written';
import { meaningOf } from './support/meaning';
import { MINUTES_TEXT, MINUTES_WRITINGS } from './support/minutes-writers';
import { convertAll } from './support/office';
import { RESOLUTION_TEXT, WRITINGS } from './support/other-writers';
import { numbered, paragraph, run, table, wordFile } from './support/word-file';

/** The default that everybody types and that our front matter leaves out. */
function withoutUsualAuthority(meaning: Record<string, string>): Record<string, string> {
  const { 'signers.0.authority': authority, ...rest } = meaning;
  return authority === undefined || authority === 't/m chi bộ' ? rest : { ...rest, 'signers.0.authority': authority };
}

const meansTheSame = (markdown: string, text: string): void =>
  assert.deepEqual(withoutUsualAuthority(meaningOf(markdown)), withoutUsualAuthority(meaningOf(text)), markdown);

describe('a resolution by other writers means the same', () => {
  for (const { manner, body, parts } of WRITINGS) {
    it(manner, () => meansTheSame(importDocx(wordFile(body, parts)).markdown, RESOLUTION_TEXT));
  }
  it('its names are in ordinary letters where the file has them so', () => {
    const { markdown } = importDocx(wordFile(WRITINGS[0]!.body));
    assert.match(markdown, /^đảng bộ: Đảng bộ xã Hồ Đầm$/m);
    assert.match(markdown, /^chi bộ: Chi bộ thôn Lũng Vài$/m);
  });
});

describe('minutes by other writers mean the same', () => {
  for (const { manner, body } of MINUTES_WRITINGS) {
    it(manner, () => meansTheSame(importDocx(wordFile(body)).markdown, MINUTES_TEXT));
  }
});

describe('by LibreOffice', function () {
  this.timeout(180_000);

  it('from pages written by hand: OpenDocument, HTML, RTF', () => {
    const files = convertAll(
      { 'a.fodt': Buffer.from(FLAT_ODT), 'b.html': Buffer.from(HTML), 'c.rtf': Buffer.from(RTF, 'latin1') },
      'docx',
    );
    assert.deepEqual(Object.keys(files), ['a.fodt', 'b.html', 'c.rtf']);
    for (const bytes of Object.values(files)) meansTheSame(importDocx(bytes).markdown, RESOLUTION_TEXT);
  });

  it('our own pages, saved there as OpenDocument and as Word 97, and back', () => {
    const folder = join(__dirname, '../corpus');
    const texts = readdirSync(folder)
      .filter((name) => /^(?:01|03|10|13|18|21|22)-.*\.md$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const pages = texts.map((text) => exportDocx(openDocument('a.md', text).model));
    const direct = pages.map((page) => importDocx(page).markdown);
    for (const format of ['odt', 'doc']) {
      const there = convertAll(Object.fromEntries(pages.map((page, i) => [`${i}.docx`, page])), format);
      const renamed = Object.fromEntries(Object.values(there).map((bytes, i) => [`${i}.${format}`, bytes]));
      const back = convertAll(renamed, 'docx');
      for (const [i, bytes] of Object.values(back).entries()) {
        assert.deepEqual(meaningOf(importDocx(bytes).markdown), meaningOf(direct[i]!), `${format} ${i}`);
      }
    }
  });
});

describe('export and import again: inspect says the same', () => {
  /** What no page shows, or shows in one way only. */
  const UNSAID: Readonly<Record<string, RegExp>> = {
    // the chair's name stands in the front matter and in the signature only
    '12-bien-ban-thuong-ky-na-khoang': /^meeting\.chair/,
    'b10-bb-chuyen-de-truong-nghe': /^meeting\.chair/,
    'c02-bien-ban-ban-huoi-khen': /^meeting\.chair/,
    'd02-bien-ban-thuong-ky-huu-tri': /^meeting\.chair/,
    'c07-bien-ban-chuyen-de-tram-y-te': /^meeting\.(?:chair|secretary)/,
    // the page begins each basis with «Căn cứ»
    'c12-nghi-quyet-chuyen-de-doi-bien-phong': /^bases/,
    // the page has the secretary on the left, whoever was typed first
    '14-bien-ban-chuyen-de-don-vi-xe-buyt': /^signers/,
    // no number and no head at all: the page has room for both
    '13-bien-ban-thuong-ky-khu-5': /^header\.symbol/,
    '15-bien-ban-hop-chi-uy-thang-5': /^header\.symbol/,
  };
  for (const folder of ['../corpus', '../held-out', '../../examples']) {
    for (const name of readdirSync(join(__dirname, folder)).filter((file) => file.endsWith('.md'))) {
      const text = readFileSync(join(__dirname, folder, name), 'utf8');
      const { model } = openDocument(name, text);
      if (model.kind === null || model.kind === 'other') continue;
      it(name, () => {
        const [back, there] = [meaningOf(importDocx(exportDocx(model)).markdown), meaningOf(text)];
        const unsaid = UNSAID[name.replace('.md', '')];
        const keys = [...new Set([...Object.keys(back), ...Object.keys(there)])];
        const differing = keys.filter((key) => back[key] !== there[key] && !unsaid?.test(key));
        assert.deepEqual(
          differing.map((key) => [key, back[key], there[key]]),
          [],
        );
      });
    }
  }
});

describe('what was merged, crossed out or drawn is told', () => {
  const read = (body: string): { markdown: string; warnings: readonly string[] } => importDocx(wordFile(body));
  const cell = (text: string, properties = ''): string =>
    `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${paragraph(text)}</w:tc>`;
  const rows: [string, string, RegExp][] = [
    [
      'a cell that goes over two rows holds for both',
      `<w:tbl><w:tr>${cell('Việc')}${cell('Phụ trách')}</w:tr><w:tr>${cell('a')}${cell('đồng chí N', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell('b')}${cell('', '<w:vMerge/>')}</w:tr></w:tbl>`,
      /\| a \| đồng chí N \|\n\| b \| đồng chí N \|\n\n<!-- Bảng trong tệp Word có ô gộp/,
    ],
    [
      'a head of two rows becomes one',
      `<w:tbl><w:tr>${cell('TT', '<w:vMerge w:val="restart"/>')}${cell('Phân công', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('Chủ trì')}${cell('Hạn')}</w:tr><w:tr>${cell('1')}${cell('a')}${cell('b')}</w:tr></w:tbl>`,
      /^\| TT \| Phân công<br>Chủ trì \| Hạn \|\n\| --- \| --- \| --- \|\n\| 1 \| a \| b \|$/m,
    ],
    [
      'a row that was crossed out',
      `<w:tbl><w:tr>${cell('a')}</w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:del><w:r><w:delText>bỏ dòng này</w:delText></w:r></w:del></w:p></w:tc></w:tr></w:tbl>`,
      /<!-- Dòng bảng đã gạch bỏ khi theo dõi sửa đổi: bỏ dòng này -->/,
    ],
    [
      'a watermark',
      paragraph('<w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r>'),
      /<!-- Chữ chìm hoặc chữ nghệ thuật trong tệp Word: DỰ THẢO -->/,
    ],
    ['another file put in', '<w:altChunk/>', /<!-- Tệp Word có phần ghép từ một tệp khác/],
    [
      'the choice of an old form',
      paragraph(
        `${run('Xếp loại: ')}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Khá"/><w:listEntry w:val="Tốt"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      /^Xếp loại: Tốt$/m,
    ],
    [
      'a frame around text, with a table in it',
      table([
        [
          paragraph('một') +
            paragraph('hai') +
            table([
              ['a', 'b'],
              ['1', '2'],
            ]),
        ],
      ]),
      /một\n\nhai\n\n\| a \| b \|/,
    ],
    ['soft hyphens', paragraph('Thời h\u00adạn: ngày 5'), /^Thời hạn: ngày 5$/m],
  ];
  for (const [title, body, expected] of rows) it(title, () => assert.match(read(body).markdown, expected));

  it('what a measure’s items are followed by is no part of the last one', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body = paragraph('Biện pháp:') + paragraph('một', numbered(1)) + paragraph('Thời hạn: ngày 5');
    assert.equal(importDocx(wordFile(body, { numbering })).markdown, 'Biện pháp:\n\n- một\n\nThời hạn: ngày 5\n');
  });
});
