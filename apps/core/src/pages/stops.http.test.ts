import { aMobileStop, aService } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMunicipality, publish, type RunningCore, startCore } from '../../test/running-core.js';
import { Clock } from '../platform/clock.js';

let core: RunningCore;
let now = new Date('2026-06-02T15:00:00Z');

beforeAll(async () => {
  core = await startCore({ PUBLIC_URL: 'https://ventanilla.example' });
  core.app.get(Clock).now = () => now;
  await openMunicipality(core.administrator, 'quilmes', { languages: ['es', 'en'] });
  await publish(core.administrator, aService());
  await publish(
    core.administrator,
    aMobileStop({
      facts: {
        date: '2026-06-04',
        repeats: { every: 'weeks', count: 1, days: ['TH'], until: '2026-06-25' },
        exceptions: [
          { date: '2026-06-11', change: 'cancelled', reason: 'weather' },
          { date: '2026-06-25', change: 'noted', note: { es: 'Se entra por la escuela' } },
          {
            date: '2026-06-18',
            change: 'changed',
            reason: 'holiday',
            instead: { date: '2026-06-19', opensAt: '10:00', closesAt: '12:00', address: null, position: null },
          },
        ],
        onBoard: ['svc.q.vacunas'],
        languages: ['es', 'ht'],
      },
    }),
  );
  await publish(core.administrator, aMobileStop({ key: 'stop.past', facts: { date: '2026-05-20' } }));
  await core.catchUp();
}, 60_000);
afterAll(() => core?.stop());

const get = (path: string) => fetch(`${core.baseUrl}/m/quilmes/es${path}`);
const read = async (path: string) => (await get(path)).text();
const eventsIn = (calendar: string) => calendar.replace(/\r\n /g, '').split('BEGIN:VEVENT').slice(1);

describe('the page of mobile stops', () => {
  it('says every date to come, which is off and which is otherwise, and why', async () => {
    const page = await read('/mobile-stops');
    expect(page).toContain('jueves 4 de junio de 2026, de 09:00 a 14:00');
    expect(page).toContain('jueves 11 de junio de 2026: suspendido por el clima');
    expect(page).toContain(
      'viernes 19 de junio de 2026, de 10:00 a 12:00 (en lugar del jueves 18 de junio de 2026, por feriado)',
    );
    const one = await read('/mobile-stops/stop.bernal');
    expect(page).toContain('Se entra por la escuela');
    expect(one).toContain('A bordo');
    expect(one).toContain('español y criollo haitiano');
  });

  it('tells apart what is over by itself', async () => {
    const [toCome = '', past = ''] = (await read('/mobile-stops')).split('Las últimas que ya pasaron');
    expect(toCome).not.toContain('/stop.past');
    expect(past).toContain('/stop.past');
  });

  it('moves a date among those that are over when it ends, not at midnight', async () => {
    const facts = { date: '2026-06-03' };
    await publish(core.administrator, aMobileStop({ key: 'stop.today', facts }));
    await core.catchUp();
    const partsAt = async (moment: string) => {
      now = new Date(moment);
      const [toCome = '', past = ''] = (await read('/mobile-stops')).split('Las últimas que ya pasaron');
      return [toCome.includes('/stop.today'), past.includes('/stop.today')];
    };
    expect(await partsAt('2026-06-03T16:59:59Z')).toEqual([true, false]);
    expect(await partsAt('2026-06-03T17:00:00Z')).toEqual([false, true]);
    expect(await read('/mobile-stops/stop.today')).toContain('Esa fecha ya pasó.');
    now = new Date('2026-06-02T15:00:00Z');
    const [entry] = (await core.administrator.listEntries({ query: { kind: 'mobileStop', q: 'stop.today' } })).items;
    if (!entry) throw new Error('There is a stop');
    const query = { version: String(entry.version), languages: 'es' };
    await core.administrator.unpublishEntry({ params: { id: entry.id }, query });
    await core.catchUp();
  });

  it('leads to calendars that are there', async () => {
    const page = await read('/mobile-stops');
    expect(page).toContain('webcal://ventanilla.example/m/quilmes/es/mobile-stops/calendar.ics');
    expect((await get('/mobile-stops/calendar.ics')).headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  });
});

describe('the calendar of mobile stops', () => {
  it('has an event for each date to come, in UTC, under a name that stays', async () => {
    const events = eventsIn(await read('/mobile-stops/calendar.ics'));
    expect(events).toHaveLength(4);
    expect(events[0]).toContain('UID:2026-06-04.stop.bernal@quilmes.ventanilla.example\r\n');
    expect(events[0]).toContain('DTSTART:20260604T120000Z\r\nDTEND:20260604T170000Z\r\n');
    expect(events[0]).toContain('STATUS:CONFIRMED');
  });

  it('says what is cancelled, and keeps the name of what was moved', async () => {
    const [, cancelled, moved, noted] = eventsIn(await read('/mobile-stops/stop.bernal.ics'));
    expect(cancelled).toContain('STATUS:CANCELLED');
    expect(moved).toContain('UID:2026-06-18.stop.bernal@');
    expect(moved).toContain('DTSTART:20260619T130000Z');
    expect(noted).toContain('DESCRIPTION;LANGUAGE=es:Se entra por la escuela');
  });

  it('grows its sequence when what is public changes', async () => {
    const sequenceOf = (calendar: string) => Number(/SEQUENCE:(\d+)/.exec(calendar)?.[1]);
    const before = sequenceOf(await read('/mobile-stops/stop.bernal.ics'));
    const [stop] = (await core.administrator.listEntries({ query: { kind: 'mobileStop', q: 'stop.bernal' } })).items;
    if (stop?.kind !== 'mobileStop') throw new Error('There is a stop');
    const { id, version, kind, municipality, key, facts, texts } = stop;
    const entry = { kind, municipality, key, facts: { ...facts, closesAt: '15:00' }, texts };
    const saved = await core.administrator.updateEntry({ params: { id }, body: { version, entry } });
    await core.administrator.publishEntry({ params: { id }, body: { version: saved.version, languages: ['es'] } });
    await core.catchUp();
    const after = await read('/mobile-stops/stop.bernal.ics');
    expect(sequenceOf(after)).toBeGreaterThan(before);
    expect(after).toContain('UID:2026-06-04.stop.bernal@');
  });

  it('is nowhere for what does not stop', async () => {
    expect((await get('/mobile-stops/svc.q.vacunas.ics')).status).toBe(404);
    expect((await get('/mobile-stops/nothing.ics')).status).toBe(404);
  });

  it('is empty when everything is over', async () => {
    now = new Date('2026-06-26T15:00:00Z');
    expect(eventsIn(await read('/mobile-stops/calendar.ics'))).toEqual([]);
    expect(await read('/mobile-stops')).toContain('No hay próximas paradas publicadas.');
  });
});

describe('a timetable that can not be', () => {
  it.each([
    ['more than a year ahead', { every: 'weeks', count: 1, days: ['TH'], until: '2028-01-01' }, 'tooFarAhead'],
    ['without a day', { every: 'weeks', count: 1, days: [], until: '2026-06-25' }, 'noDays'],
    ['without a date', { every: 'weeks', count: 1, days: ['MO'], until: '2026-06-07' }, 'noDates'],
  ] as const)('is refused to the public: %s', async (_, repeats, code) => {
    const draft = aMobileStop({
      key: `stop.${code}`,
      facts: { date: '2026-06-04', repeats: { ...repeats, days: [...repeats.days] } },
    });
    const { id, version } = await core.administrator.createEntry({ body: draft });
    const error = await core.administrator
      .publishEntry({ params: { id }, body: { version, languages: ['es'] } })
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'notPublishable', details: { problems: [{ code }] } });
  });
});
