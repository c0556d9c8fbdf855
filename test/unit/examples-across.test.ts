/** Three months of one cell under `examples/ba-thang`: what is found across the papers is what was put in, nothing else. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../server/src/core/rules/registry.generated';
import { checkDocument, type Document, openDocument } from '../../server/src/core/service';
import { summaryOf } from '../../server/src/core/service-editor';
import { createLibrary, readRosterFile, withRoster } from '../../server/src/core/service-workspace';

const folder = new URL('../../examples/ba-thang/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(encodeURIComponent(name), folder), 'utf8');
const expected: Record<string, { rule: string; line: number }[]> = JSON.parse(read('expected.json'));
const across = rules.filter(({ scope, id }) => scope === 'workspace' || id === 'nguoi-ngoai-danh-sach');

const { roster, diagnostics: faults } = readRosterFile('chibo.yaml', read('chibo.yaml'));
const names = Object.keys(expected);
const openAll = (form: (text: string) => string): Document[] =>
  names.map((name) => openDocument(name, form(read(name))));

function found(document: Document, documents: readonly Document[]): string[] {
  const library = createLibrary();
  for (const each of documents) library.put(each.file, summaryOf(each));
  const options = withRoster(roster, { rules: across, workspace: library.viewFor(document.file), asOf: '2026-07-01' });
  const lineAt = (offset: number): number => document.source.raw.slice(0, offset).split('\n').length;
  return checkDocument(document, options).map(({ rule, start }) => `${lineAt(start)} ${rule}`);
}
const inOrder = (name: string): string[] => expected[name]!.map(({ rule, line }) => `${line} ${rule}`);

describe('three months of one cell', () => {
  it('are all named in expected.json, and chibo.yaml has no fault', () => {
    assert.deepEqual(
      readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .sort(),
      [...names].sort(),
    );
    assert.deepEqual(faults, []);
  });

  const documents = openAll((text) => text);
  for (const document of documents) {
    const { file } = document;
    it(`${file}: ${expected[file]!.length || 'no'} findings across the papers`, () =>
      assert.deepEqual(found(document, documents), inOrder(file)));

    it(`${file}: alone, nothing is compared`, () =>
      assert.deepEqual(
        found(document, [document]).filter((finding) => !finding.endsWith('nguoi-ngoai-danh-sach')),
        [],
      ));
  }

  it('say the same decomposed, with Windows line ends', () => {
    const other = openAll((text) => text.normalize('NFD').replaceAll('\n', '\r\n'));
    for (const document of other) assert.deepEqual(found(document, other), inOrder(document.file), document.file);
  });

  it('say the same in whatever order they are found', () => {
    const reversed = [...documents].reverse();
    for (const document of reversed) assert.deepEqual(found(document, reversed), inOrder(document.file), document.file);
  });
});
