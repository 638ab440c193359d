import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** A Chromium without a window; `CHROMIUM_PATH` is set by the test command, which finds or installs one. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** The pages that are open now and what their consoles complained of, so that a test that fails can tell. */
export const openPages = new Map<Page, readonly string[]>();

/** A page whose failures are kept: uncaught errors, and answers of 500 and above. */
export async function openPage(context: BrowserContext): Promise<{ page: Page; failures: string[] }> {
  const page = await context.newPage();
  const failures: string[] = [];
  const complaints: string[] = [];
  openPages.set(page, complaints);
  page.on('close', () => openPages.delete(page));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 500) failures.push(`${response.status()} ${response.url()}`);
  });
  return { page, failures };
}
