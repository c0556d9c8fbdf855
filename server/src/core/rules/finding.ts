import type { Finding } from './types';

/**
 * A finding whose fixes are worked out when first asked for: of hundreds of findings a clerk mends one at a time. A class,
 * since an object with a getter of its own takes ten times as long to make.
 */
class LateFinding implements Finding {
  readonly rule: string;
  readonly ref: Finding['ref'];
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly #late: () => Finding['fixes'];
  #fixes: Finding['fixes'] | null = null;

  constructor({ rule, ref, severity, message, start, end }: Omit<Finding, 'fixes'>, late: () => Finding['fixes']) {
    this.rule = rule;
    this.ref = ref;
    this.severity = severity;
    this.message = message;
    this.start = start;
    this.end = end;
    this.#late = late;
  }

  get fixes(): Finding['fixes'] {
    this.#fixes ??= this.#late();
    return this.#fixes;
  }

  /** All that a finding says, its fixes among it. */
  toJSON(): Finding {
    return { ...this, fixes: this.fixes };
  }
}

/** A finding with fixes that are asked for later. It is printed whole; whoever copies it by its properties must ask for `fixes` by name. */
export const withLateFixes = (told: Omit<Finding, 'fixes'>, late: () => Finding['fixes']): Finding =>
  new LateFinding(told, late);
