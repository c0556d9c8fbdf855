/** The two streams: words and colours on them, and what happens when the reader of a pipe goes away. */
import { createColors } from 'picocolors';

const wantsColour = (stream: NodeJS.WriteStream): boolean =>
  Boolean(stream.isTTY) && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

/** Colours for standard output and standard error: none unless it is a terminal, none under `NO_COLOR`. */
export const paint = createColors(wantsColour(process.stdout));
export const paintError = createColors(wantsColour(process.stderr));

export const print = (text: string): void => {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
};

/** One line on standard error, whatever the text holds. */
export const complain = (text: string): void => {
  process.stderr.write(`${paintError.red('nghiquyet:')} ${text.replace(/\s*[\r\n]+\s*/g, ' ')}\n`);
};

/** `nghiquyet … | head`: when nobody reads any more, stop without a word. */
export function stopWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'EOF') process.exit(process.exitCode ?? 0);
      process.exitCode = 2;
      if (stream === process.stdout) complain(`không ghi được kết quả ra (${error.code ?? error.message})`);
    });
  }
}

export interface Progress {
  step(what: string): void;
  done(): void;
}

/** Few files are over before anyone could read a counter. */
const WORTH_SHOWING = 20;

/** A counter on standard error while many files are worked through; silent when that is no terminal. */
export function startProgress(total: number): Progress {
  if (!process.stderr.isTTY || total < WORTH_SHOWING) return { step: () => {}, done: () => {} };
  let count = 0;
  const width = (process.stderr.columns ?? 80) - 1;
  return {
    step: (what) => {
      count++;
      process.stderr.write(`\r\x1b[K${`[${count}/${total}] ${what}`.slice(0, width)}`);
    },
    done: () => process.stderr.write('\r\x1b[K'),
  };
}
