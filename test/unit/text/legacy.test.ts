import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromLegacy, type LegacyEncoding, legacyCodes } from '../../../server/src/core/text/legacy';
import { convertLegacy, findLegacy } from '../../../server/src/core/text/legacy-find';
import { isSyllable } from '../../../server/src/core/text/legacy-syllable';

const ROOT = join(__dirname, '../../..');
const inUnicode = (text: string): string => convertLegacy(text, findLegacy(text));

/** As typed in the old encoding, and as it should read. Soft hyphens stand for TCVN3's `ư`. */
const TCVN3: readonly [string, string][] = [
  ['NghÞ quyÕt', 'Nghị quyết'],
  ['§¶ng bé x· An B×nh', 'Đảng bộ xã An Bình'],
  ['§¶NG Bé X· AN B×NH', 'ĐẢNG BỘ XÃ AN BÌNH'],
  ['§¶ng Céng s¶n ViÖt Nam', 'Đảng Cộng sản Việt Nam'],
  ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
  ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  ['BÝ th\u00ad chi bé, ®ång chÝ NguyÔn V¨n B×nh', 'Bí thư chi bộ, đồng chí Nguyễn Văn Bình'],
  ['Chñ tr×: ®/c TrÇn ThÞ Thu', 'Chủ trì: đ/c Trần Thị Thu'],
  ['§/c Lª V¨n Thuû ghi biªn b¶n', 'Đ/c Lê Văn Thuỷ ghi biên bản'],
  ['- Néi dung: Ph¸t quang ®\u00adêng trôc th«n.', '- Nội dung: Phát quang đường trục thôn.'],
  ['  + BiÖn ph¸p: chia ®o¹n cho tõng xãm;', '  + Biện pháp: chia đoạn cho từng xóm;'],
  ['Thêi h¹n: tr\u00adíc ngµy 20/7/2026', 'Thời hạn: trước ngày 20/7/2026'],
  ['Ng\u00adêi phô tr¸ch: toµn thÓ ®¶ng viªn', 'Người phụ trách: toàn thể đảng viên'],
  ['Tr-êng TiÓu häc, nh- vËy, n-íc s¹ch', 'Trường Tiểu học, như vậy, nước sạch'],
  ['KÎ v¹ch, ®¸nh sè tõng «, bèc th¨m.', 'Kẻ vạch, đánh số từng ô, bốc thăm.'],
  ['| Néi dung | Thêi h¹n | KÕt qu¶ |', '| Nội dung | Thời hạn | Kết quả |'],
  ['T\u00ad t\u00adëng, t×nh h×nh ®¶ng viªn æn ®Þnh', 'Tư tưởng, tình hình đảng viên ổn định'],
  ['Ngµy 05/7/2026, vµo håi 19 giê 30 phót', 'Ngày 05/7/2026, vào hồi 19 giờ 30 phút'],
  ['Bµ con ®ãng gãp ñng hé quü v¾c xin', 'Bà con đóng góp ủng hộ quỹ vắc xin'],
  ['H§ND vµ UBND x· ®· quyÕt ®Þnh', 'HĐND và UBND xã đã quyết định'],
  ['Nî ®äng, khuûu tay, nghiªng ng¶, gi÷ g×n', 'Nợ đọng, khuỷu tay, nghiêng ngả, giữ gìn'],
  ['T/M CHI Bé, BÝ TH¦', 'T/M CHI BỘ, BÍ THƯ'],
  ['**KÕt luËn cña chñ tr×**', '**Kết luận của chủ trì**'],
];
const VNI: readonly [string, string][] = [
  ['Nghò quyeát', 'Nghị quyết'],
  ['Chi boä thoân', 'Chi bộ thôn'],
  ['Ñaûng boä xaõ An Bình', 'Đảng bộ xã An Bình'],
  ['ÑAÛNG BOÄ XAÕ AN BÌNH', 'ĐẢNG BỘ XÃ AN BÌNH'],
  ['NGHÒ QUYEÁT, BIEÂN BAÛN', 'NGHỊ QUYẾT, BIÊN BẢN'],
  ['Ñaûng Coäng saûn Vieät Nam', 'Đảng Cộng sản Việt Nam'],
  ['Coäng hoaø xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
  ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['Bí thö chi boä, ñoàng chí Nguyeãn Vaên Bình', 'Bí thư chi bộ, đồng chí Nguyễn Văn Bình'],
  ['Chuû trì: ñ/c Traàn Thò Thu', 'Chủ trì: đ/c Trần Thị Thu'],
  ['- Noäi dung: Phaùt quang ñöôøng truïc thoân.', '- Nội dung: Phát quang đường trục thôn.'],
  ['  + Bieän phaùp: chia ñoaïn cho töøng xoùm;', '  + Biện pháp: chia đoạn cho từng xóm;'],
  ['Thôøi haïn: tröôùc ngaøy 20/7/2026', 'Thời hạn: trước ngày 20/7/2026'],
  ['Ngöôøi phuï traùch: toaøn theå ñaûng vieân', 'Người phụ trách: toàn thể đảng viên'],
  ['| Noäi dung | Thôøi haïn | Keát quaû |', '| Nội dung | Thời hạn | Kết quả |'],
  ['Tö töôûng, tình hình ñaûng vieân oån ñònh', 'Tư tưởng, tình hình đảng viên ổn định'],
  ['Ngaøy 05/7/2026, vaøo hoài 19 giôø 30 phuùt', 'Ngày 05/7/2026, vào hồi 19 giờ 30 phút'],
  ['Baø con ñoùng goùp uûng hoä quyõ vaéc xin', 'Bà con đóng góp ủng hộ quỹ vắc xin'],
  ['HÑND vaø UBND xaõ ñaõ quyeát ñònh', 'HĐND và UBND xã đã quyết định'],
  ['Nôï ñoïng, khuyûu tay, kyõ löôõng, thuûy lôïi', 'Nợ đọng, khuỷu tay, kỹ lưỡng, thủy lợi'],
  ['Uyû ban kieåm tra, ÖÙng Hoøa, AÙi Quoác', 'Uỷ ban kiểm tra, Ứng Hòa, Ái Quốc'],
  ['Kieåm ñieåm, yù kieán, kî cöïu, cuûa hoï', 'Kiểm điểm, ý kiến, kỵ cựu, của họ'],
];

const ORDINARY: readonly string[] = [
  'Chi bộ thôn Trà họp thường kỳ; đồng chí Bí thư chủ trì.',
  'Toà nhà có bé và cá; hoá, hoà, khoá, loà xoà.',
  'Anh bé có ba cá và hai gà.',
  'où est la fête de Noël, déjà vu là, où sont les garçons',
  'Monsieur François Müller, Mme Hélène Noël, René Descartes, Zoë Brontë',
  'naïve café résumé façade coöperate jalapeño',
  'São Paulo, não, ação, coração; Ødegård på fjellet; Žižek; Straße über für',
  '5 µm, 10 µm, 20 µm và 30 µm; 25 m², 30°, ± 2 %, × 3, ÷ 4, § 5, ¶ 6',
  'Windows® 11, © 2026, «trích dẫn», “trích”, · mục, ¼ và ½ ngày, ¥ 100, £ 5, ¢',
  'Buôn Krông, Đắk Lắk, A Lưới, Y Thuyên Ayũn',
  'English prose without a single mark, and then one: th«n.',
  'Một chữ lẻ th«n trong dòng tiếng Việt.',
  'nhµ',
  '«Nghị quyết» và «Biên bản» là «văn bản»',
];

/** Folded capitals: TCVN3 has none with a tone. */
function written(text: string, encoding: LegacyEncoding): string {
  const codes = new Map([...legacyCodes(encoding)].reverse().map(([code, letter]) => [letter, code]));
  return [...text].map((c) => codes.get(c) ?? codes.get(c.toLowerCase()) ?? c).join('');
}

describe('legacy encodings: tables', () => {
  it('TCVN3 agrees with the system’s TCVN5712-1, code for code', () => {
    const codes = [...legacyCodes('tcvn3')];
    assert.equal(codes.length, 74);
    const bytes = Buffer.from(codes.map(([code]) => code).join(''), 'latin1');
    assert.equal(bytes.length, codes.length);
    // Each on a line of its own, so that no two compose.
    const lines = Buffer.from([...bytes].flatMap((byte) => [byte, 10]));
    const theirs = execFileSync('iconv', ['-f', 'TCVN5712-1', '-t', 'UTF-8'], { input: lines }).toString('utf8');
    assert.deepEqual(
      theirs.trimEnd().split('\n'),
      codes.map(([, letter]) => letter),
    );
  });

  it('VNI: a vowel and its mark, each vowel with every mark, small and capital', () => {
    const vni = legacyCodes('vni');
    const marks: Readonly<Record<string, string>> = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
    const vowels: Readonly<Record<string, string>> = { a: 'a', e: 'e', o: 'o', u: 'u', ô: 'ơ', ö: 'ư' };
    for (const [code, letter] of Object.entries(vowels)) {
      for (const [mark, tone] of Object.entries(marks))
        assert.equal(vni.get(code + mark), (letter + tone).normalize('NFC'));
    }
    const circumflex: Readonly<Record<string, string>> = {
      á: '\u0301',
      à: '\u0300',
      å: '\u0309',
      ã: '\u0303',
      ä: '\u0323',
    };
    for (const vowel of ['a', 'e', 'o']) {
      assert.equal(vni.get(`${vowel}â`), `${vowel}\u0302`.normalize('NFC'));
      for (const [mark, tone] of Object.entries(circumflex)) {
        assert.equal(vni.get(vowel + mark), `${vowel}\u0302${tone}`.normalize('NFC'));
        assert.equal(vni.get((vowel + mark).toUpperCase()), `${vowel}\u0302${tone}`.normalize('NFC').toUpperCase());
      }
    }
    const breve: Readonly<Record<string, string>> = {
      ê: '',
      é: '\u0301',
      è: '\u0300',
      ú: '\u0309',
      ü: '\u0303',
      ë: '\u0323',
    };
    for (const [mark, tone] of Object.entries(breve)) assert.equal(vni.get(`a${mark}`), `ă${tone}`.normalize('NFC'));
  });

  for (const encoding of ['tcvn3', 'vni'] as const) {
    it(`${encoding}: every letter of the alphabet with every tone, and nothing is lost`, () => {
      const letters = [...'aăâeêioôơuưy'].flatMap((v) =>
        ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => (v + tone).normalize('NFC')),
      );
      for (const letter of [...letters, 'đ']) assert.equal(fromLegacy(written(letter, encoding), encoding), letter);
    });
  }
});

describe('legacy encodings: found and converted', () => {
  for (const [cases, encoding] of [
    [TCVN3, 'tcvn3'],
    [VNI, 'vni'],
  ] as const) {
    for (const [typed, meant] of cases) {
      it(`${encoding}: ${meant}`, () => {
        assert.equal(inUnicode(typed), meant);
        assert.equal(findLegacy(typed)[0]!.encoding, encoding);
        assert.deepEqual(findLegacy(meant), []);
      });
    }
  }

  it('there are forty examples and more', () => assert.ok(TCVN3.length + VNI.length >= 40));

  for (const text of ORDINARY) it(`leaves alone: ${text}`, () => assert.deepEqual(findLegacy(text), []));

  it('a line with one sign is converted beside surer lines, and only there', () => {
    assert.equal(inUnicode('Chi bé th«n'), 'Chi bé th«n');
    assert.equal(inUnicode('§¶ng bé x· An B×nh\nChi bé th«n\n\nTrµ'), 'Đảng bộ xã An Bình\nChi bộ thôn\n\nTrà');
    assert.equal(inUnicode('§¶ng bé x· An B×nh\nChi bộ họp\nbé'), 'Đảng bộ xã An Bình\nChi bộ họp\nbé');
  });

  it('a stretch inside a line of Unicode', () => {
    assert.equal(
      inUnicode('Nội dung: Tæ chøc häp chi bé th\u00adêng kú, có mặt 20 đồng chí.'),
      'Nội dung: Tổ chức họp chi bộ thường kỳ, có mặt 20 đồng chí.',
    );
  });

  it('two stretches where Unicode stands between them; each in its encoding', () => {
    const text = '§¶ng bé x· An B×nh\nNghị quyết được thông qua.\nChi boä thoân An Bình\n';
    assert.deepEqual(
      findLegacy(text).map(({ encoding, start, end }) => [encoding, text.slice(start, end)]),
      [
        ['tcvn3', '§¶ng bé x· An B×nh'],
        ['vni', 'boä thoân'],
      ],
    );
  });

  it('nothing in what is quoted', () => {
    const text = '§¶ng bé x· An B×nh\n';
    assert.deepEqual(findLegacy(text, [{ start: 0, end: text.length }]), []);
  });

  const documents = ['test/corpus', 'examples'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md') && !/^(?:INDEX|README)/.test(name))
      .map((name) => ({ name, text: readFileSync(join(ROOT, folder, name), 'utf8').normalize('NFC') })),
  );
  for (const { name, text } of documents) {
    it(`${name}: nothing in it as it is; whole again from either encoding`, () => {
      assert.deepEqual(findLegacy(text), []);
      // `£ Ê`: a capital with a tone comes back small where no capitals stand around it.
      assert.equal(inUnicode(written(text, 'tcvn3')).toLowerCase(), text.toLowerCase());
      assert.equal(inUnicode(written(text, 'vni')), text);
    });
  }
  it('there are documents', () => assert.ok(documents.length > 20));
});

describe('syllables', () => {
  const good =
    'nghị quyết giữ gìn giếng quốc quỹ khuỷu nguyễn thuở hoà hòa uỷ ủy yêu ý ở à xoong ngoằn nghiêng kỷ huỳnh';
  for (const word of good.split(' ')) it(`${word} is one`, () => assert.ok(isSyllable(word)));
  const bad = 'th bờớ nghò gh kà ngế cap cạcc qo tràcs fa zô the\u0301\u0301 ăn2 hồà quôc';
  for (const word of bad.split(' ')) it(`${word} is none`, () => assert.ok(!isSyllable(word)));
});
