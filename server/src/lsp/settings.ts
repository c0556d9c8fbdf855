/** The settings section `nghiquyet`, as the editor gives it, read with care: anything unknown counts as not set. */

import { presetNamed, severityNamed } from '../core/guidance/severity-words';
import type { Preset, Severity } from '../core/rules/types';
import type { RuleOptions } from '../core/service';
import type { Roster } from '../core/service-roster';
import { foldKey } from '../core/text/fold';

export interface ServerSettings {
  readonly preset: Preset;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** null: the document's date decides. */
  readonly profile: 'hd05' | 'hd36' | null;
  readonly language: 'vi' | 'en';
  /** Whether what was understood is shown behind the words. */
  readonly inlayHints: boolean;
  /** What the document's `chibo.yaml` says; its preset, severities and profile stand above already. */
  readonly roster: Roster | null;
}

export const defaultSettings: ServerSettings = {
  preset: 'day-du',
  severities: {},
  profile: null,
  language: 'vi',
  inlayHints: true,
  roster: null,
};

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads what `workspace/configuration` or `didChangeConfiguration` brought; never throws. */
export function readSettings(value: unknown): ServerSettings {
  if (typeof value !== 'object' || value === null) return defaultSettings;
  const given = value as Record<string, unknown>;
  const rules: Record<string, Severity | 'off'> = {};
  if (typeof given.luat === 'object' && given.luat !== null) {
    for (const [rule, word] of Object.entries(given.luat)) {
      const severity = severityNamed(wordOf(word));
      if (severity) rules[rule] = severity;
    }
  }
  const profile = foldKey(wordOf(given.theThuc));
  return {
    preset: presetNamed(wordOf(given.mucKiemTra)) ?? defaultSettings.preset,
    severities: rules,
    profile: profile === 'hd05' || profile === 'hd36' ? profile : null,
    language: given.ngonNgu === 'en' ? 'en' : 'vi',
    inlayHints: given.goiYTrongDong !== false,
    roster: null,
  };
}

/** What the rules need of them. */
export const ruleOptions = ({ preset, severities, roster, profile }: ServerSettings): RuleOptions => ({
  preset,
  severities,
  roster,
  guidance: profile ? { page: profile } : {},
});

export interface SettingsStore {
  /** The settings for a document; asked for once, until they change. */
  of(uri: string): Promise<ServerSettings>;
  /** They changed: `pushed` is what the notification brought, for a client that answers no question. */
  changed(pushed: unknown): void;
  forget(uri: string): void;
}

/** Milliseconds after which a client that does not answer is taken at its defaults. */
const PATIENCE = 3000;

/** `ask` is null for a client that answers no `workspace/configuration`; `initial` came with `initialize`. */
export function createSettings(ask: ((uri: string) => Promise<unknown>) | null, initial: unknown): SettingsStore {
  let given = readSettings(initial);
  const known = new Map<string, Promise<ServerSettings>>();
  const answered = async (question: Promise<unknown>): Promise<ServerSettings> => {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), PATIENCE);
    });
    const answer = await Promise.race([question.catch(() => null), patience]);
    clearTimeout(timer);
    return answer === null ? given : readSettings(answer);
  };
  return {
    of(uri) {
      if (!ask) return Promise.resolve(given);
      const settings = known.get(uri) ?? answered(ask(uri));
      known.set(uri, settings);
      return settings;
    },
    changed(pushed) {
      known.clear();
      const section = (pushed as { nghiquyet?: unknown } | null)?.nghiquyet;
      if (section !== undefined && section !== null) given = readSettings(section);
    },
    forget: (uri) => void known.delete(uri),
  };
}
