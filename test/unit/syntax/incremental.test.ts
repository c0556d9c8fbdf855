import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ParseCache, parseDocument } from '../../../server/src/core/syntax/parse';
import { normalizeSource } from '../../../server/src/core/text/source';
import { randomFrom } from '../../support/random';

const corpus = join(dirname(fileURLToPath(import.meta.url)), '../../corpus');
const texts = readdirSync(corpus)
  .filter((name) => name.endsWith('.md'))
  .map((name) => normalizeSource(readFileSync(join(corpus, name), 'utf8')).text);

/** Without the identity of reading keys: two parses of one text share nothing else. */
const plain = (value: unknown): string => JSON.stringify(value, (key, inner) => (key === 'key' ? undefined : inner));

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
      let cache: ParseCache | undefined;
      for (let round = 0; round < 12; round++) {
        const from = random.below(text.length + 1);
        const to = Math.min(text.length, from + random.below(40));
        text = text.slice(0, from) + random.pick(pieces) + text.slice(to);
        const incremental = parseDocument(text, cache);
        cache = incremental.cache;
        assert.equal(plain(incremental.tree), plain(parseDocument(text).tree));
      }
    }
  });

  it('untouched lines keep their identity for memoised reading', () => {
    const text = 'một\n\nhai\n\nba\n';
    const first = parseDocument(text);
    const second = parseDocument(text.replace('hai', 'hai sửa'), first.cache);
    const key = (tree: typeof first.tree, i: number) => {
      const block = tree.blocks[i];
      return block?.type === 'line' ? block.key : null;
    };
    assert.equal(key(first.tree, 0), key(second.tree, 0));
    assert.notEqual(key(first.tree, 1), key(second.tree, 1));
    assert.equal(key(first.tree, 2), key(second.tree, 2));
  });

  it('never throws on any prefix of any document', () => {
    for (const text of texts) {
      let cache: ParseCache | undefined;
      for (let end = 0; end <= text.length; end += 5) cache = parseDocument(text.slice(0, end), cache).cache;
    }
  });
});
