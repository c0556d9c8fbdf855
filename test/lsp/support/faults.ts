/** Loaded before the server: a rule that throws, and a clock that fails. */
import { rules } from '../../../server/src/core/rules/registry.generated';
import type { Rule } from '../../../server/src/core/rules/types';

const [model] = rules;
if (!model) throw new Error('no rules');
(rules as Rule[]).push({
  ...model,
  id: 'luat-hong',
  kinds: ['resolution'],
  forms: [],
  preset: 'co-ban',
  check: () => {
    throw new Error('luat-hong');
  },
});

const RealDate = Date;
globalThis.Date = class extends RealDate {
  override getFullYear(): number {
    throw new Error('the clock stopped');
  }
} as DateConstructor;
