import type { AnyEntry, CoreClient } from '@ventanilla/contracts';
import { aHelpLine, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, inMinutes } from '../../../test/at.js';
import { openMunicipality, publish, type RunningCore, signedIn, startCore } from '../../../test/running-core.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { SCHEDULED_DEEDS } from '../schedule/scheduled-deeds.js';

let core: RunningCore;
let marta: CoreClient;
let pablo: CoreClient;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  [marta, pablo] = (await Promise.all(
    ['marta', 'pablo'].map((name) =>
      signedIn(core, aStaffMember({ email: `${name}@quilmes.example` })).then((signed) => signed.core),
    ),
  )) as [CoreClient, CoreClient];
});
afterAll(() => core?.stop());

let lines = 0;
const aPublicLine = () => publish(marta, aHelpLine({ key: `line.undo.${++lines}` }));
const bothOf = ({ version }: AnyEntry) => ({ version, languages: ['es', 'en'] });
const undone = (as: CoreClient, ...entries: AnyEntry[]) =>
  as.undoDeeds({ body: { items: entries.map(({ id, version }) => ({ entry: id, version })) } });
const now = ({ id }: AnyEntry) => marta.getEntry({ params: { id } });
const seen = ({ states, published, marks, publishedAt, deletedAt }: AnyEntry) => ({
  ...{ states, published, marks, publishedAt, deletedAt },
});

describe('whoever has just done it takes back', () => {
  it('an archive of many, which are public again as they were', async () => {
    const before = [await aPublicLine(), await aPublicLine()];
    const items = before.map((line) => ({ entry: line.id, ...bothOf(line) }));
    const archived = await marta.archiveEntries({ body: { items } });
    const { items: back } = await undone(marta, ...archived.items);
    expect(back.map(seen)).toEqual(before.map(seen));
    const { items: deeds } = await core.administrator.listAudit({ query: { resourceId: before[0]?.id ?? '' } });
    expect(deeds.map(({ action }) => action).slice(0, 2)).toEqual(['undo', 'archive']);
  });

  it('sending for review', async () => {
    const draft = await marta.createEntry({ body: aHelpLine({ key: 'line.undo.draft' }) });
    const items = [{ entry: draft.id, ...bothOf(draft) }];
    const sent = await marta.submitEntriesForReview({ body: { items } });
    expect((await undone(marta, ...sent.items)).items.map(seen)).toEqual([seen(draft)]);
  });

  it('what went public, so that others read again what they read before, in the same words', async () => {
    const line = await aPublicLine();
    const { es } = aHelpLine({ key: line.key }).texts;
    const renamed = aHelpLine({ key: line.key, texts: { ...line.texts, es: { ...es, name: 'Otro nombre' } } as never });
    const params = { id: line.id };
    const edited = await marta.updateEntry({ params, body: { version: line.version, entry: renamed } });
    const changed = await marta.publishEntry({ params, body: { version: edited.version, languages: ['es'] } });
    expect(changed.published?.texts).toMatchObject({ es: { name: 'Otro nombre' } });
    const { items } = await undone(marta, changed);
    expect(items.map(seen)).toEqual([seen(edited)]);
    expect(items[0]?.texts).toEqual(edited.texts);
  });

  it('a first publication, after which nothing is public', async () => {
    const line = await aPublicLine();
    expect((await undone(marta, line)).items).toMatchObject([
      { published: null, states: { es: 'draft', en: 'draft' } },
    ]);
  });

  it('what was done at its moment, which is not done again', async () => {
    const draft = await marta.createEntry({ body: aHelpLine({ key: 'line.undo.due' }) });
    const params = { id: draft.id };
    const moment = { languages: ['es'], action: 'publish' as const, at: inMinutes(1).toISOString() };
    await marta.scheduleEntry({ params, body: { version: draft.version, ...moment } });
    const later = (minutes: number) => at(core, inMinutes(minutes), () => core.app.get(Jobs).runNow(SCHEDULED_DEEDS));
    await later(2);
    const due = await now(draft);
    expect(due.published).not.toBeNull();
    await at(core, inMinutes(3), () => undone(marta, due));
    await later(4);
    expect(await now(draft)).toMatchObject({ published: null, scheduled: [] });
  });

  it('what left the public, and what was deleted', async () => {
    const [first, second] = [await aPublicLine(), await aPublicLine()];
    const query = { version: first.version, languages: 'en' };
    const out = await marta.unpublishEntry({ params: { id: first.id }, query });
    const gone = await marta.deleteEntry({ params: { id: second.id }, query: { version: second.version } });
    expect((await undone(marta, out, gone)).items.map(seen)).toEqual([seen(first), seen(second)]);
  });
});

describe('nothing is taken back', () => {
  it('of what somebody else did', async () => {
    const line = await aPublicLine();
    const archived = await marta.archiveEntry({ params: { id: line.id }, body: bothOf(line) });
    await expect(undone(pablo, archived)).rejects.toMatchObject({
      code: 'wrongState',
      details: { problems: [{ path: 'items.0.entry', code: 'undo' }] },
    });
  });

  it('once somebody has written the entry, nor then of another beside it', async () => {
    const all = [await aPublicLine(), await aPublicLine()];
    const { items } = await marta.archiveEntries({
      body: { items: all.map((line) => ({ entry: line.id, ...bothOf(line) })) },
    });
    const [first, second] = items as [AnyEntry, AnyEntry];
    const query = { version: second.version, languages: 'es,en' };
    await pablo.unarchiveEntry({ params: { id: second.id }, query });
    await expect(undone(marta, first, second)).rejects.toMatchObject({ code: 'conflict' });
    expect(seen(await now(first))).toEqual(seen(first));
  });

  it('twice, after a quarter of an hour, or of a deed that takes nothing away', async () => {
    const written = await marta.createEntry({ body: aHelpLine({ key: 'line.undo.written' }) });
    await expect(undone(marta, written)).rejects.toMatchObject({ code: 'wrongState' });
    const line = await aPublicLine();
    const archived = await marta.archiveEntry({ params: { id: line.id }, body: bothOf(line) });
    const { items } = await undone(marta, archived);
    await expect(undone(marta, ...items)).rejects.toMatchObject({ code: 'wrongState' });
    const archive = () => marta.archiveEntry({ params: { id: line.id }, body: bothOf(items[0] ?? line) });
    const late = await at(core, inMinutes(-15.5), archive);
    await expect(undone(marta, late)).rejects.toMatchObject({ code: 'wrongState' });
  });
});
