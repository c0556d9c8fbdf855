/** What a fix asks the host to do, as a command that this client carries out. */
import type { Command } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { CreatePaper, FixCommand, ListPlaces, OpenTemplate } from '../core/rules/types';
import { draftKindOf } from '../core/service-drafts';
import { toRange } from './convert';
import type { Snapshot } from './documents';
import { ClientCommands, type PlaceList, ServerCommands, type SkeletonParams } from './protocol';
import type { Session } from './session';

/** null where this client can do nothing with it: an action that does nothing when it is chosen is not offered. */
export function fixCommand(
  { client, workspace }: Session,
  { uri, lines }: Snapshot,
  title: string,
  command: FixCommand,
): Command | null {
  if (command.kind === 'create') {
    const paper = client.clientCommands ? paperToBegin(uri, command) : null;
    return paper && { title, command: ClientCommands.createPaper, arguments: [paper] };
  }
  if (command.kind === 'template') {
    const paper = client.clientCommands ? paperToRead(uri, command) : null;
    return paper && { title, command: ClientCommands.createPaper, arguments: [paper] };
  }
  if (command.kind === 'list') {
    if (!client.clientCommands) return null;
    return { title, command: ClientCommands.choosePlace, arguments: [uri, listOf(lines, command)] };
  }
  if (command.kind === 'select') {
    const range = toRange(lines, command);
    if (client.clientCommands) return { title, command: ClientCommands.selectBlank, arguments: [uri, range] };
    return client.showDocument ? { title, command: ServerCommands.show, arguments: [uri, range] } : null;
  }
  const target = workspace.uriOf(command.file);
  const line = command.line === null ? null : command.line - 1;
  if (client.clientCommands) return { title, command: ClientCommands.openBeside, arguments: [target, line] };
  if (!client.showDocument) return null;
  const start = { line: line ?? 0, character: 0 };
  return { title, command: ServerCommands.show, arguments: [target, { start, end: start }] };
}

/** null for a paper that has no skeleton, and beside one that lies nowhere yet. */
function paperToBegin(uri: string, { paper, form, date, prepares, subject }: CreatePaper): SkeletonParams | null {
  const kind = draftKindOf(paper, form);
  const own = URI.parse(uri);
  if (!kind || own.scheme === 'untitled') return null;
  return { kind, folder: Utils.dirname(own).toString(), like: uri, date, prepares, subject };
}

/** It lies nowhere, so that nobody takes it for a paper of the cell. */
function paperToRead(uri: string, { paper, form }: OpenTemplate): SkeletonParams | null {
  const kind = draftKindOf(paper, form);
  return kind && { kind, folder: null, like: uri, date: null };
}

const listOf = (lines: Snapshot['lines'], { title, groups }: ListPlaces): PlaceList => ({
  title,
  groups: groups.map((group) => ({
    title: group.title,
    places: group.places.map(({ label, detail, start, end }) => ({
      label,
      detail,
      range: toRange(lines, { start, end }),
    })),
  })),
});
