import type { CoreClient, TelegramConfirmation } from '@ventanilla/contracts';
import { anOrganization, aService, aStaffMember, weekdays } from '@ventanilla/testing';
import mongoose from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  codeOf,
  openMunicipality,
  publish,
  type RunningCore,
  signedIn,
  startCore,
} from '../../../test/running-core.js';
import { botSecret } from '../../../test/settings.js';
import { Clock } from '../../platform/clock.js';

const asker = 'a'.repeat(64);
const stranger = 'b'.repeat(64);
const organization = { municipality: 'quilmes', organization: 'org.q.salud' };

let core: RunningCore;
let editor: CoreClient;
let bot: CoreClient;
let now: Date;
beforeAll(async () => {
  core = await startCore({ PUBLIC_URL: 'https://ventanilla.example', TELEGRAM_BOT_NAME: 'ventanilla_bot' });
  now = new Date('2026-06-10T12:00:00Z');
  core.app.get(Clock).now = () => now;
  bot = core.client(botSecret);
  await openMunicipality(core.administrator, 'quilmes');
  const phones = [{ number: '4253-0000', extension: null, type: 'voice' as const, languages: [] }];
  await publish(core.administrator, anOrganization({ key: 'org.q.salud', facts: { phones } }));
  const facts = { organization: 'org.q.salud', schedules: [weekdays('08:00', '13:00')], phones };
  await publish(core.administrator, aService({ facts }));
  const role = { role: 'organizationEditor' as const, organizations: ['org.q.salud'], email: 'eva@salud.example' };
  editor = (await signedIn(core, aStaffMember(role))).core;
}, 60_000);
afterAll(() => core?.stop());
beforeEach(() => {
  now = new Date('2026-06-10T12:00:00Z');
});

async function opened(): Promise<TelegramConfirmation> {
  const { code } = await editor.createTelegramCode({ body: organization });
  return bot.openTelegramCode({ body: { code, asker, language: 'es' } });
}

describe('a code for Telegram', () => {
  it('is short, lasts a day, and opens the bot', async () => {
    const { code, url, expiresAt } = await editor.createTelegramCode({ body: organization });
    expect(code).toMatch(/^[A-Z2-9]{8}$/);
    expect(url).toBe(`https://t.me/ventanilla_bot?start=ok-${code}`);
    expect(expiresAt).toBe('2026-06-11T12:00:00.000Z');
  });

  it('shows what the public sees, in the language of the chat', async () => {
    const { code } = await editor.createTelegramCode({ body: organization });
    const shown = await bot.openTelegramCode({ body: { code: code.toLowerCase(), asker, language: 'en' } });
    expect(shown).toMatchObject({ municipality: 'Quilmes', correctUrl: expect.stringMatching(/^https:.*\/confirm\//) });
    const [, service] = shown.entries;
    expect(service?.facts).toContainEqual({ label: 'Phones', value: '4253-0000' });
    expect(service?.facts.map(({ value }) => value).join()).toContain('08:00');
    expect(service?.answer).toBeNull();
  });

  it('confirms what still holds, once, with the organization in the history', async () => {
    const { id, entries } = await opened();
    const entry = entries[1]?.id ?? '';
    const confirm = () => bot.confirmByTelegram({ params: { id, entry }, body: { asker, language: 'es' } });
    const after = await confirm();
    expect(after.entries.map(({ answer }) => answer)).toEqual([null, 'confirmed']);
    await confirm();
    const { facts, version } = await core.administrator.getEntry({ params: { id: entry } });
    expect(facts).toMatchObject({ checkedAt: '2026-06-10', checkedHow: 'organizationLink' });
    const { items } = await core.administrator.listAudit({ query: { resourceId: entry } });
    expect(items[0]).toMatchObject({ action: 'verify', staff: null, organization: facts.checkedBy });
    expect(items.filter(({ action }) => action === 'verify')).toHaveLength(1);
    expect((await core.administrator.getEntry({ params: { id: entry } })).version).toBe(version);
  });

  it('leads to the page on which something is corrected', async () => {
    const { correctUrl } = await opened();
    const { pathname } = new URL(correctUrl ?? '');
    expect((await fetch(`${core.baseUrl}${pathname}`)).status).toBe(200);
  });
});

describe('a code that is not for somebody', () => {
  it('works for the first chat that opens it, and for no other', async () => {
    const { code } = await editor.createTelegramCode({ body: organization });
    const { id, entries } = await bot.openTelegramCode({ body: { code, asker, language: 'es' } });
    const other = { asker: stranger, language: 'es' };
    expect(await codeOf(bot.openTelegramCode({ body: { code, ...other } }))).toBe('notFound');
    expect(await codeOf(bot.getTelegramConfirmation({ params: { id }, query: other }))).toBe('notFound');
    const params = { id, entry: entries[0]?.id ?? '' };
    expect(await codeOf(bot.confirmByTelegram({ params, body: other }))).toBe('notFound');
    expect((await bot.openTelegramCode({ body: { code, asker, language: 'es' } })).id).toBe(id);
  });

  it('does not work when it was made up, is over, or its link was withdrawn', async () => {
    const open = (code: string) => codeOf(bot.openTelegramCode({ body: { code, asker, language: 'es' } }));
    expect(await open('ABCDEFGH')).toBe('notFound');
    const withdrawn = await editor.createTelegramCode({ body: organization });
    const { items } = await core.administrator.listConfirmationLinks({ query: organization });
    await core.administrator.revokeConfirmationLink({ params: { id: items[0]?.id ?? '' } });
    expect(await open(withdrawn.code)).toBe('notFound');
    const { code } = await editor.createTelegramCode({ body: organization });
    now = new Date('2026-06-11T12:00:01Z');
    expect(await open(code)).toBe('notFound');
  });

  it('is not made by whoever does not keep the organization, and not opened without the bot', async () => {
    const other = { role: 'organizationEditor' as const, organizations: ['org.q.otra'], email: 'otra@otra.example' };
    const outsider = (await signedIn(core, aStaffMember(other))).core;
    expect(await codeOf(outsider.createTelegramCode({ body: organization }))).toBe('refused');
    const { code } = await editor.createTelegramCode({ body: organization });
    expect(await codeOf(editor.openTelegramCode({ body: { code, asker, language: 'es' } }))).toBe('refused');
  });

  it('forgets the chat that opened it when its person wants everything deleted', async () => {
    const { id } = await opened();
    await bot.deleteAsker({ params: { asker } });
    expect(await codeOf(bot.getTelegramConfirmation({ params: { id }, query: { asker, language: 'es' } }))).toBe(
      'notFound',
    );
    const connection = await mongoose.createConnection(core.database.uri).asPromise();
    expect(await connection.collection('telegramCodes').countDocuments({ asker })).toBe(0);
    await connection.close();
  });
});
