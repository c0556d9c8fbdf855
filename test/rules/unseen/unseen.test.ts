import { strict as assert } from 'node:assert';
import disputedFirst from './disputed.json' with { type: 'json' };
import reachedFirst from './reached.json' with { type: 'json' };
import disputedOfS from './s/disputed.json' with { type: 'json' };
import reachedInS from './s/reached.json' with { type: 'json' };
import { type Score, type SetName, score } from './score';
import disputedOfT from './t/disputed.json' with { type: 'json' };
import reachedInT from './t/reached.json' with { type: 'json' };
import disputedOfU from './u/disputed.json' with { type: 'json' };
import reachedInU from './u/reached.json' with { type: 'json' };
import disputedOfV from './v/disputed.json' with { type: 'json' };
import reachedInV from './v/reached.json' with { type: 'json' };
import disputedOfW from './w/disputed.json' with { type: 'json' };
import reachedInW from './w/reached.json' with { type: 'json' };
import disputedOfX from './x/disputed.json' with { type: 'json' };
import reachedInX from './x/reached.json' with { type: 'json' };
import disputedOfY from './y/disputed.json' with { type: 'json' };
import reachedInY from './y/reached.json' with { type: 'json' };
import disputedOfZ from './z/disputed.json' with { type: 'json' };
import reachedInZ from './z/reached.json' with { type: 'json' };

/**
 * Papers whose author knew the demands and not the program. What is found may rise and never fall; no error and no
 * warning stands where the key says that nothing is wrong.
 */
const SETS = [
  { set: '.', disputed: disputedFirst, reached: reachedFirst },
  { set: 's', disputed: disputedOfS, reached: reachedInS },
  { set: 't', disputed: disputedOfT, reached: reachedInT },
  { set: 'u', disputed: disputedOfU, reached: reachedInU },
  { set: 'v', disputed: disputedOfV, reached: reachedInV },
  { set: 'w', disputed: disputedOfW, reached: reachedInW },
  { set: 'x', disputed: disputedOfX, reached: reachedInX },
  { set: 'y', disputed: disputedOfY, reached: reachedInY },
  { set: 'z', disputed: disputedOfZ, reached: reachedInZ },
] as const satisfies readonly { set: SetName; disputed: object; reached: object }[];

for (const { set, disputed, reached } of SETS)
  describe(`papers by an author who had not seen the rules (${set})`, function () {
    this.timeout(60_000);
    let now: Score;
    before(() => {
      now = score(set);
    });

    it('hold no error and no warning that must not be there', () => {
      assert.deepEqual(now.wrong, []);
      assert.deepEqual(now.wrongHints, []);
    });

    it('are found out as well as they were', () => {
      for (const [level, least] of Object.entries(reached.recall)) {
        const [found, all] = now.recall[level as keyof typeof now.recall];
        assert.ok(found >= least, `${level}: ${found}/${all}, was ${least}\n${now.missed.join('\n')}`);
      }
    });

    it('leave nothing unfound but what is disputed', () => {
      const unfound = now.missed.map((words) => words.replace(/^(\S+?):\d* (\S+) .*$/su, '$1 $2'));
      assert.deepEqual(
        unfound.filter((entry) => !Object.hasOwn(disputed.entries, entry)),
        [],
      );
    });

    it('hold nothing else that nobody has read', () => {
      assert.deepEqual(
        now.unnamed.map((words) => words.split(' ').slice(0, 3).join(' ')),
        reached.unnamed as readonly string[],
      );
    });
  });
