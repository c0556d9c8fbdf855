/**
 * Opening a file with the program that Windows has for it. The editor's own way (`env.openExternal`) fails there for names
 * with Vietnamese letters (microsoft/vscode#85930), so PowerShell does it, with the name in an encoded command that no code
 * page can spoil.
 */

/** The program and its arguments. `path`: as Windows writes it. */
export function windowsOpenCommand(path: string): readonly [program: string, args: readonly string[]] {
  // PowerShell ends a string at curly quotes too; doubled, each stands for itself.
  const quoted = path.replace(/['‘’‚‛]/gu, '$&$&');
  const script = `Invoke-Item -LiteralPath '${quoted}'`;
  const encoded = Buffer.from(script, 'utf16le').toString('base64');
  return ['powershell.exe', ['-NoProfile', '-NonInteractive', '-EncodedCommand', encoded]];
}
