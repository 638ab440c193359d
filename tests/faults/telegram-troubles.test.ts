import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { ask, settledPerson } from '../support/persons.js';

let window: TestWindow;
beforeAll(async () => {
  window = await openWindow();
});
afterEach(() => window.telegram.driver.clearFaults());
afterAll(() => window?.close());

describe('the bot still answers', () => {
  it('after Telegram told it to slow down', async () => {
    const person = await settledPerson(window, 'es', 'quilmes');
    window.telegram.driver.flood({ calls: 2, retryAfterSeconds: 1, method: 'sendMessage' });
    expect((await ask(person, 'mi mama no respira')).text).toContain('107');
  });

  it.each(['serverError', 'badGateway', 'garbage', 'hangUp'] as const)(
    'after Telegram answered with: %s',
    async (kind) => {
      const person = await settledPerson(window, 'es', 'quilmes');
      window.telegram.driver.injectFault({ kind, method: 'getUpdates', calls: 2 });
      expect((await ask(person, 'mi mama no respira')).text).toContain('107');
    },
  );

  it('others, while one person has blocked it', async () => {
    const gone = await settledPerson(window, 'es', 'quilmes');
    const here = await settledPerson(window, 'es', 'quilmes');
    gone.send('hola');
    gone.block();
    expect((await ask(here, 'mi mama no respira')).text).toContain('107');
  });
});
