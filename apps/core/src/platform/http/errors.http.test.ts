import { errorBodySchema } from '@ventanilla/contracts';
import { aService } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMunicipality, type RunningCore, startCore } from '../../../test/running-core.js';

let core: RunningCore;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await core.catchUp();
});
afterAll(() => core?.stop());

async function send(path: string, request: RequestInit = {}) {
  const response = await fetch(`${core.baseUrl}${path}`, request);
  const body = errorBodySchema.parse(await response.json());
  return { status: response.status, ...body.error, headers: response.headers };
}

const json = (body: string) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body });
const question = (text: string) =>
  send('/v1/answers', json(JSON.stringify({ municipality: 'quilmes', question: text })));

describe('a request that can not be served', () => {
  it('with broken JSON is told so', async () => {
    expect(await send('/v1/answers', json('{"question": '))).toMatchObject({ status: 400, code: 'malformedJson' });
  });

  it('with a body of five megabytes is too large', async () => {
    const text = 'a'.repeat(5 * 1024 * 1024);
    expect(await question(text)).toMatchObject({ status: 413, code: 'tooLarge' });
  });

  it('with a body that is no JSON is told which type to send', async () => {
    const form = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'hola' };
    expect(await send('/v1/answers', form)).toMatchObject({ status: 415, code: 'unsupportedMediaType' });
  });

  it('without the body it needs is told so', async () => {
    expect(await send('/v1/answers', { method: 'POST' })).toMatchObject({ status: 400, code: 'invalid' });
  });

  it('to an unknown address finds nothing there', async () => {
    expect(await send('/v1/hospitals')).toMatchObject({ status: 404, code: 'notFound' });
    expect(await send('/v1/entries/%E0%A4%A')).toMatchObject({ status: 400, code: 'invalid' });
  });

  it('with another method is told which methods there are', async () => {
    const answer = await send('/v1/answers', { method: 'DELETE' });
    expect(answer).toMatchObject({ status: 405, code: 'methodNotAllowed' });
    expect(answer.headers.get('allow')).toBe('POST');
  });

  it('carries an id that is in the answer and in its header, the one given if it is fit', async () => {
    const answer = await send('/nowhere', { headers: { 'x-request-id': 'journey-0001' } });
    expect([answer.requestId, answer.headers.get('x-request-id')]).toEqual(['journey-0001', 'journey-0001']);
    const forged = await send('/nowhere', { headers: { 'x-request-id': 'a b' } });
    expect(forged.requestId).toMatch(/^[\w-]{36}$/);
  });

  it('says every problem and where it is, and writes nothing', async () => {
    const entry = { ...aService(), key: 'no spaces please', facts: { ...aService().facts, status: 'open' } };
    const before = await core.administrator.listEntries({ query: {} });
    const response = await fetch(`${core.baseUrl}/v1/entries`, {
      ...json(JSON.stringify(entry)),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await token()}` },
    });
    const { error } = errorBodySchema.parse(await response.json());
    expect(error.problems?.map(({ path }) => path).sort()).toEqual(['facts.status', 'key']);
    expect(await core.administrator.listEntries({ query: {} })).toEqual(before);
  });
});

async function token(): Promise<string> {
  const { accessToken } = await core
    .client()
    .signIn({ body: { email: 'ines@example.org', password: 'una frase bastante larga' } });
  return accessToken;
}

describe('a question that can not be read', () => {
  it('is refused when it is empty or only blanks', async () => {
    expect(await question('   ')).toMatchObject({ status: 400, code: 'invalid' });
  });

  it('is refused when only control characters are in it', async () => {
    expect(await question('\u0000\u0007\u200b')).toMatchObject({ status: 400, code: 'invalid' });
  });

  it('is refused when it is longer than 4,096 characters, with what to do', async () => {
    const answer = await question('a'.repeat(10_000));
    expect(answer).toMatchObject({ status: 400, code: 'invalid', problems: [{ path: 'question' }] });
    expect(answer.message).toContain('4,096');
  });

  it('is refused for a municipality that is not here', async () => {
    const body = JSON.stringify({ municipality: 'atlantis', question: 'hola' });
    expect(await send('/v1/answers', json(body))).toMatchObject({ status: 404, code: 'notFound' });
  });
});
