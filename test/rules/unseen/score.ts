/**
 * What the rules find in papers whose author had not seen them, against his key: refs that must be found, with the line,
 * and refs that must not. `npx tsx test/rules/unseen/score.ts` prints what is missed and what is told wrongly.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rules } from '../../../server/src/core/rules/registry.generated';
import { checkDocument } from '../../../server/src/core/service';
import { openExample } from '../../../server/src/core/service-examples';

const here = dirname(fileURLToPath(import.meta.url));
/** The sets, each by an author of its own, and the day on which its papers are checked: behind the last of them. */
export const SETS = {
  '.': '2026-11-15',
  s: '2026-11-22',
  t: '2026-11-22',
  u: '2026-11-23',
  v: '2026-11-23',
  w: '2026-11-23',
  x: '2026-11-23',
  y: '2026-11-23',
  z: '2026-11-23',
} as const;
export type SetName = keyof typeof SETS;

interface KeyEntry {
  /** `line` null: the author names no line, since something is missing anywhere. */
  readonly must: readonly {
    readonly ref: string;
    /** Another ref under which it may as well be told. */
    readonly refOr?: string;
    readonly line: number | null;
    readonly why: string;
  }[];
  /** `*`: no error and no warning at all. */
  readonly mustNot: readonly string[];
  readonly whyNot: Readonly<Record<string, string>>;
  /** Refs that follow from another fault, or that the author left open. */
  readonly allowed?: Readonly<Record<string, string>>;
}

type Level = 'error' | 'warning' | 'info' | 'hint';

interface Told {
  readonly ref: string | null;
  readonly rule: string;
  readonly severity: Level;
  readonly line: number;
  readonly message: string;
}

export interface Score {
  /** Musts found, by the level of the rule: `[found, all]`. */
  readonly recall: Record<Level, [found: number, all: number]>;
  readonly missed: string[];
  /** Errors and warnings that must not be there. */
  readonly wrong: string[];
  /** Hints that must not be there; papers that must hold no error and no warning may hold hints. */
  readonly wrongHints: string[];
  /** Errors and warnings of which the key says nothing. */
  readonly unnamed: string[];
}

const folderOf = (file: string): string => file.slice(0, file.indexOf('/') + 1);
const readIn = (set: SetName, file: string): string => readFileSync(join(here, set, file), 'utf8');

/** What is told of a paper: alone, or among the papers of its folder, with the folder's `chibo.yaml`. */
function toldOf(set: SetName, file: string): Told[] {
  const read = (name: string): string => readIn(set, name);
  const text = read(file);
  const folder = folderOf(file);
  const names = folder === '' ? [] : readdirSync(join(here, set, folder)).filter((name) => name.endsWith('.md'));
  const others = names
    .map((name) => folder + name)
    .filter((other) => other !== file)
    .map((other) => ({ file: other, text: read(other) }));
  const roster = folder === '' ? {} : { roster: read(`${folder}chibo.yaml`) };
  const { document, options } = openExample({ text, self: file, others, ...roster });
  return checkDocument(document, { ...options, preset: 'tham-dinh', asOf: SETS[set] }).map(
    ({ ref, rule, severity, message, start }) => {
      return { ref, rule, severity, message, line: text.slice(0, start).split('\n').length };
    },
  );
}

const levelOf = (ref: string): Level =>
  rules.find((rule) => rule.ref === ref || rule.alsoRefs?.includes(ref))?.severity ?? 'error';

export function score(set: SetName): Score {
  const key = JSON.parse(readIn(set, 'key.json')) as Record<string, KeyEntry>;
  const recall: Score['recall'] = { error: [0, 0], warning: [0, 0], info: [0, 0], hint: [0, 0] };
  const result: Score = { recall, missed: [], wrong: [], wrongHints: [], unnamed: [] };
  for (const [file, { must, mustNot, whyNot, allowed = {} }] of Object.entries(key)) {
    const told = toldOf(set, file);
    for (const { ref, refOr, line, why } of must) {
      const found = told.some((one) => one.ref === ref || (refOr !== undefined && one.ref === refOr));
      const count = recall[levelOf(ref)];
      count[1] += 1;
      if (found) count[0] += 1;
      else result.missed.push(`${file}:${line ?? ''} ${ref} ${why}`);
    }
    const expected = new Set(must.flatMap(({ ref, refOr }) => (refOr ? [ref, refOr] : [ref])));
    const clean = mustNot.includes('*');
    for (const { ref, rule, severity, line, message } of told) {
      const loud = severity === 'error' || severity === 'warning';
      const words = `${file}:${line} ${ref} ${rule} [${severity}] ${message}`;
      const forbidden = mustNot.includes(ref ?? '');
      if (loud && (clean || forbidden)) result.wrong.push(`${words} — ${whyNot[ref ?? ''] ?? whyNot['*'] ?? ''}`);
      else if (forbidden) result.wrongHints.push(`${words} — ${whyNot[ref ?? ''] ?? ''}`);
      else if (loud && !expected.has(ref ?? '') && !Object.hasOwn(allowed, ref ?? '')) result.unnamed.push(words);
    }
  }
  return result;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const set of Object.keys(SETS) as SetName[]) {
    const { recall, ...lists } = score(set);
    console.log(`\n== ${set}`);
    for (const [level, [found, all]] of Object.entries(recall)) console.log(`${level}: ${found}/${all}`);
    for (const [name, lines] of Object.entries(lists))
      console.log([`\n${name}: ${lines.length}`, ...lines].join('\n  '));
  }
}
