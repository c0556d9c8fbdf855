/**
 * The facade: what language server, command line and tests call. Offsets that go in and come out here count in the
 * raw text as the host holds it; everything behind counts in normalised text (`text/source.ts`).
 */
import type { IsoDate } from './model/types';
import { rules } from './rules/registry.generated';
import { type RuleOptions, runRules } from './rules/run';
import { type Diagnostic, type Document, diagnosticOf } from './service-document';

/** The document's findings: sorted by place, suppressed ones left out. */
export function checkDocument(document: Document, options: RuleOptions = {}): Diagnostic[] {
  return runRules(document.model, rules, options).map((finding) => diagnosticOf(document, finding));
}

export type { RuleOptions } from './rules/run';
export { type Diagnostic, type Document, diagnosticOf, openDocument, rawFix } from './service-document';
export type { IsoDate };
