import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDocument } from '../../../server/src/core/service';
import {
  actionsAt,
  checkForEditor,
  completeAt,
  folds,
  hoverOn,
  lenses,
  outline,
  snippetsAt,
  tokens,
} from '../../../server/src/core/service-editor';
import { TODAY } from './support';

const CORPUS = join(__dirname, '../../corpus');
const FORMS: readonly [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['CR LF', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['NFD', (text) => text.normalize('NFD')],
  ['cut short', (text) => text.slice(0, text.length * 0.6)],
];
/** Every place would take minutes: every so many, never the same column twice running. */
const STEP = 37;

describe('every feature, everywhere in every document', () => {
  for (const name of readdirSync(CORPUS).filter((file) => /^\d.*\.md$/.test(file))) {
    const original = readFileSync(join(CORPUS, name), 'utf8');
    for (const [form, turn] of FORMS) {
      it(`${name}, ${form}: answers with places inside the text`, () => {
        const text = turn(original);
        const document = openDocument(name, text);
        const ours = document.model.kind !== null && document.model.kind !== 'other';
        const check = checkForEditor(document);
        const within = ({ start, end }: { start: number; end: number }): void =>
          assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end}`);
        for (const range of [...folds(document), ...tokens(document), ...lenses(document, check, 'vi')]) within(range);
        for (const { range } of outline(document, 'vi')) within(range);
        for (let at = 0; at <= text.length; at += STEP) {
          // A cursor never stands between a letter and its mark.
          const offset = document.source.toRaw(document.source.fromRaw(at));
          for (const trigger of [null, ' ', ':', '/']) {
            const options = { offset, trigger, today: TODAY, language: 'vi' } as const;
            const found = completeAt(document, options);
            if (!ours) assert.deepEqual(found, []);
            for (const { edit } of found) {
              within(edit);
              assert.ok(edit.start <= offset && offset <= edit.end);
            }
          }
          const hover = hoverOn(document, offset, check, 'vi');
          if (hover) within(hover);
          if (!ours) assert.equal(hover, null);
          for (const { edits } of actionsAt(document, { start: offset, end: offset }, check, 'vi'))
            edits.forEach(within);
        }
        assert.ok(snippetsAt(document, text.length, TODAY).length > 0);
      });
    }
  }
});
