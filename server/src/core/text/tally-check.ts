/** Whether a vote's figures agree with each other: integers only, nothing is rounded on the way (rules BQ02, BQ03). */
import type { Tally } from './tally-sentence';

export interface TallyCheck {
  /** Null where the percentage is right or cannot be checked; else what it should be (`92,9`), and the share it is of. */
  readonly percent: {
    readonly expected: string;
    readonly exactNumerator: number;
    readonly exactDenominator: number;
  } | null;
  /** Null where the counts add up or one that may be missing could make them; else the counts as written. */
  readonly sum: {
    readonly for: number;
    readonly against: number | null;
    readonly other: number | null;
    readonly eligible: number;
    readonly total: number;
  } | null;
}

type Figures = Pick<Tally, 'for' | 'against' | 'other' | 'eligible' | 'percent'>;

/** `share / of` in per cent with so many decimals, as an integer of its last place: rounded half up. */
const rounded = (share: number, of: number, decimals: number): number =>
  Math.floor((share * 100 * 10 ** decimals * 2 + of) / (of * 2));

/** The same cut off behind the last decimal, which clerks do as well. */
const truncated = (share: number, of: number, decimals: number): number =>
  Math.floor((share * 100 * 10 ** decimals) / of);

/** The percentage as a clerk writes it: without decimals where it is whole, else with at least one; `100` only for all. */
export function percentText(share: number, of: number, decimals = 1): string {
  let places = (share * 100) % of === 0 ? 0 : Math.max(1, decimals);
  let value = rounded(share, of, places);
  while (share < of && value >= 100 * 10 ** places && places < 6) value = rounded(share, of, ++places);
  const digits = String(value).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const rest = digits.slice(digits.length - places).replace(/0+$/, '');
  return rest ? `${whole},${rest}` : whole;
}

function checkPercent({ percent, for: yes, eligible }: Figures): TallyCheck['percent'] {
  if (!percent || !yes || !eligible || eligible.value <= 0 || yes.value > eligible.value) return null;
  const share = yes.value;
  const of = eligible.value;
  const full = percent.numerator === 100 * 10 ** percent.scale;
  const right = full
    ? share === of
    : percent.numerator === rounded(share, of, percent.scale) ||
      percent.numerator === truncated(share, of, percent.scale);
  if (right) return null;
  return { expected: percentText(share, of, percent.scale), exactNumerator: share, exactDenominator: of };
}

function checkSum({ for: yes, against, other, eligible }: Figures): TallyCheck['sum'] {
  if (!yes || !eligible) return null;
  const total = yes.value + (against?.value ?? 0) + (other?.value ?? 0);
  const complete = against !== null && other !== null;
  if (complete ? total === eligible.value : total <= eligible.value) return null;
  return {
    for: yes.value,
    against: against?.value ?? null,
    other: other?.value ?? null,
    eligible: eligible.value,
    total,
  };
}

/**
 * Checks the percentage against `for` of `eligible` (rounded half up, or cut off, to the decimals written; `100%` only
 * where all are for), and the counts against `eligible` (only where all three are written, or those written exceed it:
 * a missing count is not nought).
 */
export const checkTally = (tally: Figures): TallyCheck => ({ percent: checkPercent(tally), sum: checkSum(tally) });
