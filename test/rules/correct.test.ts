/** Papers without gaps, in words that the examples do not use: no rule of any preset finds more in them than a hint. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDocument, openDocument } from '../../server/src/core/service';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'correct');

describe('papers without gaps', () => {
  for (const name of readdirSync(folder)) {
    const document = openDocument(name, readFileSync(join(folder, name), 'utf8'));
    it(name, () => {
      const found = checkDocument(document, { preset: 'tham-dinh' }).filter(({ severity }) => severity !== 'hint');
      assert.deepEqual(
        found.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });
  }
});
