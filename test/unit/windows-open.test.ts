import assert from 'node:assert/strict';
import { windowsOpenCommand } from '../../client/src/windows-open';

const scriptFor = (path: string): string => {
  const [, args] = windowsOpenCommand(path);
  return Buffer.from(args.at(-1)!, 'base64').toString('utf16le');
};

describe('opening a page on Windows', () => {
  const cases: readonly [path: string, quoted: string, why: string][] = [
    ['C:\\Chi bộ\\nghị quyết.docx', 'C:\\Chi bộ\\nghị quyết.docx', 'Vietnamese letters and spaces'],
    ['C:\\a, b & c (1) [2] $x.docx', 'C:\\a, b & c (1) [2] $x.docx', 'signs that a shell would take for its own'],
    ["C:\\thôn 'Hạ'.docx", "C:\\thôn ''Hạ''.docx", 'straight quotes'],
    ['C:\\thôn ‘Hạ’.docx', 'C:\\thôn ‘‘Hạ’’.docx', 'curly quotes, as Word types them'],
  ];
  for (const [path, quoted, why] of cases) {
    it(why, () => assert.equal(scriptFor(path), `Invoke-Item -LiteralPath '${quoted}'`));
  }

  it('passes the name encoded only', () => {
    const [, args] = windowsOpenCommand('C:\\nghị quyết.docx');
    assert.match(args.join(' '), /^[\x20-\x7e]+$/u);
  });
});
