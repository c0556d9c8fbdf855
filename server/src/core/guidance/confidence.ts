/** A: read in the instrument itself · B: two secondary sources agree · C: one secondary source · D: widely known, not read. */
export type Confidence = 'A' | 'B' | 'C' | 'D';
