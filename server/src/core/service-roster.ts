/** `chibo.yaml`, read for whoever opens documents. */
import { RULE_IDS } from './rules/ids.generated';
import type { RuleOptions } from './rules/run';
import { UNUSED_SUPPRESSION } from './rules/unused-suppression';
import type { Diagnostic } from './service-document';
import { isIgnored } from './workspace/ignore';
import type { Roster } from './workspace/roster';
import { ROSTER_FINDING } from './workspace/roster-problems';
import { readRoster } from './workspace/roster-read';

/** `chibo.yaml` as read: what it says, and its faults as findings, in raw offsets. */
export interface RosterFile {
  readonly roster: Roster;
  readonly diagnostics: readonly Diagnostic[];
}

const IDS = [...RULE_IDS, UNUSED_SUPPRESSION.id, ROSTER_FINDING];

/** Reads `chibo.yaml`; never throws. */
export function readRosterFile(file: string, raw: string): RosterFile {
  const { roster, problems } = readRoster(file, raw, IDS);
  if (roster.severities[ROSTER_FINDING] === 'off') return { roster, diagnostics: [] };
  const diagnostics = problems.map(({ start, end, message, severity, instead }) => ({
    rule: ROSTER_FINDING,
    ref: null,
    severity: (roster.severities[ROSTER_FINDING] as Diagnostic['severity'] | undefined) ?? severity,
    message,
    start,
    end,
    fixes: instead ? [{ title: `Đổi thành «${instead}»`, safe: false, edits: [{ start, end, text: instead }] }] : [],
  }));
  return { roster, diagnostics };
}

/** What the rules are told by `chibo.yaml`; settings that are given in `over` win. */
export function withRoster(roster: Roster | null, over: RuleOptions): RuleOptions {
  if (!roster) return over;
  return {
    ...over,
    roster,
    preset: over.preset ?? roster.preset ?? undefined,
    severities: { ...roster.severities, ...over.severities },
    guidance: { ...(roster.page.profile && { page: roster.page.profile }), ...over.guidance },
  };
}

/** Whether `bỏ qua` names a document; both paths with `/`. */
export function isLeftOut(roster: Roster | null, file: string): boolean {
  if (!roster || roster.ignore.length === 0) return false;
  const folder = roster.file.slice(0, roster.file.lastIndexOf('/') + 1);
  return file.startsWith(folder) && isIgnored(file.slice(folder.length), roster.ignore);
}

export type { Roster };
