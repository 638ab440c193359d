import type { AnyEntry, CoreClient, Entry, EntryInput, Instead } from '@ventanilla/contracts';
import { aMobileStop, aService, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, publish, type RunningCore, signedIn, startCore } from '../../test/running-core.js';
import { Clock } from '../platform/clock.js';

let core: RunningCore;
beforeAll(async () => {
  core = await startCore();
  core.app.get(Clock).now = () => new Date('2026-06-02T15:00:00Z');
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id);
  await publish(core.administrator, aService());
}, 60_000);
afterAll(() => core?.stop());

const rain = { change: 'cancelled', reason: 'weather' } as const;
const params = { municipality: 'quilmes' };
const thursdays = {
  date: '2026-06-04',
  repeats: { every: 'weeks', count: 1, days: ['TH'], until: '2026-06-25' },
} satisfies Partial<EntryInput<'mobileStop'>['facts']>;

let count = 0;
let stop: Entry<'mobileStop'>;
beforeEach(async () => {
  count += 1;
  stop = asStop(await publish(core.administrator, aMobileStop({ key: `stop.plaza-${count}`, facts: thursdays })));
});

function asStop(entry: AnyEntry): Entry<'mobileStop'> {
  if (entry.kind !== 'mobileStop') throw new Error('This is a stop');
  return entry;
}
const change = (
  date: string,
  what: Parameters<CoreClient['changeStopDate']>[0]['body']['change'],
  as = core.administrator,
) => as.changeStopDate({ params: { id: stop.id, date }, body: { version: stop.version, change: what } });
const seen = async () => {
  await core.catchUp();
  const query = { language: 'es', days: 30, of: stop.key };
  return (await core.client().listPublicStops({ params, query })).items.map(({ date, state }) => `${date} ${state}`);
};

describe('a date that is called off', () => {
  it('is off for the public at once, and in the draft', async () => {
    const changed = asStop(await change('2026-06-11', rain));
    expect(changed.facts.exceptions).toEqual([{ date: '2026-06-11', ...rain }]);
    expect(changed.states).toEqual({ es: 'published' });
    expect(await seen()).toEqual([
      '2026-06-04 planned',
      '2026-06-11 cancelled',
      '2026-06-18 planned',
      '2026-06-25 planned',
    ]);
  });

  it('leaves what else the draft is about to say where it is', async () => {
    const { id, version, kind, municipality, key, facts, texts } = stop;
    const entry = { kind, municipality, key, facts: { ...facts, closesAt: '16:00' }, texts };
    stop = asStop(await core.administrator.updateEntry({ params: { id }, body: { version, entry } }));
    const changed = asStop(await change('2026-06-11', rain));
    expect(changed.published?.facts).toMatchObject({ closesAt: '14:00', exceptions: [{ date: '2026-06-11' }] });
    expect(changed.facts).toMatchObject({ closesAt: '16:00', exceptions: [{ date: '2026-06-11' }] });
    expect(changed.states).toEqual({ es: 'changed' });
  });

  it('can be put back, and be changed to something else', async () => {
    stop = asStop(await change('2026-06-11', rain));
    stop = asStop(await change('2026-06-11', { ...rain, reason: 'staff' }));
    expect(stop.facts.exceptions).toEqual([{ date: '2026-06-11', change: 'cancelled', reason: 'staff' }]);
    stop = asStop(await change('2026-06-11', null));
    expect(stop.facts.exceptions).toEqual([]);
  });

  it('is kept in the history with what was done', async () => {
    await change('2026-06-11', rain);
    const { items } = await core.administrator.listVersions({ params: { id: stop.id }, query: {} });
    expect(items[0]).toMatchObject({ action: 'changeDate', why: '2026-06-11 cancelled weather' });
  });
});

describe('a date that takes place otherwise', () => {
  const instead: Instead = { date: '2026-06-12', opensAt: '10:00', closesAt: '12:00', address: null, position: null };

  it('is found on its new day, under the day it was planned for', async () => {
    await change('2026-06-11', { change: 'changed', reason: 'holiday', instead });
    await core.catchUp();
    const query = { language: 'es', days: 30, of: stop.key };
    const { items } = await core.client().listPublicStops({ params, query });
    expect(items[1]).toMatchObject({
      planned: '2026-06-11',
      date: '2026-06-12',
      startsAt: '2026-06-12T13:00:00.000Z',
      state: 'changed',
      item: { warning: 'Cambió la fecha, el horario o el lugar: fijate antes de ir.' },
    });
  });

  it('is found at its other place, once', async () => {
    const address = { ...stop.facts.address, address1: 'Club Inventado' };
    const position = { latitude: -34.7, longitude: -58.3 };
    const elsewhere = { ...instead, date: '2026-06-11', address, position };
    await change('2026-06-11', { change: 'changed', reason: 'vehicle', instead: elsewhere });
    await core.catchUp();
    const query = { language: 'es', days: 30, of: stop.key };
    const { items } = await core.client().listPublicStops({ params, query });
    const placeOf = (index: number) => items[index]?.item.facts.find(({ kind }) => kind === 'address')?.value;
    expect([placeOf(0), placeOf(1)]).toEqual(['Plaza Inventada, Bernal', 'Club Inventado, Bernal']);
    expect(items[1]?.item.position).toEqual(position);
  });

  it('is refused at a place without a street', async () => {
    const address = { ...stop.facts.address, address1: ' ' };
    const call = change('2026-06-11', { change: 'changed', reason: 'vehicle', instead: { ...instead, address } });
    expect(await codeOf(call)).toBe('invalid');
  });

  it.each([
    ['on a day that is over', { date: '2026-06-01' }],
    ['with hours that are none', { closesAt: '10:00' }],
  ])('is refused %s', async (_, wrong) => {
    const call = change('2026-06-11', { change: 'changed', reason: 'holiday', instead: { ...instead, ...wrong } });
    expect(await codeOf(call)).toBe('invalid');
  });
});

describe('a note on a date', () => {
  it('is read with the date, which takes place as planned', async () => {
    const changed = asStop(await change('2026-06-11', { change: 'noted', note: { es: 'Se entra por la escuela' } }));
    expect(changed.facts.exceptions).toEqual([
      { date: '2026-06-11', change: 'noted', note: { es: 'Se entra por la escuela' } },
    ]);
    await core.catchUp();
    const query = { language: 'es', days: 30, of: stop.key };
    const { items } = await core.client().listPublicStops({ params, query });
    expect(items[1]?.state).toBe('planned');
    expect(items[1]?.item.facts).toContainEqual({ kind: 'notice', label: 'Aviso', value: 'Se entra por la escuela' });
    const { items: versions } = await core.administrator.listVersions({ params: { id: stop.id }, query: {} });
    expect(versions[0]).toMatchObject({ action: 'changeDate', why: '2026-06-11 noted' });
  });

  it.each([
    ['in no language', {}],
    ['that says nothing', { es: ' ' }],
    ['in what is no language', { castellano: 'Hola' }],
    ['that is longer than anybody reads', { es: 'a'.repeat(301) }],
  ])('is refused %s', async (_, note) => {
    expect(await codeOf(change('2026-06-11', { change: 'noted', note }))).toBe('invalid');
  });
});

describe('a change is refused', () => {
  it('of a date that the stop does not have, or that is over', async () => {
    expect(await codeOf(change('2026-06-12', rain))).toBe('invalid');
    stop = asStop(
      await publish(core.administrator, aMobileStop({ key: `stop.over-${count}`, facts: { date: '2026-06-01' } })),
    );
    expect(await codeOf(change('2026-06-01', rain))).toBe('invalid');
  });

  it('of what does not stop', async () => {
    const { id, version } = await core.administrator.createEntry({ body: aService({ key: `svc.fijo-${count}` }) });
    const call = core.administrator.changeStopDate({
      params: { id, date: '2026-06-11' },
      body: { version, change: rain },
    });
    expect(await codeOf(call)).toBe('notFound');
  });

  it('to somebody who read an older version', async () => {
    await change('2026-06-11', rain);
    expect(await codeOf(change('2026-06-18', rain))).toBe('conflict');
  });

  it('to somebody of another municipality, who knows nothing of it', async () => {
    const member = aStaffMember({
      email: `otra-${count}@caba.example`,
      role: 'contentManager',
      municipalities: ['caba'],
    });
    const { core: elsewhere } = await signedIn(core, member);
    expect(await codeOf(change('2026-06-11', rain, elsewhere))).toBe('notFound');
  });

  it.each(['viewer', 'translator', 'caseWorker', 'organizationEditor'] as const)('to a %s', async (role) => {
    const member = aStaffMember({
      email: `${role}-${count}@quilmes.example`.toLowerCase(),
      role,
      municipalities: ['quilmes'],
      ...(role === 'organizationEditor' && { organizations: ['org.salud'] }),
    });
    const { core: theirs } = await signedIn(core, member);
    expect(await codeOf(change('2026-06-11', rain, theirs))).toBe('refused');
  });
});

describe('where mobile offices are', () => {
  it('is told for the days asked for, and what comes after them', async () => {
    await core.catchUp();
    const query = { language: 'es', days: 7, of: stop.key };
    const { items, later } = await core.client().listPublicStops({ params, query });
    expect(items.map(({ date }) => date)).toEqual(['2026-06-04']);
    expect(later?.date).toBe('2026-06-11');
  });

  it('is asked for by the service that travels', async () => {
    await core.catchUp();
    const of = (key: string) => core.client().listPublicStops({ params, query: { language: 'es', days: 7, of: key } });
    expect((await of('svc.q.vacunas')).total).toBeGreaterThan(0);
    expect(await of('svc.other')).toEqual({ items: [], total: 0, later: null });
  });

  it('is nearest first when a position is given, and without a place on the map last', async () => {
    const key = (name: string) => `stop.${name}-${count}`;
    const service = `svc.lejos-${count}`;
    await publish(core.administrator, aService({ key: service }));
    const at = (latitude: number) => ({ date: '2026-06-04', service, position: { latitude, longitude: -58.25 } });
    await publish(core.administrator, aMobileStop({ key: key('nowhere'), facts: { date: '2026-06-03', service } }));
    await publish(core.administrator, aMobileStop({ key: key('far'), facts: at(-34.9) }));
    await publish(core.administrator, aMobileStop({ key: key('near'), facts: at(-34.721) }));
    await core.catchUp();
    const query = { language: 'es', of: service, latitude: -34.72, longitude: -58.25 };
    const { items } = await core.client().listPublicStops({ params, query });
    expect(items.map(({ item }) => item.key)).toEqual([key('near'), key('far'), key('nowhere')]);
    expect(items[0]?.item.distance).toBeLessThan(200);
  });

  it('refuses half a position', async () => {
    const call = core.client().listPublicStops({ params, query: { language: 'es', latitude: 1 } });
    expect(await codeOf(call)).toBe('invalid');
  });

  it('is unknown in a municipality that is not there', async () => {
    const call = core.client().listPublicStops({ params: { municipality: 'nada' }, query: { language: 'es' } });
    expect(await codeOf(call)).toBe('notFound');
  });
});
