import type { Alert, AlertInput, CoreClient } from '@ventanilla/contracts';
import { aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAlert } from '../../test/an-alert.js';
import { at, inHours, inMinutes } from '../../test/at.js';
import { codeOf, openMunicipality, type RunningCore, signedIn, startCore } from '../../test/running-core.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { DUE_ALERTS } from './due-alerts.js';

let core: RunningCore;
let marta: CoreClient;
let rosa: CoreClient;
beforeAll(async () => {
  core = await startCore({ PUBLIC_URL: 'https://ventanilla.example' });
  await openMunicipality(core.administrator, 'quilmes');
  marta = (await signedIn(core, aStaffMember())).core;
  rosa = (await signedIn(core, aStaffMember({ email: 'rosa@quilmes.example', name: 'Rosa', role: 'reviewer' }))).core;
});
afterAll(() => core?.stop());

const write = (overrides: Partial<AlertInput> = {}) =>
  marta.createAlert({ body: { municipality: 'quilmes', alert: anAlert(overrides) } });
const submit = ({ id, version }: Alert) => marta.submitAlert({ params: { id }, body: { version } });
const approve = ({ id, version }: Alert) => rosa.sendAlert({ params: { id }, body: { version } });
const read = ({ id }: Alert) => marta.getAlert({ params: { id } });
const sent = async (overrides: Partial<AlertInput> = {}) => approve(await submit(await write(overrides)));
const runAt = (moment: Date) => at(core, moment, () => core.app.get(Jobs).runNow(DUE_ALERTS));

async function publicNow(language = 'es') {
  await core.catchUp();
  return (await core.client().listPublicAlerts({ params: { municipality: 'quilmes' }, query: { language } })).items;
}

async function finishAll(): Promise<void> {
  await runAt(inHours(48));
  await core.catchUp();
}

describe('an alert', () => {
  it('is a draft, waits for a second person, and is public once that person sends it', async () => {
    const draft = await write();
    expect(draft).toMatchObject({ state: 'draft', kind: 'alert', version: 1, writers: [{ name: 'Marta' }] });
    expect(await publicNow()).toEqual([]);
    const waiting = await submit(draft);
    expect(waiting).toMatchObject({ state: 'inReview', version: 2 });
    expect(await publicNow()).toEqual([]);
    const done = await approve(waiting);
    expect(done).toMatchObject({ state: 'sent', approvedBy: { name: 'Rosa' } });
    expect(await publicNow()).toMatchObject([{ id: done.id, severity: 'Severe', language: 'es', places: ['Bernal'] }]);
    expect(await publicNow('en')).toMatchObject([{ headline: 'Heavy storm tonight', language: 'en' }]);
    expect(await publicNow('fr')).toMatchObject([{ language: 'en' }]);
    await finishAll();
  });

  it('leaves in the audit who wrote, submitted and sent it', async () => {
    const { id } = await sent();
    const { items } = await marta.listAudit({ query: { resourceId: id, sort: 'at' } });
    expect(items.map(({ action, staff }) => [action, staff?.name])).toEqual([
      ['create', 'Marta'],
      ['submitForReview', 'Marta'],
      ['sendAlert', 'Rosa'],
    ]);
    expect(items[0]).toMatchObject({ resource: 'alert', title: 'Tormenta fuerte esta noche', municipality: 'quilmes' });
    await finishAll();
  });

  it('is given back with what should be changed, and is a draft until it is submitted again', async () => {
    const { id, version } = await submit(await write());
    const returned = await rosa.returnAlert({ params: { id }, body: { version, note: 'Falta decir hasta cuándo.' } });
    expect(returned).toMatchObject({
      state: 'draft',
      returned: { by: { name: 'Rosa' }, note: 'Falta decir hasta cuándo.' },
    });
    expect(await submit(returned)).toMatchObject({ state: 'inReview', returned: null });
  });

  it('is a draft again when it is changed while it waits', async () => {
    const { id, version } = await submit(await write());
    const changed = await marta.saveAlert({
      params: { id },
      body: { version, alert: anAlert({ severity: 'Extreme' }) },
    });
    expect(changed).toMatchObject({ state: 'draft', severity: 'Extreme' });
  });

  it('is listed without its texts, the newest first, by state', async () => {
    const { id } = await write({ event: 'heat' });
    const { items } = await marta.listAlerts({ query: { municipality: 'quilmes', state: 'draft' } });
    expect(items[0]).toMatchObject({
      id,
      event: 'heat',
      headline: 'Tormenta fuerte esta noche',
      languages: ['es', 'en'],
    });
    expect(items[0]).not.toHaveProperty('texts');
  });

  it('can be deleted while nobody was told', async () => {
    const draft = await write();
    await marta.deleteAlert({ params: { id: draft.id }, query: { version: draft.version } });
    expect(await codeOf(read(draft))).toBe('notFound');
    const gone = await sent();
    expect(await codeOf(marta.deleteAlert({ params: { id: gone.id }, query: { version: gone.version } }))).toBe(
      'wrongState',
    );
    await finishAll();
  });
});

describe('the moment of an alert', () => {
  it('comes by itself, and not before', async () => {
    const approved = await approve(await submit(await write({ sendAt: inMinutes(30).toISOString() })));
    expect(approved).toMatchObject({ state: 'scheduled', approvedBy: { name: 'Rosa' } });
    await runAt(inMinutes(29));
    expect(await read(approved)).toMatchObject({ state: 'scheduled' });
    await runAt(inMinutes(31));
    await runAt(inMinutes(31));
    expect(await read(approved)).toMatchObject({ state: 'sent', approvedBy: { name: 'Rosa' } });
    expect(await publicNow()).toHaveLength(1);
    await finishAll();
  });

  it('can be held, and then waits for a second person again', async () => {
    const { id, version } = await approve(await submit(await write({ sendAt: inMinutes(30).toISOString() })));
    const held = await rosa.holdAlert({ params: { id }, body: { version } });
    expect(held).toMatchObject({ state: 'inReview', approvedBy: null });
    await runAt(inMinutes(31));
    expect(await read(held)).toMatchObject({ state: 'inReview' });
  });

  it('that is missed until the alert would be over gives it back with the reason', async () => {
    const approved = await approve(await submit(await write({ sendAt: inMinutes(30).toISOString() })));
    await runAt(inHours(7));
    expect(await read(approved)).toMatchObject({
      state: 'draft',
      failure: { code: 'notPublishable', problems: [{ path: 'expires', code: 'past' }] },
    });
  });

  it('of its end takes it from the public to the second, and from the list with the next run', async () => {
    const alert = await sent({ expires: inHours(2).toISOString() });
    expect(await publicNow()).toHaveLength(1);
    const over = new Date(alert.expires);
    const listAt = (moment: Date) => at(core, moment, () => publicNow());
    expect(await listAt(new Date(over.getTime() - 1_000))).toHaveLength(1);
    expect(await listAt(over)).toEqual([]);
    expect(await read(alert)).toMatchObject({ state: 'sent' });
    await runAt(over);
    expect(await read(alert)).toMatchObject({ state: 'expired' });
    const { items } = await marta.listAudit({ query: { resourceId: alert.id } });
    expect(items[0]).toMatchObject({ action: 'expireAlert', staff: null });
  });
});

describe('an alert about another', () => {
  it('replaces it when it is sent, for the same people, and names it', async () => {
    const first = await sent();
    const draft = await marta.followAlert({ params: { id: first.id }, body: { kind: 'update' } });
    expect(draft).toMatchObject({ kind: 'update', state: 'draft', texts: first.texts, places: first.places });
    expect(draft.references).toMatchObject([{ id: first.id, identifier: first.identifier }]);
    expect(await publicNow()).toMatchObject([{ id: first.id }]);
    const second = await approve(await submit(draft));
    expect(await read(first)).toMatchObject({ state: 'updated', followedBy: second.id });
    expect(await publicNow()).toMatchObject([{ id: second.id, kind: 'update' }]);
    const third = await marta.followAlert({ params: { id: second.id }, body: { kind: 'cancel' } });
    expect(third.references.map(({ id }) => id)).toEqual([second.id, first.id]);
    await finishAll();
  });

  it('takes it back when it cancels: nothing is current then, and it starts without the old texts', async () => {
    const first = await sent();
    const draft = await marta.followAlert({ params: { id: first.id }, body: { kind: 'cancel' } });
    expect(draft).toMatchObject({ kind: 'cancel', urgency: 'Past', responses: ['AllClear'] });
    expect(Object.values(draft.texts).map(({ headline }) => headline)).toEqual(['', '']);
    expect(await codeOf(submit(draft))).toBe('notPublishable');
    const texts = { es: { headline: 'Ya pasó la tormenta', description: '', instruction: '' } };
    const { municipality: _, ...body } = {
      municipality: '',
      alert: { ...anAlert(), severity: 'Minor' as const, texts },
    };
    const saved = await marta.saveAlert({ params: { id: draft.id }, body: { version: draft.version, ...body } });
    await approve(await submit(saved));
    expect(await read(first)).toMatchObject({ state: 'cancelled' });
    expect(await publicNow()).toEqual([]);
    await finishAll();
  });

  it('comes too late when another was first', async () => {
    const first = await sent();
    const follow = () => marta.followAlert({ params: { id: first.id }, body: { kind: 'update' } });
    const [one, other] = [await follow(), await follow()];
    await approve(await submit(one));
    await expect(approve(await submit(other))).rejects.toMatchObject({
      code: 'notPublishable',
      details: { problems: [{ path: 'references', code: 'over' }] },
    });
    expect(await codeOf(follow())).toBe('wrongState');
    await finishAll();
  });
});

describe('whom it reaches', () => {
  it('is shown before sending, with the language that people of each language read', async () => {
    const { id } = await write({ texts: { es: anAlert().texts['es'] ?? never() } });
    const reach = await marta.getAlertReach({ params: { id } });
    expect(reach.languages).toMatchObject([
      { language: 'es', reads: 'es' },
      { language: 'en', reads: 'es' },
    ]);
    expect(reach.problems).toEqual([]);
  });
});

function never(): never {
  throw new Error('The example has Spanish');
}
