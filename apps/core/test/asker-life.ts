import { type CoreClient, operations } from '@ventanilla/contracts';
import { aMobileStop, anOrganization, aService } from '@ventanilla/testing';
import { z } from 'zod';
import { aDesk, talkToAPerson } from './a-case.js';
import { aMailing, outreachOf } from './outreach.js';
import { openMunicipality, publish, type RunningCore } from './running-core.js';
import { botSecret } from './settings.js';

/** Somebody who asks: the name that core has for them, and a word that only they ever write. */
export type Life = {
  core: RunningCore;
  bot: CoreClient;
  asker: string;
  /** Their chat, for what has to write to them. */
  chat: string;
  word: string;
};

type Step = (life: Life) => Promise<unknown>;

/**
 * All that a person can do with the bot, one step after the other. A feature that keeps something of people adds a step here;
 * an operation that is given an asker and does not appear is found by the test of it.
 */
const steps: readonly Step[] = [
  ({ bot, asker }) => bot.setPreferences({ params: { asker }, body: { language: 'es', municipality: 'quilmes' } }),
  ({ bot, asker }) => bot.getPreferences({ params: { asker } }),
  ({ bot, asker, word }) =>
    bot.ask({ body: { municipality: 'quilmes', question: `donde vacunan ${word} a mi bebe`, asker } }),
  ({ bot, asker, word }) => bot.ask({ body: { municipality: 'quilmes', question: `${word} ${word}`, asker } }),
  confirmForAnOrganization,
  connectAsStaff,
  subscribeToAlerts,
  // Watched twice, so that something is left to be deleted.
  ({ bot, asker, chat }) => watchStop({ bot, asker, chat }),
  ({ bot, asker }) => bot.leaveOutreach({ params: { asker }, body: { reason: `stop:quilmes:${STOP}` } }),
  ({ bot, asker, chat }) => watchStop({ bot, asker, chat }),
  waitForAnAnswer,
  talkToAPerson,
  ({ bot, asker }) => bot.getOwnData({ params: { asker } }),
];

const STOP = 'stop.plaza';

function watchStop({ bot, asker, chat }: Pick<Life, 'bot' | 'asker' | 'chat'>) {
  return bot.watchStop({ params: { asker, municipality: 'quilmes', key: STOP }, body: { chat, language: 'es' } });
}

/** The municipality this life takes place in. */
export async function prepareLife(core: RunningCore): Promise<void> {
  await openMunicipality(core.administrator, 'quilmes');
  await aDesk(core, 'quilmes');
  const phones = [{ number: '4253-0000', extension: null, type: 'voice' as const, languages: [] }];
  await publish(core.administrator, anOrganization({ key: 'org.q.salud', facts: { phones } }));
  await publish(core.administrator, aService({ facts: { organization: 'org.q.salud', phones } }));
  await publish(core.administrator, aMobileStop({ key: STOP, facts: { date: '2199-12-03' } }));
  await core.catchUp();
}

/** Lives it; gives back which operations were called. */
export async function live(core: RunningCore, who: Pick<Life, 'asker' | 'chat' | 'word'>): Promise<Set<string>> {
  const called = new Set<string>();
  const bot = new Proxy(core.client(botSecret), {
    get: (client, name: keyof CoreClient) => {
      called.add(name);
      return client[name];
    },
  });
  for (const step of steps) await step({ core, bot, ...who });
  return called;
}

/** The operations that are told whom they are about. */
export function operationsWithAsker(): string[] {
  const all = Object.values(operations) as readonly {
    id: string;
    params?: z.ZodType;
    query?: z.ZodType;
    body?: z.ZodType;
  }[];
  const takes = (schema?: z.ZodType) => schema && JSON.stringify(z.toJSONSchema(schema, loose)).includes('"asker":');
  return all.filter(({ params, query, body }) => [params, query, body].some(takes)).map(({ id }) => id);
}

const loose = { unrepresentable: 'any', io: 'input' } as const;

/** Joins, is about to be told something, and takes back another thing that they wanted to hear. */
async function subscribeToAlerts({ core, bot, asker, chat }: Life): Promise<void> {
  const params = { asker, municipality: 'quilmes' };
  const body = { chat, language: 'es', consent: { wording: 1, language: 'es' } };
  await bot.subscribe({ params, body });
  await bot.getSubscription({ params });
  const out = outreachOf(core);
  await out.toMany(aMailing());
  await out.keep(chat, 'told:another', 'es', asker);
  await bot.leaveOutreach({ params: { asker }, body: { reason: 'told:another' } });
}

async function confirmForAnOrganization({ core, bot, asker }: Life): Promise<void> {
  const organization = { municipality: 'quilmes', organization: 'org.q.salud' };
  const { code } = await core.administrator.createTelegramCode({ body: organization });
  const chat = { asker, language: 'es' };
  const { id, entries } = await bot.openTelegramCode({ body: { code, ...chat } });
  await bot.getTelegramConfirmation({ params: { id }, query: chat });
  await bot.confirmByTelegram({ params: { id, entry: entries[0]?.id ?? '' }, body: chat });
}

/** Whoever works there can be somebody who asks, too. */
async function connectAsStaff({ core, bot, asker, chat }: Life): Promise<void> {
  const { code } = await core.administrator.createOwnTelegramCode();
  await bot.linkOwnTelegram({ body: { code: code.replace('me-', ''), asker, chat, language: 'es' } });
}

/** Waits for the answer to one question, and for another not any more. */
async function waitForAnAnswer({ bot, asker, chat, word }: Life): Promise<void> {
  const ask = (question: string) => bot.ask({ body: { municipality: 'quilmes', question, asker } });
  for (const question of [`otra cosa: busco ${word} usado`, `otra cosa: ${word} roto`]) {
    const { id } = await ask(question);
    await bot.awaitAnswer({ params: { id: id ?? '' }, body: { asker, chat, language: 'es' } });
  }
  const { id } = await ask(`otra cosa: mi ${word}`);
  await bot.awaitAnswer({ params: { id: id ?? '' }, body: { asker, chat, language: 'es' } });
  await bot.stopAwaitingAnswer({ params: { id: id ?? '' }, query: { asker } });
}
