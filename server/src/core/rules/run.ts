/** Runs the rules over one document: presets, severities, suppression, order. */
import { type Guidance, guidanceOn } from '../guidance/in-force';
import type { DocumentModel, Kind } from '../model/types';
import { given } from '../model/types';
import type { Roster } from '../workspace/roster';
import type { WorkspaceView } from '../workspace/view';
import { withLateFixes } from './finding';
import { readSuppressions } from './suppression';
import type { Finding, Message, Preset, Rule, RuleContext, Severity } from './types';
import { LEGACY_RULE } from './typing/legacy-in';
import { readInUnicode } from './unreadable';
import { UNUSED_SUPPRESSION, unusedSuppression } from './unused-suppression';

export interface RuleOptions {
  /** Which rules run; `day-du` unless told. */
  readonly preset?: Preset;
  /** Per rule id: another severity, or `off`. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Called when a rule throws: one log line, and the other rules go on. */
  readonly onError?: (rule: string, error: unknown) => void;
  /** What `chibo.yaml` says of the cell. */
  readonly roster?: Roster | null;
  /** The other documents of the workspace; rules of workspace scope run when they are given. */
  readonly workspace?: WorkspaceView | null;
  /** Fixes the guidance, whatever the document's date. */
  readonly guidance?: Partial<Guidance>;
  /** The day on which overdue work is judged. */
  readonly asOf?: string | null;
  /** The rules to run; the registered ones unless told (tests run one). */
  readonly rules?: readonly Rule[];
}

const PRESET_ORDER: readonly Preset[] = ['co-ban', 'day-du', 'tham-dinh'];

/** Whether a rule runs under a preset: each preset has all that the smaller ones have. */
export const inPreset = (rule: Pick<Rule, 'preset'>, preset: Preset): boolean =>
  PRESET_ORDER.indexOf(rule.preset) <= PRESET_ORDER.indexOf(preset);

/** The severity that the options give a rule; null when it does not run. An explicit severity turns a rule on. */
export function severityOf(rule: Pick<Rule, 'id' | 'preset' | 'severity'>, options: RuleOptions): Severity | null {
  const set = options.severities?.[rule.id];
  if (set === 'off') return null;
  if (set) return set;
  return inPreset(rule, options.preset ?? 'day-du') ? rule.severity : null;
}

/** The findings of a document that is one of ours, or would be in Unicode, sorted by place; suppressed ones left out, unused suppressions told. */
export function runRules(document: DocumentModel, registered: readonly Rule[], options: RuleOptions = {}): Finding[] {
  const { kind, form } = document;
  const rules = options.rules ?? registered;
  if (kind === null) return unreadableFindings(document, rules, options);
  const context = contextOf(document, options);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, options);
    if (!severity || (rule.scope === 'workspace' && !context.workspace) || !applies(rule, kind, form)) continue;
    try {
      for (const report of rule.check(context)) {
        const { start, end, data, ref = rule.ref } = report;
        const message = inWords(rule.message(data));
        const fixes = () => guarded(() => rule.fixes(data, context), options, rule.id);
        findings.push(withLateFixes({ rule: rule.id, ref, severity, message, start, end }, fixes));
      }
    } catch (error) {
      options.onError?.(rule.id, error);
    }
  }
  return withoutSuppressed(document, findings, options).sort(inOrder);
}

/** By place; ids are ASCII. */
const inOrder = (a: Finding, b: Finding): number => a.start - b.start || (a.rule < b.rule ? -1 : +(a.rule > b.rule));

function contextOf(document: DocumentModel, options: RuleOptions): RuleContext {
  const date = contextDate(document);
  return {
    document,
    date,
    guidance: { ...guidanceOn(date, given(document.header.date) ?? date), ...options.guidance },
    roster: options.roster ?? null,
    workspace: options.workspace ?? null,
    asOf: options.asOf ?? null,
  };
}

/** What is told of a document that nobody can read before it is in Unicode: that, once. */
function unreadableFindings(document: DocumentModel, registered: readonly Rule[], options: RuleOptions): Finding[] {
  const rules = registered.filter(({ id }) => id === LEGACY_RULE);
  const read = rules.length > 0 ? readInUnicode(document) : null;
  if (!read) return [];
  const findings = runRules({ ...document, kind: read.kind, form: read.form }, rules, { ...options, rules });
  return findings.filter(({ rule }) => rule === LEGACY_RULE).slice(0, 1);
}

/** The day whose guidance counts: the meeting's, else the document's. */
const contextDate = (document: DocumentModel): string | null =>
  (document.meeting && given(document.meeting.date)) ?? given(document.header.date);

const applies = (rule: Rule, kind: Kind | 'other', form: DocumentModel['form']): boolean =>
  kind === 'other'
    ? rule.otherTypes === true
    : rule.kinds.includes(kind) && (rule.forms.length === 0 || (form !== null && rule.forms.includes(form)));

const inWords = ({ what, why, todo }: Message): string =>
  what && why && todo ? `${what} ${why} ${todo}` : [what, why, todo].filter(Boolean).join(' ');

function guarded(fixes: () => Finding['fixes'], options: RuleOptions, id: string): Finding['fixes'] {
  try {
    return fixes();
  } catch (error) {
    options.onError?.(id, error);
    return [];
  }
}

function withoutSuppressed(document: DocumentModel, findings: readonly Finding[], options: RuleOptions): Finding[] {
  const suppressions = readSuppressions(document);
  if (suppressions.length === 0) return [...findings];
  const used = new Map(suppressions.map((suppression) => [suppression, new Set<string>()]));
  const left = findings.filter((finding) => {
    const by = suppressions.filter(
      ({ ids, covers }) => ids.includes(finding.rule) && covers.start <= finding.start && finding.start < covers.end,
    );
    for (const suppression of by) used.get(suppression)!.add(finding.rule);
    return by.length === 0;
  });
  const severity = severityOf(UNUSED_SUPPRESSION, options);
  if (!severity) return left;
  for (const [suppression, ids] of used) left.push(...unusedSuppression(document, suppression, ids, severity));
  return left;
}
