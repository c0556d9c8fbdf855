/**
 * Two hundred invented documents, and every kind of oddity, for Microsoft's schemas: drawn one by one, and put into one file,
 * section after section, so that the validator has to start once only.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from '../../server/src/core/docx/export';
import { writeDocx } from '../../server/src/core/docx/write';
import { KINDS } from '../../server/src/core/guidance/kinds';
import type { LayoutBlock, LayoutDocument, Paragraph } from '../../server/src/core/layout/types';
import { openDocument } from '../../server/src/core/service';
import { generateDocument } from '../support/generate-documents';
import { pageCounts, schemaErrors } from './support/office';

/** The documents as one: footnotes are numbered on. */
function joined(layouts: readonly LayoutDocument[]): LayoutDocument {
  const notes: Paragraph[] = [];
  const sections = layouts.flatMap((layout) => {
    const from = notes.length;
    notes.push(...layout.notes);
    const moved = (block: LayoutBlock): LayoutBlock =>
      JSON.parse(JSON.stringify(block, (key, value) => (key === 'note' ? value + from : value)));
    return layout.sections.map((section) => ({ ...section, blocks: section.blocks.map(moved) }));
  });
  return { ...layouts[0]!, sections, notes, duplex: true };
}

const ODD = [
  `|${' a |'.repeat(12)}\n|${' - |'.repeat(12)}\n|${' một dòng khá dài ở đây |'.repeat(12)}\n`,
  `| TT | Việc |\n|---|---|\n${'| 1 | việc[^1] |\n'.repeat(120)}\n[^1]: chú thích\n`,
  Array.from({ length: 12 }, (_, i) => `${'  '.repeat(i)}- bậc ${i}`).join('\n'),
  'a\u0000b \ud800 c \uffff & < > " ]]> 😀\tthẻ\n',
  '',
  'Chương I\nTên chương\n\nĐiều 1. Tên\n\n1. Khoản\n\na) Điểm\n',
  'a\n\nPhụ lục 1\n\nPhụ lục 2: Mẫu\n\n|a|\n|-|\n|b|\n',
  'x'.repeat(3000),
];
const front = (kind: string, i: number): string =>
  `---\nloại: ${kind}\nchi bộ: Chi bộ thôn Gò Sim\nsố: ${i + 1}\nngày: 2026-0${1 + (i % 9)}-11\ntrích yếu: việc ${i}\nđộ khẩn: Khẩn\ndự thảo: 2\nphạm vi lưu hành: ${i % 2 ? 'Lưu hành nội bộ' : 'Không phổ biến'}\nkính gửi: [A, B]\ncăn cứ: [C, D]\n---\n\n`;

function texts(): string[] {
  const generated = Array.from({ length: 200 - KINDS.length * ODD.length }, (_, seed) =>
    generateDocument({ seed, kind: (['resolution', 'minutes', 'plan', 'conclusion'] as const)[seed % 4] }),
  );
  return [...generated, ...KINDS.flatMap(({ name }, i) => ODD.map((text, j) => front(name, i + j) + text))];
}

describe('many documents', function () {
  this.timeout(180_000);
  const layouts = (sources: readonly string[], profile: 'hd05' | 'hd36' | null): LayoutDocument[] =>
    sources.map((text, i) => pageOf(openDocument(`${i}.md`, text).model, { profile }));

  it('200 of them, half on each profile, have no error', async () => {
    const all = texts();
    assert.equal(all.length, 200);
    const drawn = [...layouts(all.slice(0, 100), 'hd05'), ...layouts(all.slice(100), 'hd36')];
    const errors = await schemaErrors(writeDocx(joined(drawn), '0'.repeat(16)));
    assert.deepEqual(errors, []);
  });

  it('every example, every document of the corpus and of the held-out set has no error', async () => {
    const files = ['examples', 'test/corpus', 'test/held-out'].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => readFileSync(join(folder, name), 'utf8')),
    );
    assert.ok(files.length > 60);
    assert.deepEqual(await schemaErrors(writeDocx(joined(layouts(files, null)), '0'.repeat(16))), []);
  });

  it('would be told of an error in one of them', async () => {
    const [one, ...rest] = layouts(texts().slice(0, 5), 'hd05');
    const wrong = { ...one!, sections: [{ ...one!.sections[0]!, page: { ...one!.sections[0]!.page, width: -5.5 } }] };
    assert.notDeepEqual(await schemaErrors(writeDocx(joined([wrong, ...rest]), '0'.repeat(16))), []);
  });

  it('LibreOffice opens every one of a sample', () => {
    const sample = texts().filter((_, i) => i % 12 === 0);
    const files = layouts(sample, null).map((layout) => writeDocx(layout, '0'.repeat(16)));
    for (const pages of pageCounts(files)) assert.ok(pages >= 1);
  });
});
