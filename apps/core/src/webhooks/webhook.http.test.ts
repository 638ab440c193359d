import type { CoreClient, Webhook } from '@ventanilla/contracts';
import { createWebhookReceiver } from '@ventanilla/contracts/webhooks';
import { aService, aStaffMember } from '@ventanilla/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  codeOf,
  draftOf,
  openMunicipality,
  publish,
  type RunningCore,
  signedIn,
  startCore,
} from '../../test/running-core.js';
import { firstStaff } from '../../test/settings.js';
import { startReceiver, type TestReceiver } from '../../test/webhook-receiver.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { WebhookPost } from './webhook-post.js';
import { Webhooks } from './webhooks.js';

const url = 'https://hooks.example.org/ventanilla';
const input = { url, name: 'Portal de datos', events: ['entry.published', 'gap.opened'] as Webhook['events'] };

let core: RunningCore;
let receiver: TestReceiver;
let marta: CoreClient;
let now: Date;
beforeEach(async () => {
  core = await startCore();
  now = new Date('2026-06-10T12:00:00Z');
  core.app.get(Clock).now = () => now;
  receiver = startReceiver(core.app.get(WebhookPost));
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id, { languages: ['es'] });
  marta = (await signedIn(core, aStaffMember({ role: 'municipalityAdministrator' }))).core;
}, 60_000);
afterEach(() => core?.stop());

const made = (overrides = {}) =>
  core.administrator.createWebhook({ body: { municipality: 'quilmes', webhook: { ...input, ...overrides } } });
const send = () => core.app.get(Jobs).runNow('webhooks');
/** Sends what is due so many hours later; sign-ins do not last so long. */
async function sendAfter(hours: number): Promise<void> {
  const before = now;
  now = new Date(before.getTime() + hours * 3_600_000);
  await send().finally(() => {
    now = before;
  });
}
const log = async ({ id }: Webhook) => (await marta.listWebhookDeliveries({ params: { id }, query: {} })).items;
const stored = async ({ id }: Webhook) =>
  (await marta.listWebhooks({ query: { municipality: 'quilmes' } })).items.find((each) => each.id === id);

describe('a webhook', () => {
  it('is told what became public, signed so that whoever has the secret believes it', async () => {
    const { webhook, secret } = await made();
    const entry = await publish(core.administrator, aService());
    await send();
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.received;
    const mine = createWebhookReceiver({ secrets: secret, now: () => now.getTime() });
    expect(await mine.receive(headers, body)).toMatchObject({
      type: 'entry.published',
      timestamp: '2026-06-10T12:00:00.000Z',
      data: { municipality: 'quilmes', id: entry.id, kind: 'service', key: 'svc.q.vacunas' },
    });
    await expect(mine.receive(headers, body)).rejects.toMatchObject({ code: 'repeated' });
    expect(await log(webhook)).toMatchObject([
      { event: 'entry.published', state: 'arrived', attempts: [{ status: 200 }] },
    ]);
    expect((await stored(webhook))?.lastArrivedAt).toBe('2026-06-10T12:00:00.000Z');
  });

  it('hears of languages whose text changed, not of drafts, of what is taken back, or of other municipalities', async () => {
    await made();
    const { id, version } = await publish(core.administrator, aService());
    await publish(core.administrator, aService({ municipality: 'caba' }));
    const stored = await core.administrator.getEntry({ params: { id } });
    const entry = draftOf(stored as Parameters<typeof draftOf>[0]);
    const draft = await core.administrator.updateEntry({ params: { id }, body: { version, entry } });
    await core.administrator.unpublishEntry({ params: { id }, query: { version: draft.version, languages: 'es' } });
    await send();
    expect(receiver.received.map(({ body }) => JSON.parse(body).data.municipality)).toEqual(['quilmes']);
  });

  it('hears what others in core tell in their transaction, and nothing when it fails', async () => {
    const { webhook } = await made();
    const gap = { municipality: 'quilmes', id: '65f0c0ffee65f0c0ffee0001', questions: 14, languages: ['es'] };
    const emit = (fails: boolean) =>
      core.app.get(Transactions).run(async (session) => {
        await core.app.get(Webhooks).emit('gap.opened', gap, session);
        if (fails) throw new Error('The deed failed');
      });
    await expect(emit(true)).rejects.toThrow('The deed failed');
    await emit(false);
    expect(await log(webhook)).toMatchObject([{ event: 'gap.opened', state: 'waiting' }]);
  });

  it('is tried again with growing pauses, and nothing else meanwhile', async () => {
    const { webhook } = await made();
    receiver.answer = 500;
    await publish(core.administrator, aService());
    await publish(core.administrator, aService({ key: 'svc.q.otra' }));
    await send();
    await send();
    expect(receiver.received).toHaveLength(1);
    receiver.answer = 204;
    await sendAfter(1);
    const sent = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect([sent.length, new Set(sent).size]).toEqual([3, 2]);
    expect((await log(webhook)).map(({ state, attempts }) => [state, attempts.length]).sort()).toEqual([
      ['arrived', 1],
      ['arrived', 2],
    ]);
  });

  it('waits as long as the receiver asks', async () => {
    const { webhook } = await made();
    receiver.answer = 429;
    receiver.retryAfter = 7_200;
    await publish(core.administrator, aService());
    await send();
    const [delivery] = await log(webhook);
    expect(delivery?.nextAt).toBe('2026-06-10T14:00:00.000Z');
  });

  it('is sent again after core was killed in the middle of it', async () => {
    const { webhook } = await made();
    await publish(core.administrator, aService());
    receiver.answer = 'never';
    await expect(send()).rejects.toThrow('killed');
    expect(await log(webhook)).toMatchObject([{ state: 'waiting', attempts: [] }]);
    receiver.answer = 200;
    await sendAfter(1);
    expect(await log(webhook)).toMatchObject([{ state: 'arrived' }]);
  });

  it('turns itself off after days without an arrival, says so, and can be turned on again', async () => {
    const { webhook } = await made();
    receiver.answer = 503;
    await publish(core.administrator, aService());
    for (let tries = 0; tries < 12; tries += 1) await sendAfter(tries * 25);
    const off = await stored(webhook);
    expect(off).toMatchObject({ active: false, stopped: 'failing', failingSince: '2026-06-10T12:00:00.000Z' });
    const { items } = await core.administrator.listAudit({ query: { resourceId: webhook.id } });
    expect(items[0]).toMatchObject({ action: 'turnedOff', staff: null, why: 'failing' });
    const before = receiver.received.length;
    await publish(core.administrator, aService({ key: 'svc.q.otra' }));
    await send();
    expect(receiver.received).toHaveLength(before);
    const on = {
      params: { id: webhook.id },
      body: { version: off?.version ?? 0, webhook: { ...input, active: true } },
    };
    expect(await marta.updateWebhook(on)).toMatchObject({ active: true, stopped: null, failingSince: null });
  });

  it('is off at once for a receiver that wants nothing any more', async () => {
    const { webhook } = await made();
    receiver.answer = 410;
    await publish(core.administrator, aService());
    await send();
    expect(await stored(webhook)).toMatchObject({ active: false, stopped: 'gone' });
    expect(await log(webhook)).toMatchObject([{ state: 'skipped', nextAt: null }]);
  });

  it('can be tried with a test, and what failed sent again, under the same id', async () => {
    const { webhook } = await made();
    receiver.answer = 500;
    const { id } = webhook;
    const ping = await marta.pingWebhook({ params: { id } });
    expect(ping).toMatchObject({ event: 'ping', state: 'waiting', attempts: [{ status: 500 }] });
    receiver.answer = 200;
    const again = await marta.repeatWebhookDelivery({ params: { id, delivery: ping.id } });
    expect(again).toMatchObject({ id: ping.id, state: 'arrived', nextAt: null });
  });

  it('signs with the old secret and the new one for a day', async () => {
    const { webhook, secret } = await made();
    const renewed = await marta.renewWebhookSecret({ params: { id: webhook.id } });
    const believes = async (known: string, key: string) => {
      await publish(core.administrator, aService({ key }));
      await send();
      const { headers, body } = receiver.received.at(-1) ?? { headers: {}, body: '' };
      const mine = createWebhookReceiver({ secrets: known, now: () => now.getTime() });
      return (await codeOf(mine.receive(headers, body))) === null;
    };
    expect([await believes(secret, 'svc.q.1'), await believes(renewed.secret, 'svc.q.2')]).toEqual([true, true]);
    now = new Date('2026-06-11T13:00:00Z');
    const { accessToken } = await core.client().signIn({ body: firstStaff });
    core.administrator = core.client(accessToken);
    expect([await believes(secret, 'svc.q.3'), await believes(renewed.secret, 'svc.q.4')]).toEqual([false, true]);
  });
});

describe('a webhook is refused', () => {
  it('where it would open a door into a private network', async () => {
    const into = [
      'https://127.0.0.1/x',
      'https://intranet/x',
      'https://[::1]/',
      'https://169.254.169.254/latest',
      'https://db.internal/',
    ];
    for (const each of into) expect([each, await codeOf(made({ url: each }))]).toEqual([each, 'invalid']);
    expect(await codeOf(made({ url: 'http://hooks.example.org/' }))).toBe('invalid');
    expect(await codeOf(made({ url: 'https://me:secret@hooks.example.org/' }))).toBe('invalid');
    expect(await codeOf(made({ url: 'https://hooks.example.org:8443/' }))).toBe('invalid');
  });

  it('to whoever works elsewhere, or does not manage the municipality', async () => {
    const { webhook } = await made();
    const { id } = webhook;
    const role = { role: 'municipalityAdministrator' as const, municipalities: ['caba'], email: 'otra@caba.example' };
    const elsewhere = (await signedIn(core, aStaffMember(role))).core;
    expect(await codeOf(elsewhere.pingWebhook({ params: { id } }))).toBe('notFound');
    expect(await codeOf(elsewhere.listWebhookDeliveries({ params: { id }, query: {} }))).toBe('notFound');
    expect(await codeOf(elsewhere.listWebhooks({ query: { municipality: 'quilmes' } }))).toBe('refused');
    const viewer = (await signedIn(core, aStaffMember({ role: 'viewer', email: 'mira@quilmes.example' }))).core;
    expect(await codeOf(viewer.listWebhooks({ query: { municipality: 'quilmes' } }))).toBe('refused');
  });

  it('when somebody else changed it first, and tells its secret to nobody', async () => {
    const { webhook, secret } = await made();
    const body = { version: 7, webhook: { ...input, active: true } };
    expect(await codeOf(marta.updateWebhook({ params: { id: webhook.id }, body }))).toBe('conflict');
    const shown = JSON.stringify([
      await marta.listWebhooks({ query: { municipality: 'quilmes' } }),
      await core.administrator.listAudit({ query: {} }),
    ]);
    expect(shown).not.toContain(secret.replace('whsec_', ''));
  });
});
