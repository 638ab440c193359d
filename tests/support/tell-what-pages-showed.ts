import { afterEach } from 'vitest';
import { openPages } from './browser.js';

/** A test in a browser that waited in vain says little: what its pages showed meanwhile is printed below it. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const [page, complaints] of openPages) {
    const shown = await page.locator('body').ariaSnapshot({ timeout: 5_000 }).catch(String);
    process.stderr.write(`\n"${task.name}" failed while ${page.url()} showed:\n${[...complaints, shown].join('\n')}\n`);
  }
});
