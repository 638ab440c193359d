import { errorBodySchema } from '@ventanilla/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, type RunningCore, startCore } from '../../../test/running-core.js';
import { botSecret } from '../../../test/settings.js';

describe('questions of one caller', () => {
  let core: RunningCore;
  beforeAll(async () => {
    core = await startCore({ ANSWERS_PER_MINUTE: '2' });
    await openMunicipality(core.administrator, 'quilmes');
    await core.catchUp();
  });
  afterAll(() => core?.stop());

  const body = (more = {}) => ({ municipality: 'quilmes', question: 'hola', ...more });

  it('are answered up to the limit; then the answer says how long to wait', async () => {
    await core.client().ask({ body: body() });
    await core.client().ask({ body: body() });
    const response = await fetch(`${core.baseUrl}/v1/answers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body()),
    });
    const { error } = errorBodySchema.parse(await response.json());
    expect([response.status, error.code, response.headers.get('retry-after')]).toEqual([
      429,
      'tooManyRequests',
      String(error.retryAfterSeconds),
    ]);
  });

  it('are counted per asker when the bot asks for many', async () => {
    const bot = core.client(botSecret);
    const ask = (digit: string) => codeOf(bot.ask({ body: body({ asker: digit.repeat(64) }) }));
    expect([await ask('a'), await ask('a'), await ask('a'), await ask('b')]).toEqual([
      null,
      null,
      'tooManyRequests',
      null,
    ]);
  });
});
