/** Figures that single places have set for themselves (content §3): shown as theirs, never as a rule for all. */

/** An Phú (phường, TP Hồ Chí Minh): more than half of those present speak. Read in one application only. */
export const SPEAKING_THRESHOLD = {
  percent: 50,
  inclusive: false,
  words: 'trên 50% đảng viên dự họp phát biểu',
} as const;
