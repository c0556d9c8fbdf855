/** Reads a command's flags and paths; what is wrong with them becomes one line that says what to do. */
import { parseArgs } from 'node:util';
import { nearestWord } from '../core/text/nearest';
import { Problem } from '../host/problem';
import type { Command, Flag } from './command-table';

export interface Arguments {
  /** Files, folders, globs, `-`; or the one word a command takes. */
  readonly paths: readonly string[];
  /** A flag's value; null when it was not given and has no default. */
  value(name: string): string | null;
  given(name: string): boolean;
}

/** Throws `Problem` for anything that the command does not take. */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(command.flags.map((flag) => [flag.name, { type: flag.takes ? 'string' : 'boolean' }])),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const values = new Map<string, string>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = command.flags.find(({ name }) => token.rawName === `--${name}`);
    if (!flag) throw unknownFlag(command, token.rawName);
    values.set(flag.name, flagValue(flag, token.value, token.inlineValue ?? false));
  }
  checkCount(command, paths);
  const defaults = new Map(command.flags.map((flag) => [flag.name, flag.default ?? null]));
  return {
    paths,
    value: (name) => values.get(name) ?? defaults.get(name) ?? null,
    given: (name) => values.has(name),
  };
}

function unknownFlag(command: Command, typed: string): Problem {
  const near = nearestWord(typed, [...command.flags.map(({ name }) => `--${name}`), '--help']);
  const hint = near ? `có phải ${near}?` : `xem: nghiquyet ${command.name} --help`;
  return new Problem(`lệnh ${command.name} không có tuỳ chọn ${typed}; ${hint}`);
}

function flagValue(flag: Flag, value: string | undefined, inline: boolean): string {
  if (!flag.takes) {
    if (value !== undefined) throw new Problem(`tuỳ chọn --${flag.name} không nhận giá trị; xin bỏ “=${value}”`);
    return '';
  }
  const { takes } = flag;
  const wanted = takes.choices ? takes.choices.join(', ') : takes.placeholder;
  if (value === undefined || value === '' || (!inline && value.startsWith('-') && value !== '-')) {
    throw new Problem(`tuỳ chọn --${flag.name} cần một giá trị: ${wanted}`);
  }
  if (takes.choices && !takes.choices.includes(value)) {
    const near = nearestWord(value, takes.choices);
    const hint = near ? `có phải ${near}? ` : '';
    throw new Problem(`--${flag.name} không nhận “${value}”; ${hint}Các giá trị: ${wanted}`);
  }
  if (takes.valid && !takes.valid(value)) {
    throw new Problem(`--${flag.name} không nhận “${value}”; cần ${takes.placeholder}, ví dụ ${takes.example}`);
  }
  return value;
}

function checkCount({ name, paths: { least, most, what } }: Command, paths: readonly string[]): void {
  if (paths.length < least) throw new Problem(`lệnh ${name} cần ${what}; xem: nghiquyet ${name} --help`);
  if (paths.length > most) {
    const taken = most === 0 ? 'không nhận tên tệp' : `chỉ nhận một ${what}`;
    throw new Problem(`lệnh ${name} ${taken}; xin bỏ “${paths[most]}”`);
  }
}
