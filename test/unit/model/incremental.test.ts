/** A document read on from its last version says what the same text says when it is read from nothing. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentModel } from '../../../server/src/core/model/types';
import { checkDocument, type Document, openDocument } from '../../../server/src/core/service';
import { generateDocument } from '../../support/generate-documents';
import { type Random, randomFrom } from '../../support/random';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documents = ['corpus', 'held-out'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') })),
);

/** Everything but what only helps to read faster, and parents, which go in circles. */
const HELPS = new Set(['key', 'leaves', 'parent', 'source', 'tree']);
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (HELPS.has(key) ? undefined : inner)));

function assertSame(document: Document, name: string): void {
  const fresh = openDocument(document.file, document.source.raw);
  assert.deepEqual(plain(document.model), plain(fresh.model), name);
  assert.deepEqual(plain(checkDocument(document)), plain(checkDocument(fresh)), name);
  assertOwnLines(document.model, name);
}

/** Tasks point at the lines of their own version, not of the one in which they were read. */
function assertOwnLines({ tasks, tree }: DocumentModel, name: string): void {
  const lines = new Set<object>();
  for (const block of tree.blocks) {
    lines.add(block);
    if (block.type !== 'table') continue;
    for (const row of [block.head, ...block.rows]) {
      lines.add(row);
      for (const cell of row.cells) for (const line of cell.lines) lines.add(line);
    }
  }
  for (const task of tasks) {
    for (const line of task.lines) assert.ok(lines.has(line), `${name}: a line of the task on ${task.line}`);
    if (task.row) assert.ok(lines.has(task.row.row) && lines.has(task.row.table), `${name}: the row on ${task.line}`);
  }
}

const PIECES = [
  'a',
  ' ',
  '\n',
  '\n\n',
  '\n- ',
  '\n## ',
  '\n1. ',
  ' đồng chí Sầm Văn Khuê ',
  ' trước ngày 20/8/2026 ',
  '\n- Phụ trách: đồng chí Bạch Thị Nhàn\n',
  '\nII. NHIỆM VỤ TRỌNG TÂM\n',
  '\nBiểu quyết: 20/22 đồng chí tán thành\n',
  '\n| Việc | Người phụ trách | Thời hạn |\n|---|---|---|\n| Thu quỹ | đ/c Nhàn | 20/8 |\n',
  '\nNơi nhận:\n- Lưu.\n',
  '**',
  '```\n',
  '<!--',
];

const LETTERS = ['a', 'ế', ' ', 'đ', '5'];

function edited(text: string, random: Random, pieces: readonly string[] = PIECES): string {
  const at = random.below(text.length + 1);
  const kind = random.below(10);
  if (kind < 6) return text.slice(0, at) + random.pick(pieces) + text.slice(at);
  if (kind < 9) return text.slice(0, at) + text.slice(at + 1 + random.below(12));
  // A paragraph cut out and pasted elsewhere.
  const from = text.indexOf('\n', at);
  const to = text.indexOf('\n', from + 1);
  if (from < 0 || to < 0) return text;
  const rest = text.slice(0, from) + text.slice(to);
  const there = random.below(rest.length + 1);
  return rest.slice(0, there) + text.slice(from, to) + rest.slice(there);
}

describe('a document read on from its last version', () => {
  it('says the same, over random edits of every document', () => {
    const random = randomFrom(20261122);
    for (const { name, text } of documents) {
      let document = openDocument(name, text);
      for (let round = 0; round < 6; round++) {
        document = openDocument(name, edited(document.source.raw, random), document);
        assertSame(document, `${name}, edit ${round + 1}`);
      }
    }
  });

  it('says the same in a long one, where most of it is moved', () => {
    const random = randomFrom(5);
    let document = openDocument('long.md', generateDocument({ seed: 3, bytes: 40 * 1024, gaps: 0.2 }));
    for (let round = 0; round < 40; round++) {
      document = openDocument('long.md', edited(document.source.raw, random), document);
      assertSame(document, `edit ${round + 1}`);
    }
  });

  it('says the same where lines end as on Windows, and letters come apart', () => {
    const random = randomFrom(17);
    const long = generateDocument({ seed: 9, bytes: 30 * 1024, gaps: 0.2 });
    for (const form of ['NFC', 'NFD'] as const) {
      const pieces = PIECES.map((piece) => piece.replaceAll('\n', '\r\n').normalize(form));
      let document = openDocument('long.md', long.replaceAll('\n', '\r\n').normalize(form));
      for (let round = 0; round < 20; round++) {
        document = openDocument('long.md', edited(document.source.raw, random, pieces), document);
        assertSame(document, `${form}, edit ${round + 1}`);
      }
    }
  });

  it('an edit reads again the tasks that it touches, and no others', () => {
    const text = generateDocument({ seed: 3, bytes: 200 * 1024, gaps: 0.2 });
    let document = openDocument('long.md', text);
    const random = randomFrom(11);
    for (let round = 0; round < 30; round++) {
      const known = new Set(document.model.tasks.map(({ key }) => key));
      document = openDocument('long.md', edited(document.source.raw, random, LETTERS), document);
      const fresh = document.model.tasks.filter(({ key }) => !known.has(key)).length;
      // A group's heading speaks for every task under it.
      assert.ok(fresh <= 20, `${fresh} of ${document.model.tasks.length} tasks were read again`);
    }
  });

  it('what stands above an edit is the very same', () => {
    const text = generateDocument({ seed: 3, bytes: 40 * 1024, gaps: 0.2 });
    const first = openDocument('long.md', text);
    const second = openDocument('long.md', `${text}\ncuối`, first);
    assert.equal(second.model.tasks[0], first.model.tasks[0]);
  });
});
