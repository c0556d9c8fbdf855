import type { Finding } from './types';

/**
 * A finding whose fixes are worked out when first asked for: of hundreds of findings a clerk mends one at a time. They
 * count and print like any other property; a getter as plain as this costs least to make.
 */
export function withLateFixes(told: Omit<Finding, 'fixes'>, late: () => Finding['fixes']): Finding {
  let fixes: Finding['fixes'] | null = null;
  return {
    rule: told.rule,
    ref: told.ref,
    severity: told.severity,
    message: told.message,
    start: told.start,
    end: told.end,
    get fixes() {
      fixes ??= late();
      return fixes;
    },
  };
}
