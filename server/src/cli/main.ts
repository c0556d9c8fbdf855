/**
 * The program behind the command line (`start.ts` hands over to it). Its beginning is small on purpose: `--version` and
 * `--help` load nothing else, and each command loads only what it needs. Started in a worker thread, it does the exports
 * that are handed to it.
 */
import { isMainThread } from 'node:worker_threads';
import { version } from '../../../package.json';
import { nearestWord } from '../core/text/nearest';
import { Problem } from '../host/problem';
import { readArguments } from './arguments';
import { COMMANDS, type ExitStatus } from './command-table';
import { complain, print, stopWhenNobodyReads } from './terminal';

async function run(args: readonly string[]): Promise<ExitStatus> {
  const [first, ...rest] = args[0] === 'help' ? [args[1] ?? '--help', '--help'] : args;
  if (first === undefined) throw new Problem('chưa có lệnh; xem các lệnh: nghiquyet --help');
  if (first === '--version' || first === '-v') return answer(version);
  if (first === '--help' || first === '-h') return answer((await import('./help')).generalHelp());
  const command = COMMANDS.find(({ name }) => name === first);
  if (!command) throw unknownCommand(first);
  const beforeTerminator = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (beforeTerminator.some((arg) => arg === '--help' || arg === '-h')) {
    return answer((await import('./help')).commandHelp(command));
  }
  const parsed = readArguments(command, rest);
  return (await command.load()).run(parsed);
}

function answer(text: string): ExitStatus {
  print(text);
  return 0;
}

function unknownCommand(typed: string): Problem {
  const near = nearestWord(
    typed,
    COMMANDS.map(({ name }) => name),
  );
  const hint = near ? `có phải ${near}?` : 'xem các lệnh: nghiquyet --help';
  return new Problem(`không có lệnh “${typed}”; ${hint}`);
}

async function main(): Promise<void> {
  stopWhenNobodyReads();
  try {
    // Set rather than exit: what was printed still has to reach a slow reader.
    const status = await run(process.argv.slice(2));
    process.exitCode = Math.max(status, Number(process.exitCode ?? 0));
  } catch (error) {
    process.exitCode = 2;
    if (error instanceof Problem) complain(error.message);
    else
      complain(`lỗi của chương trình, xin báo lại: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  }
}

if (isMainThread) void main();
else void import('./export-worker');
