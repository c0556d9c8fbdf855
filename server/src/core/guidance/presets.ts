/** How loud a finding is, and which rules run together. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** `co-ban` the eight basic rules · `day-du` errors, warnings and hints that rest on an instrument · `tham-dinh` everything. */
export type Preset = 'co-ban' | 'day-du' | 'tham-dinh';
