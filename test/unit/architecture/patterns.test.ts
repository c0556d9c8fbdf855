import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CORE = fileURLToPath(new URL('../../../server/src/core/', import.meta.url));

/** The rooms whose patterns are compiled whenever a document is read. */
const READ_ON_EVERY_START = ['text', 'guidance', 'syntax', 'model', 'rules', 'features'];

/** V8 needs half a millisecond to build one such class, some four hundred of them a start: a quarter of a second. */
const EVERY_SCRIPT = /\\p\{[LN]\}/;

describe('patterns that are compiled on every start', () => {
  for (const room of READ_ON_EVERY_START) {
    it(`${room}: letters are spelt A-Za-zÀ-ỹ, digits \\d`, () => {
      const files = readdirSync(join(CORE, room), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${room}/${name}`);
      assert.ok(files.length > 5, `${room} holds code`);
      const found = files.filter((name) => EVERY_SCRIPT.test(readFileSync(join(CORE, name), 'utf8')));
      assert.deepEqual(found, []);
    });
  }
});
