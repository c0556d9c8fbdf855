/** What is sought in a long paper, and sought again after an edit, is what asking every line and every duty would find. */
import { strict as assert } from 'node:assert';
import { firstLineThat, linesIn, linesThat } from '../../../server/src/core/model/line-index';
import { type LineReading, perCell, perLine, perLineSaying, perLineWith } from '../../../server/src/core/model/passage';
import { eachTask, tasksWhere } from '../../../server/src/core/model/tasks/batches';
import type { Task } from '../../../server/src/core/model/types';
import { checkDocument, type Document, openDocument } from '../../../server/src/core/service';
import type { Line } from '../../../server/src/core/syntax/types';
import { generateDocument } from '../../support/generate-documents';
import { type Random, randomFrom } from '../../support/random';

const LONG = generateDocument({ seed: 11, bytes: 60 * 1024, gaps: 0.3 });
const TABLE = '\n\n| Việc | Người phụ trách |\n|---|---|\n| Thu quỹ | đồng chí Nhàn |\n\n';

/** The paper, and what becomes of it under some edits, each read on from the one before. */
function* versions(random: Random, edits: number): Generator<Document> {
  let document = openDocument('a.md', LONG);
  yield document;
  for (let i = 0; i < edits; i++) {
    const { raw } = document.source;
    const at = raw.indexOf('\n\n') + 2 + random.below(raw.length - raw.indexOf('\n\n') - 2);
    const to = at + random.pick([0, 0, 1, 40, 900]);
    const typed = random.pick(['a', '', ' biểu quyết ', '\n', TABLE, ' ngày 31/6/2026 ']);
    document = openDocument('a.md', raw.slice(0, at) + typed + raw.slice(to), document);
    yield document;
  }
}

const READINGS: readonly (readonly [name: string, reading: LineReading<unknown>, plainly: (line: Line) => boolean])[] =
  [
    [
      'a pattern',
      perLineWith(/đồng chí (?:nguyễn|trần)/u, false, () => true),
      ({ folded }) => /đồng chí (?:nguyễn|trần)/.test(folded),
    ],
    ['a pattern of digits', perLineWith(/\d+ ?%/u, false, () => true), ({ folded }) => /\d+ ?%/.test(folded)],
    [
      'a pattern that says nothing of its letters',
      perLine(({ text }) => /[A-Z]{3}/.test(text)),
      ({ text }) => /[A-Z]{3}/.test(text),
    ],
    ['what nobody says', perLineWith(/giấy phép lái tàu/u, false, () => true), () => false],
    ['wordings', perLineSaying(['biểu quyết', 'tiến độ']), ({ folded }) => /biểu quyết|tiến độ/.test(folded)],
    [
      'cells',
      perCell(false, ({ folded }) => folded.includes('quỹ')),
      ({ kind, folded }) => kind === 'cell' && folded.includes('quỹ'),
    ],
  ];

describe('lines that a reading finds', () => {
  for (const [name, reading, plainly] of READINGS) {
    it(name, () => {
      for (const { model } of versions(randomFrom(3), 40)) {
        const { tree, parts } = model;
        const all = linesIn(tree.blocks).filter(plainly);
        assert.deepEqual(linesThat(tree, reading), all);
        const body = linesIn(tree.blocks.slice(parts.head.to, parts.foot.from)).filter(plainly);
        assert.equal(firstLineThat(tree, reading, parts.head.to, parts.foot.from), body[0]);
      }
    });
  }
});

describe('duties of which something holds', () => {
  const holds = (task: Task, word: string): boolean => task.content.found && task.content.value.includes(word);

  it('are the same after every edit, whatever is asked', () => {
    const where = tasksWhere(holds);
    const lines = eachTask(({ content }) => (content.found ? content.value : null));
    const random = randomFrom(5);
    for (const { model } of versions(random, 60)) {
      const word = random.pick(['hộ', 'đường', '']);
      assert.deepEqual(
        where(model.tasks, word),
        model.tasks.filter((task) => holds(task, word)),
      );
      assert.deepEqual(
        lines(model.tasks),
        model.tasks.map(({ content }) => (content.found ? content.value : null)),
      );
    }
  });

  it('an edit asks again a handful of them, not all', () => {
    let asked = 0;
    const where = tasksWhere((task) => {
      asked++;
      return task.owners.length === 0;
    });
    const before = openDocument('a.md', LONG);
    where(before.model.tasks);
    assert.equal(asked, before.model.tasks.length);
    asked = 0;
    const at = LONG.lastIndexOf('đồng chí', LONG.length / 2);
    const { tasks } = openDocument('a.md', `${LONG.slice(0, at)}các ${LONG.slice(at)}`, before).model;
    where(tasks);
    assert.ok(asked > 0 && asked <= 48 && tasks.length > 100, `${asked} of ${tasks.length}`);
  });
});

describe('a finding', () => {
  it('is printed with its fixes', () => {
    const [found] = checkDocument(openDocument('a.md', LONG)).filter(({ fixes }) => fixes.length > 0);
    assert.ok(found);
    assert.deepEqual(JSON.parse(JSON.stringify(found)).fixes, JSON.parse(JSON.stringify(found.fixes)));
  });
});
