import { format } from 'node:util';
import type Mocha from 'mocha';

/** Mocha runs inside the extension host: its output travels to the runner (`code.mjs`) as marked console lines. */
export function sendOutput(mocha: typeof Mocha): void {
  const base = mocha.reporters.Base as unknown as { consoleLog: (...values: unknown[]) => void };
  base.consoleLog = (...values) => console.log(`[mocha] ${format(...values)}`);
}

export function sendResult({ stats }: Mocha.Runner): void {
  const { passes, failures, pending } = stats!;
  console.log(`[mocha-end] ${JSON.stringify({ passes, failures, pending })}`);
}
