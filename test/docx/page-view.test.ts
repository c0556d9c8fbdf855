/** The page view in a real browser: the same pages as the file, marks, places, and nothing let in from outside. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { pageHtml } from '../../client/src/page-html';
import { exportDocx, pageOf } from '../../server/src/core/docx/export';
import type { DocumentModel } from '../../server/src/core/model/types';
import { openDocument } from '../../server/src/core/service';
import { modelOf, RESOLUTION } from './support/models';
import { pageCounts } from './support/office';
import { openPageView, type PageViewer } from './support/page-view';

const EXAMPLES = readdirSync('examples').filter((name) => name.endsWith('.md'));
const modelOfFile = (file: string): DocumentModel => openDocument(file, readFileSync(file, 'utf8')).model;
const LINES = Array.from({ length: 120 }, (_, i) => `Dòng số ${i + 1} của văn bản, dài vừa một dòng.`);

describe('the page view', function () {
  this.timeout(120_000);
  let viewer: PageViewer;
  before(async () => {
    viewer = await openPageView(700, 600);
  });
  after(() => viewer.close());
  const evaluate = <T>(code: string): Promise<T> => viewer.page.evaluate(code) as Promise<T>;

  it('has as many pages as the printed file, on every example and on long and wide ones', async () => {
    const table = `| TT | Việc |\n|---|---|\n${Array.from({ length: 90 }, (_, i) => `| ${i} | Việc ${'dài '.repeat(i % 30)}|`).join('\n')}\n`;
    const wide = `|${' cột |'.repeat(9)}\n|${' - |'.repeat(9)}\n|${' một dòng khá dài ở đây |'.repeat(9)}\n`;
    const models = [
      ...EXAMPLES.map((name) => modelOfFile(`examples/${name}`)),
      ...[
        LINES.join('\n'),
        table,
        `${LINES.slice(0, 20).join('\n')}\n\n${wide}\nSau bảng.\n`,
        `${`${LINES[0]} `.repeat(200)}\n\nHết.\n`,
      ].map((text) => modelOf(text, RESOLUTION)),
    ];
    const seen: number[] = [];
    for (const model of models) seen.push((await viewer.draw(pageOf(model))).pages);
    assert.deepEqual(seen, pageCounts(models.map((model) => exportDocx(model))));
    assert.ok(Math.max(...seen) >= 4);
  });

  it('is certain here, where a font as wide as Times is installed, and says so where it is not', async () => {
    const layout = pageOf(modelOf('Chi bộ họp.\n', RESOLUTION));
    assert.deepEqual((await viewer.draw(layout)).notes, []);
    const other = { ...layout, look: { ...layout.look, font: 'DejaVu Sans' } };
    assert.deepEqual((await viewer.draw(other)).notes, ['phông khác']);
    assert.equal(await evaluate(`document.getElementById('note').innerText.trim()`), 'phông khác');
  });

  it('says under the last page that breaks may differ by a few lines', async () => {
    await viewer.draw(pageOf(modelOf('A.\n', RESOLUTION)));
    assert.equal(await evaluate(`document.getElementById('estimate').innerText`), 'tính trước');
  });

  it('tells where the cell’s page leaves the instrument', async () => {
    const layout = { ...pageOf(modelOf('A.\n', RESOLUTION)), differs: ['Lề trái 35 mm'] };
    assert.deepEqual((await viewer.draw(layout)).notes, ['Lề trái 35 mm']);
  });

  it('draws A4 with the margins of the file, and the number from page 2 on', async () => {
    await viewer.draw(pageOf(modelOf(LINES.join('\n'), RESOLUTION)));
    const measured = await evaluate<number[]>(`(() => {
      const page = document.querySelector('.paper'), text = page.querySelector('.text');
      return [page.offsetWidth, page.offsetHeight, text.offsetLeft, text.offsetTop, text.offsetWidth].map((x) => Math.round(x / 96 * 25.4));
    })()`);
    assert.deepEqual(measured, [210, 297, 30, 20, 165]);
    const heads = await evaluate<string[]>(`[...document.querySelectorAll('.paper .head')].map((e) => e.innerText)`);
    assert.deepEqual(heads.slice(0, 3), ['', '2', '3']);
  });

  it('marks lines with findings, and says what they are', async () => {
    const layout = pageOf(modelOf('Một.\n\nHai.\n\n| a |\n|---|\n| b |\n', RESOLUTION));
    const { marks } = await viewer.draw(layout, [
      { line: 3, severity: 'error', message: 'Chưa ghi thời hạn' },
      { line: 7, severity: 'error', message: 'Chưa ghi người' },
    ]);
    assert.equal(marks, 2);
    const marked = await evaluate<string[][]>(
      `[...document.querySelectorAll('.found-error')].map((e) => [e.innerText.trim(), e.title])`,
    );
    assert.deepEqual(marked, [
      ['Hai.', 'Chưa ghi thời hạn'],
      ['b', 'Chưa ghi người'],
    ]);
  });

  it('keeps its place while the text above and below changes', async () => {
    const draw = (lines: readonly string[]): Promise<unknown> =>
      viewer.draw(pageOf(modelOf(lines.join('\n\n'), RESOLUTION)));
    const top = (): Promise<number> =>
      evaluate(`(() => {
        const e = [...document.querySelectorAll('[data-line]')].find((e) => e.innerText.startsWith('Dòng số 60 '));
        return Math.round(e.getBoundingClientRect().top);
      })()`);
    await draw(LINES);
    await viewer.send({ type: 'reveal', line: 119 });
    const before = await top();
    assert.ok(Math.abs(before) < 40, String(before));
    await draw([...LINES, 'Thêm ở cuối.']);
    assert.equal(await top(), before);
    await draw([LINES[0]!, 'Thêm ở đầu.', ...LINES.slice(1)]);
    assert.ok(Math.abs((await top()) - before) <= 1, `${await top()} ${before}`);
  });

  it('lets its notes cover nothing that was gone to', async () => {
    await viewer.draw({ ...pageOf(modelOf(LINES.join('\n'), RESOLUTION)), differs: ['Lề trái 35 mm', 'Cỡ chữ 12 pt'] });
    const below = (element: string): Promise<number> =>
      evaluate(
        `${element}.getBoundingClientRect().top - document.getElementById('note').getBoundingClientRect().bottom`,
      );
    await viewer.send({ type: 'reveal', line: 50 });
    const gap = await below(`document.querySelector('[data-line="50"]')`);
    assert.ok(gap > -2 && gap < 40, String(gap));
    await viewer.send({ type: 'reveal', line: 1 });
    assert.ok((await below(`document.querySelector('.paper')`)) >= 0);
    // drawn anew, with notes that take more room: the same line stays where it was
    await viewer.send({ type: 'reveal', line: 50 });
    await viewer.draw({ ...pageOf(modelOf(LINES.join('\n'), RESOLUTION)), differs: ['một', 'hai', 'ba', 'bốn'] });
    const after = await below(`document.querySelector('[data-line="50"]')`);
    assert.ok(Math.abs(after - gap) < 2, `${after} ${gap}`);
    await viewer.draw(pageOf(modelOf(LINES.join('\n'), RESOLUTION)));
  });

  it('goes to the line that the editor shows, and tells the editor where the reader scrolled', async () => {
    await viewer.draw(pageOf(modelOf(LINES.join('\n'), RESOLUTION)));
    await viewer.send({ type: 'reveal', line: 50 });
    const shown = await evaluate<number>(
      `Number([...document.querySelectorAll('[data-line]')].find((e) => e.getBoundingClientRect().bottom > 3).dataset.line)`,
    );
    assert.ok(Math.abs(shown - 50) <= 1, String(shown));
    const told = async (): Promise<number[]> =>
      (await viewer.told()).flatMap((one) => (one.type === 'scrolled' ? [one.line] : []));
    const before = await told();
    await evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))');
    assert.deepEqual(await told(), before, 'its own scrolling is not told');
    await viewer.page.mouse.move(300, 300);
    // for a moment after its own scrolling the view does not listen
    for (let tries = 0; tries < 40 && (await told()).length === before.length; tries++) {
      await viewer.page.mouse.wheel(0, 40);
      await evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))');
    }
    const line = (await told()).at(-1)!;
    assert.ok(line > 50 && line < 100, String(line));
  });

  it('lets in its own script and style only', () => {
    const policy = /content="(default-src[^"]*)"/.exec(pageHtml('vscode-resource:page.js', 'abc'))?.[1];
    assert.equal(policy, "default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'");
  });
});
