/** The file itself: the same bytes every time, whole with any text, stamped so that nobody's edits get lost. */
import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { exportDocx } from '../../server/src/core/docx/export';
import { hash64, hashText } from '../../server/src/core/docx/hash';
import { isUntouched, readStamp } from '../../server/src/core/docx/read/stamp';
import { legalText } from '../../server/src/core/docx/xml-text';
import { modelOf, RESOLUTION } from './support/models';
import { attributeOf, childOf, childrenOf, open, textOf, valOf } from './support/opened';

const TEXT = 'Chi bộ họp.\n\n- **Nội dung:** nạo vét kênh.\n\n| TT | Việc |\n| --- | --- |\n| 1 | a |\n';

/** The package with one part changed, as a program that saves it would. */
function changed(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part]!))) });
}

describe('the .docx file', () => {
  it('has the same bytes for the same text, whatever the clock and the zone say', async () => {
    const before = exportDocx(modelOf(TEXT, RESOLUTION));
    const { TZ } = process.env;
    const RealDate = Date;
    try {
      process.env.TZ = 'Pacific/Kiritimati';
      globalThis.Date = class extends RealDate {
        constructor(...args: unknown[]) {
          super(...((args.length > 0 ? args : ['2031-07-08T09:10:11Z']) as [string]));
        }
      } as DateConstructor;
      const after = exportDocx(modelOf(TEXT, RESOLUTION));
      assert.deepEqual(after, before);
    } finally {
      globalThis.Date = RealDate;
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
  });

  it('has other bytes for another text and for another profile', async () => {
    const model = modelOf(TEXT, { ...RESOLUTION, recipients: ['A', 'B'] });
    const [one, two] = [exportDocx(model, { profile: 'hd05' }), exportDocx(model, { profile: 'hd36' })];
    assert.notDeepEqual(one, two);
  });

  it('tells title, subject, issuer, language and the document’s own date', async () => {
    const core = open(exportDocx(modelOf(TEXT, RESOLUTION))).xml('docProps/core.xml');
    const told = Object.fromEntries(childrenOf(core).map((child) => [child.name, child.text]));
    assert.equal(told['dc:title'], 'NGHỊ QUYẾT lãnh đạo thực hiện nhiệm vụ tháng 02 năm 2026');
    assert.equal(told['dc:subject'], RESOLUTION.subject);
    assert.equal(told['dc:creator'], RESOLUTION.issuer);
    assert.equal(told['dc:language'], 'vi-VN');
    assert.equal(told['dcterms:created'], '2026-02-05T00:00:00Z');
  });

  it('opens in Word without its compatibility mode', async () => {
    const settings = open(exportDocx(modelOf(TEXT, RESOLUTION))).xml('word/settings.xml');
    const [mode] = childrenOf(childOf(settings, 'compat'), 'compatSetting');
    assert.deepEqual([attributeOf(mode!, 'name'), attributeOf(mode!, 'val')], ['compatibilityMode', '15']);
  });

  it('names one style a paragraph, and only styles that it has', async () => {
    const file = open(exportDocx(modelOf(TEXT, RESOLUTION)));
    const ids = new Set(childrenOf(file.xml('word/styles.xml'), 'style').map((style) => attributeOf(style, 'styleId')));
    for (const paragraph of file.paragraphs) {
      const named = childrenOf(childOf(paragraph, 'pPr'), 'pStyle');
      assert.equal(named.length, 1, textOf(paragraph));
      assert.ok(ids.has(valOf(childOf(paragraph, 'pPr'), 'pStyle')));
    }
  });

  it('keeps the letters of any text and drops what XML cannot hold', async () => {
    const odd = 'a\u0000b\u0008c\u001fd \ud83d\ude00 \ud800 \udc00 \uffff & < > " \' ]]> \u00a0 ﷽ \\* ð\n';
    const file = open(exportDocx(modelOf(odd, { ...RESOLUTION, subject: 'x\u0001<&>"y' })));
    const [line] = file.styled('Nội dung').map(textOf);
    assert.match(line!, /😀/u);
    assert.ok(line!.includes('& < > " \' ]]>'));
    assert.doesNotMatch(line!, /[\u0000-\u0008\u001f\uffff]/);
    assert.doesNotThrow(() => encodeURIComponent(line!));
    assert.deepEqual(file.styled('Trích yếu').map(textOf), ['x<&>"y']);
  });

  it('is a page for an empty text too', async () => {
    const file = open(exportDocx(modelOf('', {})));
    assert.equal(file.tables.length, 2);
    assert.equal(textOf(file.tables[0]!).includes('ĐẢNG CỘNG SẢN VIỆT NAM'), true);
  });
});

describe('the stamp', () => {
  let bytes: Uint8Array;
  before(async () => {
    bytes = exportDocx(modelOf(TEXT, RESOLUTION));
  });

  it('bears the hash of the source text', () => {
    assert.equal(readStamp(bytes)?.source, hashText(TEXT));
    assert.equal(isUntouched(bytes), true);
  });

  const edits: [string, string, (text: string) => string][] = [
    ['a word in the text', 'word/document.xml', (text) => text.replace('Chi bộ họp', 'Chi bộ không họp')],
    ['a style', 'word/styles.xml', (text) => text.replace('w:val="28"', 'w:val="26"')],
    ['the header', 'word/header1.xml', (text) => text.replace('PAGE', 'NUMPAGES')],
    ['the stamp itself', 'docProps/custom.xml', (text) => text.replace(/noidung=..../, 'noidung=0000')],
  ];
  for (const [title, part, change] of edits) {
    it(`tells that someone changed ${title}`, () => {
      const edited = changed(bytes, part, change);
      assert.notDeepEqual(unzipSync(edited)[part], unzipSync(bytes)[part]);
      assert.equal(isUntouched(edited), false);
      assert.notEqual(readStamp(edited), null);
    });
  }
  it('holds when only the zip around it was made anew', () =>
    assert.equal(isUntouched(zipSync(unzipSync(bytes))), true));
  it('is missing in a file of another program', () => {
    const parts = unzipSync(bytes);
    const { 'docProps/custom.xml': _, ...others } = parts;
    for (const foreign of [zipSync(others), new Uint8Array(), strToU8('PK'), strToU8('chữ'), bytes.slice(0, 900)]) {
      assert.equal(readStamp(foreign), null);
      assert.equal(isUntouched(foreign), false);
    }
  });
});

describe('text fit for XML', () => {
  const rows: [string, string][] = [
    ['a\u0000b', 'ab'],
    ['tab\tline\nreturn\r', 'tab\tline\nreturn\r'],
    ['\ud83d\ude00', '\ud83d\ude00'],
    ['\ud83dx', 'x'],
    ['x\ude00', 'x'],
    ['\ufffe\uffff', ''],
  ];
  for (const [from, to] of rows) it(JSON.stringify(from), () => assert.equal(legalText(from), to));
});

describe('the hash', () => {
  // known values of FNV-1a, 64 bits
  const rows: [string, string][] = [
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ];
  for (const [text, digest] of rows) it(JSON.stringify(text), () => assert.equal(hashText(text), digest));
  it('is that of the whole, however it comes in pieces', () => {
    assert.equal(hash64().add(strToU8('foo')).add(strToU8('bar')).digest(), hashText('foobar'));
  });
});
