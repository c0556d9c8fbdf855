import type { Hover, HoverParams } from 'vscode-languageserver';
import { hoverOn } from '../../core/service-editor';
import { hoverRoster } from '../../core/service-workspace';
import { toHover } from '../convert';
import { isRosterUri } from '../rosters';
import { current, type Session } from '../session';

export function registerHover(session: Session): void {
  const { connection, guard, client } = session;
  connection.onHover(
    guard.request('hover', null, async ({ textDocument, position }: HoverParams): Promise<Hover | null> => {
      if (isRosterUri(textDocument.uri)) {
        const lines = session.documents.get(textDocument.uri)?.lines;
        const hover = lines && hoverRoster(lines.getText(), lines.offsetAt(position));
        return hover ? toHover(lines, hover, client) : null;
      }
      const now = await current(session, textDocument.uri);
      if (!now) return null;
      const { snapshot, settings } = now;
      const check = session.check(snapshot, settings);
      const hover = hoverOn(snapshot.document, snapshot.lines.offsetAt(position), check, settings.language);
      return hover && toHover(snapshot.lines, hover, client);
    }),
  );
}
