import { hd05 } from './hd05';
import { hd36 } from './hd36';
import type { Profile } from './types';

export type ProfileId = Profile['id'];

export const profiles: Readonly<Record<ProfileId, Profile>> = { hd05, hd36 };

/** The day HD 05 was signed and HD 36 ended (HD 05 Phần III §1). */
const HD05_FROM = '2026-05-27';

/** The profile in force on a day (`YYYY-MM-DD`): HD 36 before 27/5/2026, HD 05 from then on and without a date. */
export function profileFor(date: string | null): Profile {
  return date !== null && date < HD05_FROM ? hd36 : hd05;
}

export { type Adjusted, adjustProfile, type PageFigures } from './adjust';
export type { Profile } from './types';
