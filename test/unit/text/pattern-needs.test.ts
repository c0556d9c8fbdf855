import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fold } from '../../../server/src/core/text/fold';
import { needsOfAny, needsOfPattern } from '../../../server/src/core/text/pattern-needs';
import { mayHold, textsHolding, trigramTable } from '../../../server/src/core/text/trigram-table';
import { type Random, randomFrom } from '../../support/random';

const CORE = fileURLToPath(new URL('../../../server/src/core/', import.meta.url));
const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url));

/** A pattern, a text that it may be tried on, and one that it need not. */
const CASES: readonly (readonly [pattern: RegExp, may: string, cannot: string])[] = [
  [/chi uỷ thống nhất/u, 'đã được chi uỷ thống nhất.', 'chi bộ thống nhất'],
  [/(?:kiểm tra|giám sát)[^.;]{0,40}hằng tháng/u, 'giám sát việc này hằng tháng', 'giám sát hằng quý'],
  [/(?:đồng chí |đ\/c )?bí thư/u, 'bí thư', 'phó chủ tịch'],
  [/(?<!phó )bí thư(?= chi bộ)/u, 'bí thư chi bộ', 'chi bộ'],
  [/\d{1,3} đồng chí/u, '12 đồng chí', '12 đảng viên'],
  [/(?:biên bản)+ họp/u, 'biên bản họp', 'giấy mời họp'],
  [/b[íi] thư/u, 'bi thư', 'thư ký'],
  [/tháng (?<month>\d+)/u, 'tháng 6', 'quý II'],
  [/\d+ ?%|bằng/u, 'đạt 89%', 'đạt 89 phần'],
  [/(?:số|nhà)? *\d{3,}/u, 'nhà 1234', 'nhà riêng'],
  [/\(|\*\*/u, 'vắng 02 (ốm)', 'vắng 02'],
];

/** What cannot be told apart by letters is tried everywhere. */
const OPEN: readonly RegExp[] = [/\d*/u, /đc|ông/u, /(?:kiểm tra)?/u, /.*/u, /KIỂM TRA/iu, /[^.;]+/u];

/** A pattern as it stands in a source: behind a sign that no division follows. */
const LITERAL = /(?<=[=(,:[!&|?]\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([a-z]*)/g;

function patternsOfCore(): RegExp[] {
  const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) =>
    Array.from(readFileSync(join(CORE, name), 'utf8').matchAll(LITERAL), (m) => m).flatMap(([, source, flags]) => {
      try {
        return [new RegExp(source!, flags!.replace(/[gydi]/g, ''))];
      } catch {
        return []; // a piece of a template between two slashes
      }
    }),
  );
}

const SIGNS = ['a', 'b', 'ă', ' ', '-', '5'];

/** A pattern of a few signs, in every notation that patterns here are written in. */
function randomPattern(random: Random, depth: number): string {
  const sequence = (): string => Array.from({ length: 1 + random.below(4) }, () => piece()).join('');
  const piece = (): string => {
    const one = atom();
    // Nothing repeats a look ahead or behind.
    return /^\(\?[=!<]/.test(one) ? one : one + random.pick(['', '', '', '?', '*', '+', '{2}', '{0,2}', '{1,}', '+?']);
  };
  const atom = (): string => {
    const kind = random.below(depth > 0 ? 12 : 7);
    if (kind < 5) return random.pick(SIGNS);
    if (kind === 5) return random.pick(['[ab]', '[^a]', '.', '\\s', '\\.', '\\d', '[a-b ]']);
    if (kind === 6) return `${random.pick(SIGNS)}${random.pick(SIGNS)}${random.pick(SIGNS)}`;
    const inner = randomPattern(random, depth - 1);
    return `(${random.pick(['?:', '', '?=', '?!', '?<=', '?<!'])}${inner})`;
  };
  const branches = Array.from({ length: 1 + random.below(3) }, sequence);
  return branches.join('|');
}

describe('what a pattern needs of a text', () => {
  for (const [pattern, may, cannot] of CASES) {
    it(`${pattern}`, () => {
      const needs = needsOfPattern(pattern);
      assert.ok(needs !== null && mayHold(may, needs));
      assert.ok(!mayHold(cannot, needs));
    });
  }

  for (const pattern of OPEN) it(`${pattern} needs nothing`, () => assert.equal(needsOfPattern(pattern), null));

  it('of several patterns one is enough, unless one of them needs nothing', () => {
    const needs = needsOfAny([/chi uỷ/u, /đảng phí/u])!;
    assert.deepEqual(
      ['chi uỷ họp', 'thu đảng phí', 'đảng uỷ'].map((text) => mayHold(text, needs)),
      [true, true, false],
    );
    assert.equal(needsOfAny([/chi uỷ/u, /[^.]/u]), null);
  });

  it('a table tells the same of many texts at once', () => {
    const texts = Array.from({ length: 32 }, (_, i) =>
      i % 3 === 0 ? `dòng ${i}: chi uỷ họp` : `dòng ${i}: chi bộ họp`,
    );
    const mask = textsHolding(trigramTable(texts), needsOfPattern(/chi uỷ họp/u)!);
    for (let i = 0; i < texts.length; i++) assert.equal((mask >>> i) & 1, i % 3 === 0 ? 1 : 0);
  });

  it('no pattern of the core matches a line of the corpus that it is not tried on', () => {
    const lines = readdirSync(CORPUS)
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) => fold(readFileSync(join(CORPUS, name), 'utf8').normalize('NFC')).split('\n'))
      .filter((line, i) => line.length > 0 && i % 2 === 0);
    const tried = patternsOfCore().flatMap((pattern) => {
      const needs = needsOfPattern(pattern);
      return needs ? [{ pattern, needs }] : [];
    });
    assert.ok(tried.length > 400 && lines.length > 400);
    for (const line of lines) {
      for (const { pattern, needs } of tried) {
        if (!mayHold(line, needs)) assert.ok(!pattern.test(line), `${pattern} matches ${line}`);
      }
    }
  });

  it('nor does any of ten thousand patterns that nobody would write', () => {
    const random = randomFrom(20261123);
    let told = 0;
    for (let i = 0; i < 10_000; i++) {
      const pattern = new RegExp(randomPattern(random, 2), 'u');
      const needs = needsOfPattern(pattern);
      if (!needs) continue;
      for (let j = 0; j < 8; j++) {
        const text = Array.from({ length: 3 + random.below(12) }, () => random.pick(SIGNS)).join('');
        if (mayHold(text, needs)) continue;
        told++;
        assert.ok(!pattern.test(text), `${pattern} matches «${text}»`);
      }
    }
    assert.ok(told > 5000, `${told}`);
  });
});
