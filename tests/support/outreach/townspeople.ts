import { createHmac } from 'node:crypto';
import { type CoreClient, createCoreClient } from '@ventanilla/contracts';
import type { Person } from '@ventanilla/telegram-sandbox';
import type { TestWindow } from '../open-window.js';

export const TOWN = 'quilmes';
/** So many join at the same time. */
const AT_ONCE = 20;

/** Somebody who agreed to be told alerts, and the name that core has for them. */
export type Townsperson = { person: Person; asker: string };

/** Has so many people agree to the alerts of the town, each in their own chat. */
export async function joinTown({ stack, telegram }: TestWindow, count: number): Promise<Townsperson[]> {
  const { botSecret, askerSecret } = stack.secrets;
  const bot = createCoreClient({ baseUrl: stack.coreUrl, token: botSecret, timeoutMs: 60_000 });
  const people = Array.from({ length: count }, (_, at) => {
    const person = telegram.driver.person({ name: `Persona ${at + 1}`, hasStarted: true });
    return { person, asker: createHmac('sha256', askerSecret).update(String(person.id)).digest('hex') };
  });
  for (let from = 0; from < count; from += AT_ONCE) {
    await Promise.all(people.slice(from, from + AT_ONCE).map((each) => join(bot, each)));
  }
  return people;
}

function join(bot: CoreClient, { person, asker }: Townsperson) {
  const consent = { wording: 1, language: 'es' };
  const body = { chat: String(person.id), language: 'es', consent };
  return bot.subscribe({ params: { asker, municipality: TOWN }, body });
}

/** How often somebody was told something. */
export function timesTold({ person }: Townsperson, title: string): number {
  return person.messages().filter(({ text, fromBot }) => fromBot && text.includes(title)).length;
}
