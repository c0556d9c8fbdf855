import { KINDS } from '../../guidance/kinds';
import type { Kind } from '../../model/types';

/** Every type of document that rules look at. */
export const EVERY_KIND: readonly Kind[] = KINDS.map(({ kind }) => kind);
