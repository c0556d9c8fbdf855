/** What a row of the table of demands asks for, and why no rule answers it where none does. */
export interface Demand {
  /** `DD02` */
  readonly ref: string;
  readonly text: string;
  /** Why text alone cannot decide it; a row that a rule answers has none. */
  readonly undecidable?: string;
}
