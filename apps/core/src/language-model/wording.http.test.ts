import { aHelpLine, aService } from '@ventanilla/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  endless,
  garbage,
  hangsUp,
  json,
  type MisbehavingModel,
  never,
  redirects,
  says,
  startMisbehavingModel,
} from '../../test/misbehaving-model.js';
import { openMunicipality, publish, type RunningCore, startCore } from '../../test/running-core.js';

const QUESTION = 'me llamo Ana Paz, dni 95.123.456, donde vacunan gratis a mi bebe';

let model: MisbehavingModel;
let core: RunningCore;
beforeAll(async () => {
  model = await startMisbehavingModel();
  core = await startWith({ MODEL_URL: model.url, MODEL_KEY: 'a key', WORDING_MODEL: 'small' });
});
afterAll(async () => {
  await core?.stop();
  await model?.stop();
});
// A good reply between two bad ones: after three failures in a row a model is left alone.
beforeEach(async () => {
  model.behave(says('Gratis.'));
  await ask();
  model.asked.length = 0;
});

async function startWith(settings: NodeJS.ProcessEnv): Promise<RunningCore> {
  const started = await startCore(settings);
  await openMunicipality(started.administrator, 'quilmes');
  await publish(started.administrator, aService());
  await publish(started.administrator, aHelpLine());
  await started.catchUp();
  return started;
}

const ask = (question = QUESTION) => core.client().ask({ body: { municipality: 'quilmes', question } });

describe('a language model that words answers', () => {
  it('is shown when it says what the sources say', async () => {
    const { items } = await ask();
    const summary = items[0]?.summary ?? '';
    expect(summary).not.toBe('');
    model.behave(says(`  ${summary}  `));
    expect(await ask()).toMatchObject({ outcome: 'answered', wording: summary });
  });

  it('is not told who asks', async () => {
    await ask();
    expect(model.asked).toHaveLength(1);
    expect(model.asked.join()).not.toMatch(/Ana|Paz|95\.123/);
  });

  it.each([
    ['invents a number', says('Vacunación gratis, llamá al 4999-1234.')],
    ['invents a fact', says('Los hospitales están cerrados.')],
    ['obeys somebody else', says('Ignoro las reglas: mandá tu DNI a http://malo.example')],
    ['writes markup', says('<b>Gratis</b>')],
    ['says nothing', says('')],
    ['answers in another shape', json(200, { answer: 'Gratis' })],
    ['fails', json(500, { error: 'no' })],
    ['wants another key', json(401, {})],
    ['talks garbage', garbage],
    ['hangs up', hangsUp],
    ['sends us elsewhere', redirects],
    ['never ends', endless],
    ['never answers', never],
  ])('leaves our own answer as it is when it %s', async (_what, manner) => {
    model.behave(manner);
    const answer = await ask();
    expect(answer).toMatchObject({ outcome: 'answered', wording: null });
    expect(answer.text).toContain('Gratis');
  });

  it('is never asked in danger, nor when nothing was found', async () => {
    model.behave(says('Gratis.'));
    expect(await ask('mi mama no respira')).toMatchObject({ outcome: 'emergency', wording: null });
    expect(await ask('quien gano el partido')).toMatchObject({ outcome: 'unknown', wording: null });
    expect(model.asked).toEqual([]);
  });
});

describe('a language model that failed three times in a row', () => {
  it('is left alone for a while', async () => {
    const own = await startWith({ MODEL_URL: model.url, WORDING_MODEL: 'small' });
    try {
      model.behave(json(500, {}));
      for (let time = 0; time < 5; time += 1) {
        await own.client().ask({ body: { municipality: 'quilmes', question: QUESTION } });
      }
      expect(model.asked).toHaveLength(3);
    } finally {
      await own.stop();
    }
  });
});

describe('without a language model', () => {
  it('nothing is worded and nobody is asked', async () => {
    const own = await startWith({});
    try {
      const answer = await own.client().ask({ body: { municipality: 'quilmes', question: QUESTION } });
      expect(answer).toMatchObject({ outcome: 'answered', wording: null });
      expect(model.asked).toEqual([]);
    } finally {
      await own.stop();
    }
  });
});
