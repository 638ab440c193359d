import type { CoreClient } from '@ventanilla/contracts';
import { aLocation, anOrganization, aService, aStaffMember, weekdays } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  codeOf,
  openMunicipality,
  publish,
  type RunningCore,
  signedIn,
  startCore,
} from '../../../test/running-core.js';
import { Clock } from '../../platform/clock.js';

const phone = { number: '4253-1111', extension: null, type: 'voice' as const, languages: [] };

let core: RunningCore;
let marta: CoreClient;
let now: Date;
beforeAll(async () => {
  core = await startCore();
  core.app.get(Clock).now = () => now;
  now = new Date('2026-06-10T15:00:00Z');
  await openMunicipality(core.administrator, 'quilmes');
  marta = (await signedIn(core, aStaffMember())).core;
}, 60_000);
afterAll(() => core?.stop());

/** An organization with a service at a place, all public, and a link for it. */
async function aLink(name: string, language: 'es' | 'en' | 'pt' = 'es') {
  const key = `org.${name}`;
  await publish(marta, anOrganization({ key, facts: { phones: [phone] }, text: { name: `Organización ${name}` } }));
  await publish(marta, aLocation({ key: `loc.${name}`, facts: { schedules: [weekdays('08:00', '13:00')] } }));
  const atLocations = [{ location: `loc.${name}`, schedules: [], phones: [] }];
  const facts = { organization: key, phones: [phone], atLocations };
  await publish(marta, aService({ key: `svc.${name}`, facts }));
  return marta.createConfirmationLink({ body: { municipality: 'quilmes', organization: key, language } });
}

const at = (path: string, init: RequestInit = {}) => fetch(`${core.baseUrl}${path}`, { redirect: 'manual', ...init });
const page = async (path: string) => (await at(path)).text();
const send = (path: string, form: Record<string, string> = {}) =>
  at(path, { method: 'POST', body: new URLSearchParams(form) });
const entryOf = (link: Awaited<ReturnType<typeof aLink>>, key: string) => {
  const found = link.entries.find((entry) => entry.key === key);
  if (!found) throw new Error(`${key} is not on the link`);
  return found;
};

describe('the link of an organization', () => {
  it('shows what is public of it in its language, to anybody who holds it', async () => {
    const link = await aLink('uno', 'en');
    expect(link.entries.map(({ key }) => key)).toEqual(['org.uno', 'loc.uno', 'svc.uno']);
    const response = await at(link.path);
    const text = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(text).toContain('<html lang="en">');
    for (const said of ['Organización uno', 'Calle Inventada 123', '4253-1111', '08:00', 'Still the same']) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('<script');
  });

  it('has the places the organization is in charge of, and none of another', async () => {
    await aLink('vecina');
    const { key } = await publish(marta, anOrganization({ key: 'org.casa' }));
    const inCharge = (name: string, organization: string) => aLocation({ key: name, facts: { organization } });
    await publish(marta, inCharge('loc.casa', key));
    await publish(marta, inCharge('loc.ajena', 'org.vecina'));
    const atLocations = [{ location: 'loc.ajena', schedules: [], phones: [] }];
    await publish(marta, aService({ key: 'svc.casa', facts: { organization: key, atLocations } }));
    const body = { municipality: 'quilmes', organization: key, language: 'es' } as const;
    const { entries } = await marta.createConfirmationLink({ body });
    expect(entries.map((entry) => entry.key).sort()).toEqual(['loc.casa', 'org.casa', 'svc.casa']);
  });

  it('confirms nothing by being looked at, as previews of a chat do', async () => {
    const link = await aLink('dos');
    await at(link.path);
    await at(link.path, { method: 'HEAD' });
    const { id } = entryOf(link, 'svc.dos');
    expect((await at(`${link.path}/${id}/confirmation`)).status).toBe(404);
    expect((await marta.getEntry({ params: { id } })).facts.checkedAt).toBe('2026-02-24');
  });

  it('confirms with one tap: public at once, by the organization, with no name of a person', async () => {
    const link = await aLink('tres');
    const { id } = entryOf(link, 'svc.tres');
    const sent = await send(`${link.path}/${id}/confirmation`);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, link.path]);
    const checked = { checkedAt: '2026-06-10', checkedBy: 'Organización tres', checkedHow: 'organizationLink' };
    expect(await marta.getEntry({ params: { id } })).toMatchObject({
      facts: checked,
      published: { facts: { ...checked, reviewBy: '2026-12-10' } },
    });
    const [deed] = (await marta.listAudit({ query: { resourceId: id } })).items;
    expect(deed).toMatchObject({ action: 'verify', staff: null, organization: 'Organización tres' });
    expect(await page(link.path)).toContain('Confirmado');
  });

  it('confirms once, however often it is sent', async () => {
    const link = await aLink('cuatro');
    const { id } = entryOf(link, 'svc.cuatro');
    await send(`${link.path}/${id}/confirmation`);
    const { version } = await marta.getEntry({ params: { id } });
    await send(`${link.path}/${id}/confirmation`);
    await send(`${link.path}/${id}/correction`, { 'phone.0': '4253-9999' });
    expect((await marta.getEntry({ params: { id } })).version).toBe(version);
  });

  it('brings corrections in as a draft in review, and changes nothing that is public', async () => {
    const link = await aLink('cinco');
    const { id } = entryOf(link, 'loc.cinco');
    const days = ['MO', 'TU', 'WE', 'TH', 'FR'].flatMap((day) => [
      [`opens.${day}`, '09:00'],
      [`closes.${day}`, '12:30'],
    ]);
    const form = { ...Object.fromEntries(days), 'phone.new': '4253-2222', note: 'Los viernes cerramos a las 12:30' };
    expect((await send(`${link.path}/${id}/correction`, form)).status).toBe(303);
    const entry = await marta.getEntry({ params: { id } });
    expect(entry).toMatchObject({
      facts: {
        phones: [{ number: '4253-2222', type: 'voice' }],
        schedules: [{ periods: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], opensAt: '09:00', closesAt: '12:30' }] }],
      },
      published: { facts: { phones: [], schedules: [{ periods: [{ opensAt: '08:00' }] }] } },
    });
    const inReview = await marta.listEntries({ query: { state: 'inReview' } });
    expect(inReview.items.map(({ key }) => key)).toContain('loc.cinco');
    const [deed] = (await marta.listAudit({ query: { resourceId: id } })).items;
    expect(deed).toMatchObject({ action: 'correct', staff: null, organization: 'Organización cinco' });
    expect(deed?.why).toContain('Los viernes cerramos');
  });

  it('says what it can not read, keeps nothing of it, and says so', async () => {
    const link = await aLink('seis');
    const { id } = entryOf(link, 'svc.seis');
    const { version } = await marta.getEntry({ params: { id } });
    const correct = async (form: Record<string, string>) => {
      const response = await send(`${link.path}/${id}/correction`, { 'phone.0': '4253-1111', ...form });
      return [response.status, (await response.text()).includes('role="alert"')];
    };
    expect(await correct({ 'phone.new': '<script>' })).toEqual([400, true]);
    expect(await correct({ 'opens.MO': 'a las ocho' })).toEqual([400, true]);
    expect((await marta.getEntry({ params: { id } })).version).toBe(version);
  });

  it('thanks once everything on it is answered', async () => {
    const link = await aLink('siete', 'pt');
    for (const { id } of link.entries) await send(`${link.path}/${id}/confirmation`);
    expect(await page(link.path)).toContain('Pronto, obrigado!');
    const { items } = await marta.listConfirmationLinks({
      query: { municipality: 'quilmes', organization: 'org.siete' },
    });
    expect(items[0]?.entries.map(({ answer }) => answer)).toEqual(['confirmed', 'confirmed', 'confirmed']);
  });
});

describe('a link that is no longer good', () => {
  const refuses = async (path: string, id: string, status: number, words: string) => {
    const { version } = await marta.getEntry({ params: { id } });
    const shown = await at(path);
    expect([shown.status, (await shown.text()).includes(words)]).toEqual([status, true]);
    expect((await send(`${path}/${id}/confirmation`)).status).toBe(status);
    expect((await send(`${path}/${id}/correction`, { note: 'algo' })).status).toBe(status);
    expect((await marta.getEntry({ params: { id } })).version).toBe(version);
  };

  it('because it was revoked', async () => {
    const link = await aLink('ocho');
    expect((await marta.revokeConfirmationLink({ params: { id: link.id } })).revokedAt).not.toBeNull();
    await refuses(link.path, entryOf(link, 'svc.ocho').id, 410, 'ya no sirve');
  });

  it('because somebody changed it', async () => {
    const link = await aLink('nueve');
    const { id } = entryOf(link, 'svc.nueve');
    const last = link.path.at(-2) === 'A' ? 'B' : 'A';
    await refuses(`${link.path.slice(0, -2)}${last}${link.path.at(-1)}`, id, 404, 'no funciona');
    await refuses(link.path.slice(0, -9), id, 404, 'no funciona');
    await refuses('/confirm/nada', id, 404, 'no funciona');
  });

  it('because it is for something else', async () => {
    const [link, other] = [await aLink('diez'), await aLink('once')];
    const { id } = entryOf(other, 'svc.once');
    expect((await send(`${link.path}/${id}/confirmation`)).status).toBe(404);
    expect((await marta.getEntry({ params: { id } })).facts.checkedAt).toBe('2026-02-24');
  });

  it('because its days are over', async () => {
    const link = await aLink('doce');
    now = new Date('2026-06-24T15:00:01Z');
    await signInAgain();
    await refuses(link.path, entryOf(link, 'svc.doce').id, 410, 'venció');
    now = new Date('2026-06-10T15:00:00Z');
    await signInAgain();
  });

  async function signInAgain() {
    const body = { email: aStaffMember().email, password: 'otra frase bastante larga' };
    marta = core.client((await core.client().signIn({ body })).accessToken);
  }
});

describe('links are made and revoked', () => {
  const body = { municipality: 'quilmes', organization: 'org.uno' };

  it('by nobody who may not publish, nor in other municipalities', async () => {
    const viewer = (await signedIn(core, aStaffMember({ email: 'mira@quilmes.example', role: 'viewer' }))).core;
    const [link] = (await marta.listConfirmationLinks({ query: { municipality: 'quilmes' } })).items;
    expect(await codeOf(viewer.createConfirmationLink({ body }))).toBe('refused');
    expect(await codeOf(viewer.listConfirmationLinks({ query: { municipality: 'quilmes' } }))).toBe('refused');
    expect(await codeOf(viewer.revokeConfirmationLink({ params: { id: link?.id ?? '' } }))).toBe('refused');
    expect(await codeOf(core.client().createConfirmationLink({ body }))).toBe('unauthenticated');
    expect(await codeOf(marta.createConfirmationLink({ body: { ...body, municipality: 'caba' } }))).toBe('refused');
  });

  it('for an organization that is public', async () => {
    await marta.createEntry({ body: anOrganization({ key: 'org.borrador' }) });
    const call = marta.createConfirmationLink({ body: { ...body, organization: 'org.borrador' } });
    expect(await codeOf(call)).toBe('notFound');
    expect(await codeOf(marta.revokeConfirmationLink({ params: { id: '0123456789abcdef01234567' } }))).toBe('notFound');
  });
});

it('is told to wait when it is asked too often', async () => {
  const statuses = await Promise.all(Array.from({ length: 80 }, async () => (await at('/confirm/nada')).status));
  expect(statuses).toContain(429);
});
