import type { DocumentModel } from '../model/types';
import type { Finding, Preset, Severity } from './types';

export interface RuleOptions {
  /** Which rules run; `day-du` unless told. */
  readonly preset?: Preset;
  /** Per rule id: another severity, or `off`. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Called when a rule throws: one log line, and the other rules go on. */
  readonly onError?: (rule: string, error: unknown) => void;
}

export function runRules(_document: DocumentModel, _options: RuleOptions): Finding[] {
  return [];
}
