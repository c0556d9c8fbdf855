/** Words that may be said of any work (`nghiêm túc, đúng tiến độ`): neither a measure nor a result. */
import { SLOGANS } from '../../guidance/content-wording';
import { fold } from '../../text/fold';
import { anyOf, consistsOf, RIGHT } from '../../text/word-lists';

const SLOGAN = new RegExp(`[\\s,.;:–-]+|(?:${anyOf(SLOGANS)})${RIGHT}`, 'uy');

/** Asked first: nearly no measure begins with the first word of a slogan. */
const MAY_BE_SLOGAN = new RegExp(
  `^[\\s,.;:–-]*(?:${anyOf([...new Set(SLOGANS.map((said) => said.split(' ')[0]!))])})${RIGHT}`,
  'iu',
);

/** Whether a text consists of such words alone. */
export const isSlogan = (text: string): boolean => MAY_BE_SLOGAN.test(text) && consistsOf(fold(text), SLOGAN);
