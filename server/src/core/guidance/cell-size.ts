/** What the size of a cell asks for: Quy định 294-QĐ/TW, 20.2.1, 20.3.2, 23.2 (read in the instrument). */
export const CELL_SIZE = {
  /** A cell has at least so many official members (20.2.1). */
  leastOfficial: 3,
  /** From so many official members on it elects a committee (23.2). */
  committeeFrom: 9,
  /** From so many members on it divides into groups (20.3.2). */
  groupsFrom: 30,
} as const;
