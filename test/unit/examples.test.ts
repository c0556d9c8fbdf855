/** The papers under `examples/`: what is found in them is what was put in, and nothing else. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checkDocument, openDocument } from '../../server/src/core/service';

const folder = new URL('../../examples/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(encodeURIComponent(name), folder), 'utf8');
const expected: Record<string, { rule: string; line: number }[]> = JSON.parse(read('expected.json'));

const inOrder = (findings: readonly { rule: string; line: number }[]): string[] =>
  findings.map(({ rule, line }) => `${line} ${rule}`).sort();

function found(text: string): string[] {
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const diagnostics = checkDocument(openDocument('vi-du.md', text), { preset: 'co-ban' });
  return inOrder(diagnostics.map(({ rule, start }) => ({ rule, line: lineAt(start) })));
}

describe('examples', () => {
  it('are all named in expected.json', () => {
    const papers = readdirSync(folder).filter((name) => name.endsWith('.md'));
    assert.deepEqual(papers.map((name) => name.normalize('NFC')).sort(), Object.keys(expected).sort());
  });

  for (const [name, findings] of Object.entries(expected)) {
    it(`${name}: ${findings.length || 'no'} findings`, () => {
      assert.notEqual(openDocument(name, read(name)).model.kind, null);
      assert.deepEqual(found(read(name)), inOrder(findings));
    });

    it(`${name}: the same in decomposed text with Windows line ends`, () => {
      const text = read(name).normalize('NFD').replaceAll('\n', '\r\n');
      assert.deepEqual(found(text), inOrder(findings));
    });
  }
});
