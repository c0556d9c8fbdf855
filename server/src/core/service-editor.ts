/**
 * The editor's part of the facade: one function a feature, raw offsets and the document's own line ends outside,
 * normalised text inside. Every function answers for any offset and never throws on a document's content.
 */
import { type Action, actionsFor, applyEdits, differenceOf, safeEdits } from './features/code-actions';
import { completionsAt } from './features/completion';
import type { KnownPerson, SkeletonOffer, Suggestion } from './features/completion/types';
import { type Fold, foldsOf } from './features/folding';
import { type HoverText, hoverAt } from './features/hover';
import { type InlayHint, inlayHintsOf } from './features/inlay-hints';
import { type Lens, lensesOf } from './features/lenses';
import { type Link, linksOf } from './features/links';
import { type OutlineItem, outlineOf } from './features/outline';
import { type Token, tokensOf } from './features/semantic-tokens';
import { type SnippetHere, snippetsHere } from './features/snippets-here';
import { type Status, statusOf } from './features/status';
import { type Language, wordingOf } from './features/wording';
import type { IsoDate } from './model/types';
import { knownRule } from './rules/outside';
import { rules } from './rules/registry.generated';
import { type RuleOptions, runRules } from './rules/run';
import type { Finding, Rule, TextEdit } from './rules/types';
import { type Diagnostic, type Document, diagnosticOf, openDocument, rawFix } from './service';
import type { Range } from './text/range';
import type { Library } from './workspace/library';
import { type DocumentSummary, summarize } from './workspace/summary';

/** One check of one version: what the rules found, and the same in the host's terms, index for index. */
export interface Check {
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs the rules once for everything that an editor shows of them. */
export function checkForEditor(document: Document, options: RuleOptions = {}): Check {
  const findings = runRules(document.model, rules, options);
  return { findings, diagnostics: findings.map((finding) => diagnosticOf(document, finding)) };
}

/** A rule's metadata; undefined where there is none of that id. */
export const ruleById = (id: string): Pick<Rule, 'title' | 'basis'> | undefined => knownRule(id);

const rawRange = <R extends Range>({ source }: Document, range: R): R => ({
  ...range,
  start: source.toRaw(range.start),
  end: source.toRaw(range.end),
});

export interface CompletionOptions {
  readonly offset: number;
  /** The character that asked; null when a person did. */
  readonly trigger: string | null;
  readonly today: IsoDate;
  readonly language: Language;
  readonly people?: readonly KnownPerson[];
  readonly skeletons?: readonly SkeletonOffer[];
}

/** Completion at a place, best first. */
export function completeAt(document: Document, options: CompletionOptions): Suggestion[] {
  const suggestions = completionsAt({
    model: document.model,
    offset: document.source.fromRaw(options.offset),
    trigger: options.trigger,
    today: options.today,
    wording: wordingOf(options.language),
    people: options.people ?? [],
    skeletons: options.skeletons ?? [],
  });
  return suggestions.map((suggestion) => {
    const [edit] = rawFix(document.source, { edits: [suggestion.edit] }).edits;
    return { ...suggestion, edit: edit ?? suggestion.edit };
  });
}

/** What to show at a place; null where there is nothing to say. */
export function hoverOn(document: Document, offset: number, check: Check, language: Language): HoverText | null {
  const request = { findings: check.findings, ruleOf: ruleById, wording: wordingOf(language) };
  const hover = hoverAt(document.model, document.source.fromRaw(offset), request);
  return hover && rawRange(document, hover);
}

/** The outline, in the order of the document. */
export function outline(document: Document, language: Language): OutlineItem[] {
  const translate = (item: OutlineItem): OutlineItem => ({
    ...item,
    range: rawRange(document, item.range),
    selection: rawRange(document, item.selection),
    children: item.children.map(translate),
  });
  return outlineOf(document.model, wordingOf(language)).map(translate);
}

/** What can be folded. */
export const folds = (document: Document): Fold[] => foldsOf(document.model).map((fold) => rawRange(document, fold));

/** What was understood, behind the words; only what stands in the range. */
export function inlayHints(document: Document, range: Range): InlayHint[] {
  const { source, model } = document;
  const inside = { start: source.fromRaw(range.start), end: source.fromRaw(range.end) };
  return inlayHintsOf(model, inside).map((hint) => ({ ...hint, offset: source.toRaw(hint.offset) }));
}

/** The lenses above the title. */
export function lenses(document: Document, check: Check, language: Language): Lens[] {
  return lensesOf(document.model, check.findings, wordingOf(language)).map((lens) => ({
    ...rawRange(document, lens),
    target: lens.target && rawRange(document, lens.target),
  }));
}

/** Links in the text; `library` knows the other documents of the workspace. */
export const links = (document: Document, library: Library | null): Link[] =>
  linksOf(document.model, document.file, library).map((link) => rawRange(document, link));

/** What stands out in the text, sorted, on one line each. */
export const tokens = (document: Document): Token[] =>
  tokensOf(document.model).map((token) => rawRange(document, token));

/** What can be done about the findings that touch a range. */
export function actionsAt(document: Document, range: Range, check: Check, language: Language): Action[] {
  const { source, model } = document;
  const inside = { start: source.fromRaw(range.start), end: source.fromRaw(range.end) };
  return actionsFor(model, check.findings, inside, wordingOf(language)).map((action) => rawFix(source, action));
}

/** Rounds of fixing and checking again before it is left at that. */
const MOST_ROUNDS = 8;

/**
 * Every safe fix, made one after the other until none is left: the edits that lead from the text to the result.
 * Making them twice changes nothing.
 */
export function fixEverything(document: Document, options: RuleOptions = {}): TextEdit[] {
  let current = document;
  let first: TextEdit[] = [];
  let rounds = 0;
  for (; rounds < MOST_ROUNDS; rounds += 1) {
    const edits = safeEdits(checkForEditor(current, options).diagnostics);
    const text = applyEdits(current.source.raw, edits);
    if (text === current.source.raw) break;
    if (rounds === 0) first = edits;
    current = openDocument(document.file, text, current);
  }
  // One round's own edits say more than one long difference does.
  return rounds <= 1 ? first : differenceOf(document.source.raw, current.source.raw);
}

/** The words of the language's fix-all action. */
export const fixAllTitle = (language: Language): string => wordingOf(language).fixAll;

/** The snippets of a document, what fits at a place first. */
export const snippetsAt = (document: Document, offset: number, today: IsoDate): SnippetHere[] =>
  snippetsHere(document.model, document.source.fromRaw(offset), today);

/** Type and counts, for a status bar. */
export const status = (document: Document, check: Check): Status => statusOf(document.model, check.findings);

/** What other documents need to know of this one; null for none of ours. */
export const summaryOf = (document: Document): DocumentSummary | null => summarize(document.file, document.model);

export type { Action } from './features/code-actions';
export { applyEdits } from './features/code-actions';
export type { KnownPerson, SkeletonOffer, Suggestion } from './features/completion/types';
export type { Fold } from './features/folding';
export type { HoverText } from './features/hover';
export type { InlayHint } from './features/inlay-hints';
export type { Lens } from './features/lenses';
export type { Link } from './features/links';
export type { OutlineItem } from './features/outline';
export type { Token, TokenKind } from './features/semantic-tokens';
export type { SnippetHere } from './features/snippets-here';
export type { Status } from './features/status';
export type { Language } from './features/wording';
export { describeSnippet as describe } from './guidance/snippets';
export { createLibrary, type Library } from './workspace/library';
export type { DocumentSummary } from './workspace/summary';
export type { WorkspaceView } from './workspace/view';
