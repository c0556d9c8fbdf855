/**
 * Every error and warning on the labelled documents and the examples, each read against its document: a person's word on
 * why it is truly there. A finding that appears or goes is a change for users, and is read before it is written down.
 */
import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDocument, type Document, openDocument } from '../../server/src/core/service';
import { summaryOf } from '../../server/src/core/service-editor';
import { createLibrary, readRosterFile, withRoster } from '../../server/src/core/service-workspace';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const FOLDERS = ['examples', 'examples/ba-thang', 'test/corpus', 'test/held-out'];
/** The day on which overdue work is judged. */
const AS_OF = '2026-07-01';

interface Pinned {
  readonly line: number;
  readonly rule: string;
  readonly judged: string;
}
const pinned = JSON.parse(readFileSync(join(root, 'test/rules/pinned.json'), 'utf8')) as Record<string, Pinned[]>;

/** The documents of a folder as a person has them open: with those beside them, and the folder's own `chibo.yaml`. */
function findingsIn(folder: string): Map<string, string[]> {
  const names = readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md') && !/^(?:README|INDEX)\.md$/.test(name))
    .sort();
  const open = (name: string): Document => openDocument(name, readFileSync(join(root, folder, name), 'utf8'));
  const documents = names.map(open);
  const library = createLibrary();
  for (const document of documents) library.put(document.file, summaryOf(document));
  const yaml = join(root, folder, 'chibo.yaml');
  const roster = existsSync(yaml) ? readRosterFile('chibo.yaml', readFileSync(yaml, 'utf8')).roster : null;
  return new Map(
    documents.map((document) => {
      const options = withRoster(roster, {
        preset: 'day-du',
        workspace: library.viewFor(document.file),
        asOf: AS_OF,
      });
      const serious = checkDocument(document, options).filter(({ severity }) => /^(?:error|warning)$/.test(severity));
      const lineOf = (offset: number): number => document.source.raw.slice(0, offset).split('\n').length;
      return [document.file, serious.map(({ rule, start }) => `${lineOf(start)} ${rule}`)];
    }),
  );
}

describe('findings that were read and are truly there', () => {
  const seen = new Set<string>();
  for (const folder of FOLDERS) {
    const found = findingsIn(folder);
    for (const [name, findings] of found) {
      const file = `${folder}/${name}`;
      seen.add(file);
      it(`${file}: ${findings.length}`, () =>
        assert.deepEqual(
          findings,
          (pinned[file] ?? []).map(({ line, rule }) => `${line} ${rule}`),
        ));
    }
  }

  it('each bears a judgement, and stands on a document that is there', () => {
    for (const [file, findings] of Object.entries(pinned)) {
      assert.ok(seen.has(file) && findings.length > 0, file);
      for (const { judged, line, rule } of findings) assert.match(judged, /^true: \S/, `${file}:${line} ${rule}`);
    }
  });
});
