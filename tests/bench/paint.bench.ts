import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/browser.js';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { type CopyServer, PUBLIC_PAGES, serveAsFiles } from '../support/public-pages.js';

/**
 * What somebody with a cheap phone on a slow network waits for: a public page beside a static file of it, in turns within
 * one run, each read for the first time by a Chromium whose processor and network are held back as Lighthouse does it for
 * a phone.
 */
const ROUNDS = 7;
const PHONE = { width: 360, height: 740 };
const PROCESSOR_SLOWER = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};

type Painted = { firstPaint: number; largestPaint: number; loaded: number; shift: number; bytes: number };

/** Runs in the page: its own measurements, those from before it ran among them. */
const WHAT_WAS_PAINTED = `(async () => {
  const shifts = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
  const largest = await new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1))).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    largestPaint: largest.startTime,
    loaded: performance.getEntriesByType('navigation')[0].loadEventStart,
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
  };
})()`;

let window: TestWindow;
let files: CopyServer;
let browser: Browser;
beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow(), launchChromium()]);
  files = await serveAsFiles(window.stack.coreUrl, PUBLIC_PAGES);
});
afterAll(async () => {
  await browser?.close();
  await files?.close();
  await window?.close();
});

/** Milliseconds since the page was asked for; how much of the screen moved; bytes that came over the network. */
async function paint(url: string): Promise<Painted> {
  const context = await browser.newContext({ viewport: PHONE, isMobile: true, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR_SLOWER });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'load' });
  const painted = await page.evaluate<Omit<Painted, 'bytes'>>(WHAT_WAS_PAINTED);
  await context.close();
  return { ...painted, bytes };
}

it('paints public pages beside static files of them', async () => {
  const rows = [];
  for (const path of PUBLIC_PAGES) {
    const painted: { page: Painted[]; file: Painted[] } = { page: [], file: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      painted.page.push(await paint(`${window.stack.coreUrl}${path}`));
      painted.file.push(await paint(`${files.url}${path}`));
    }
    const [page, file] = [middle(painted.page), middle(painted.file)];
    expect(page.firstPaint).toBeGreaterThan(0);
    rows.push({ path, by: 'page', ...page }, { path, by: 'file', ...file });
  }
  console.table(rows);
});

/** Of each figure the middle one. */
function middle(painted: readonly Painted[]): Painted {
  const of = (figure: keyof Painted) => {
    const sorted = painted.map((each) => each[figure]).sort((one, other) => one - other);
    return Number((sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(2));
  };
  return {
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    loaded: of('loaded'),
    shift: of('shift'),
    bytes: of('bytes'),
  };
}
