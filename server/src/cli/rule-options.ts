/** From flags, `chibo.yaml` and the other documents to what the rules are told. A flag wins over `chibo.yaml`. */
import type { Preset } from '../core/rules/types';
import type { RuleOptions } from '../core/service';
import { type Library, type Roster, withRoster } from '../core/service-workspace';
import { today } from '../host/clock';
import type { Arguments } from './arguments';
import { complain } from './terminal';

/** What lies around one document. */
export interface Surroundings {
  readonly roster: Roster | null;
  /** null: the document stands alone, and no rule looks at others. */
  readonly library: Library | null;
}

export function ruleOptions(args: Arguments, file: string, { roster, library }: Surroundings): RuleOptions {
  const profile = args.value('profile') as 'hd05' | 'hd36' | null;
  return withRoster(roster, {
    preset: (args.value('preset') as Preset | null) ?? undefined,
    guidance: profile ? { page: profile } : {},
    workspace: library?.viewFor(file) ?? null,
    asOf: args.value('as-of') ?? today(),
    onError: (rule, error) =>
      complain(`luật ${rule} gặp lỗi của chương trình, xin báo lại: ${error instanceof Error ? error.message : error}`),
  });
}
