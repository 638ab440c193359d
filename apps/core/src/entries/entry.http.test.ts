import type { CoreClient, Entry } from '@ventanilla/contracts';
import { aHelpLine, aLocation, aMunicipality, anOrganization, aService, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  codeOf,
  draftOf,
  openMunicipality,
  publish,
  type RunningCore,
  signedIn,
  startCore,
} from '../../test/running-core.js';

let core: RunningCore;
let marta: CoreClient;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await openMunicipality(core.administrator, 'caba', { names: { es: 'Ciudad de Buenos Aires' } });
  marta = (await signedIn(core, aStaffMember())).core;
});
afterAll(() => core?.stop());

async function aDraft(key: string): Promise<Entry<'service'>> {
  const entry = await marta.createEntry({ body: aService({ key }) });
  if (entry.kind !== 'service') throw new Error('It is not a service');
  return entry;
}

const withName = (entry: Entry<'service'>, name: string) => aService({ key: entry.key, text: { name } });

describe('an entry', () => {
  it('begins as a draft that nobody sees', async () => {
    expect(await aDraft('svc.uno')).toMatchObject({
      version: 1,
      published: null,
      states: { es: 'draft' },
      deletedAt: null,
    });
  });

  it('keeps what is public until the next publish', async () => {
    const { id, version } = await publish(marta, aService({ key: 'svc.dos' }));
    const entry = aService({ key: 'svc.dos', text: { name: 'Vacunas' } });
    const changed = await marta.updateEntry({ params: { id }, body: { version, entry } });
    expect(changed).toMatchObject({ states: { es: 'changed' }, texts: { es: { name: 'Vacunas' } } });
    expect(changed.published?.texts['es']).toMatchObject({ name: 'Vacunación de bebés, niñas y niños' });
  });

  it('is published in one language without the other, its facts in both', async () => {
    const es = aHelpLine({ key: 'line.tres' });
    const { id, version } = await marta.createEntry({ body: es });
    const first = await marta.publishEntry({ params: { id }, body: { version, languages: ['es'] } });
    expect(first.states).toEqual({ es: 'published', en: 'draft' });
    const both = await marta.publishEntry({ params: { id }, body: { version: first.version, languages: ['en'] } });
    expect(Object.keys(both.published?.texts ?? {}).sort()).toEqual(['en', 'es']);
  });

  it('leaves the public language by language', async () => {
    const { id, version } = await publish(marta, aHelpLine({ key: 'line.cuatro' }));
    const one = await marta.unpublishEntry({ params: { id }, query: { version, languages: 'en' } });
    expect(one.states).toEqual({ es: 'published', en: 'draft' });
    const none = await marta.unpublishEntry({ params: { id }, query: { version: one.version, languages: 'es' } });
    expect(none).toMatchObject({ published: null, publishedAt: null });
  });

  it('is not published in a language without a text, nor with references that lead nowhere', async () => {
    const facts = { organization: 'org.nadie', atLocations: [{ location: 'svc.uno', schedules: [], phones: [] }] };
    const { id, version } = await marta.createEntry({ body: aService({ key: 'svc.cinco', facts }) });
    const call = marta.publishEntry({ params: { id }, body: { version, languages: ['es', 'fr'] } });
    await expect(call).rejects.toMatchObject({
      code: 'notPublishable',
      details: {
        problems: [
          { path: 'texts.fr', code: 'missing' },
          { path: 'facts.organization', code: 'unknownKey' },
          { path: 'facts.atLocations.0.location', code: 'wrongKind' },
        ],
      },
    });
  });

  it('is published when what it refers to is there', async () => {
    await marta.createEntry({ body: anOrganization() });
    await marta.createEntry({ body: aLocation() });
    const facts = {
      organization: 'org.salud',
      atLocations: [{ location: 'loc.vacunatorio', schedules: [], phones: [] }],
    };
    expect((await publish(marta, aService({ key: 'svc.seis', facts }))).published?.facts).toMatchObject(facts);
  });

  it('can not take the key of another, until that one is deleted', async () => {
    const first = await aDraft('svc.siete');
    expect(await codeOf(aDraft('svc.siete'))).toBe('keyTaken');
    await marta.deleteEntry({ params: { id: first.id }, query: { version: first.version } });
    expect(await codeOf(aDraft('svc.siete'))).toBeNull();
    expect(await codeOf(marta.restoreEntry({ params: { id: first.id } }))).toBe('keyTaken');
  });

  it('keeps its kind, and its key while it is public', async () => {
    const { id, version } = await publish(marta, aService({ key: 'svc.ocho' }));
    const renamed = marta.updateEntry({ params: { id }, body: { version, entry: aService({ key: 'svc.nueve' }) } });
    await expect(renamed).rejects.toMatchObject({ code: 'invalid', details: { problems: [{ path: 'entry.key' }] } });
    const other = marta.updateEntry({ params: { id }, body: { version, entry: aHelpLine({ key: 'svc.ocho' }) } });
    await expect(other).rejects.toMatchObject({ code: 'invalid', details: { problems: [{ path: 'entry.kind' }] } });
  });

  it('comes back from deletion as a draft', async () => {
    const { id, version } = await publish(marta, aService({ key: 'svc.diez' }));
    const deleted = await marta.deleteEntry({ params: { id }, query: { version } });
    expect(deleted).toMatchObject({ published: null, deletedAt: expect.any(String) });
    expect(
      await codeOf(
        marta.updateEntry({ params: { id }, body: { version: deleted.version, entry: aService({ key: 'svc.diez' }) } }),
      ),
    ).toBe('notFound');
    expect(await marta.restoreEntry({ params: { id } })).toMatchObject({ deletedAt: null, states: { es: 'draft' } });
  });
});

describe('two managers who save at once', () => {
  it('lose nothing: one is saved, the other gets both versions to compare', async () => {
    const entry = await aDraft('svc.once');
    const save = (name: string) =>
      marta.updateEntry({ params: { id: entry.id }, body: { version: entry.version, entry: withName(entry, name) } });
    const results = await Promise.allSettled([save('Vacunas de Marta'), save('Vacunas de Luis')]);
    const lost = results.find((result) => result.status === 'rejected');
    const kept = results.find((result) => result.status === 'fulfilled');
    const stored = await marta.getEntry({ params: { id: entry.id } });
    expect(stored.version).toBe(2);
    expect(stored).toEqual(kept?.value);
    expect(lost?.reason).toMatchObject({
      code: 'conflict',
      details: { conflict: { current: { version: 2 }, submitted: { key: 'svc.once' } } },
    });
  });
});

describe('the list of entries', () => {
  it('finds words in any order, whatever their case and accents', async () => {
    await marta.createEntry({
      body: aService({ key: 'svc.buscado', text: { name: 'Atención pediátrica en Ezpeleta' } }),
    });
    const { items, total } = await marta.listEntries({ query: { q: 'EZPELETA pediatrica' } });
    expect([total, items[0]?.key]).toEqual([1, 'svc.buscado']);
    expect((await marta.listEntries({ query: { q: '.*' } })).total).toBe(0);
  });

  it('filters by kind, state and language, sorts and pages', async () => {
    const query = { municipality: 'quilmes', kind: 'helpLine' as const, state: 'draft' as const, language: 'en' };
    expect((await marta.listEntries({ query })).items.map(({ key }) => key)).toEqual(['line.cuatro']);
    const all = await marta.listEntries({ query: { sort: '-key', limit: 100 } });
    const second = await marta.listEntries({ query: { sort: '-key', limit: 2, offset: 1 } });
    expect(second.items).toEqual(all.items.slice(1, 3));
    expect(all.items.map(({ key }) => key)).toEqual(
      all.items
        .map(({ key }) => key)
        .sort()
        .reverse(),
    );
  });

  it('finds what is past its review-by date', async () => {
    await marta.createEntry({ body: aService({ key: 'svc.vencido', facts: { reviewBy: '2024-01-01' } }) });
    expect((await marta.listEntries({ query: { due: 'yes' } })).items.map(({ key }) => key)).toEqual(['svc.vencido']);
  });

  it('shows what was deleted only when asked for it', async () => {
    const { items } = await marta.listEntries({ query: { deleted: 'yes' } });
    expect(items.every(({ deletedAt }) => deletedAt !== null)).toBe(true);
    expect(items.length).toBeGreaterThan(0);
  });
});

describe('a manager of Quilmes', () => {
  it('can not write in Buenos Aires, whatever the deed', async () => {
    const other = await publish(core.administrator, aService({ municipality: 'caba', key: 'svc.c.salud' }));
    const [params, { version }] = [{ id: other.id }, other];
    const entry = aService({ municipality: 'caba', key: 'svc.c.salud' });
    const deeds = {
      create: () => marta.createEntry({ body: aService({ municipality: 'caba' }) }),
      update: () => marta.updateEntry({ params, body: { version, entry } }),
      publish: () => marta.publishEntry({ params, body: { version, languages: ['es'] } }),
      unpublish: () => marta.unpublishEntry({ params, query: { version, languages: 'es' } }),
      delete: () => marta.deleteEntry({ params, query: { version } }),
      restore: () => marta.restoreEntry({ params }),
      municipality: () =>
        marta.updateMunicipality({ params: { id: 'caba' }, body: { version: 1, municipality: aMunicipality() } }),
      open: () => openMunicipality(marta, 'lomas'),
      staff: () =>
        marta.createStaff({
          body: { staff: aStaffMember({ email: 'x@example.org' }), password: 'una frase bastante larga' },
        }),
    };
    const codes = Object.fromEntries(
      await Promise.all(Object.entries(deeds).map(async ([name, deed]) => [name, await codeOf(deed())])),
    );
    expect(codes).toEqual({
      create: 'refused',
      update: 'notFound',
      publish: 'notFound',
      unpublish: 'notFound',
      delete: 'notFound',
      restore: 'notFound',
      municipality: 'refused',
      open: 'refused',
      staff: 'refused',
    });
    expect(await core.administrator.getEntry({ params })).toEqual(other);
  });

  it('can not read there either', async () => {
    const { items } = await core.administrator.listEntries({ query: { municipality: 'caba' } });
    expect(await codeOf(marta.getEntry({ params: { id: items[0]?.id ?? '' } }))).toBe('notFound');
    expect(await codeOf(marta.listEntries({ query: { municipality: 'caba' } }))).toBe('refused');
    expect(await codeOf(marta.getMunicipality({ params: { id: 'caba' } }))).toBe('refused');
    expect(await codeOf(marta.getDeskStatistics({ params: { id: 'caba' } }))).toBe('refused');
    expect(await codeOf(marta.listQuestions({ query: { municipality: 'caba' } }))).toBe('refused');
    expect(await codeOf(marta.listAudit({ query: { municipality: 'caba' } }))).toBe('refused');
    expect(
      (await marta.listEntries({ query: { limit: 100 } })).items.filter(
        ({ municipality }) => municipality !== 'quilmes',
      ),
    ).toEqual([]);
  });
});

describe('a viewer', () => {
  it('reads and writes nothing', async () => {
    const { core: vera } = await signedIn(core, aStaffMember({ email: 'vera@quilmes.example', role: 'viewer' }));
    expect(await codeOf(vera.listEntries({ query: {} }))).toBeNull();
    expect(await codeOf(vera.createEntry({ body: aService({ key: 'svc.vera' }) }))).toBe('refused');
    expect(await codeOf(vera.listAudit({ query: {} }))).toBe('refused');
  });
});

describe('the audit trail', () => {
  it('names who changed what, from what to what', async () => {
    const entry = await aDraft('svc.auditado');
    const params = { id: entry.id };
    const renamed = await marta.updateEntry({ params, body: { version: 1, entry: withName(entry, 'Otro nombre') } });
    await marta.publishEntry({ params, body: { version: renamed.version, languages: ['es'] } });
    const { items } = await marta.listAudit({ query: { resourceId: entry.id, sort: 'at' } });
    expect(items.map(({ action }) => action)).toEqual(['create', 'update', 'publish']);
    expect(items[1]).toMatchObject({
      staff: { name: 'Marta' },
      title: 'svc.auditado',
      changes: [{ path: 'texts.es.name', before: 'Vacunación de bebés, niñas y niños', after: 'Otro nombre' }],
    });
    expect(items[2]?.languages).toEqual(['es']);
  });

  it('has no entry for a deed that was refused', async () => {
    const entry = await aDraft('svc.rechazado');
    const stale = marta.updateEntry({ params: { id: entry.id }, body: { version: 9, entry: draftOf(entry) } });
    expect(await codeOf(stale)).toBe('conflict');
    expect((await marta.listAudit({ query: { resourceId: entry.id } })).total).toBe(1);
  });
});
