import { readFileSync } from 'node:fs';
import { Types } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../test/at.js';
import { type RunningCore, startCore } from '../../test/running-core.js';
import { botSecret } from '../../test/settings.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { retentionDays } from '../platform/retention-days.js';
import { QuestionRepository } from '../questions/question.repository.js';
import { RETENTION, Retention } from './retention.js';

let core: RunningCore;
beforeAll(async () => {
  core = await startCore({ QUESTION_TEXT_RETENTION_DAYS: '30', RETENTION_DAYS: 'preferences=100' });
});
afterAll(() => core?.stop());

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
const forgetOld = () => core.app.get(Jobs).runNow(RETENTION);

const aQuestion = (askedAt: Date) => ({
  _id: new Types.ObjectId(),
  municipality: 'quilmes',
  askedAt,
  day: askedAt.toISOString().slice(0, 10),
  language: 'es',
  topic: null,
  danger: null,
  outcome: 'unknown' as const,
  keys: [],
  text: 'una pregunta',
  helped: null,
  asker: 'a'.repeat(64),
});

describe('retention', () => {
  it('forgets words and asker after the time that is set, and keeps the facts', async () => {
    const questions = core.app.get(QuestionRepository);
    await questions.writeAll([aQuestion(daysAgo(31)), aQuestion(daysAgo(29))]);
    await forgetOld();
    const { items } = await questions.list({ within: null }, { sort: 'askedAt', offset: 0, limit: 10 });
    expect(items.map(({ text, asker, outcome }) => [text, asker === null, outcome])).toEqual([
      [null, true, 'unknown'],
      ['una pregunta', false, 'unknown'],
    ]);
  });

  it('forgets what somebody chose who has not been here for long, and nobody else', async () => {
    const bot = core.client(botSecret);
    const chose = (asker: string) => bot.setPreferences({ params: { asker }, body: { language: 'ht' } });
    await at(core, daysAgo(101), () => chose('b'.repeat(64)));
    await at(core, daysAgo(99), () => chose('c'.repeat(64)));
    const preferences = core.app.get(Database).connection.collection('preferences');
    await preferences.insertOne({ _id: 'd'.repeat(64) as never, language: 'ht' });
    await forgetOld();
    const left = await preferences.find().toArray();
    expect(left.map(({ _id }) => String(_id)[0]).sort()).toEqual(['c', 'd']);
  });

  it('has somebody who forgets for every line of its table, once', () => {
    const retention = core.app.get(Retention);
    expect(retention.names().sort()).toEqual(Object.keys(retentionDays).sort());
    const again = { name: 'preferences', forgetBefore: async () => 0 } as const;
    expect(() => retention.register(again)).toThrow('Two features forget');
  });

  it('is told to people: every collection and every line of the table, with its days', () => {
    const page = readFileSync(new URL('../../../../docs/retention.md', import.meta.url), 'utf8');
    const { models } = core.app.get(Database).connection;
    const collections = Object.values(models).map(({ collection }) => collection.collectionName);
    const untold = [...collections, ...Object.keys(retentionDays)].filter((name) => !page.includes(`\`${name}\``));
    expect(untold, 'Say in docs/retention.md what these keep, and for how long').toEqual([]);
    const wrong = Object.entries(retentionDays).filter(
      ([name, days]) => !new RegExp(`^\\| \`${name}\` +\\| ${days} `, 'm').test(page),
    );
    expect(wrong).toEqual([]);
  });
});
