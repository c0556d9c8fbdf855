/** What the editor loads and runs as its extension test. */
import Mocha from 'mocha';
import { sendOutput, sendResult } from './report';

export async function run(): Promise<void> {
  sendOutput(Mocha);
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 30_000,
    color: false,
    forbidPending: true,
    grep: process.env.VSCODE_TEST_GREP,
  });
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, 'suite', mocha);
  await import('./start.test');
  await import('./findings.test');
  await import('./writing.test');
  await import('./other-paper.test');
  await import('./export.test');
  await import('./folders.test');
  await import('./page.test');
  await import('./reviewer.test');
  await import('./roster.test');
  const failures = await new Promise<number>((done) => {
    const runner = mocha.run((count) => {
      sendResult(runner);
      done(count);
    });
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
