import { Types } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningCore, startCore } from '../../test/running-core.js';
import { QuestionRepository } from './question.repository.js';
import { Retention } from './retention.js';

describe('retention', () => {
  let core: RunningCore;
  beforeAll(async () => {
    core = await startCore({ QUESTION_TEXT_RETENTION_DAYS: '30' });
  });
  afterAll(() => core?.stop());

  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
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

  it('forgets words and asker after the time that is set, and keeps the facts', async () => {
    const questions = core.app.get(QuestionRepository);
    await questions.writeAll([aQuestion(daysAgo(31)), aQuestion(daysAgo(29))]);
    await core.app.get(Retention).forgetOld();
    const { items } = await questions.list({ within: null }, { sort: 'askedAt', offset: 0, limit: 10 });
    expect(items.map(({ text, asker, outcome }) => [text, asker === null, outcome])).toEqual([
      [null, true, 'unknown'],
      ['una pregunta', false, 'unknown'],
    ]);
  });
});
