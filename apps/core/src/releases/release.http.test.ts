import type { AnyEntry, CoreClient, Release } from '@ventanilla/contracts';
import { aHelpLine, aService, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { at, inMinutes } from '../../test/at.js';
import { codeOf, openMunicipality, publish, type RunningCore, signedIn, startCore } from '../../test/running-core.js';
import { AuditService } from '../audit/audit.service.js';
import { EntryRepository } from '../entries/entry.repository.js';
import { History } from '../entries/versions/history.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { DUE_RELEASES } from './due-releases.js';
import { ReleaseRepository } from './release.repository.js';

let core: RunningCore;
let marta: CoreClient;
let tomas: CoreClient;
let luis: CoreClient;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await openMunicipality(core.administrator, 'caba', { names: { es: 'Ciudad de Buenos Aires' } });
  marta = (await signedIn(core, aStaffMember())).core;
  tomas = (await signedIn(core, aStaffMember({ email: 'tomas@quilmes.example', role: 'translator' }))).core;
  luis = (await signedIn(core, aStaffMember({ email: 'luis@caba.example', municipalities: ['caba'] }))).core;
});
afterAll(() => core?.stop());

const soon = inMinutes(60).toISOString();
const after = (minutes: number) => at(core, inMinutes(minutes), () => core.app.get(Jobs).runNow(DUE_RELEASES));
const again = ({ id }: { id: string }) => marta.getEntry({ params: { id } });
const read = ({ id }: Release) => marta.getRelease({ params: { id } });

let named = 0;
function drafts(count: number): Promise<AnyEntry[]> {
  named += 1;
  const keys = Array.from({ length: count }, (_, index) => `line.r${named}.${index}`);
  return Promise.all(keys.map((key) => marta.createEntry({ body: aHelpLine({ key }) })));
}

function together(entries: AnyEntry[], name = 'Temporada de frío'): Promise<Release> {
  const items = entries.map(({ id }) => ({ entry: id, languages: ['es', 'en'] }));
  return marta.createRelease({ body: { municipality: 'quilmes', release: { name, items } } });
}

async function publicOf(entries: AnyEntry[]): Promise<boolean[]> {
  return (await Promise.all(entries.map(again))).map(({ published }) => published !== null);
}

const release = ({ id, version }: Release) => marta.publishRelease({ params: { id }, body: { version } });

/** The writes of a publication, each in turn the one at which the process is gone. */
function* stops() {
  const gone = () => Promise.reject(new Error('The process is gone'));
  yield vi.spyOn(core.app.get(EntryRepository), 'replaceAll').mockImplementation(gone);
  yield vi.spyOn(core.app.get(History), 'keepAll').mockImplementation(gone);
  yield vi.spyOn(core.app.get(ReleaseRepository), 'replace').mockImplementation(gone);
  yield vi.spyOn(core.app.get(AuditService), 'record').mockImplementation(gone);
}

describe('a release', () => {
  it('shows each entry as it stands, with what keeps it from being published', async () => {
    const fine = (await drafts(1))[0] as AnyEntry;
    const broken = await marta.createEntry({
      body: aService({ key: 'svc.rota', facts: { organization: 'org.nadie' } }),
    });
    const items = [
      { entry: fine.id, languages: ['es'] },
      { entry: broken.id, languages: ['es', 'fr'] },
    ];
    const made = await marta.createRelease({ body: { municipality: 'quilmes', release: { name: 'Una', items } } });
    expect(made).toMatchObject({ state: 'open', version: 1, at: null, items });
    const { entries } = await read(made);
    expect(entries.map(({ problems }) => problems.map(({ path }) => path))).toEqual([
      [],
      ['texts.fr', 'facts.organization'],
    ]);
  });

  it('is published whole, each entry with a version that names it', async () => {
    const entries = await drafts(12);
    const published = await release(await together(entries));
    expect(published).toMatchObject({ state: 'published', by: { name: 'Marta' } });
    expect(new Set(await publicOf(entries))).toEqual(new Set([true]));
    const { items } = await marta.listVersions({ params: { id: entries[3]?.id ?? '' }, query: {} });
    expect(items[0]).toMatchObject({ action: 'publish', languages: ['es', 'en'], why: 'Temporada de frío' });
    const audit = await marta.listAudit({ query: { resourceId: published.id, sort: 'at' } });
    expect(audit.items.map(({ action }) => action)).toEqual(['create', 'publish']);
  });

  it('is not published at all when one entry can not be', async () => {
    const [first, second] = (await drafts(2)) as [AnyEntry, AnyEntry];
    const made = await together([first, second]);
    const { id, version } = await again(second);
    const spanish = aHelpLine({ key: second.key });
    const { es } = spanish.texts;
    await marta.updateEntry({
      params: { id },
      body: { version, entry: { ...spanish, texts: { es } } as typeof spanish },
    });
    await expect(release(made)).rejects.toMatchObject({
      code: 'notPublishable',
      details: { problems: [{ path: 'items.1.texts.en', code: 'missing' }] },
    });
    expect(await publicOf([first, second])).toEqual([false, false]);
    expect(await read(made)).toMatchObject({ state: 'open' });
  });

  it('leaves nothing behind, wherever it is stopped', async () => {
    const entries = await drafts(3);
    const made = await together(entries);
    for (const stopped of stops()) {
      expect(await codeOf(release(made))).toBe('internal');
      stopped.mockRestore();
      expect(await publicOf(entries)).toEqual([false, false, false]);
      expect(await read(made)).toMatchObject({ state: 'open', version: 1 });
    }
    await release(made);
    expect(await publicOf(entries)).toEqual([true, true, true]);
  });

  it('publishes two hundred entries at once', async () => {
    const entries: AnyEntry[] = [];
    while (entries.length < 200) entries.push(...(await drafts(25)));
    const { id, version } = await together(entries, 'Mucho');
    await marta.publishRelease({ params: { id }, body: { version } });
    expect(new Set(await publicOf(entries))).toEqual(new Set([true]));
  }, 60_000);

  it('can be changed and taken apart until it is published', async () => {
    const entries = await drafts(2);
    const made = await together(entries);
    const params = { id: made.id };
    const body = { version: 1, release: { name: 'Otra', note: 'Con una menos', items: made.items.slice(1) } };
    const changed = await marta.updateRelease({ params, body });
    expect(changed).toMatchObject({ name: 'Otra', version: 2, items: [{ entry: entries[1]?.id }] });
    expect(await codeOf(marta.updateRelease({ params, body }))).toBe('conflict');
    expect(await codeOf(marta.deleteRelease({ params, query: { version: 1 } }))).toBe('conflict');
    await marta.deleteRelease({ params, query: { version: 2 } });
    expect(await codeOf(read(made))).toBe('notFound');
    const done = await release(await together(entries));
    expect(await codeOf(release(done))).toBe('wrongState');
    expect(await codeOf(marta.deleteRelease({ params: { id: done.id }, query: { version: done.version } }))).toBe(
      'wrongState',
    );
  });

  it('holds entries that are there, of its municipality, each once', async () => {
    const [entry] = (await drafts(1)) as [AnyEntry];
    const foreign = await core.administrator.createEntry({ body: aService({ municipality: 'caba', key: 'svc.c' }) });
    const create = (ids: string[]) => {
      const items = ids.map((id) => ({ entry: id, languages: ['es'] }));
      return codeOf(marta.createRelease({ body: { municipality: 'quilmes', release: { name: 'X', items } } }));
    };
    expect(await create([foreign.id])).toBe('invalid');
    expect(await create(['0'.repeat(24)])).toBe('invalid');
    expect(await create([entry.id, entry.id])).toBe('invalid');
    expect(await create([entry.id])).toBeNull();
  });
});

describe('a published release is taken back', () => {
  const undo = ({ id, version }: Release, as = marta) => as.undoRelease({ params: { id }, body: { version } });

  it('whole: the public reads what it read before, and it can be changed and published again', async () => {
    const [first, second] = (await drafts(2)) as [AnyEntry, AnyEntry];
    await marta.publishEntry({ params: { id: first.id }, body: { version: first.version, languages: ['es'] } });
    const before = await Promise.all([first, second].map(again));
    const done = await release(await together([first, second]));
    const back = await undo(done);
    expect(back).toMatchObject({ state: 'open', at: null, by: null });
    const after = await Promise.all([first, second].map(again));
    expect(after.map(({ published }) => published)).toEqual(before.map(({ published }) => published));
    const audit = await marta.listAudit({ query: { resourceId: done.id, sort: 'at' } });
    expect(audit.items.map(({ action }) => action)).toEqual(['create', 'publish', 'undo']);
    expect(await release(back)).toMatchObject({ state: 'published' });
  });

  it('without the moment that it had', async () => {
    const entries = await drafts(1);
    const { id, version } = await together(entries);
    const scheduled = await marta.scheduleRelease({ params: { id }, body: { version, at: soon } });
    await undo(await release(scheduled));
    expect((await again(entries[0] as AnyEntry)).scheduled).toEqual([]);
    await after(61);
    expect(await publicOf(entries)).toEqual([false]);
  });

  it('or not at all: when somebody has written one of it since, or by somebody else', async () => {
    const entries = await drafts(2);
    const done = await release(await together(entries));
    await expect(undo(done, core.administrator)).rejects.toMatchObject({
      code: 'wrongState',
      details: { problems: [{ path: 'items.0.entry', code: 'undo' }] },
    });
    const { id, version, key } = await again(entries[1] as AnyEntry);
    await tomas.updateEntry({ params: { id }, body: { version, entry: aHelpLine({ key }) } });
    await expect(undo(done)).rejects.toMatchObject({
      code: 'wrongState',
      details: { problems: [{ path: 'items.1.entry', code: 'undo' }] },
    });
    expect(await publicOf(entries)).toEqual([true, true]);
  });

  it('and no entry of it alone, nor one that is not published', async () => {
    const made = await together(await drafts(1));
    expect(await codeOf(undo(made))).toBe('wrongState');
    const done = await release(made);
    expect(await codeOf(undo(made))).toBe('conflict');
    const { id, version } = await again({ id: done.items[0]?.entry ?? '' });
    await expect(marta.undoDeeds({ body: { items: [{ entry: id, version }] } })).rejects.toMatchObject({
      code: 'wrongState',
      details: { problems: [{ path: 'items.0.entry', code: 'undoRelease' }] },
    });
  });
});

describe('a release with a moment', () => {
  const schedule = ({ id, version }: Release, moment = soon) =>
    marta.scheduleRelease({ params: { id }, body: { version, at: moment } });

  it('is shown by each of its entries, and published whole when it comes', async () => {
    const entries = await drafts(3);
    const made = await schedule(await together(entries));
    expect(made).toMatchObject({ state: 'scheduled', at: soon });
    expect((await again(entries[0] as AnyEntry)).scheduled).toMatchObject([
      { language: 'es', at: soon, release: made.id },
      { language: 'en', at: soon, release: made.id },
    ]);
    await after(30);
    expect(await read(made)).toMatchObject({ state: 'scheduled' });
    await after(61);
    expect(await read(made)).toMatchObject({ state: 'published', by: { name: 'Marta' } });
    expect(await publicOf(entries)).toEqual([true, true, true]);
    expect((await again(entries[0] as AnyEntry)).scheduled).toEqual([]);
  });

  it('can have it taken back, in the release and not in an entry', async () => {
    const entries = await drafts(1);
    const made = await schedule(await together(entries));
    const entry = await again(entries[0] as AnyEntry);
    const query = { version: entry.version, languages: 'es' };
    expect(await codeOf(marta.cancelSchedule({ params: { id: entry.id }, query }))).toBe('wrongState');
    const open = await marta.cancelRelease({ params: { id: made.id }, query: { version: made.version } });
    expect(open).toMatchObject({ state: 'open', at: null });
    await after(61);
    expect(await publicOf(entries)).toEqual([false]);
    expect((await again(entry)).scheduled).toEqual([]);
  });

  it('is left whole when a draft was changed since by somebody who may not publish', async () => {
    const entries = await drafts(2);
    const made = await schedule(await together(entries));
    const entry = await again(entries[1] as AnyEntry);
    const line = aHelpLine({ key: entry.key });
    const english = { ...line.texts['en'], name: 'Another name' };
    const changed = { ...line, texts: { ...line.texts, en: english } } as typeof line;
    await tomas.updateEntry({ params: { id: entry.id }, body: { version: entry.version, entry: changed } });
    await after(61);
    expect(await publicOf(entries)).toEqual([false, false]);
    const failed = await read(made);
    expect(failed).toMatchObject({
      state: 'failed',
      failure: { code: 'notPublishable', problems: [{ path: 'items.1.texts.en', code: 'movedOn' }] },
    });
    expect((await again(entry)).scheduled).toEqual([]);
    await release(failed);
    expect(await publicOf(entries)).toEqual([true, true]);
  });

  it('is not in the past, and not for what could not be published now', async () => {
    const made = await together(await drafts(1));
    expect(await codeOf(schedule(made, inMinutes(-1).toISOString()))).toBe('invalid');
    const broken = await marta.createEntry({
      body: aService({ key: 'svc.rota2', facts: { organization: 'org.nadie' } }),
    });
    const items = [{ entry: broken.id, languages: ['es'] }];
    const bad = await marta.createRelease({ body: { municipality: 'quilmes', release: { name: 'Rota', items } } });
    expect(await codeOf(schedule(bad))).toBe('notPublishable');
  });
});

describe('releases', () => {
  it('are listed by municipality and state, newest first', async () => {
    const made = await together(await drafts(1), 'La última');
    const { items } = await marta.listReleases({ query: { municipality: 'quilmes', state: 'open' } });
    expect(items[0]).toMatchObject({ id: made.id, name: 'La última' });
    expect(items.every(({ state }) => state === 'open')).toBe(true);
  });

  it('are refused to those who may not publish, and unknown elsewhere', async () => {
    const line = await publish(marta, aHelpLine({ key: 'line.ajena' }));
    const { id, version } = await together([line]);
    const params = { id };
    const input = { name: 'X', items: [{ entry: line.id, languages: ['es'] }] };
    const deeds: Record<string, (as: CoreClient) => Promise<unknown>> = {
      create: (as) => as.createRelease({ body: { municipality: 'quilmes', release: input } }),
      update: (as) => as.updateRelease({ params, body: { version, release: input } }),
      delete: (as) => as.deleteRelease({ params, query: { version } }),
      publish: (as) => as.publishRelease({ params, body: { version } }),
      schedule: (as) => as.scheduleRelease({ params, body: { version, at: soon } }),
      cancel: (as) => as.cancelRelease({ params, query: { version } }),
      undo: (as) => as.undoRelease({ params, body: { version } }),
    };
    for (const deed of Object.values(deeds)) expect(await codeOf(deed(tomas))).toBe('refused');
    const { create, ...others } = deeds;
    expect(await codeOf(create?.(luis) ?? Promise.resolve())).toBe('refused');
    for (const deed of Object.values(others)) expect(await codeOf(deed(luis))).toBe('notFound');
    expect(await codeOf(luis.getRelease({ params }))).toBe('notFound');
    expect(await codeOf(luis.listReleases({ query: { municipality: 'quilmes' } }))).toBe('refused');
    expect(await codeOf(tomas.getRelease({ params }))).toBeNull();
  });
});
