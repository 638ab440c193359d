import type { AnyEntry, CoreClient } from '@ventanilla/contracts';
import { aHelpLine, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, inMinutes } from '../../../test/at.js';
import {
  codeOf,
  openMunicipality,
  publish,
  type RunningCore,
  signedIn,
  startCore,
} from '../../../test/running-core.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { SCHEDULED_DEEDS } from './scheduled-deeds.js';

let core: RunningCore;
let marta: CoreClient;
let tomas: CoreClient;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await openMunicipality(core.administrator, 'caba', { names: { es: 'Ciudad de Buenos Aires' } });
  marta = (await signedIn(core, aStaffMember())).core;
  tomas = (await signedIn(core, aStaffMember({ email: 'tomas@quilmes.example', role: 'translator' }))).core;
});
afterAll(() => core?.stop());

const soon = inMinutes(60).toISOString();
const later = inMinutes(120).toISOString();
const aDraft = (key: string) => marta.createEntry({ body: aHelpLine({ key }) });
const of = ({ id }: AnyEntry) => ({ params: { id } });
const again = (entry: AnyEntry) => marta.getEntry(of(entry));

function schedule(entry: AnyEntry, languages: string[], action: 'publish' | 'unpublish' = 'publish', moment = soon) {
  return marta.scheduleEntry({ ...of(entry), body: { version: entry.version, languages, action, at: moment } });
}

/** What happens by itself after so many minutes. */
const after = (minutes: number) => at(core, inMinutes(minutes), () => core.app.get(Jobs).runNow(SCHEDULED_DEEDS));

function reworded(entry: AnyEntry, name: string) {
  const spanish = aHelpLine({ key: entry.key });
  return { ...spanish, texts: { ...spanish.texts, es: { ...spanish.texts['es'], name } } } as typeof spanish;
}

describe('a language scheduled to be published', () => {
  it('says so, waits for its moment, and is then public without the others', async () => {
    const scheduled = await schedule(await aDraft('line.manana'), ['es']);
    expect(scheduled.scheduled).toMatchObject([
      { language: 'es', action: 'publish', at: soon, by: { name: 'Marta' }, release: null, failure: null },
    ]);
    await after(30);
    expect(await again(scheduled)).toMatchObject({ published: null, states: { es: 'draft', en: 'draft' } });
    await after(61);
    const entry = await again(scheduled);
    expect(entry).toMatchObject({ states: { es: 'published', en: 'draft' }, scheduled: [] });
    const { items } = await marta.listVersions({ ...of(entry), query: {} });
    expect(items.map(({ action, by }) => [action, by?.name])).toEqual([
      ['publish', 'Marta'],
      ['schedule', 'Marta'],
      ['create', 'Marta'],
    ]);
  });

  it('can leave again at a later moment', async () => {
    const coming = await schedule(await aDraft('line.temporada'), ['es']);
    await schedule(coming, ['es'], 'unpublish', later);
    await after(61);
    expect(await again(coming)).toMatchObject({ states: { es: 'published' }, scheduled: [{ action: 'unpublish' }] });
    await after(121);
    expect(await again(coming)).toMatchObject({ published: null, scheduled: [] });
  });

  it('comes and goes in order when both moments have passed', async () => {
    const coming = await schedule(await aDraft('line.atrasada'), ['es']);
    await schedule(coming, ['es'], 'unpublish', later);
    await after(180);
    expect(await again(coming)).toMatchObject({ published: null, scheduled: [] });
  });

  it('can be cancelled', async () => {
    const scheduled = await schedule(await aDraft('line.cancelada'), ['es', 'en']);
    const query = { version: scheduled.version, languages: 'es' };
    const left = await marta.cancelSchedule({ ...of(scheduled), query });
    expect(left.scheduled.map(({ language }) => language)).toEqual(['en']);
    const twice = marta.cancelSchedule({ ...of(scheduled), query: { ...query, version: left.version } });
    expect(await codeOf(twice)).toBe('wrongState');
    await after(61);
    expect(await again(left)).toMatchObject({ states: { es: 'draft', en: 'published' } });
  });

  it('is not scheduled again by being scheduled twice: the later word holds', async () => {
    const first = await schedule(await aDraft('line.movida'), ['es']);
    const moved = await schedule(first, ['es'], 'publish', later);
    expect(moved.scheduled.map((one) => one.at)).toEqual([later]);
  });

  it('is left when somebody who may not publish changed it since, and says so', async () => {
    const scheduled = await schedule(await aDraft('line.cambiada'), ['es', 'en']);
    const english = { ...aHelpLine({ key: scheduled.key }).texts['en'], name: 'Another name' };
    const entry = { ...aHelpLine({ key: scheduled.key }) };
    const changed = { ...entry, texts: { ...entry.texts, en: english } } as typeof entry;
    await tomas.updateEntry({ ...of(scheduled), body: { version: scheduled.version, entry: changed } });
    await after(61);
    expect(await again(scheduled)).toMatchObject({
      published: null,
      scheduled: [
        { language: 'es', failure: { code: 'notPublishable', problems: [{ path: 'texts.en', code: 'movedOn' }] } },
        { language: 'en', failure: { code: 'notPublishable' } },
      ],
    });
    const { items } = await marta.listAudit({ query: { resourceId: scheduled.id } });
    expect(items[0]).toMatchObject({ action: 'scheduleFailed', staff: null, why: 'notPublishable' });
  });

  it('follows the draft of somebody who may publish', async () => {
    const scheduled = await schedule(await aDraft('line.corregida'), ['es']);
    const body = { version: scheduled.version, entry: reworded(scheduled, 'Corregida a tiempo') };
    await marta.updateEntry({ ...of(scheduled), body });
    await after(61);
    expect((await again(scheduled)).published?.texts['es']).toMatchObject({ name: 'Corregida a tiempo' });
  });

  it('does not follow what was saved while typing', async () => {
    const scheduled = await schedule(await aDraft('line.a-medias'), ['es']);
    const body = { version: scheduled.version, entry: reworded(scheduled, 'A med'), autosave: true };
    await marta.updateEntry({ ...of(scheduled), body });
    await after(61);
    expect(await again(scheduled)).toMatchObject({
      published: null,
      scheduled: [{ failure: { code: 'notPublishable' } }],
    });
  });

  it('is left when whoever scheduled it may not sign in any more', async () => {
    const who = aStaffMember({ email: 'rosa@quilmes.example', name: 'Rosa' });
    const { core: rosa, session } = await signedIn(core, who);
    const draft = await aDraft('line.de-rosa');
    const body = { version: draft.version, languages: ['es'], action: 'publish' as const, at: soon };
    await rosa.scheduleEntry({ ...of(draft), body });
    const params = { id: session.staff.id };
    const { version } = await core.administrator.getStaff({ params });
    await core.administrator.updateStaff({ params, body: { version, staff: { ...who, active: false } } });
    await after(61);
    expect(await again(draft)).toMatchObject({ published: null, scheduled: [{ failure: { code: 'refused' } }] });
  });

  it('is done with once somebody publishes it by hand', async () => {
    const scheduled = await schedule(await aDraft('line.adelantada'), ['es']);
    const body = { version: scheduled.version, languages: ['es'] };
    expect(await marta.publishEntry({ ...of(scheduled), body })).toMatchObject({ scheduled: [] });
  });
});

describe('scheduling is refused', () => {
  it('in the past', async () => {
    const draft = await aDraft('line.ayer');
    const call = schedule(draft, ['es'], 'publish', inMinutes(-1).toISOString());
    await expect(call).rejects.toMatchObject({ code: 'invalid', details: { problems: [{ code: 'past' }] } });
  });

  it('for what could not be done now', async () => {
    const draft = await aDraft('line.imposible');
    expect(await codeOf(schedule(draft, ['fr']))).toBe('notPublishable');
    expect(await codeOf(schedule(draft, ['es'], 'unpublish'))).toBe('wrongState');
  });

  it('on a version that somebody has changed since', async () => {
    const draft = await aDraft('line.otra-version');
    expect(await codeOf(schedule({ ...draft, version: 9 }, ['es']))).toBe('conflict');
  });

  it('to those who may not publish, and to those of another municipality', async () => {
    const line = await publish(marta, aHelpLine({ key: 'line.de-otros' }));
    const elsewhere = aStaffMember({ email: 'luis@caba.example', municipalities: ['caba'] });
    const { core: luis } = await signedIn(core, elsewhere);
    const body = { version: line.version, languages: ['es'], action: 'unpublish' as const, at: soon };
    const query = { version: line.version, languages: 'es' };
    expect(await codeOf(tomas.scheduleEntry({ ...of(line), body }))).toBe('refused');
    expect(await codeOf(tomas.cancelSchedule({ ...of(line), query }))).toBe('refused');
    expect(await codeOf(luis.scheduleEntry({ ...of(line), body }))).toBe('notFound');
    expect(await codeOf(luis.cancelSchedule({ ...of(line), query }))).toBe('notFound');
  });
});
