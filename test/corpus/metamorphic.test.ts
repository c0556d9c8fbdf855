import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ParsedTree, parseDocument } from '../../server/src/core/syntax/parse';
import { fold, foldBase } from '../../server/src/core/text/fold';
import { openDocument } from '../../server/src/core/service';
import { inspectDocument, type Inspection } from '../../server/src/core/service-inspect';

const here = dirname(fileURLToPath(import.meta.url));
const folders = [here, join(here, '../../examples')];
const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !/^(?:README|INDEX)/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
);
const asTyped = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n').normalize('NFC');

/** The eight basic rules: others are about the very spelling that is varied here. */
const inspect = (text: string): Inspection => inspectDocument(openDocument('a.md', text), { preset: 'co-ban' });

/** What was read, without columns and without the spelling of texts. */
const reading = (text: string): unknown => {
  const squeezed = (value: string): string =>
    foldBase(value.normalize('NFC').replace(/\u00a0/g, ' ').replace(/(?:đồng chí|đ\/c)\s*/giu, '')).replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();
  return JSON.parse(
    JSON.stringify(inspect(text), (key, value) => {
      if (['column', 'endColumn', 'endLine', 'message', 'fixes', 'file'].includes(key)) return undefined;
      return typeof value === 'string' ? squeezed(value) : value;
    }),
  );
};

const NEW_TONES = [
  ['oà', 'òa'], ['oá', 'óa'], ['oả', 'ỏa'], ['oã', 'õa'], ['oạ', 'ọa'],
  ['uỳ', 'ùy'], ['uý', 'úy'], ['uỷ', 'ủy'], ['uỹ', 'ũy'], ['uỵ', 'ụy'],
] as const;
/** Only open syllables are written differently: `hoà` and `hòa`, but always `hoàn` and `quý`. */
const newTones = (text: string): string =>
  NEW_TONES.reduce(
    (result, [from, to]) =>
      result.replace(new RegExp(`(?<![qQ])${from}(?![\\p{L}])`, 'gu'), to).replace(new RegExp(`(?<![qQ])${from.toUpperCase()}(?![\\p{L}])`, 'gu'), to.toUpperCase()),
    text,
  );

describe('the reading does not change', () => {
  for (const { name, text } of documents) {
    const typed = asTyped(text);
    const before = reading(typed);

    it(`${name}: decomposed letters`, () => assert.deepEqual(reading(typed.normalize('NFD')), before));
    it(`${name}: Windows line ends, byte-order mark`, () =>
      assert.deepEqual(reading('\ufeff' + typed.replace(/\n/g, '\r\n')), before));
    it(`${name}: the other tone placement`, () => assert.deepEqual(reading(newTones(typed)), before));
    it(`${name}: non-breaking blanks`, () =>
      assert.deepEqual(reading(typed.replace(/(?<=\p{L}) (?=\p{L})/gu, (blank, at: number) => (at % 3 ? blank : '\u00a0'))), before));
    it(`${name}: đ/c for đồng chí`, () =>
      assert.deepEqual(reading(typed.replace(/đồng chí (?=\p{Lu})/gu, 'đ/c ').replace(/Đồng chí (?=\p{Lu})/gu, 'Đ/c ')), before));
    it(`${name}: đồng chí for đ/c`, () =>
      assert.deepEqual(reading(typed.replace(/đ\/c (?=\p{Lu})/gu, 'đồng chí ').replace(/Đ\/c (?=\p{Lu})/gu, 'Đồng chí ')), before));

    // Where only one kind of bullet is used, which one it is says nothing.
    const bullets = new Set([...typed.matchAll(/^[ \t]*([-+*•])[ \t]/gm)].map((match) => match[1]));
    if (bullets.size === 1 && !/^[ \t]*\*[ \t]/m.test(typed)) {
      for (const mark of ['-', '*', '•', '+']) {
        it(`${name}: ${mark} for bullets`, () => {
          const [from] = [...bullets];
          const frontMatter = /^---\n[\s\S]*?\n---\n/.exec(typed)?.[0] ?? '';
          const body = typed.slice(frontMatter.length).replace(/^([ \t]*)[-+•](?=[ \t])/gm, `$1${mark}`);
          assert.ok(from);
          assert.deepEqual(reading(frontMatter + body), before);
        });
      }
    }

    // A numbered section heading may be marked, bold, or in capitals.
    const headings = /^#{2,4} ([IVX]+[.-] .+)$/gm;
    if (headings.test(typed)) {
      it(`${name}: bold lines for heading marks`, () => assert.deepEqual(reading(typed.replace(headings, '**$1**')), before));
      it(`${name}: capitals for heading marks`, () =>
        assert.deepEqual(reading(typed.replace(headings, (_all, title: string) => title.toUpperCase())), before));
    }
    const bold = /^\*\*([IVX]+[.-] .+)\*\*$/gm;
    if (bold.test(typed)) {
      it(`${name}: heading marks for bold lines`, () => assert.deepEqual(reading(typed.replace(bold, '## $1')), before));
    }
  }
});

interface Duty {
  readonly content: string;
  readonly measures: string;
  readonly owner: string;
  readonly support: string;
  readonly deadline: string;
}
const DUTIES: readonly Duty[] = [
  { content: 'Phát quang đường trục thôn', measures: 'chia đoạn cho từng xóm', owner: 'đồng chí Nguyễn Văn Bình', support: 'Chi hội Phụ nữ thôn', deadline: 'trước ngày 20/7/2026' },
  { content: 'Thu quỹ khuyến học', measures: 'đến từng nhà', owner: 'Bí thư chi bộ', support: '', deadline: 'trong tháng 7/2026' },
  { content: 'Trực chốt phòng dịch', measures: '', owner: 'Chi đoàn thôn', support: '', deadline: 'hằng tuần' },
  { content: 'Kẻ vẽ khẩu hiệu', measures: 'mượn thang của nhà trường', owner: '', support: 'Hợp tác xã', deadline: 'sớm' },
  { content: 'Sửa nhà cho hộ nghèo', measures: 'vận động ngày công', owner: 'Lò Văn Ẻn và Giàng A Páo', support: '', deadline: '' },
];
const LABELS: readonly (readonly [keyof Duty, string])[] = [
  ['content', 'Nội dung'],
  ['measures', 'Biện pháp'],
  ['owner', 'Phụ trách'],
  ['support', 'Phối hợp'],
  ['deadline', 'Thời hạn'],
];
const page = (duties: string): string =>
  `ĐẢNG BỘ XÃ BÌNH AN\nCHI BỘ THÔN TRÀ\n*\nSố 07-NQ/CB\n\nBình An, ngày 03 tháng 7 năm 2026\n\nNGHỊ QUYẾT\nvề nhiệm vụ tháng 7\n-----\n\n## II. NHIỆM VỤ THÁNG 7\n\n${duties}\n\n## III. BIỂU QUYẾT\n\nNghị quyết được 20/20 đồng chí tán thành (đạt 100%).\n`;
const manners: Readonly<Record<string, (duties: readonly Duty[]) => string>> = {
  'a table': (duties) =>
    ['| TT | Nội dung | Biện pháp | Phụ trách | Phối hợp | Thời hạn |', '|---|---|---|---|---|---|', ...duties.map((duty, i) => `| ${i + 1} | ${LABELS.map(([key]) => duty[key]).join(' | ')} |`)].join('\n'),
  'nested labels': (duties) =>
    duties.map((duty) => LABELS.filter(([key]) => duty[key]).map(([key, label], i) => `${i ? '  - ' : '- '}${label}: ${duty[key]}`).join('\n')).join('\n'),
  'flat labels': (duties) =>
    duties.map((duty) => LABELS.filter(([key]) => duty[key]).map(([key, label]) => `- **${label}:** ${duty[key]}`).join('\n')).join('\n\n'),
  'one line each': (duties) =>
    duties.map((duty) => '- ' + LABELS.filter(([key]) => duty[key]).map(([key, label]) => `${label}: ${duty[key]}`).join('; ') + '.').join('\n'),
  'headings with labels': (duties) =>
    duties.map((duty, i) => `### ${i + 1}. ${duty.content}\n\n` + LABELS.slice(1).filter(([key]) => duty[key]).map(([key, label]) => `- ${label}: ${duty[key]}`).join('\n')).join('\n\n'),
  'bold headings with labels': (duties) =>
    duties.map((duty, i) => `**${i + 1}. ${duty.content}**\n` + LABELS.slice(1).filter(([key]) => duty[key]).map(([key, label]) => `+ ${label}: ${duty[key]}`).join('\n')).join('\n\n'),
  'numbered items with bullets': (duties) =>
    duties.map((duty, i) => `${i + 1}. ${duty.content}\n` + LABELS.slice(1).filter(([key]) => duty[key]).map(([key, label]) => `   • ${label}: ${duty[key]}`).join('\n')).join('\n\n'),
  'points with indented lines': (duties) =>
    duties.map((duty, i) => `${'abcde'[i]}) ${duty.content}\n` + LABELS.slice(1).filter(([key]) => duty[key]).map(([key, label]) => `     ${label}: ${duty[key]}`).join('\n')).join('\n\n'),
};

describe('a task is the same however it is written', () => {
  const read = (text: string): unknown =>
    inspect(text).tasks.map((task) => ({
      content: fold(task.content),
      measures: task.measures.length > 0,
      owners: task.owners.map((owner) => owner.text),
      supporters: task.supporters.map((party) => party.text),
      deadline: task.deadline && { kind: task.deadline.kind, end: task.deadline.end },
    }));
  const rules = (text: string): string[] => inspect(text).diagnostics.map((d) => d.rule).sort();
  const expected = read(page(manners['a table']!(DUTIES)));
  it('a table reads as written', () => {
    assert.deepEqual(
      (expected as { owners: string[] }[]).map((task) => task.owners),
      [['Nguyễn Văn Bình'], ['Bí thư chi bộ'], ['Chi đoàn thôn'], [], ['Lò Văn Ẻn', 'Giàng A Páo']],
    );
  });
  for (const [manner, write] of Object.entries(manners)) {
    it(manner, () => {
      const text = page(write(DUTIES));
      assert.deepEqual(read(text), expected, text);
      assert.deepEqual(rules(text), rules(page(manners['a table']!(DUTIES))));
    });
  }
});

describe('half-written documents', () => {
  it('no prefix of any document throws', () => {
    for (const { text } of documents) {
      let tree: ParsedTree | undefined;
      for (let end = 0; end <= text.length; end += 3) tree = parseDocument(text.slice(0, end), tree);
      for (let end = 0; end <= text.length; end += 97) inspect(text.slice(0, end));
    }
  });
});
