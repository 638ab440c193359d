import { type Operation, operations } from '@ventanilla/contracts';
import { aService, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeOfCall } from '../../test/raw-call.js';
import { codeOf, openMunicipality, publish, type RunningCore, signedIn, startCore } from '../../test/running-core.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';

const input = { name: 'Tablero de la universidad', scopes: ['content' as const], lastDay: '2026-12-31' };

let core: RunningCore;
let now = new Date();
beforeAll(async () => {
  core = await startCore();
  core.app.get(Clock).now = () => now;
  for (const id of ['quilmes', 'caba']) {
    await openMunicipality(core.administrator, id, { languages: ['es'] });
    await publish(core.administrator, aService({ municipality: id }));
  }
}, 60_000);
afterAll(() => core?.stop());
beforeEach(() => {
  now = new Date();
});

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const made = (overrides = {}) =>
  core.administrator.createApiKey({
    body: { municipality: 'quilmes', apiKey: { ...input, lastDay: tomorrow(), ...overrides } },
  });
const listed = async (id: string) =>
  (await core.administrator.listApiKeys({ query: { municipality: 'quilmes' } })).items.find((each) => each.id === id);

describe('a key of a program', () => {
  it('reads what it opens, of its municipality alone', async () => {
    const { secret } = await made();
    const { items } = await core.client(secret).listEntries({ query: { limit: 100 } });
    expect(items.map(({ municipality }) => municipality)).toEqual(['quilmes']);
    const [{ id } = { id: '' }] = (await core.administrator.listEntries({ query: { municipality: 'caba' } })).items;
    expect(await codeOf(core.client(secret).getEntry({ params: { id } }))).toBe('notFound');
    expect(await codeOf(core.client(secret).listEntries({ query: { municipality: 'caba' } }))).toBe('refused');
  });

  it('is shown once, kept as a hash, and known by its beginning', async () => {
    const { apiKey, secret } = await made();
    expect(secret).toMatch(/^vk_[\w-]{43}$/);
    expect(secret.startsWith(apiKey.prefix)).toBe(true);
    const stored = await core.app.get(Database).connection.collection('apiKeys').find().toArray();
    const audit = await core.administrator.listAudit({ query: { resourceId: apiKey.id } });
    expect(JSON.stringify([stored, audit, await listed(apiKey.id)])).not.toContain(secret.slice(10));
    expect(audit.items).toMatchObject([{ action: 'create', resource: 'apiKey', title: input.name }]);
  });

  it('says when it was used last', async () => {
    const { apiKey, secret } = await made();
    expect((await listed(apiKey.id))?.lastUsedAt).toBeNull();
    await core.client(secret).listEntries({ query: {} });
    expect((await listed(apiKey.id))?.lastUsedAt).toBe(now.toISOString());
  });
});

describe('a key is refused', () => {
  it('what another scope opens, and whatever says that no key opens it', async () => {
    const { secret } = await made();
    const statistics = core.client(secret).getDeskStatistics({ params: { id: 'quilmes' } });
    expect(await codeOf(statistics)).toBe('refused');
    expect(await codeOf(core.client(secret).listQuestions({ query: {} }))).toBe('refused');
    expect(await codeOf(core.client(secret).createEntry({ body: aService({ key: 'svc.q.otra' }) }))).toBe('refused');
  });

  it('every operation without a scope, whatever scopes it has', async () => {
    const { secret } = await made({ scopes: ['content', 'statistics', 'alerts'] });
    const shut = Object.values<Operation>(operations).filter(
      ({ scope, permission }) => !scope && permission !== 'public',
    );
    for (const operation of shut) {
      expect([operation.id, await codeOfCall(core.baseUrl, operation, secret)]).toEqual([operation.id, 'refused']);
    }
    const opened = Object.values<Operation>(operations).filter(({ scope }) => scope);
    expect(opened.every(({ method, permission }) => method === 'GET' && permission === 'contentRead')).toBe(true);
  }, 60_000);

  it('once it is revoked, once its last day is over, and when it was made up', async () => {
    const { apiKey, secret } = await made();
    const read = (token: string) => codeOf(core.client(token).listEntries({ query: {} }));
    expect(await read(secret)).toBeNull();
    await core.administrator.revokeApiKey({ params: { id: apiKey.id } });
    expect(await read(secret)).toBe('unauthenticated');
    expect((await listed(apiKey.id))?.state).toBe('revoked');
    const other = await made();
    now = new Date(Date.now() + 3 * 86_400_000);
    expect(await read(other.secret)).toBe('unauthenticated');
    now = new Date();
    expect(await read(`${other.secret.slice(0, -2)}AA`)).toBe('unauthenticated');
    expect(await read('vk_')).toBe('unauthenticated');
  });

  it('to whoever does not manage its municipality, and for a day that is no good', async () => {
    const { apiKey } = await made();
    const role = { role: 'municipalityAdministrator' as const, municipalities: ['caba'], email: 'otra@caba.example' };
    const elsewhere = (await signedIn(core, aStaffMember(role))).core;
    expect(await codeOf(elsewhere.revokeApiKey({ params: { id: apiKey.id } }))).toBe('notFound');
    expect(await codeOf(elsewhere.listApiKeys({ query: { municipality: 'quilmes' } }))).toBe('refused');
    expect(await codeOf(made({ lastDay: '2020-01-01' }))).toBe('invalid');
    expect(await codeOf(made({ lastDay: '2099-01-01' }))).toBe('invalid');
  });
});
