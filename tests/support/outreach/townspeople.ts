import { createHmac } from 'node:crypto';
import { type CoreClient, createCoreClient } from '@ventanilla/contracts';
import type { Person } from '@ventanilla/telegram-sandbox';
import { type Db, ObjectId } from 'mongodb';
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

/** Hands core a notice for everybody who joined, as a feature of core does inside a transaction. */
export async function announce(stored: Db, title: string): Promise<ObjectId> {
  const _id = new ObjectId();
  const sender = 'Municipalidad de Quilmes';
  const notice = { kind: 'notice', municipality: TOWN, sender, title, text: 'Alejate de la ribera.', url: null };
  const segment = { municipality: TOWN, topics: [], languages: [], places: [] };
  const now = Date.now();
  await stored.collection('mailings').insertOne({
    _id,
    kind: 'notice',
    ref: title,
    municipality: TOWN,
    reason: `alerts:${TOWN}`,
    priority: 0,
    state: 'planning',
    messages: { es: notice },
    sealed: null,
    dueAt: new Date(now),
    expiresAt: new Date(now + 3_600_000),
    plan: { source: 'subscribers', segment, after: null },
    gone: {},
    figures: null,
    at: new Date(now),
  });
  return _id;
}

/** How often somebody was told something. */
export function timesTold({ person }: Townsperson, title: string): number {
  return person.messages().filter(({ text, fromBot }) => fromBot && text.includes(title)).length;
}
