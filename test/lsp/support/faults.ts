/** Loaded before the server: a rule that throws, and a feature whose data is gone. */
import { taskElements } from '../../../server/src/core/features/hover/elements';
import { rules } from '../../../server/src/core/rules/registry.generated';
import type { Rule } from '../../../server/src/core/rules/types';

const [model] = rules;
if (!model) throw new Error('no rules');
(rules as Rule[]).push({
  ...model,
  id: 'luat-hong',
  kinds: ['resolution'],
  forms: [],
  scope: 'document',
  preset: 'co-ban',
  check: () => {
    throw new Error('luat-hong');
  },
});

// Hovering over the label of an owner now asks for words that are not there.
delete (taskElements as Partial<Record<string, unknown>>).owner;
