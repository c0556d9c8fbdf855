/** The page beside the text, Word files read back, and what a Word file says otherwise (`protocol.ts`). */
import { type Document, openDocument } from '../../core/service';
import { compareWithPage, importWord, layoutPage, type PageOptions } from '../../core/service-page';
import { uriKey } from '../documents';
import {
  type CompareParams,
  type Comparison,
  type ImportParams,
  type ImportResult,
  type Page,
  type PageParams,
  Requests,
} from '../protocol';
import { current, type Session } from '../session';
import type { ServerSettings } from '../settings';
import { toStatus } from '../status';

export function registerPage(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest<Page | null, void>(
    Requests.page,
    guard.request('page', null, async ({ uri }: PageParams): Promise<Page | null> => {
      const now = await current(session, uri);
      if (!now) return null;
      const { snapshot, settings } = now;
      const { kind } = snapshot.document.model;
      if (kind === null || kind === 'other') return null;
      const check = session.check(snapshot, settings);
      return {
        version: snapshot.version,
        title: toStatus(snapshot, check).title,
        layout: await layoutPage(snapshot.document, pageOptions(settings)),
        findings: check.diagnostics.map(({ start, severity, message }) => ({
          line: snapshot.lines.positionAt(start).line + 1,
          severity,
          message,
        })),
      };
    }),
  );
  connection.onRequest<ImportResult, void>(
    Requests.import,
    guard.strict('import', async ({ docx }: ImportParams): Promise<ImportResult> => {
      try {
        return { outcome: 'imported', ...(await importWord(Buffer.from(docx, 'base64'))) };
      } catch (error) {
        if ((error as Error).name !== 'DocxReadError') throw error;
        return { outcome: 'unreadable', reason: (error as Error).message };
      }
    }),
  );
  connection.onRequest<Comparison, void>(
    Requests.compare,
    guard.strict('compare', async (params: CompareParams): Promise<Comparison> => {
      const settings = await session.settings.of(params.uri);
      const { document } = await documentFor(session, params);
      return compareWithPage(Buffer.from(params.docx, 'base64'), document, pageOptions(settings)).catch(() => null);
    }),
  );
}

/** What the setting, the cell's `chibo.yaml` and the caller say of the page. */
export const pageOptions = (settings: ServerSettings, profile?: 'hd05' | 'hd36'): PageOptions => ({
  profile: profile ?? settings.profile,
  figures: settings.roster?.page.figures,
});

/** A document as the caller gives it, as it stands open, or as it lies on disk. */
export async function documentFor(
  session: Session,
  { uri, text }: { readonly uri: string; readonly text?: string },
): Promise<{ readonly raw: string; readonly document: Document }> {
  const open = session.documents.get(uri);
  const raw = text ?? open?.lines.getText() ?? (await session.host.readText(uri));
  return { raw, document: openDocument(uriKey(uri), raw, open?.document) };
}
