/**
 * A fixture is one readable string: `//- /path` begins a file, `$0` is the cursor, and carets under a line mark a finding
 * that is expected there:
 *
 *   1. Nạo vét kênh.
 *   ^^^^^^^^^^^^^^^^ thieu-thoi-han
 */
export interface FixtureFile {
  /** Without its leading `/`; empty where the fixture names no files. */
  readonly path: string;
  readonly text: string;
  /** Offset of `$0`, or null. */
  readonly cursor: number | null;
  readonly expected: readonly Expected[];
}

export interface Expected {
  readonly rule: string;
  /** 0-based. */
  readonly line: number;
  /** UTF-16 columns, half-open. */
  readonly from: number;
  readonly to: number;
}

const FILE = /^\/\/- \/(.+)$/;
const CARETS = /^(\s*)(\^+) ([a-z0-9-]+)$/;

export function readFixture(source: string): FixtureFile[] {
  const files: { path: string; lines: string[] }[] = [];
  for (const line of source.replace(/^\n/, '').split('\n')) {
    const path = FILE.exec(line)?.[1];
    if (path !== undefined) files.push({ path, lines: [] });
    else if (files.length === 0) files.push({ path: '', lines: [line] });
    else files.at(-1)!.lines.push(line);
  }
  return files.map(readFile);
}

/** The only file of a fixture. */
export function oneFile(source: string): FixtureFile {
  const [file, another] = readFixture(source);
  if (!file || another) throw new Error('a fixture of one file is wanted here');
  return file;
}

function readFile({ path, lines }: { path: string; lines: readonly string[] }): FixtureFile {
  const kept: string[] = [];
  const expected: Expected[] = [];
  for (const line of lines) {
    const carets = CARETS.exec(line);
    if (!carets) {
      kept.push(line);
      continue;
    }
    const from = carets[1]!.length;
    expected.push({ rule: carets[3]!, line: kept.length - 1, from, to: from + carets[2]!.length });
  }
  const marked = kept.join('\n');
  const cursor = marked.indexOf('$0');
  return { path, text: marked.replace('$0', ''), cursor: cursor < 0 ? null : cursor, expected };
}
