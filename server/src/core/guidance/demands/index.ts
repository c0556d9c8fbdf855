/** All demands, one a row of the guidance's table; a row that two groups list counts once. */
import { ACROSS_DEMANDS } from './across';
import { ASSIGNMENT_DEMANDS } from './assignment';
import { ATTENDANCE_DEMANDS } from './attendance';
import { BASIC_DEMANDS } from './basic';
import { COMMITTEE_DEMANDS } from './committee';
import { CONTENT_DEMANDS } from './content';
import { MEMBER_DEMANDS } from './members';
import { PAGE_DEMANDS } from './page';
import { PLAN_DEMANDS } from './plans';
import { PRIVACY_DEMANDS } from './privacy';
import { SCORE_DEMANDS } from './score';
import { STEP_DEMANDS } from './steps';
import { THEMATIC_DEMANDS } from './thematic';
import type { Demand } from './types';
import { VOTE_DEMANDS } from './votes';

const LISTED: readonly Demand[] = [
  ...BASIC_DEMANDS,
  ...PAGE_DEMANDS,
  ...ATTENDANCE_DEMANDS,
  ...STEP_DEMANDS,
  ...VOTE_DEMANDS,
  ...CONTENT_DEMANDS,
  ...ASSIGNMENT_DEMANDS,
  ...THEMATIC_DEMANDS,
  ...COMMITTEE_DEMANDS,
  ...PLAN_DEMANDS,
  ...SCORE_DEMANDS,
  ...MEMBER_DEMANDS,
  ...PRIVACY_DEMANDS,
  ...ACROSS_DEMANDS,
];

export const DEMANDS: readonly Demand[] = [...new Map(LISTED.map((demand) => [demand.ref, demand])).values()];
