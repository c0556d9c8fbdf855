/** The word lists of people, posts, bodies and roles, built once for look-up. */
import { keyOfWords, phrases, wordings } from './party-phrases';
import * as bodies from './words/party-bodies';
import * as families from './words/party-families';
import * as posts from './words/party-posts';
import * as roles from './words/party-roles';
import * as verbs from './words/party-verbs';

const set = (list: string): ReadonlySet<string> => new Set(wordings(list).map(keyOfWords));

export const POSTS = phrases([posts.WITH_PORTFOLIO, 'portfolio'], [posts.POSTS, 'plain']);
export const POSTS_NEEDING_COMPLEMENT = set(posts.ONLY_WITH_COMPLEMENT);
export const POSTS_BEHIND_NAMES = phrases([posts.BEHIND_NAMES, true]);
export const STANDING_PORTFOLIOS = phrases([posts.STANDING_PORTFOLIOS, true]);
export const POST_PREFIXES = set(posts.POST_PREFIXES);

export const BODIES = phrases<'none' | 'body' | 'generic'>(
  [bodies.NO_BODIES, 'none'],
  [bodies.BODIES, 'body'],
  [bodies.GENERIC_BODIES, 'generic'],
);
export const PLACE_BODIES = phrases([bodies.PLACE_BODIES, true]);
export const SUPERIORS = phrases([bodies.SUPERIORS, true]);
export const COMPLEMENTS = phrases([bodies.COMPLEMENTS, true]);
export const FUNCTIONS = phrases([bodies.FUNCTIONS, true]);
export const BARE_BODIES = phrases([bodies.BARE_BODIES, true]);
export const INNER_COMMAS = phrases([bodies.INNER_COMMAS, true]);
export const GENERAL_NOUNS = phrases([bodies.GENERAL_NOUNS, true]);
export const GENERAL_QUANTIFIERS = phrases([bodies.GENERAL_QUANTIFIERS, true]);
export const GENERAL_ALONE = phrases([bodies.GENERAL_ALONE, true]);
export const GENERAL_TAILS = phrases([bodies.GENERAL_TAILS, true]);

export type VerbKind = 'general' | 'concrete';
export const GENERAL_VERBS = phrases([verbs.GENERAL_VERBS, true]);
export const CONCRETE_VERBS = phrases([verbs.CONCRETE_VERBS, true]);
export const VERBS = phrases<VerbKind>([verbs.CONCRETE_VERBS, 'concrete'], [verbs.GENERAL_VERBS, 'general']);
export const STOP_WORDS = phrases([verbs.STOP_WORDS, true]);

export type Trigger = 'none' | 'assign' | 'ask' | 'label' | 'by' | 'answer' | 'support' | 'help';
export const TRIGGERS = phrases<Trigger>(
  [roles.NO_ROLES, 'none'],
  [roles.ASSIGNING, 'assign'],
  [roles.ASKING, 'ask'],
  [roles.LABELS, 'label'],
  [roles.BY, 'by'],
  [roles.ANSWERING, 'answer'],
  [roles.SUPPORTING, 'support'],
  [roles.HELPING, 'help'],
);
export const DOING = phrases([roles.DOING, true]);
export const NOT_CHARGED = phrases([roles.NOT_CHARGED, true]);
export const INTRODUCING = phrases([roles.INTRODUCING, true]);
export const ADVERBS = phrases([roles.ADVERBS, true]);
export const NOBODY = set(roles.NOBODY);
export const OBJECT_ENDS = set(roles.OBJECT_ENDS);
export const OBJECT_LISTS = phrases([roles.OBJECT_LISTS, true]);
export const HOW_OPENERS = phrases([roles.HOW_OPENERS, true]);
export const LEADING = phrases([roles.LEADING, true]);
export const WATCHING = phrases([roles.WATCHING, true]);
export const TOPIC_BODIES = phrases([roles.TOPIC_BODIES, true]);
export const DEADLINE_OPENERS = phrases([roles.DEADLINE_OPENERS, true]);

export const COMMON_FAMILIES = set(families.COMMON_FAMILIES);
export const FAMILIES: ReadonlySet<string> = new Set([
  ...COMMON_FAMILIES,
  ...set(families.FAMILIES),
  ...set(families.AMBIGUOUS_FAMILIES),
]);
export const DOUBLE_FAMILIES = phrases([families.DOUBLE_FAMILIES, true]);
export const AMBIGUOUS_FAMILIES = set(families.AMBIGUOUS_FAMILIES);
export const MIDDLE_NAMES = set(families.MIDDLE_NAMES);
export const STRONG_MIDDLE_NAMES = set(families.STRONG_MIDDLE_NAMES);
export const PLACE_ENDS = set(families.PLACE_ENDS);
export const NO_PERSONS = phrases([families.NO_PERSONS, true]);
export const PLACE_NOUNS = set(families.PLACE_NOUNS);
export const NAMED_AFTER_PEOPLE = set(families.NAMED_AFTER_PEOPLE);
export const KINSHIP = set(families.KINSHIP);
export const TITLES = phrases([families.TITLES, true]);
export const PERSON_WORDS = set(families.PERSON_WORDS);
