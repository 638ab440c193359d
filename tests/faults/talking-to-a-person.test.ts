import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseMessage } from '@ventanilla/contracts';
import type { Part, PartName } from '@ventanilla/stack';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { ask, pressWhenShown, settledPerson } from '../support/persons.js';

const patience = { timeoutMs: 15_000 };

let window: TestWindow;
beforeAll(async () => {
  window = await openWindow({ database: 'own', content: 'none' });
  const periods = [{ days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const, opensAt: '00:00', closesAt: '24:00' }];
  const hours = periods.map(({ days, ...rest }) => ({
    ...{ validFrom: null, validTo: null, exceptions: [], byAppointment: false },
    periods: [{ days: [...days], ...rest }],
  }));
  const settings = { offered: true, hours, functions: [], textDays: 30, consentDays: 10 };
  await window.administrator.updateCaseSettings({ params: { id: 'quilmes' }, body: { version: 0, settings } });
});
afterAll(() => window?.close());

const part = (name: PartName): Part => {
  const found = window.stack.parts.get(name);
  if (!found) throw new Error(`No part ${name}`);
  return found;
};

async function becomesReady() {
  for (let tries = 0; tries < 100; tries += 1) {
    const ready = await fetch(`${window.stack.coreUrl}/health/ready`).catch(() => null);
    if (ready?.status === 200) return;
    await sleep(200);
  }
  throw new Error('Core did not become ready again');
}

async function conversation(): Promise<{ id: string; messages: CaseMessage[] }> {
  const { items } = await window.administrator.listCases({ query: { municipality: 'quilmes' } });
  const id = items[0]?.id ?? '';
  const found = await window.administrator.listCaseMessages({ params: { id }, query: {} });
  return { id, messages: found.items };
}

it('a conversation with a person loses nothing that was acknowledged while the database goes and comes', async () => {
  const person = await settledPerson(window, 'es', 'quilmes');
  person.sendCommand('person');
  await pressWhenShown(person, /^person-begin/, 'asked');
  await person.waitFor(({ fromBot, text }) => fromBot && text.includes('Es tu consulta número'), patience);
  const acknowledged: string[] = [];
  const refused: string[] = [];
  const say = async (text: string) => {
    const { text: answer } = await ask(person, text);
    (answer.startsWith('Guardado') ? acknowledged : refused).push(text);
    return answer;
  };
  await say('antes uno');
  await say('antes dos');
  await part('database').stop();
  const meanwhile = [await say('mientras tanto uno'), await say('mientras tanto dos')];
  expect(meanwhile.every((answer) => answer.includes('NO le llegó'))).toBe(true);
  await part('database').start();
  await becomesReady();
  await say('después');
  expect(acknowledged).toEqual(['antes uno', 'antes dos', 'después']);
  expect(refused).toEqual(['mientras tanto uno', 'mientras tanto dos']);
  const { id, messages } = await conversation();
  expect(messages.flatMap((each) => (each.from === 'person' ? [each.text] : []))).toEqual(acknowledged);
  await window.administrator.writeToPerson({ params: { id }, body: { clientId: 'the-answer', text: 'Acá estoy' } });
  await person.waitFor(({ fromBot, text }) => fromBot && text.includes('Acá estoy'), patience);
});
