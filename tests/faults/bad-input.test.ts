import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWindow, type TestWindow } from '../support/open-window.js';

let window: TestWindow;
beforeAll(async () => {
  window = await openWindow();
});
afterAll(() => window?.close());

async function post(path: string, body: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${window.stack.coreUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const { error } = (await response.json()) as { error?: { code: string; message: string; requestId: string } };
  return { status: response.status, error };
}

const askFor = (question: string, municipality = 'quilmes') =>
  post('/v1/answers', JSON.stringify({ municipality, question }));

describe('a question that can not be taken is refused with a code and what to do', () => {
  it.each([
    ['an empty question', () => askFor(''), 400, 'invalid'],
    ['only spaces', () => askFor('   \n\t '), 400, 'invalid'],
    ['10,000 characters', () => askFor('hola '.repeat(2_000)), 400, 'invalid'],
    ['an unknown municipality', () => askFor('hola', 'atlantis'), 404, 'notFound'],
    ['broken JSON', () => post('/v1/answers', '{"municipality": "quilmes", "question'), 400, 'malformedJson'],
    [
      'a field that does not exist',
      () => post('/v1/answers', '{"municipality":"quilmes","question":"a","x":1}'),
      400,
      'invalid',
    ],
    ['five megabytes', () => askFor('a'.repeat(5_000_000)), 413, 'tooLarge'],
    [
      'another content type',
      () => post('/v1/answers', 'question=a', { 'content-type': 'text/plain' }),
      415,
      'unsupportedMediaType',
    ],
    ['a path that does not exist', () => post('/v1/nothing', '{}'), 404, 'notFound'],
  ])('%s', async (_, send, status, code) => {
    const { status: got, error } = await send();
    expect([got, error?.code]).toEqual([status, code]);
    expect(error?.message.length).toBeGreaterThan(10);
    expect(error?.requestId).toBeTruthy();
  });

  it('but control characters in it are no reason to refuse it', async () => {
    const { status } = await askFor('mi mama\u0000\u0007 no\u001b respira');
    expect(status).toBe(200);
  });
});

describe('a caller without the right token is refused', () => {
  it.each([
    ['no token', {}],
    ['a token of nobody', { authorization: 'Bearer nobody' }],
    ['a token with another signature', { authorization: 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.AAAA' }],
  ])('%s', async (_, headers: Record<string, string>) => {
    const response = await fetch(`${window.stack.coreUrl}/v1/entries`, { headers });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: 'unauthenticated' } });
  });

  it('and a staff token does not open what only the bot may do', async () => {
    const call = window.administrator.getPreferences({ params: { asker: 'a'.repeat(64) } });
    await expect(call).rejects.toMatchObject({ code: 'refused' });
  });
});
