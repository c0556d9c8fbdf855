/**
 * From a keystroke to its diagnostics, in one process: what changed is read again beside the whole document read again,
 * at several lengths. Flat is what matters, more than any one figure.
 */
import { checkDocument, type Document, openDocument } from '../../server/src/core/service';
import { generateDocument, type Random, randomFrom } from '../support/generate-documents';
import { ms, printTable, timed, times, timingOf } from './measure';

const SIZES_KB = [25, 50, 100, 200];
const EDITS = 200;
const WARM_UP = 60;
/** Every so many edits the whole document is read from nothing as well. */
const FULL_EVERY = 8;

/** From the shortest to the longest, eight times as much text, an edit may cost so many times as much. */
const MOST_GROWTH = 3;

/** One document being typed into. */
interface Draft {
  readonly kilobytes: number;
  readonly random: Random;
  raw: string;
  document: Document;
  readonly edits: number[];
  readonly whole: number[];
}

/** The documents are typed into in turn: a busy moment of the machine hits all alike. */
function benchEdits(): void {
  const drafts = SIZES_KB.map(draftOf);
  for (let i = 0; i < WARM_UP + EDITS; i++) {
    for (const draft of drafts) {
      const elapsed = timed(() => typeOnce(draft));
      if (i < WARM_UP) continue;
      draft.edits.push(elapsed);
      if (i % FULL_EVERY === 0) draft.whole.push(timed(() => checkDocument(openDocument('bench.md', draft.raw))));
    }
  }
  const results = drafts.map((draft) => ({ ...draft, edit: timingOf(draft.edits), full: timingOf(draft.whole) }));
  const first = results[0]!.edit.median;
  printTable(
    `One edit to its diagnostics, ${EDITS} random edits (aim: under 20 ms at 100 KB, and not growing with it)`,
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
  const growth = results.at(-1)!.edit.median / first;
  console.log(`Eight times the length: ${times(growth)} the time; at most ${times(MOST_GROWTH)} is held to.`);
  if (growth > MOST_GROWTH) process.exitCode = 1;
}

function draftOf(kilobytes: number): Draft {
  const raw = generateDocument({ seed: 7, bytes: kilobytes * 1024, gaps: 0.2 });
  const document = openDocument('bench.md', raw);
  checkDocument(document);
  return { kilobytes, random: randomFrom(kilobytes), raw, document, edits: [], whole: [] };
}

function typeOnce(draft: Draft): void {
  draft.raw = edited(draft.raw, draft.random);
  draft.document = openDocument('bench.md', draft.raw, draft.document);
  checkDocument(draft.document);
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
