import assert from 'node:assert/strict';
import type { CodeAction, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fullCapabilities, startClient, type TestClient } from './support/client';
import { GAP_LINE, GAPS } from './support/documents';

/** Two suppressions that suppress nothing: what can be mended safely. */
const UNUSED = '<!-- nghiquyet-bo-qua: thieu-noi-dung — thử -->\n';
const UNTIDY = GAPS.replace('## II.', `${UNUSED}\n## II.`).replace('### 1.', `${UNUSED}### 1.`);

/** What an editor does with a snippet whose blanks nobody fills. */
const asText = (edit: TextEdit | { range: TextEdit['range']; snippet: { value: string } }): TextEdit =>
  'snippet' in edit
    ? { range: edit.range, newText: edit.snippet.value.replace(/\$\{1:(.*?)\}/, '$1').replace(/\\([\\$}])/g, '$1') }
    : edit;

function apply(text: string, action: CodeAction): string {
  const [change] = action.edit!.documentChanges as { textDocument: { version: number }; edits: TextEdit[] }[];
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), change!.edits.map(asText));
}

describe('code actions', () => {
  let client: TestClient;
  before(async () => {
    client = await startClient();
  });
  after(() => client.stop());

  const onGap = { start: { line: GAP_LINE, character: 4 }, end: { line: GAP_LINE, character: 4 } };
  const whole = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
  const actions = (uri: string, range = onGap, only?: string[], on = client): Promise<CodeAction[]> =>
    on.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], only } });

  it('mend what they are for: once filled in, the finding disappears', async () => {
    const uri = 'file:///sua/a.md';
    await client.check(uri, GAPS);
    const fix = (await actions(uri)).find(
      ({ edit, diagnostics }) => edit && diagnostics?.[0]?.code === 'thieu-nguoi-phu-trach',
    )!;
    assert.equal(fix.kind, 'quickfix');
    const fixed = apply(GAPS, fix).replace('đồng chí …', 'đồng chí Âu Thị Mận');
    client.change(uri, 2, { text: fixed });
    const left = await client.findings(uri, ({ version }) => version === 2);
    assert.ok(!left.some(({ code }) => code === 'thieu-nguoi-phu-trach'));
  });

  it('carry the version they were made for, and a blank to fill', async () => {
    const uri = 'file:///sua/b.md';
    await client.check(uri, GAPS);
    const fix = (await actions(uri)).find(({ diagnostics }) => diagnostics?.[0]?.code === 'thieu-nguoi-phu-trach')!;
    const [change] = fix.edit!.documentChanges as { textDocument: object; edits: object[] }[];
    assert.deepEqual(change!.textDocument, { uri, version: 1 });
    assert.match(JSON.stringify(change!.edits), /\$\{1:…\}/);
  });

  it('suppressing takes the finding away', async () => {
    const uri = 'file:///sua/c.md';
    await client.check(uri, GAPS);
    const suppress = (await actions(uri)).find(
      ({ title }) => title.includes('Bỏ qua') && title.includes('thieu-thoi-han'),
    )!;
    client.change(uri, 2, { text: apply(GAPS, suppress) });
    const left = await client.findings(uri, ({ version }) => version === 2);
    assert.ok(!left.some(({ code }) => code === 'thieu-thoi-han' || code === 'bo-qua-thua'));
  });

  it('explaining shows the basis, by a command of the server', async () => {
    const uri = 'file:///sua/d.md';
    await client.check(uri, GAPS);
    const explain = (await actions(uri)).find(({ command }) => command?.command === 'nghiquyet.giaiThich')!;
    await client.request('workspace/executeCommand', explain.command);
    await client.notification<{ message: string }>('window/showMessage', ({ message }) => message.includes('Căn cứ'));
  });

  it('fix-all makes what is safe, and only that', async () => {
    const uri = 'file:///sua/e.md';
    await client.check(uri, UNTIDY);
    const [all, ...rest] = await actions(uri, whole, ['source.fixAll']);
    assert.deepEqual(rest, []);
    assert.equal(all?.kind, 'source.fixAll.nghiquyet');
    const fixed = apply(UNTIDY, all!);
    assert.ok(UNTIDY.includes('bo-qua') && !fixed.includes('bo-qua'));
    client.change(uri, 2, { text: fixed });
    const left = await client.findings(uri, ({ version }) => version === 2);
    assert.ok(!left.some(({ code }) => code === 'bo-qua-thua'));
    assert.ok(left.some(({ code }) => code === 'thieu-nguoi-phu-trach'));
    assert.deepEqual(await actions(uri, whole, ['source.fixAll']), []);
  });

  it('are those of the kinds that are asked for', async () => {
    const uri = 'file:///sua/f.md';
    await client.check(uri, UNTIDY);
    assert.deepEqual(await actions(uri, whole, ['refactor']), []);
    assert.ok((await actions(uri, whole, ['quickfix'])).every(({ kind }) => kind === 'quickfix'));
    assert.ok((await actions(uri, whole)).every(({ kind }) => kind === 'quickfix'));
  });

  it('for a client without snippets in edits: plain text, and our own client selects the blank by command', async () => {
    const plain = await startClient({
      capabilities: { ...fullCapabilities, workspace: { workspaceEdit: {} } },
      initializationOptions: { clientCommands: true },
    });
    const uri = 'file:///sua/g.md';
    await plain.check(uri, GAPS);
    const found = await actions(uri, onGap, undefined, plain);
    const fix = found.find(({ diagnostics }) => diagnostics?.[0]?.code === 'thieu-nguoi-phu-trach')!;
    const edits = fix.edit!.changes![uri]!;
    const after = TextDocument.applyEdits(TextDocument.create('', '', 0, GAPS), edits);
    const [, range] = fix.command!.arguments as [string, TextEdit['range']];
    assert.equal(fix.command!.command, 'nghiquyet.chonChoTrong');
    assert.equal(TextDocument.create('', '', 0, after).getText(range), '…');
    await plain.stop();
  });
});
