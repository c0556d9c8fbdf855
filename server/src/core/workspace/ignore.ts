/** Patterns under `bỏ qua`: `nhap/**`, `*.cu.md`, `luu-tru/`. Relative to the folder of `chibo.yaml`, with `/`. */

/** Whether a path below the folder of `chibo.yaml` is left out. A pattern without `/` holds in every folder. */
export function isIgnored(path: string, patterns: readonly string[]): boolean {
  const plain = path.normalize('NFC').replace(/\\/g, '/');
  return patterns.some((pattern) => matcher(pattern).test(plain));
}

const known = new Map<string, RegExp>();

function matcher(pattern: string): RegExp {
  const found = known.get(pattern);
  if (found) return found;
  if (known.size > 500) known.clear();
  const made = new RegExp(sourceOf(pattern.normalize('NFC').trim().replace(/\\/g, '/')), 'u');
  known.set(pattern, made);
  return made;
}

const WILD: Readonly<Record<string, string>> = {
  '**/': '(?:[^/]*/)*',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
  '{': '(?:',
  '}': ')',
  ',': '|',
};

/** `**` any folders, `*` anything in a name, `?` one character, `{a,b}` one of them; a folder takes all that is in it. */
function sourceOf(pattern: string): string {
  const rooted = pattern.replace(/^\.?\//, '');
  const bare = rooted.replace(/\/+$/, '');
  if (bare === '') return '^(?!)';
  const anywhere = !bare.includes('/') && !pattern.startsWith('/');
  let depth = 0;
  const body = bare.replace(/\*\*\/|\*\*|[*?{},]|[.+^$()|[\]\\]/g, (mark) => {
    if (mark === '{') depth += 1;
    if (mark === '}' || mark === ',') {
      if (depth === 0) return mark === ',' ? ',' : '\\}';
      if (mark === '}') depth -= 1;
    }
    return WILD[mark] ?? `\\${mark}`;
  });
  return `^${anywhere ? '(?:.*/)?' : ''}${body}${')'.repeat(depth)}(?:/.*)?$`;
}
