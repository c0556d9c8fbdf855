/** What is asked before a page is written: the errors alone. Loads only the rules that may tell one. */
import { type RuleOptions, runRules } from './rules/run';
import { type Diagnostic, type Document, diagnosticOf } from './service-document';

/** The document's errors, sorted by place. Rules that can only advise are not run for it. */
export async function errorsIn(document: Document, options: RuleOptions = {}): Promise<Diagnostic[]> {
  // Somebody may have made an error of what else is advice, or of a suppression that is of no use.
  const raised = Object.values(options.severities ?? {}).includes('error');
  const rules = raised
    ? (await import('./rules/registry.generated')).rules
    : (await import('./rules/errors.generated')).errorRules;
  const errors = runRules(document.model, rules, options).filter(({ severity }) => severity === 'error');
  return errors.map((finding) => diagnosticOf(document, finding));
}
