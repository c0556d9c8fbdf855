/** Our own requests (`protocol.ts`): the page, snippets, skeletons, the status. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { draft, draftOffers, type KnownForDraft } from '../../core/service-drafts';
import { checkForEditor, describe, snippetsAt } from '../../core/service-editor';
import { exportPage, layoutPage, originOf } from '../../core/service-page';
import { knownFrom, knownFromPaper } from '../../core/service-workspace';
import { outputPath } from '../../host/output-path';
import { toRange } from '../convert';
import {
  type ExportParams,
  type ExportResult,
  type Provenance,
  type ProvenanceParams,
  Requests,
  type Skeleton,
  type SkeletonKind,
  type SkeletonParams,
  type SnippetItem,
  type SnippetsParams,
  type Status,
  type StatusParams,
} from '../protocol';
import { current, optionsFor, type Session } from '../session';
import { toStatus } from '../status';
import { documentFor, pageOptions } from './page';

export function registerOwnRequests(session: Session): void {
  const { connection, guard, host } = session;
  connection.onRequest<ExportResult, void>(
    Requests.export,
    guard.strict('export', (params: ExportParams) => exportDocument(session, params)),
  );
  connection.onRequest(
    Requests.provenance,
    guard.strict('provenance', async ({ docx }: ProvenanceParams): Promise<Provenance> => {
      return { origin: await originOf(Buffer.from(docx, 'base64')) };
    }),
  );
  connection.onRequest(
    Requests.snippets,
    guard.request('snippets', [], ({ uri, position }: SnippetsParams): SnippetItem[] => {
      const snapshot = session.documents.get(uri);
      if (!snapshot) return [];
      const here = snippetsAt(snapshot.document, snapshot.lines.offsetAt(position), host.today());
      return here.map(({ snippet, body, fits }) => ({
        id: snippet.id,
        label: snippet.title,
        detail: describe(snippet),
        body,
        fits,
      }));
    }),
  );
  connection.onRequest(
    Requests.kinds,
    guard.request('kinds', [], (): SkeletonKind[] => draftOffers()),
  );
  connection.onRequest<Skeleton, void>(
    Requests.skeleton,
    guard.strict('skeleton', async (params: SkeletonParams): Promise<Skeleton> => {
      const { text, fileName, blank } = draft(params.kind, await knownFor(session, params));
      return { text, fileName, blank: blank && toRange(TextDocument.create('', 'markdown', 0, text), blank) };
    }),
  );
  connection.onRequest<Status | null, void>(
    Requests.status,
    guard.request('status', null, async ({ uri }: StatusParams): Promise<Status | null> => {
      const now = await current(session, uri);
      return now && toStatus(now.snapshot, session.check(now.snapshot, now.settings));
    }),
  );
}

async function knownFor({ rosters, documents, host }: Session, params: SkeletonParams): Promise<KnownForDraft> {
  const { folder, like, date = host.today(), prepares, subject } = params;
  const paper = like === undefined ? null : documents.get(like);
  return {
    ...(paper && knownFromPaper(paper.document.model)),
    ...knownFrom(folder === null ? null : await rosters.inFolder(folder)),
    ...(date && { date }),
    ...(prepares && { prepares }),
    ...(subject && { subject }),
  };
}

async function exportDocument(session: Session, params: ExportParams): Promise<ExportResult> {
  const { uri, profile, force } = params;
  const settings = await session.settings.of(uri);
  const { raw, document } = await documentFor(session, params);
  const { kind } = document.model;
  if (kind === null || kind === 'other') return { outcome: 'unrecognised', kind };
  const check = checkForEditor(document, optionsFor(session, uri, settings));
  const lines = TextDocument.create(uri, 'markdown', 0, raw);
  const { counts } = toStatus({ uri, version: 0, lines, document }, check);
  const first = check.diagnostics.find(({ severity }) => severity === 'error');
  if (first && !force) return { outcome: 'incomplete', counts, first: toRange(lines, first) };
  const options = pageOptions(settings, profile);
  const [page, { differs }] = [await exportPage(document, options), await layoutPage(document, options)];
  return { outcome: 'exported', docx: Buffer.from(page).toString('base64'), name: pageName(uri), counts, differs };
}

/** The page's file name, without folder. */
function pageName(uri: string): string {
  const path = uri.replace(/[?#].*$/, '');
  const last = path.slice(path.lastIndexOf('/') + 1).replace(/^[a-z]+:/i, '');
  try {
    return outputPath(decodeURIComponent(last));
  } catch {
    return outputPath(last);
  }
}
