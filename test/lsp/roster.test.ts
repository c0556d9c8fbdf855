/** `chibo.yaml` in any editor: where a new one would go, what is wrong in it, and what can be done about that. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { RosterDraft } from '../../server/src/lsp/protocol';
import { makeFolder } from '../support/cli';
import { startClient, type TestClient } from './support/client';
import { WHOLE } from './support/documents';

describe('chibo.yaml', () => {
  let client: TestClient;
  const folder = makeFolder({ 'có sẵn/chibo.yml': 'chi bộ: A\n', 'có sẵn/2026/nq.md': WHOLE, 'chưa có/nq.md': WHOLE });
  const uriOf = (name: string): string => URI.file(join(folder.path, name)).toString();
  before(async () => {
    // From source: the rules' pages lie where a working copy has them.
    const args = ['--import', 'tsx', 'server/src/lsp/main.ts', '--stdio'];
    client = await startClient({ args, initializationOptions: { clientCommands: true } });
  });
  after(async () => {
    await client.stop();
    folder.remove();
  });

  it('a draft names the file that holds for the folder already: there, above, or for papers below', async () => {
    const draft = (name: string): Promise<RosterDraft> =>
      client.request('nghiquyet/roster', { folder: uriOf(name), workDoneToken: 'x' });
    const { present, holds, text } = await draft('chưa có');
    assert.deepEqual({ present, holds }, { present: false, holds: null });
    assert.match(text, /^chi bộ: Chi bộ thôn Cồn Phượng$/m);
    for (const name of ['có sẵn', 'có sẵn/2026', '.'])
      assert.equal((await draft(name)).holds, uriOf('có sẵn/chibo.yml'));
  });

  it('a fault’s code opens its page, and the word that was meant is one key press away', async () => {
    const uri = uriOf('mới/chibo.yaml');
    await client.open(uri, 'chi bộ: A\nđảng viê:\n  - B\nmức: thamdin\n');
    const found = await client.findings(uri, ({ diagnostics }) => diagnostics.length > 0);
    assert.deepEqual(
      found.map(({ code, range }) => [code, range.start.line, range.start.character, range.end.character]),
      [
        ['cau-hinh-sai', 1, 0, 8],
        ['cau-hinh-sai', 3, 5, 12],
      ],
    );
    const page = found[0]!.codeDescription?.href;
    assert.ok(page && existsSync(URI.parse(page).fsPath), page);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: found[1]!.range,
      context: { diagnostics: [] as Diagnostic[] },
    });
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Đổi thành «tham-dinh»', 'Vì sao có lời nhắc này? (cau-hinh-sai)'],
    );
    const [change] = actions[0]!.edit!.documentChanges as { edits: { newText: string; range: unknown }[] }[];
    assert.deepEqual(change!.edits, [{ newText: 'tham-dinh', range: found[1]!.range }]);
    assert.equal(actions[1]!.command?.command, 'nghiquyet.xemQuyTac');
  });
});
