import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ParsedTree, parseDocument } from '../../../server/src/core/syntax/parse';
import { normalizeSource } from '../../../server/src/core/text/source';
import { randomFrom } from '../../support/random';

const corpus = join(dirname(fileURLToPath(import.meta.url)), '../../corpus');
const texts = readdirSync(corpus)
  .filter((name) => name.endsWith('.md'))
  .map((name) => normalizeSource(readFileSync(join(corpus, name), 'utf8')).text);

/** Without reading keys and leaves: how blocks are put together is nobody's business, as long as they are the same. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (key, inner) => (key === 'key' || key === 'leaves' ? undefined : inner));

describe('an edit parses what it touches', () => {
  it('and the tree is the one that a fresh parse gives, over random edits', () => {
    const random = randomFrom(20260605);
    const pieces = [
      '\n',
      '\n\n',
      '- ',
      '**',
      '| a | b |\n|---|---|\n| c | d |',
      '```\n',
      '<!-- x -->',
      'Thời hạn: sớm',
      '---\n',
      '# ',
      '\t',
      '-->',
    ];
    for (const start of texts) {
      let text = start;
      let tree: ParsedTree | undefined;
      for (let round = 0; round < 12; round++) {
        const from = random.below(text.length + 1);
        const to = Math.min(text.length, from + random.below(40));
        text = text.slice(0, from) + random.pick(pieces) + text.slice(to);
        tree = parseDocument(text, tree);
        assert.equal(plain(tree), plain(parseDocument(text)));
        assert.deepEqual(
          tree.leaves.flatMap(({ blocks }) => blocks),
          tree.blocks,
        );
      }
    }
  });

  it('leaves stay leaves under many edits of a long text', () => {
    const random = randomFrom(7);
    const length = 4000;
    let text = Array.from({ length }, (_, i) => `- việc thứ ${i} của chi bộ`).join('\n');
    let tree = parseDocument(text);
    for (let round = 0; round < 400; round++) {
      const at = random.below(text.length);
      text =
        random.below(2) === 0
          ? `${text.slice(0, at)}\n- thêm${text.slice(at)}`
          : text.slice(0, at) + text.slice(at + 30);
      tree = parseDocument(text, tree);
    }
    assert.equal(plain(tree), plain(parseDocument(text)));
    const sizes = tree.leaves.map(({ blocks }) => blocks.length);
    assert.ok(Math.max(...sizes) <= 50, `the largest holds ${Math.max(...sizes)}`);
    assert.ok(tree.leaves.length < tree.blocks.length / 15, `${tree.leaves.length} for ${tree.blocks.length} blocks`);
  });

  it('an edit makes few leaves anew', () => {
    const text = Array.from({ length: 4000 }, (_, i) => `- việc thứ ${i} của chi bộ`).join('\n');
    const first = parseDocument(text);
    const second = parseDocument(text.replace('thứ 2000', 'thứ hai nghìn'), first);
    const kept = new Set(first.leaves.map(({ key }) => key));
    assert.ok(second.leaves.filter(({ key }) => !kept.has(key)).length <= 3);
  });

  it('untouched lines keep their identity for memoised reading', () => {
    const text = 'một\n\nhai\n\nba\n';
    const first = parseDocument(text);
    const second = parseDocument(text.replace('hai', 'hai sửa'), first);
    const key = (tree: ParsedTree, i: number) => {
      const block = tree.blocks[i];
      return block?.type === 'line' ? block.key : null;
    };
    assert.equal(key(first, 0), key(second, 0));
    assert.notEqual(key(first, 1), key(second, 1));
    assert.equal(key(first, 2), key(second, 2));
  });

  it('never throws on any prefix of any document', () => {
    for (const text of texts) {
      let tree: ParsedTree | undefined;
      for (let end = 0; end <= text.length; end += 5) tree = parseDocument(text.slice(0, end), tree);
    }
  });
});
