/**
 * From a keystroke to its diagnostics, in one process: what changed is read again beside the whole document read again,
 * at several lengths. Flat is what matters, more than any one figure.
 */
import { checkDocument, type Document, openDocument } from '../../server/src/core/service';
import { generateDocument, type Random, randomFrom } from '../support/generate-documents';
import { readLateParts } from './late-parts';
import { ms, printTable, timed, times, timingOf } from './measure';

const SIZES_KB = [25, 50, 100, 200];
/** Windows ends lines with CR LF; beside the same text without. */
const WINDOWS_KB = 100;
const EDITS = 200;
const WARM_UP = 60;
/** A person types in one document for a while. */
const EDITS_IN_A_ROW = 20;
/** How often the whole document is read from nothing. */
const WHOLE_READINGS = 25;

/** From the shortest to the longest, eight times as much text, an edit may cost so many times as much. */
const MOST_GROWTH = 3;

/** One document being typed into. */
interface Draft {
  readonly name: string;
  readonly random: Random;
  raw: string;
  document: Document;
  /** From the keystroke to the diagnostics; and the rules alone of it. */
  readonly edits: number[];
  readonly rules: number[];
  /** The same of the whole document read from nothing. */
  readonly whole: number[];
  readonly wholeRules: number[];
}

/** The documents are typed into in turn, some edits each: a busy moment of the machine hits all alike. */
function benchEdits(): void {
  const drafts = [...SIZES_KB.map((kilobytes) => draftOf(kilobytes)), draftOf(WINDOWS_KB, '\r\n')];
  for (let done = 0; done < WARM_UP + EDITS; done += EDITS_IN_A_ROW) {
    for (const draft of drafts) {
      for (let i = 0; i < EDITS_IN_A_ROW; i++) {
        draft.raw = edited(draft.raw, draft.random);
        const reading = timed(() => read(draft, draft.document));
        const rules = timed(() => checkDocument(draft.document));
        if (done < WARM_UP) continue;
        draft.edits.push(reading + rules);
        draft.rules.push(rules);
      }
    }
  }
  // Apart from the edits, which would have to carry away what a whole reading leaves behind.
  for (let i = 0; i < WHOLE_READINGS; i++) {
    for (const draft of drafts) {
      const reading = timed(() => read(draft));
      const rules = timed(() => checkDocument(draft.document));
      draft.whole.push(reading + rules);
      draft.wholeRules.push(rules);
    }
  }
  const results = drafts.map((draft) => ({
    name: draft.name,
    edit: timingOf(draft.edits),
    rules: timingOf(draft.rules),
    full: timingOf(draft.whole),
    fullRules: timingOf(draft.wholeRules),
  }));
  const first = results[0]!.edit.median;
  printTable(
    `One edit to its diagnostics, ${EDITS} random edits (aims at 100 KB: under 20 ms and not growing with it, rules under 10 ms)`,
    [
      [
        'document',
        'edit median',
        'edit p95',
        `beside ${SIZES_KB[0]} KB`,
        'of it rules',
        'whole median',
        'whole / edit',
        'of it rules',
      ],
      ...results.map(({ name, edit, rules, full, fullRules }) => [
        name,
        ms(edit.median),
        ms(edit.p95),
        times(edit.median / first),
        ms(rules.median),
        ms(full.median),
        times(full.median / edit.median),
        ms(fullRules.median),
      ]),
    ],
  );
  const growth = results[SIZES_KB.length - 1]!.edit.median / first;
  console.log(`Eight times the length: ${times(growth)} the time; at most ${times(MOST_GROWTH)} is held to.`);
  if (growth > MOST_GROWTH) process.exitCode = 1;
}

function draftOf(kilobytes: number, lineEnd: '\n' | '\r\n' = '\n'): Draft {
  const raw = generateDocument({ seed: 7, bytes: kilobytes * 1024, gaps: 0.2 }).replaceAll('\n', lineEnd);
  const name = `${kilobytes} KB${lineEnd === '\n' ? '' : ', CR LF'}`;
  const document = openDocument('bench.md', raw);
  checkDocument(document);
  return { name, random: randomFrom(kilobytes), raw, document, edits: [], rules: [], whole: [], wholeRules: [] };
}

/** The next version with all that rules ask of it: what is read late is read here, and not counted among the rules. */
function read(draft: Draft, previous?: Document): void {
  draft.document = openDocument('bench.md', draft.raw, previous);
  readLateParts(draft.document);
}

/** What a person does to a text: mostly letters, sometimes a line end, a deletion, a pasted word. */
function edited(raw: string, random: Random): string {
  const top = raw.search(/\n\r?\n/) + 2;
  const at = top + random.int(raw.length - top);
  const kind = random.int(10);
  if (kind < 6) return raw.slice(0, at) + random.pick(['a', 'ư', 'ế', ' ', 'đ', '5']) + raw.slice(at);
  if (kind < 8) return raw.slice(0, at) + raw.slice(at + 1);
  if (kind === 8) return `${raw.slice(0, at)}\n${raw.slice(at)}`;
  return `${raw.slice(0, at)} trước ngày 20/8/2026 ${raw.slice(at)}`;
}

benchEdits();
