import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { live, operationsWithAsker, prepareLife } from '../../test/asker-life.js';
import { type RunningCore, startCore, until } from '../../test/running-core.js';
import { botSecret } from '../../test/settings.js';
import { Database } from '../platform/database/database.js';
import { aboutOf } from '../platform/sealing/reseal-older.js';
import { Vault } from '../platform/sealing/vault.js';
import { QuestionLog } from '../questions/question-log.js';

const somebody = { asker: 'f'.repeat(63).concat('1'), chat: '9871203344', word: 'zarandunga' };
const another = { asker: 'a'.repeat(63).concat('2'), chat: '9871203355', word: 'chirimbolo' };

let core: RunningCore;
let called: Set<string>;
beforeAll(async () => {
  core = await startCore({ PUBLIC_URL: 'https://ventanilla.example', TELEGRAM_BOT_NAME: 'ventanilla_bot' });
  await prepareLife(core);
  called = await live(core, somebody);
  await live(core, another);
}, 120_000);
afterAll(() => core?.stop());

/** Collections in which something of a person stands, as far as anybody who has the database and the keys can tell. */
async function foundIn({ asker, chat, word }: typeof somebody): Promise<string[]> {
  await core.app.get(QuestionLog).settle();
  const { connection } = core.app.get(Database);
  const found: string[] = [];
  for (const { name } of (await connection.db?.listCollections().toArray()) ?? []) {
    const documents = await connection.collection(name).find().toArray();
    const text = JSON.stringify(documents.map((document) => opened(document, aboutOf(name, document._id))));
    if ([asker, chat, word].some((trace) => text.includes(trace))) found.push(name);
  }
  return found.sort();
}

/** What is sealed is read too: it may be nobody's any more. */
function opened(value: unknown, about: string): unknown {
  if (typeof value === 'string' && core.app.get(Vault).isCurrent(value)) return core.app.get(Vault).open(value, about);
  if (Array.isArray(value)) return value.map((each) => opened(each, about));
  if (value === null || typeof value !== 'object' || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, opened(each, about)]));
}

function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}

describe('everything that is kept of a person', () => {
  it('comes from a life in which every operation that is told of an asker takes part', () => {
    const missing = operationsWithAsker().filter((id) => id !== 'deleteAsker' && !called.has(id));
    expect(missing, 'Add a step to test/asker-life.ts that calls these').toEqual([]);
  });

  it('is found before it is deleted, so that this test can tell', async () => {
    await until(async () => (await foundIn(somebody)).length >= 6);
    const kept = ['chatAddresses', 'deliveries', 'preferences', 'questions', 'subscriptions', 'telegramCodes'];
    expect(await foundIn(somebody)).toEqual(expect.arrayContaining(kept));
  });

  it('is in no collection once they want it deleted, and what is kept of others stays', async () => {
    const others = await foundIn(another);
    await core.client(botSecret).deleteAsker({ params: { asker: somebody.asker } });
    const left = await foundIn(somebody);
    expect(left, 'What keeps an asker registers with AskerRecords').toEqual([]);
    expect(await foundIn(another)).toEqual(others);
  });

  it('would be found where a feature forgot to register', async () => {
    const forgotten = core.app.get(Database).connection.collection('forgotten');
    await forgotten.insertOne({ about: { people: [{ asker: somebody.asker }] } });
    const { insertedId } = await forgotten.insertOne({ chat: '' });
    const chat = core.app.get(Vault).seal(`chat ${another.chat}`, aboutOf('forgotten', insertedId));
    await forgotten.updateOne({ _id: insertedId }, { $set: { chat } });
    expect(await foundIn(somebody)).toEqual(['forgotten']);
    expect(await foundIn(another)).toContain('forgotten');
  });
});
