/** A document as hosts hold it, and findings in their terms. The part of the facade that knows no rule. */
import { buildModel } from './model/build';
import type { DocumentModel } from './model/types';
import { withLateFixes } from './rules/finding';
import type { Finding, Fix, FixCommand, Severity } from './rules/types';
import { type ParsedTree, parseDocument } from './syntax/parse';
import type { Range } from './text/range';
import { normalizeSource, type SourceText } from './text/source';

export interface Document {
  /** The path or URI by which the host knows it. */
  readonly file: string;
  readonly source: SourceText;
  readonly model: DocumentModel;
  /** What the next version may reuse. */
  readonly tree: ParsedTree;
}

/** A finding in the host's terms: raw offsets. `fixes[].edits` too; their text uses the document's own line ends. */
export interface Diagnostic {
  readonly rule: string;
  readonly ref: string | null;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly fixes: readonly Fix[];
}

/**
 * Reads one version of a document. Never throws, on any text.
 * `previous`, an earlier version of the same document, saves parsing what did not change.
 */
export function openDocument(file: string, raw: string, previous?: Document): Document {
  const source = normalizeSource(raw, previous?.source);
  const tree = parseDocument(source.text, previous?.tree);
  return { file, source, model: buildModel(source, tree), tree };
}

/** A finding in the host's terms. */
export function diagnosticOf({ source }: Document, finding: Finding): Diagnostic {
  const { rule, ref, severity, message } = finding;
  const place = { start: source.toRaw(finding.start), end: source.toRaw(finding.end) };
  return withLateFixes({ rule, ref, severity, message, ...place }, () =>
    finding.fixes.map((fix) => rawFix(source, fix)),
  );
}

/** A fix in the host's terms: raw offsets, the document's own line ends, and the blank to select moved along. */
export function rawFix<F extends Pick<Fix, 'edits' | 'select' | 'command'>>(source: SourceText, fix: F): F {
  const text = (inserted: string): string => (source.eol === '\n' ? inserted : inserted.replace(/\n/g, source.eol));
  const { select, command } = fix;
  const selected = select && fix.edits[select.edit]?.text;
  const moved = (offset: number): number => text((selected ?? '').slice(0, offset)).length;
  return {
    ...fix,
    edits: fix.edits.map((edit) => ({
      start: source.toRaw(edit.start),
      end: source.toRaw(edit.end),
      text: text(edit.text),
    })),
    ...(select && { select: { edit: select.edit, start: moved(select.start), end: moved(select.end) } }),
    ...(command && { command: rawCommand(source, command) }),
  };
}

function rawCommand({ toRaw }: SourceText, command: FixCommand): FixCommand {
  const raw = <Place extends Range>(place: Place): Place => ({
    ...place,
    start: toRaw(place.start),
    end: toRaw(place.end),
  });
  if (command.kind === 'select') return raw(command);
  if (command.kind !== 'list') return command;
  return { ...command, groups: command.groups.map((group) => ({ ...group, places: group.places.map(raw) })) };
}
