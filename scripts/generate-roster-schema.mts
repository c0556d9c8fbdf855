/** Writes the JSON Schema of `chibo.yaml`, for editors that have no language server of ours. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  GROUP_KEYS,
  MEMBER_KEYS,
  PAGE_KEYS,
  ROSTER_KEYS,
  type RosterKey,
  TERM_KEYS,
} from '../server/src/core/guidance/roster-keys';
import { PRESET_WORDS, SEVERITY_WORDS } from '../server/src/core/guidance/severity-words';
import { OUTSIDE_RULES } from '../server/src/core/rules/outside';
import { rules } from '../server/src/core/rules/registry.generated';

type Schema = Readonly<Record<string, unknown>>;

const TEXT: Schema = { type: ['string', 'number', 'null'] };
const TEXTS: Schema = { anyOf: [{ type: 'array', items: TEXT }, TEXT] };
const YES_NO: Schema = { type: ['boolean', 'string', 'number', 'null'] };

/** Every name of each key; what the schema does not know is allowed, since keys are matched without diacritics. */
function object(
  keys: Readonly<Record<string, readonly string[]>>,
  schemas: Readonly<Record<string, Schema>> = {},
): Schema {
  const properties = Object.entries(keys).flatMap(([key, names]) => names.map((name) => [name, schemas[key] ?? TEXT]));
  return { type: 'object', properties: Object.fromEntries(properties) };
}

const listOf = (item: Schema): Schema => ({
  anyOf: [{ type: 'array', items: { anyOf: [item, TEXT] } }, { type: 'null' }],
});
const words = (of: Readonly<Record<string, readonly string[]>>): string[] => Object.values(of).flat();
const SEVERITY: Schema = {
  enum: [...new Set([...words(SEVERITY_WORDS).filter((word) => word !== 'false'), false, null])],
};
const severity: Schema = { $ref: '#/definitions/severity' };

const SCHEMAS: Readonly<Record<RosterKey, Schema>> = {
  cell: TEXT,
  parent: TEXT,
  place: TEXT,
  term: { anyOf: [object(TERM_KEYS), TEXT] },
  meetingDays: TEXT,
  committee: { anyOf: [TEXTS, listOf(object(MEMBER_KEYS))] },
  groups: listOf(object(GROUP_KEYS)),
  members: listOf(object(MEMBER_KEYS, { probationary: YES_NO, exempt: YES_NO, away: YES_NO })),
  recipients: TEXTS,
  signer: TEXT,
  rules: { $ref: '#/definitions/rules' },
  preset: { enum: [...words(PRESET_WORDS), null] },
  page: {
    anyOf: [
      { enum: ['hd05', 'hd36', null] },
      object(Object.fromEntries(Object.entries(PAGE_KEYS).map(([id, { names }]) => [id, names]))),
    ],
  },
  ignore: TEXTS,
};

const RULES: Schema = {
  type: ['object', 'null'],
  properties: Object.fromEntries(
    [...rules, ...OUTSIDE_RULES]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, title }) => [id, { ...severity, description: title }]),
  ),
  additionalProperties: severity,
};

/** The whole schema. */
export const rosterSchema = (): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'chibo.yaml',
  description: 'Thông tin của chi bộ: tên, danh sách, mức của quy tắc. Mọi khoá đều có thể bỏ trống.',
  type: ['object', 'null'],
  definitions: { severity: SEVERITY, rules: RULES },
  properties: Object.fromEntries(
    (Object.entries(ROSTER_KEYS) as [RosterKey, (typeof ROSTER_KEYS)[RosterKey]][]).flatMap(([key, { names, says }]) =>
      names.map((name) => [name, { description: says, ...SCHEMAS[key] }]),
    ),
  ),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../schemas/chibo.schema.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(rosterSchema(), null, 2)}\n`);
}
