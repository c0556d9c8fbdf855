/**
 * From a keystroke to its diagnostics, in one process: what changed is read again beside the whole document read again,
 * at several lengths. Flat is what matters, more than any one figure.
 */
import { checkDocument, type Document, openDocument } from '../../server/src/core/service';
import { generateDocument, type Random, randomFrom } from '../support/generate-documents';
import { ms, printTable, type Timing, timed, times, timingOf } from './measure';

const SIZES_KB = [25, 50, 100, 200];
const EDITS = 200;
const WARM_UP = 60;
/** Every so many edits the whole document is read from nothing as well. */
const FULL_EVERY = 8;

interface Result {
  readonly kilobytes: number;
  readonly edit: Timing;
  readonly full: Timing;
}

function benchEdits(): void {
  measure(SIZES_KB[0]!);
  const results = SIZES_KB.map(measure);
  const first = results[0]!.edit.median;
  printTable(
    `One edit to its diagnostics, ${EDITS} random edits (aim: under 20 ms at 100 KB, and not growing with the document)`,
    [
      ['document', 'edit median', 'edit p95', 'whole median', 'whole / edit', `beside ${SIZES_KB[0]} KB`],
      ...results.map(({ kilobytes, edit, full }) => [
        `${kilobytes} KB`,
        ms(edit.median),
        ms(edit.p95),
        ms(full.median),
        times(full.median / edit.median),
        times(edit.median / first),
      ]),
    ],
  );
}

function measure(kilobytes: number): Result {
  const random = randomFrom(kilobytes);
  let raw = generateDocument({ seed: 7, bytes: kilobytes * 1024, gaps: 0.2 });
  let document: Document = openDocument('bench.md', raw);
  checkDocument(document);
  const edits: number[] = [];
  const whole: number[] = [];
  for (let i = 0; i < WARM_UP + EDITS; i++) {
    raw = edited(raw, random);
    const elapsed = timed(() => {
      document = openDocument('bench.md', raw, document);
      checkDocument(document);
    });
    if (i >= WARM_UP) edits.push(elapsed);
    if (i % FULL_EVERY !== 0) continue;
    const fromNothing = timed(() => checkDocument(openDocument('bench.md', raw)));
    if (i >= WARM_UP) whole.push(fromNothing);
  }
  return { kilobytes, edit: timingOf(edits), full: timingOf(whole) };
}

/** What a person does to a text: mostly letters, sometimes a line end, a deletion, a pasted word. */
function edited(raw: string, random: Random): string {
  const at = raw.indexOf('\n\n') + 2 + random.int(raw.length - raw.indexOf('\n\n') - 2);
  const kind = random.int(10);
  if (kind < 6) return raw.slice(0, at) + random.pick(['a', 'ư', 'ế', ' ', 'đ', '5']) + raw.slice(at);
  if (kind < 8) return raw.slice(0, at) + raw.slice(at + 1);
  if (kind === 8) return `${raw.slice(0, at)}\n${raw.slice(at)}`;
  return `${raw.slice(0, at)} trước ngày 20/8/2026 ${raw.slice(at)}`;
}

benchEdits();
