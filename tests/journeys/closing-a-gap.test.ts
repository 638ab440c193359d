import type { Gap } from '@ventanilla/contracts';
import type { Person, SeenMessage } from '@ventanilla/telegram-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentManager, openWindow, type TestWindow } from '../support/open-window.js';
import { ask, dataOf, pressWhenShown, settledPerson } from '../support/persons.js';

const PATIENCE_MS = 30_000;

let window: TestWindow;
beforeAll(async () => {
  window = await openWindow();
});
afterAll(() => window?.close());

/** Presses "tell me when there is an answer" under what was said, and agrees. */
async function waitForAnAnswer(person: Person, reply: SeenMessage): Promise<void> {
  const offer = dataOf(reply).find((data) => data.startsWith('tell:')) ?? '';
  person.press(offer, { messageId: reply.id });
  await pressWhenShown(person, /^told:/, ':yes');
  await person.waitFor((seen) => dataOf(seen).some((data) => data.endsWith(':leave')), { timeoutMs: PATIENCE_MS });
}

const told = (person: Person, words: RegExp) =>
  person.messages().filter((message) => message.fromBot && words.test(message.text));

describe('a question that nothing answers, asked in two languages', () => {
  it('becomes one gap, is answered with words people use, and both who waited are told once', async () => {
    const [maria, jean] = [await settledPerson(window, 'es', 'quilmes'), await settledPerson(window, 'pt', 'quilmes')];
    const spanish = await ask(maria, 'dónde hay una biblioteca');
    await waitForAnAnswer(maria, spanish);
    await waitForAnAnswer(jean, await ask(jean, 'tem biblioteca pública?'));

    const { core } = await contentManager(window, ['quilmes']);
    const { items } = await core.listGaps({ query: { municipality: 'quilmes' } });
    const gaps = items.filter(({ examples }) => examples.some(({ text }) => text.includes('biblioteca')));
    expect(gaps).toHaveLength(1);
    const [gap] = gaps as [Gap];
    expect(gap).toMatchObject({ count: 2, waiting: 2 });
    expect(gap.languages.map(({ language }) => language).sort()).toEqual(['es', 'pt']);

    const closedBy = 'CGPC';
    const { items: found } = await core.listEntries({ query: { municipality: 'quilmes', keys: 'svc.q.cgpc' } });
    const answer = { entry: found[0]?.id ?? '', words: [{ word: 'biblioteca', language: 'es' }] };
    const { tries } = await core.tryGap({ params: { id: gap.id }, body: { answer } });
    expect(tries.map(({ before, isAnswered }) => [before.outcome, isAnswered])).toEqual([
      ['unknown', true],
      ['unknown', true],
    ]);
    const { closed } = await core.closeGap({ params: { id: gap.id }, body: { version: gap.version, answer } });
    expect(closed?.told).toBe(2);

    await maria.waitFor((seen) => /Ahora hay una respuesta/.test(seen.text), { timeoutMs: PATIENCE_MS });
    await jean.waitFor((seen) => /Agora há uma resposta/.test(seen.text), { timeoutMs: PATIENCE_MS });
    const third = await settledPerson(window, 'es', 'quilmes');
    expect((await ask(third, 'dónde hay una biblioteca')).text).toContain(closedBy);
    expect(told(maria, /Ahora hay una respuesta/)).toHaveLength(1);
    expect(told(jean, /Agora há uma resposta/)).toHaveLength(1);
  });

  it('tells nobody who has left', async () => {
    const person = await settledPerson(window, 'es', 'quilmes');
    await waitForAnAnswer(person, await ask(person, 'dónde saco fotocopias'));
    await pressWhenShown(person, /^told:/, ':leave');
    await person.waitFor((seen) => /no te voy a escribir/.test(seen.text), { timeoutMs: PATIENCE_MS });
    const { core } = await contentManager(window, ['quilmes']);
    const { items } = await core.listGaps({ query: { municipality: 'quilmes' } });
    const gap = items.find(({ examples }) => examples.some(({ text }) => text.includes('fotocopias')));
    expect(gap?.waiting).toBe(0);
  });
});
