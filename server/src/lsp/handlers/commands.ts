/** Commands that the server carries out itself, so that every editor has them. */
import { type ExecuteCommandParams, MessageType, type Range } from 'vscode-languageserver';
import { ruleById } from '../../core/service-editor';
import { exportPage, originOf } from '../../core/service-page';
import { explain, messages } from '../messages';
import { ServerCommands } from '../protocol';
import { current, type Session } from '../session';
import { pageOptions } from './page';

/** The commands to announce: those that stand in for the client's own only where it has none. */
export const commandsFor = (clientCommands: boolean): string[] =>
  clientCommands ? [ServerCommands.explain] : Object.values(ServerCommands);

export function registerCommands(session: Session): void {
  const { connection, guard } = session;
  const show = (type: MessageType, message: string): void =>
    void connection.sendNotification('window/showMessage', { type, message });
  connection.onExecuteCommand(
    guard.request('executeCommand', null, async ({ command, arguments: given = [] }: ExecuteCommandParams) => {
      const [first, second] = given as unknown[];
      if (typeof first !== 'string') return null;
      if (command === ServerCommands.explain) {
        const rule = ruleById(first);
        if (rule) show(MessageType.Info, explain(rule));
      } else if (command === ServerCommands.show && session.client.showDocument) {
        await connection.window.showDocument({ uri: first, takeFocus: true, selection: second as Range });
      } else if (command === ServerCommands.export) {
        await writePage(session, first).then(
          (path) => show(MessageType.Info, path),
          (error) => show(MessageType.Error, error instanceof Error ? error.message : String(error)),
        );
      }
      return null;
    }),
  );
}

/** Gives the sentence that says what was done. */
async function writePage(session: Session, uri: string): Promise<string> {
  const now = await current(session, uri);
  const say = messages(now?.settings.language ?? 'vi');
  if (!now?.snapshot.document.model.kind || now.snapshot.document.model.kind === 'other') return say.notOurs;
  const { snapshot, settings } = now;
  const errors = session.check(snapshot, settings).diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return say.notComplete(errors);
  const page = await exportPage(snapshot.document, pageOptions(settings));
  return say.written(await session.host.writePage(uri, page, async (present) => (await originOf(present)) === 'ours'));
}
