/** Words that may be said of any work (`nghiêm túc, đúng tiến độ`): neither a measure nor a result. */
import { SLOGANS } from '../../guidance/content-wording';
import { fold } from '../../text/fold';
import { remembered } from '../../text/remembered';
import { anyOf, consistsOf, RIGHT } from '../../text/word-lists';

const SLOGAN = new RegExp(`[\\s,.;:–-]+|(?:${anyOf(SLOGANS)})${RIGHT}`, 'uy');

/** Whether a text consists of such words alone. */
export const isSlogan = remembered((text: string): boolean => consistsOf(fold(text), SLOGAN));
