/** The page view in a real browser, without the editor around it: what it draws of a layout. */
import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { type Browser, type Page as BrowserPage, chromium } from 'playwright-core';
import { pageHtml } from '../../../client/src/page-html';
import type { FromPage, ToPage } from '../../../client/src/page-messages';
import type { LayoutDocument } from '../../../server/src/core/layout/types';

export type Drawn = Extract<FromPage, { type: 'drawn' }>;

const WORDS = {
  page: 'Trang',
  empty: 'trống',
  otherFont: 'phông khác',
  estimate: 'tính trước',
  tallRow: 'dòng cao',
  footnotes: 'chú thích',
};

export interface PageViewer {
  readonly page: BrowserPage;
  /** Draws a layout, and gives what the view says of it. */
  draw(
    layout: LayoutDocument,
    findings?: readonly { line: number; severity: 'error'; message: string }[],
  ): Promise<Drawn>;
  send(message: ToPage): Promise<void>;
  /** What the view told its host since it was opened. */
  told(): Promise<FromPage[]>;
  close(): Promise<void>;
}

/** Opens the view as the editor does: the same frame, the same script, the same content security policy. */
export async function openPageView(width = 1000, height = 800): Promise<PageViewer> {
  const { outputFiles } = await build({
    entryPoints: ['client/page/main.ts'],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
  });
  const script = outputFiles[0]!.text;
  const browser: Browser = await chromium.launch({
    executablePath: [process.env.CHROMIUM, '/usr/bin/chromium'].find((path) => path && existsSync(path)),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width, height } });
  const told: FromPage[] = [];
  const errors: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  page.on('pageerror', (error) => void errors.push(String(error)));
  await page.exposeFunction('tellHost', (message: FromPage) => void told.push(message));
  // as text: what is compiled here knows helpers that the page does not
  await page.addInitScript('globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => tellHost(message) })');
  await page.route('https://view.test/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: pageHtml('https://view.test/page.js', 'n0nce') }),
  );
  await page.goto('https://view.test/');
  const until = async <T>(look: () => T | undefined): Promise<T> => {
    for (let tries = 0; tries < 400; tries++) {
      if (errors.length > 0) throw new Error(errors.join('\n'));
      const value = look();
      if (value !== undefined) return value;
      await page.waitForTimeout(10);
    }
    throw new Error('the page view said nothing');
  };
  await until(() => told.find(({ type }) => type === 'ready'));
  const send = (message: ToPage): Promise<void> => page.evaluate(`window.postMessage(${JSON.stringify(message)}, '*')`);
  let version = 0;
  return {
    page,
    send,
    told: async () => told,
    async draw(layout, findings = []) {
      const mine = ++version;
      await send({ type: 'page', page: { version: mine, title: '', layout, findings }, words: WORDS });
      return until(() => told.find((one): one is Drawn => one.type === 'drawn' && one.version === mine));
    },
    close: () => browser.close(),
  };
}
