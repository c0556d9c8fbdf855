/** From flags to what the rules are told. */
import type { Preset } from '../core/rules/types';
import type { RuleOptions } from '../core/service';
import type { Arguments } from './arguments';
import { complain } from './terminal';

export function ruleOptions(args: Arguments): RuleOptions {
  return {
    preset: (args.value('preset') as Preset | null) ?? undefined,
    onError: (rule, error) =>
      complain(`luật ${rule} gặp lỗi của chương trình, xin báo lại: ${error instanceof Error ? error.message : error}`),
  };
}
