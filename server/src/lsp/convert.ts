/** Between the core's plain data (raw offsets) and the protocol's objects (positions): nothing else makes those. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeLens,
  type Command,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  InsertTextFormat,
  MarkupKind,
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit as CoreEdit, Severity } from '../core/rules/types';
import type { Diagnostic as Finding } from '../core/service';
import {
  type Action,
  applyEdits,
  type InlayHint as CoreInlayHint,
  type Fold,
  type HoverText,
  type Lens,
  type Link,
  type OutlineItem,
  type Suggestion,
  type Token,
} from '../core/service-editor';
import type { Range as OffsetRange } from '../core/text/range';
import type { ClientAbilities } from './client-abilities';
import { plainSnippet } from './plain-snippet';
import type { CheckedFinding } from './protocol';

export const SOURCE = 'Nghị quyết';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const toRange = (lines: TextDocument, { start, end }: OffsetRange): Range => ({
  start: lines.positionAt(start),
  end: lines.positionAt(end),
});

export const fromRange = (lines: TextDocument, { start, end }: Range): OffsetRange => ({
  start: lines.offsetAt(start),
  end: lines.offsetAt(end),
});

export const toInlayHint = (lines: TextDocument, { offset, text }: CoreInlayHint): InlayHint => ({
  position: lines.positionAt(offset),
  label: text,
  paddingLeft: true,
});

export const toTextEdit = (lines: TextDocument, edit: CoreEdit): TextEdit => ({
  range: toRange(lines, edit),
  newText: edit.text,
});

/** `page`: where the rule's page is, so that the finding's code opens it. */
export function toDiagnostic(lines: TextDocument, finding: Finding, page: string | null = null): Diagnostic {
  return {
    range: toRange(lines, finding),
    severity: severities[finding.severity],
    code: finding.rule,
    source: SOURCE,
    message: finding.message,
    ...(page === null ? {} : { codeDescription: { href: page } }),
    ...(finding.ref === null ? {} : { data: { ref: finding.ref } }),
  };
}

/** A published finding in the words of our own protocol. */
export const fromDiagnostic = ({ code, severity, message, range }: Diagnostic): CheckedFinding => ({
  rule: String(code),
  severity: severityNames[(severity ?? DiagnosticSeverity.Error) - 1] ?? 'error',
  message: typeof message === 'string' ? message : message.value,
  range,
});
const severityNames: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export function toWorkspaceEdit(
  lines: TextDocument,
  edits: readonly CoreEdit[],
  client: ClientAbilities,
): WorkspaceEdit {
  const changes = edits.map((edit) => toTextEdit(lines, edit));
  return client.documentChanges
    ? { documentChanges: [{ textDocument: { uri: lines.uri, version: lines.version }, edits: changes }] }
    : { changes: { [lines.uri]: changes } };
}

/** A fix with a blank to fill: the blank stays selected, as a snippet where the client takes those. */
function editWithBlank(lines: TextDocument, action: Action, client: ClientAbilities): WorkspaceEdit {
  const { edits, select } = action;
  const plain = toWorkspaceEdit(lines, edits, client);
  if (!select || !client.snippetEdits || !client.documentChanges) return plain;
  const snippet = edits.map((edit, index) => {
    if (index !== select.edit) return toTextEdit(lines, edit);
    const [before, blank, after] = [
      edit.text.slice(0, select.start),
      edit.text.slice(select.start, select.end),
      edit.text.slice(select.end),
    ].map((text) => text.replace(/[\\$}]/g, '\\$&'));
    const value = `${before}\${1:${blank}}${after}`;
    return { range: toRange(lines, edit), snippet: { kind: 'snippet' as const, value } };
  });
  return { documentChanges: [{ textDocument: { uri: lines.uri, version: lines.version }, edits: snippet }] };
}

/** `diagnostics`: the ones published for this version, index for index with what the action counts. */
export function toCodeAction(
  lines: TextDocument,
  action: Action,
  diagnostics: readonly Diagnostic[],
  client: ClientAbilities,
  command: Command | null,
): CodeAction {
  const diagnostic = diagnostics[action.finding];
  return {
    title: action.title,
    kind: CodeActionKind.QuickFix,
    ...(diagnostic && { diagnostics: [diagnostic] }),
    ...(action.preferred && { isPreferred: true }),
    ...(action.edits.length > 0 && { edit: editWithBlank(lines, action, client) }),
    ...(command && { command }),
  };
}

/** Where the blank of an action stands once its edits are made. */
export function selectedRange(lines: TextDocument, { edits, select }: Action): Range {
  const chosen = select && edits[select.edit];
  if (!select || !chosen) return toRange(lines, { start: 0, end: 0 });
  const before = edits.filter((edit) => edit.end <= chosen.start && edit !== chosen);
  const shift = before.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  const at = chosen.start + shift;
  const after = TextDocument.create(lines.uri, lines.languageId, lines.version, applyEdits(lines.getText(), edits));
  return toRange(after, { start: at + select.start, end: at + select.end });
}

export const SOURCE_FIX_ALL = `${CodeActionKind.SourceFixAll}.nghiquyet`;

export const toFixAll = (
  lines: TextDocument,
  title: string,
  edits: readonly CoreEdit[],
  client: ClientAbilities,
): CodeAction => ({ title, kind: SOURCE_FIX_ALL, edit: toWorkspaceEdit(lines, edits, client) });

const suggestionKinds: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  label: CompletionItemKind.Field,
  person: CompletionItemKind.Reference,
  date: CompletionItemKind.Event,
  snippet: CompletionItemKind.Snippet,
  skeleton: CompletionItemKind.File,
  value: CompletionItemKind.EnumMember,
};

export function toCompletionItem(
  lines: TextDocument,
  suggestion: Suggestion,
  index: number,
  client: ClientAbilities,
): CompletionItem {
  const { label, detail, documentation, edit, snippet, filter } = suggestion;
  const asSnippet = snippet && client.snippets;
  const newText = snippet && !asSnippet ? plainSnippet(edit.text) : edit.text;
  return {
    label,
    kind: suggestionKinds[suggestion.kind],
    detail,
    ...(documentation !== '' && {
      documentation: client.markdown ? { kind: MarkupKind.Markdown, value: documentation } : documentation,
    }),
    sortText: String(index).padStart(4, '0'),
    filterText: filter,
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: toRange(lines, edit), newText },
    // A full stop or a comma typed in a sentence must never take a suggestion.
    commitCharacters: [],
  };
}

export const toHover = (lines: TextDocument, hover: HoverText, client: ClientAbilities): Hover => ({
  contents: client.hoverMarkdown
    ? { kind: MarkupKind.Markdown, value: hover.markdown }
    : { kind: MarkupKind.PlainText, value: hover.markdown.replace(/\*\*|\\(?=[\\`*_{}[\]<>#|])/g, '') },
  range: toRange(lines, hover),
});

const symbolKinds: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  title: SymbolKind.File,
  section: SymbolKind.Namespace,
  task: SymbolKind.Event,
};

export const toSymbol = (lines: TextDocument, item: OutlineItem): DocumentSymbol => ({
  name: item.name,
  detail: item.detail,
  kind: symbolKinds[item.kind],
  range: toRange(lines, item.range),
  selectionRange: toRange(lines, item.selection),
  children: item.children.map((child) => toSymbol(lines, child)),
});

/** For a client without nested symbols. */
export const toSymbolInformation = (lines: TextDocument, item: OutlineItem): SymbolInformation[] => [
  { name: item.name, kind: symbolKinds[item.kind], location: { uri: lines.uri, range: toRange(lines, item.range) } },
  ...item.children.flatMap((child) => toSymbolInformation(lines, child)),
];

export const toFold = (lines: TextDocument, fold: Fold): FoldingRange => ({
  startLine: lines.positionAt(fold.start).line,
  endLine: lines.positionAt(fold.end).line,
  kind: 'region',
});

export const toLens = (lines: TextDocument, lens: Lens, command: Command): CodeLens => ({
  range: toRange(lines, lens),
  command,
});

/** `target`: where the link leads, as a uri. */
export const toLink = (lines: TextDocument, link: Link, target: string): DocumentLink => ({
  range: toRange(lines, link),
  target,
});

/** Standard types, so that every editor has colours for them. */
export const tokenTypes = ['property', 'regexp', 'number', 'variable'];
const tokenIndex: Readonly<Record<Token['kind'], number>> = { label: 0, blank: 1, date: 2, person: 3 };

export function toSemanticTokens(lines: TextDocument, tokens: readonly Token[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const token of tokens) {
    const { line, character } = lines.positionAt(token.start);
    builder.push(line, character, token.end - token.start, tokenIndex[token.kind], 0);
  }
  // Without the result's id: nothing is answered as a difference to it.
  return { data: builder.build().data };
}
