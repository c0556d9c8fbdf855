/** Shows the product on the examples: builds it, checks them, exports them to `.demo/`, and says how to try the editor. */
import { root, run } from './run.mjs';

const cli = (...args) => run(process.execPath, ['dist/cli.js', ...args]);

const build = await run(process.execPath, ['esbuild.mjs']);
if (build.code !== 0) process.exit(build.code);

console.log('$ nghiquyet check examples');
const check = await cli('check', 'examples', '--fail-on', 'never');
console.log('\n$ nghiquyet export examples --out .demo --force');
const exported = await cli('export', 'examples', '--out', '.demo', '--force');
console.log(`
The pages lie in ${root}.demo.
In the editor:   code --extensionDevelopmentPath="${root}" "${root}examples"
As a package:    npm run package, then: code --install-extension nghi-quyet-*.vsix`);
process.exit(check.code || exported.code);
