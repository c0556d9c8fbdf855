/** `chibo.yaml`: the one in the nearest folder at or above a document, as the editor holds it or as it lies on disk. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import { isLeftOut, type Roster, type RosterFile, readRosterFile } from '../core/service-roster';
import { toDiagnostic } from './convert';
import { type OpenDocuments, uriKey } from './documents';
import { type Log, wordsOf } from './guard';
import type { ServerHost } from './host';
import type { Publisher } from './publish';
import type { ServerSettings } from './settings';

export interface Rosters {
  /** What holds for a document; null where no folder above it has the file. Never fails. */
  of(uri: string): Promise<Roster | null>;
  /** What holds for papers in a folder. */
  inFolder(folder: string): Promise<Roster | null>;
  /** The settings of a document with what its `chibo.yaml` says, which wins. The same object until one of them changes. */
  over(uri: string, settings: ServerSettings): Promise<ServerSettings>;
  /** A `chibo.yaml` came, changed or went: what was read is forgotten, and read again when it is asked for. */
  changed(): void;
  /** Where it was read from, and its text then; null for one that is no longer used. */
  sourceOf(roster: Roster): RosterSource | null;
  /** Shows what is wrong in one that is open. */
  publish(uri: string): void;
}

export interface RosterSource {
  readonly uri: string;
  readonly text: string;
}

export const isRosterUri = (uri: string): boolean => /\/chibo\.ya?ml$/i.test(uriKey(uri));

/** Whether `bỏ qua` names the document. */
export const isIgnored = (roster: Roster | null, uri: string): boolean => isLeftOut(roster, uriKey(uri));

/** Folders above a document that are looked into; no tree of papers is deeper. */
const HIGHEST = 40;

export interface RosterSetting {
  readonly host: ServerHost;
  readonly documents: OpenDocuments;
  readonly publisher: Publisher;
  readonly log: Log;
  /** `bỏ qua` names other documents than before. */
  readonly onIgnored: () => void;
}

export function createRosters({ host, documents, publisher, log, onIgnored }: RosterSetting): Rosters {
  const ignored = new Map<string, string>();
  let folders = new Map<string, Promise<Roster | null>>();
  const sources = new WeakMap<Roster, RosterSource>();
  const merged = new Map<string, { settings: ServerSettings; roster: Roster | null; result: ServerSettings }>();

  const show = (uri: string, version: number | null, text: string, { diagnostics }: RosterFile): void => {
    const lines = TextDocument.create(uri, 'yaml', 0, text);
    publisher.publish(
      uri,
      version,
      diagnostics.map((finding) => toDiagnostic(lines, finding, host.rulePage(finding.rule))),
    );
  };
  /** The file in that very folder. */
  const readIn = async (folder: string): Promise<Roster | null> => {
    const roster = await fileIn(folder);
    const now = JSON.stringify(roster?.ignore ?? []);
    const before = ignored.get(uriKey(folder)) ?? now;
    ignored.set(uriKey(folder), now);
    if (before !== now) onIgnored();
    return roster;
  };
  const fileIn = async (folder: string): Promise<Roster | null> => {
    const open = documents
      .uris()
      .find((uri) => isRosterUri(uri) && uriKey(uri).replace(/\/[^/]*$/, '') === uriKey(folder));
    const snapshot = open ? documents.get(open) : null;
    const source = snapshot ? { uri: snapshot.uri, text: snapshot.lines.getText() } : await host.readRoster(folder);
    if (!source) return null;
    const file = readRosterFile(uriKey(source.uri), source.text);
    sources.set(file.roster, source);
    // What is open is shown with its version, after each change.
    if (!snapshot) show(source.uri, null, source.text, file);
    return file.roster;
  };
  const inFolder = (folder: string, depth = 0): Promise<Roster | null> => {
    const key = uriKey(folder);
    const known = folders.get(key);
    if (known) return known;
    const above = Utils.dirname(URI.parse(folder)).toString();
    const read = readIn(folder)
      .catch((error) => {
        log(`chibo.yaml in ${folder}: ${wordsOf(error)}`);
        return null;
      })
      .then((roster) => roster ?? (above === folder || depth >= HIGHEST ? null : inFolder(above, depth + 1)));
    folders.set(key, read);
    return read;
  };
  const of = async (uri: string): Promise<Roster | null> => {
    const parsed = URI.parse(uri);
    // What has not been saved yet lies in no folder.
    if (parsed.scheme === 'untitled' || !parsed.path.startsWith('/')) return null;
    return inFolder(Utils.dirname(parsed).toString());
  };
  return {
    of,
    inFolder: (folder) => inFolder(folder),
    async over(uri, settings) {
      const roster = await of(uri);
      const known = merged.get(uriKey(uri));
      if (known?.settings === settings && known.roster === roster) return known.result;
      const result = roster ? withRosterOver(settings, roster) : settings;
      merged.set(uriKey(uri), { settings, roster, result });
      return result;
    },
    changed() {
      folders = new Map();
      merged.clear();
    },
    sourceOf: (roster) => sources.get(roster) ?? null,
    publish(uri) {
      const snapshot = documents.get(uri);
      if (!snapshot) return;
      const text = snapshot.lines.getText();
      show(snapshot.uri, snapshot.version, text, readRosterFile(uriKey(snapshot.uri), text));
    },
  };
}

const withRosterOver = (settings: ServerSettings, roster: Roster): ServerSettings => ({
  ...settings,
  preset: roster.preset ?? settings.preset,
  severities: { ...settings.severities, ...roster.severities },
  profile: roster.page.profile ?? settings.profile,
  roster,
});
