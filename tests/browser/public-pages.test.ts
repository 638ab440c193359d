import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from '../support/axe.js';
import { launchChromium, openPage } from '../support/browser.js';
import { openWindow, type TestWindow } from '../support/open-window.js';

let window: TestWindow;
let browser: Browser;
beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await window?.close();
});

const phone = { viewport: { width: 390, height: 844 }, locale: 'es-AR' };
const at = (path: string) => `${window.stack.coreUrl}/m/quilmes${path}`;

/** Everything a page asks anybody for, and not of this host. */
function strangers(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(window.stack.coreUrl) && !url.startsWith('data:')) asked.push(url);
  });
  return asked;
}

async function withPage<Result>(context: BrowserContext, work: (page: Page) => Promise<Result>): Promise<Result> {
  const { page, failures } = await openPage(context);
  const asked = strangers(page);
  const result = await work(page);
  expect([...failures, ...asked]).toEqual([]);
  await context.close();
  return result;
}

describe('somebody with a cheap phone and no script', () => {
  it('finds whom to call, what the town does about health, and where to go, and leaves no trace', async () => {
    const context = await browser.newContext({ ...phone, javaScriptEnabled: false });
    await withPage(context, async (page) => {
      await page.goto(at(''));
      expect(new URL(page.url()).pathname).toBe('/m/quilmes/es');
      expect(await page.getByRole('link', { name: /^911/ }).getAttribute('href')).toBe('tel:911');

      await page.getByRole('link', { name: 'Perfil', exact: true }).first().click();
      await page.locator('svg a[data-domain="1"]').click();
      await page.getByRole('heading', { level: 1, name: 'Derechos de los migrantes' }).waitFor();
      await page
        .getByRole('link', { name: /Salud pública y vacunas/ })
        .first()
        .click();
      await page.getByRole('heading', { name: 'Hospital Iriarte' }).waitFor();

      await page.getByRole('link', { name: 'English' }).click();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await context.cookies()).toEqual([]);
    });
  });

  it('is told in their language that there is nothing, and led on', async () => {
    await withPage(await browser.newContext({ ...phone, javaScriptEnabled: false }), async (page) => {
      const answer = await page.goto(at('/ht/services/no.such'));
      expect(answer?.status()).toBe(404);
      await page.getByRole('main').getByRole('link', { name: 'Nimewo èd' }).click();
      await page.getByRole('heading', { level: 1, name: 'Nimewo èd' }).waitFor();
    });
  });
});

describe('a profile on paper', () => {
  it('has its wheel and all its areas on the first page, and nothing to navigate by', async () => {
    // A4 between its margins, in points of a screen.
    const [width, height] = [(210 - 30) * 3.78, (297 - 32) * 3.78].map(Math.floor) as [number, number];
    await withPage(await browser.newContext({ viewport: { width, height }, locale: 'es-AR' }), async (page) => {
      await page.goto(at('/es/profile'));
      await page.emulateMedia({ media: 'print' });
      const areas = await page.locator('.profile').boundingBox();
      expect(areas && areas.y + areas.height).toBeLessThan(height);
      expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    });
  });
});

describe('every kind of public page', () => {
  const paths = [
    '',
    '/help-lines',
    '/services',
    '/services/svc.q.salud',
    '/topics/health',
    '/guides',
    '/guides/law.edu',
    '/mobile-stops',
    '/profile',
    '/profile/domains/5',
    '/statistics',
    '/nothing',
  ];

  it.each(['light', 'dark'] as const)(
    'has nothing serious that axe finds in %s colours, and is no wider than a phone',
    async (colorScheme) => {
      await withPage(await browser.newContext({ ...phone, colorScheme, bypassCSP: true }), async (page) => {
        for (const path of paths) {
          await page.goto(at(`/es${path}`));
          expect({ path, found: await seriousFindings(page) }).toEqual({ path, found: [] });
          const wider = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
          expect({ path, wider: Math.max(0, wider) }).toEqual({ path, wider: 0 });
        }
      });
    },
  );
});
