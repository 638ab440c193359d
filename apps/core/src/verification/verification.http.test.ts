import type { CoreClient } from '@ventanilla/contracts';
import { aGuide, aHelpLine, aService, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, publish, type RunningCore, signedIn, startCore } from '../../test/running-core.js';
import { Clock } from '../platform/clock.js';

let core: RunningCore;
let marta: CoreClient;
beforeAll(async () => {
  core = await startCore();
  core.app.get(Clock).now = () => new Date('2026-06-10T15:00:00Z');
  await openMunicipality(core.administrator, 'quilmes');
  await openMunicipality(core.administrator, 'caba', { reviewMonths: { service: 2, helpLine: null } });
  marta = (await signedIn(core, aStaffMember())).core;
}, 60_000);
afterAll(() => core?.stop());

const today = { checkedAt: '2026-06-10', checkedBy: 'Mesa de orientación', how: 'phone' as const };

describe('to verify an entry', () => {
  it('is public at once, in every language, and leaves a line in its history', async () => {
    const { id, version } = await publish(marta, aHelpLine({ key: 'line.uno' }));
    const verified = await marta.verifyEntry({
      params: { id },
      body: { version, ...today, note: 'Atendió la guardia' },
    });
    const checked = { checkedAt: '2026-06-10', checkedBy: 'Mesa de orientación', checkedHow: 'phone' };
    expect(verified).toMatchObject({
      facts: { ...checked, reviewBy: '2026-09-10' },
      published: { facts: { ...checked, reviewBy: '2026-09-10' } },
      states: { es: 'published', en: 'published' },
    });
    const { items } = await marta.listVerifications({ params: { id }, query: {} });
    expect(items).toMatchObject([
      { how: 'phone', note: 'Atendió la guardia', isPublic: true, recordedBy: { name: 'Marta' } },
    ]);
    const audit = await marta.listAudit({ query: { resourceId: id } });
    expect(audit.items[0]).toMatchObject({ action: 'verify', staff: { name: 'Marta' } });
  });

  it('waits for the publish when the draft says something else than the public reads', async () => {
    const { id, version } = await publish(marta, aService({ key: 'svc.dos' }));
    const entry = aService({ key: 'svc.dos', facts: { schedules: [] } });
    const draft = await marta.updateEntry({ params: { id }, body: { version, entry } });
    const verified = await marta.verifyEntry({ params: { id }, body: { version: draft.version, ...today } });
    expect(verified.facts.checkedAt).toBe('2026-06-10');
    expect(verified.published?.facts.checkedAt).toBe('2026-02-24');
    expect((await marta.listVerifications({ params: { id }, query: {} })).items).toMatchObject([{ isPublic: false }]);
  });

  it('ends what was marked as outdated', async () => {
    const { id, version } = await publish(marta, aService({ key: 'svc.tres' }));
    const outdated = await marta.markOutdated({ params: { id }, body: { version, languages: ['es'] } });
    expect(outdated.states).toEqual({ es: 'outdated' });
    const verified = await marta.verifyEntry({ params: { id }, body: { version: outdated.version, ...today } });
    expect(verified.states).toEqual({ es: 'published' });
  });

  it('takes the next day that somebody chooses, or the one the municipality has for it', async () => {
    const { id, version } = await publish(marta, aGuide({ key: 'guide.cuatro' }));
    const chosen = await marta.verifyEntry({ params: { id }, body: { version, ...today, reviewBy: '2026-07-01' } });
    expect(chosen.facts.reviewBy).toBe('2026-07-01');
    const service = await core.administrator.createEntry({ body: aService({ municipality: 'caba' }) });
    const proposed = await core.administrator.verifyEntry({
      params: { id: service.id },
      body: { version: 1, ...today },
    });
    expect(proposed.facts.reviewBy).toBe('2026-08-10');
  });

  it('is refused for a day to come, a next day that is too early, and an entry that has changed', async () => {
    const { id, version } = await publish(marta, aService({ key: 'svc.cinco' }));
    const verify = (body: object) => marta.verifyEntry({ params: { id }, body: { version, ...today, ...body } });
    await expect(verify({ checkedAt: '2026-06-11' })).rejects.toMatchObject({
      code: 'invalid',
      details: { problems: [{ path: 'body.checkedAt', code: 'future' }] },
    });
    await expect(verify({ reviewBy: '2026-06-10' })).rejects.toMatchObject({
      details: { problems: [{ path: 'body.reviewBy', code: 'tooEarly' }] },
    });
    expect(await codeOf(verify({ version: version + 1 }))).toBe('conflict');
  });

  it('is not for everybody, nor for what belongs to others', async () => {
    const { id, version } = await publish(marta, aService({ key: 'svc.seis' }));
    const verify = (client: CoreClient) => client.verifyEntry({ params: { id }, body: { version, ...today } });
    const viewer = aStaffMember({ email: 'mira@quilmes.example', role: 'viewer' });
    const elsewhere = aStaffMember({ email: 'luis@caba.example', municipalities: ['caba'] });
    expect(await codeOf(verify((await signedIn(core, viewer)).core))).toBe('refused');
    expect(await codeOf(verify((await signedIn(core, elsewhere)).core))).toBe('notFound');
    expect(await codeOf(verify(core.client()))).toBe('unauthenticated');
  });
});

describe('what the bot says of an outdated entry', () => {
  it('is when it was last checked, and to call before going, with the phone first', async () => {
    const phones = [{ number: '4253-0000', extension: null, type: 'voice' as const, languages: [] }];
    const texts = { es: aService({ text: { name: 'Peluquería canina' } }).texts['es'] };
    const { id, version } = await publish(
      marta,
      aService({ key: 'svc.viejo', facts: { phones, reviewBy: '2027-01-01', checkedAt: '2025-05-04' }, ...texts }),
    );
    await marta.markOutdated({ params: { id }, body: { version, languages: ['es'] } });
    await core.catchUp();
    const params = { municipality: 'quilmes', key: 'svc.viejo' };
    const item = await core.client().getPublicItem({ params, query: { language: 'es' } });
    expect(item.warning).toBe('La última verificación fue en mayo de 2025: llamá antes de ir.');
    expect(item.facts[0]).toMatchObject({ kind: 'phone' });
    for (const [language, said] of [
      ['en', 'May 2025'],
      ['pt', 'maio de 2025'],
      ['fr', 'mai 2025'],
      ['ht', 'me 2025'],
    ] as const) {
      expect((await core.client().getPublicItem({ params, query: { language } })).warning).toContain(said);
    }
  });
});

describe('a placeholder of a template', () => {
  it('is never published, and is named', async () => {
    const text = { howToApply: 'Para sacar turno: [[¿cómo?]]' };
    const { id, version } = await marta.createEntry({ body: aService({ key: 'svc.plantilla', text }) });
    await expect(marta.publishEntry({ params: { id }, body: { version, languages: ['es'] } })).rejects.toMatchObject({
      code: 'notPublishable',
      details: { problems: [{ path: 'texts.es.howToApply', code: 'placeholder' }] },
    });
  });
});
