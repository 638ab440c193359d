import { randomBytes } from 'node:crypto';
import type { CaseMessage, CoreClient } from '@ventanilla/contracts';
import { aHelpLine } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDesk, Person, saying, somebodyOf } from '../../test/a-case.js';
import { at } from '../../test/at.js';
import { codeOf, openMunicipality, publish, type RunningCore, startCore } from '../../test/running-core.js';
import { Database } from '../platform/database/database.js';

let core: RunningCore;
let carla: { client: CoreClient; id: string };
let elena: { client: CoreClient; id: string };
let zoe: CoreClient;
beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba', 'lanus']) await openMunicipality(core.administrator, id);
  await publish(core.administrator, aHelpLine());
  await core.catchUp();
  carla = await somebodyOf(core, 'quilmes', 'caseWorker', 'Carla');
  elena = await somebodyOf(core, 'quilmes', 'caseWorker', 'Elena');
  zoe = (await somebodyOf(core, 'caba', 'caseWorker', 'Zoe')).client;
  const functions = [{ key: 'trabajo-social', names: { es: 'Trabajadora social' }, staff: [carla.id] }];
  for (const id of ['quilmes', 'caba']) await aDesk(core, id, id === 'quilmes' ? { functions } : {});
}, 60_000);
afterAll(() => core?.stop());

const aPerson = () => new Person(core, randomBytes(32).toString('hex'));

/** A person with an open case, and what staff know it by. */
async function anOpenCase(municipality = 'quilmes', overrides: object = {}) {
  const person = aPerson();
  const standing = await person.open(municipality, overrides);
  const id = standing.case?.id ?? '';
  return { person, id, params: { id } };
}

const messagesOf = async (id: string, after?: number): Promise<CaseMessage[]> => {
  const query = { limit: 100, ...(after !== undefined && { after }) };
  return (await carla.client.listCaseMessages({ params: { id }, query })).items;
};

const textsOf = async (id: string) => (await messagesOf(id)).flatMap((each) => ('text' in each && each.text) || []);

const write = (id: string, text: string, clientId = `staff-${text.length}-${randomBytes(4).toString('hex')}`) =>
  carla.client.writeToPerson({ params: { id }, body: { clientId, text } });

/** Every document of every collection, as it lies there. */
async function everythingStored(): Promise<string> {
  const { db } = core.app.get(Database).connection;
  const collections = (await db?.collections()) ?? [];
  const found = await Promise.all(collections.map((each) => each.find().toArray()));
  return JSON.stringify(found);
}

const close = async (id: string, overrides: object = {}) => {
  const { version } = await carla.client.getCase({ params: { id } });
  const body = { version, outcome: 'helped', note: null, goodbye: null, ...overrides } as const;
  return carla.client.closeCase({ params: { id }, body });
};

describe('asking for a person', () => {
  it('is refused where nobody answers, and says so beforehand', async () => {
    const person = aPerson();
    expect((await person.standing('lanus')).door).toMatchObject({ offered: false, isOpen: false, opensAt: null });
    expect(await codeOf(person.open('lanus'))).toBe('wrongState');
  });

  it('opens one case, however often it is asked, and the bot knows that it is silent now', async () => {
    const { person, id } = await anOpenCase();
    const again = await Promise.all([person.open('quilmes'), person.open('caba')]);
    expect(again.map((each) => each.case?.id)).toEqual([id, id]);
    expect(await person.preferences()).toMatchObject({ talksWith: 'quilmes' });
    const found = await carla.client.getCase({ params: { id } });
    expect(found).toMatchObject({ state: 'waiting', assignee: null, priority: 'normal', withPerson: true });
  });

  it('opens one case when it is asked twice at the same moment', async () => {
    const person = aPerson();
    const opened = await Promise.all([person.open('quilmes'), person.open('quilmes'), person.open('quilmes')]);
    expect(new Set(opened.map((each) => each.case?.id)).size).toBe(1);
  });

  it('is urgent after danger, also when danger is told of later', async () => {
    const first = await anOpenCase('quilmes', { reason: 'danger', danger: 'violence' });
    const fitting = await carla.client.getCase({ params: first.params });
    expect(fitting).toMatchObject({ priority: 'urgent', suggestedProtocol: 'violence' });
    const later = await anOpenCase();
    await later.person.says('mi marido me pega y tengo miedo');
    expect(await carla.client.getCase({ params: later.params })).toMatchObject({
      priority: 'urgent',
      danger: 'violence',
    });
  });

  it('is urgent after danger also while nobody knows which, and says it once the words are there', async () => {
    const { params } = await anOpenCase('quilmes', { reason: 'danger' });
    expect(await carla.client.getCase({ params })).toMatchObject({ priority: 'urgent', danger: null });
    const told = await anOpenCase('quilmes', { reason: 'danger', says: saying('mi marido me pega y tengo miedo') });
    expect(await carla.client.getCase({ params: told.params })).toMatchObject({
      danger: 'violence',
      suggestedProtocol: 'violence',
    });
  });

  it('passes on the question that the bot could not answer', async () => {
    const { id } = await anOpenCase('quilmes', { reason: 'unknown', says: saying('¿Quién traduce mi partida?') });
    expect(await textsOf(id)).toEqual(['¿Quién traduce mi partida?']);
  });

  it('says when somebody is there, by the hours and holidays of the municipality', async () => {
    const person = aPerson();
    const doorAt = (moment: string) => at(core, new Date(moment), async () => (await person.standing('quilmes')).door);
    expect(await doorAt('2026-11-27T13:00:00Z')).toMatchObject({ isOpen: true, closesAt: '2026-11-27T20:00:00.000Z' });
    expect(await doorAt('2026-11-27T21:00:00Z')).toMatchObject({ isOpen: false, opensAt: '2026-11-30T12:00:00.000Z' });
  });

  it('tells how long it takes only from enough cases of the same municipality', async () => {
    const person = aPerson();
    expect((await person.standing('caba')).door.wait).toEqual({ kind: 'tooFew' });
    for (let count = 0; count < 5; count += 1) {
      const { id } = await at(core, new Date('2026-11-26T13:00:00Z'), () => anOpenCase('caba'));
      const body = { clientId: `first-answer-${count}`, text: 'Hola, te leo.' };
      await at(core, new Date('2026-11-26T13:25:00Z'), () => zoe.writeToPerson({ params: { id }, body }));
    }
    const later = () => person.standing('caba');
    const { door } = await at(core, new Date('2026-11-26T14:00:00Z'), later);
    expect(door.wait).toEqual({ kind: 'known', minutes: 30, cases: 5 });
  });
});

describe('what is said in a case', () => {
  it('goes both ways in its order, with who answers by function alone', async () => {
    const { person, id } = await anOpenCase();
    await person.says('Hola, busco a alguien que me oriente');
    const said = await write(id, 'Contame qué necesitás.');
    expect(said).toMatchObject({ from: 'staff', as: 'Trabajadora social', delivery: 'waiting' });
    await person.says('Un turno para mi hija');
    expect(await textsOf(id)).toEqual([
      'Hola, busco a alguien que me oriente',
      'Contame qué necesitás.',
      'Un turno para mi hija',
    ]);
    const found = await carla.client.getCase({ params: { id } });
    expect(found).toMatchObject({ state: 'talking', assignee: { id: carla.id, name: 'Carla' }, unread: 2 });
  });

  it('is kept once, however often it arrives, from either side', async () => {
    const { person, id } = await anOpenCase();
    const says = saying('Lo mando una vez');
    await Promise.all([1, 2, 3].map(() => person.says('Lo mando una vez', says)));
    await Promise.all([1, 2, 3].map(() => write(id, 'Yo también', 'the-same-answer')));
    expect(await textsOf(id)).toEqual(['Lo mando una vez', 'Yo también']);
  });

  it('stands where it was said when it was overtaken, and is seen by whoever asks for what is new', async () => {
    const { person, id } = await anOpenCase();
    await person.says('uno', { number: 1_001 });
    await person.says('tres', { number: 1_003 });
    const seen = (await messagesOf(id)).at(-1)?.seq ?? 0;
    await person.says('dos', { number: 1_002 });
    expect(await textsOf(id)).toEqual(['uno', 'dos', 'tres']);
    expect(await messagesOf(id, seen)).toMatchObject([{ text: 'dos' }]);
  });

  it('is what the person last made of it, also when the newer edition came first', async () => {
    const { person, id } = await anOpenCase();
    await person.says('mi turno es el martes', { number: 2_001, edition: 0 });
    await person.says('mi turno es el jueves', { number: 2_001, edition: 9 });
    await person.says('mi turno es el miércoles', { number: 2_001, edition: 5 });
    await person.says('sin apuro, gracias', { number: 2_002, edition: 3 });
    await person.says('sin apuro', { number: 2_002, edition: 0 });
    expect(await textsOf(id)).toEqual(['mi turno es el jueves', 'sin apuro, gracias']);
    expect((await messagesOf(id)).at(-1)).toMatchObject({ editedAt: expect.any(String) });
  });

  it('is noted when it was no text, and nothing of it is kept', async () => {
    const { person, id } = await anOpenCase();
    await person.says('', { text: null, attachment: 'photo' });
    expect((await messagesOf(id)).at(-1)).toMatchObject({ from: 'person', attachment: 'photo', text: null });
  });

  it('is unread until somebody read it', async () => {
    const { person, id } = await anOpenCase();
    await person.says('uno');
    const upTo = (await messagesOf(id)).at(-1)?.seq ?? 0;
    await person.says('dos');
    expect((await carla.client.markCaseRead({ params: { id }, body: { upTo } })).unread).toBe(1);
    expect((await carla.client.markCaseRead({ params: { id }, body: { upTo: upTo + 1 } })).unread).toBe(0);
  });

  it('lies sealed in the database, notes included', async () => {
    const { person, id } = await anOpenCase();
    await person.says('vivo en una casa prestada');
    await write(id, 'Te acompaño a la secretaría');
    await carla.client.addCaseNote({ params: { id }, body: { clientId: 'a-note-of-mine', text: 'llamar al refugio' } });
    await close(id, { note: 'quedó en la casa de su tía' });
    const everything = await everythingStored();
    for (const said of ['casa prestada', 'acompaño a la', 'llamar al refugio', 'casa de su tía', '"4711"']) {
      expect(everything).not.toContain(said);
    }
  });

  it('pages backwards', async () => {
    const { person, id } = await anOpenCase();
    for (const text of ['uno', 'dos', 'tres']) await person.says(text);
    const { items, hasEarlier } = await carla.client.listCaseMessages({ params: { id }, query: { limit: 2 } });
    expect([items.map((each) => 'text' in each && each.text), hasEarlier]).toEqual([['dos', 'tres'], true]);
    const before = items[0]?.place ?? 0;
    const earlier = await carla.client.listCaseMessages({ params: { id }, query: { limit: 2, before } });
    expect(earlier.items.map(({ from }) => from)).toEqual(['event', 'person']);
  });
});

describe('a case', () => {
  it('is handed over with a note, and to nobody who does not answer people there', async () => {
    const { id, params } = await anOpenCase();
    const { version } = await carla.client.getCase({ params });
    const note = 'Habla creole, mejor por la mañana';
    const handed = await carla.client.assignCase({ params, body: { version, to: elena.id, note } });
    expect(handed).toMatchObject({ assignee: { name: 'Elena' }, version: version + 1 });
    expect(await textsOf(id)).toEqual([note]);
    const again = (to: string | null) =>
      carla.client.assignCase({ params, body: { version: version + 1, to, note: null } });
    expect(await codeOf(again('a'.repeat(24)))).toBe('wrongState');
    expect((await again(null)).assignee).toBeNull();
    expect(await codeOf(again(null))).toBe('conflict');
  });

  it('is found by whose it is, what it is about and how pressing it is', async () => {
    const { params, id } = await anOpenCase();
    const { version } = await carla.client.getCase({ params });
    await carla.client.updateCase({ params, body: { version, topic: 'housing', priority: 'urgent' } });
    const list = (query: object) =>
      carla.client
        .listCases({ query: { municipality: 'quilmes', limit: 100, ...query } })
        .then(({ items }) => items.map((each) => each.id));
    expect(await list({ topic: 'housing' })).toEqual([id]);
    expect((await list({ priority: 'urgent', assignee: 'nobody' })).includes(id)).toBe(true);
    expect((await list({ assignee: 'me' })).includes(id)).toBe(false);
    const { version: after } = await carla.client.getCase({ params });
    await carla.client.assignCase({ params, body: { version: after, to: carla.id, note: null } });
    expect((await list({ assignee: 'me' })).includes(id)).toBe(true);
    const workers = await carla.client.listCaseWorkers({ params: { id: 'quilmes' } });
    expect(workers.items).toContainEqual(expect.objectContaining({ name: 'Carla', function: 'trabajo-social' }));
    expect(workers.items.map(({ name }) => name)).not.toContain('Zoe');
  });

  it('comes first in the list when its person waits and is in danger', async () => {
    const [calm, pressing] = [
      await anOpenCase(),
      await anOpenCase('quilmes', { reason: 'danger', danger: 'violence' }),
    ];
    const { items } = await carla.client.listCases({ query: { municipality: 'quilmes', limit: 100 } });
    const place = (id: string) => items.findIndex((each) => each.id === id);
    expect(place(pressing.id)).toBeLessThan(place(calm.id));
    expect(items.every(({ state }) => state !== 'closed')).toBe(true);
  });

  it('of another municipality is as if it were not there', async () => {
    const { params } = await anOpenCase();
    const body = { clientId: 'not-my-business', text: 'Hola' };
    expect(await codeOf(zoe.getCase({ params }))).toBe('notFound');
    expect(await codeOf(zoe.listCaseMessages({ params, query: {} }))).toBe('notFound');
    expect(await codeOf(zoe.writeToPerson({ params, body }))).toBe('notFound');
    expect(await codeOf(zoe.addCaseNote({ params, body }))).toBe('notFound');
    expect(await codeOf(zoe.assignCase({ params, body: { version: 1, to: null, note: null } }))).toBe('notFound');
    expect(await codeOf(zoe.listCases({ query: { municipality: 'quilmes' } }))).toBe('refused');
    expect(await codeOf(zoe.getCaseFigures({ params: { id: 'quilmes' } }))).toBe('refused');
  });

  it('is shown to no viewer, and none of its words are in the audit', async () => {
    const { person, id, params } = await anOpenCase();
    await person.says('palabras que no salen de aquí');
    await write(id, 'una respuesta reservada');
    const { client: viewer } = await somebodyOf(core, 'quilmes', 'viewer', `Vera${id.slice(-4)}`);
    expect(await codeOf(viewer.getCase({ params }))).toBe('refused');
    expect(await codeOf(viewer.listCaseMessages({ params, query: {} }))).toBe('refused');
    const { items } = await core.administrator.listAudit({ query: { municipality: 'quilmes', limit: 100 } });
    const own = items.filter(({ resourceId }) => resourceId === id);
    expect(own.map(({ action }) => action)).toEqual(['write', 'create']);
    expect(JSON.stringify(items)).not.toMatch(/palabras que|una respuesta/);
  });

  it('counts for the desk', async () => {
    const before = await carla.client.getCaseFigures({ params: { id: 'quilmes' } });
    const { id } = await anOpenCase();
    await close(id);
    const after = await carla.client.getCaseFigures({ params: { id: 'quilmes' } });
    const helped = (figures: typeof after) => figures.closed.find(({ outcome }) => outcome === 'helped')?.cases ?? 0;
    expect(helped(after)).toBe(helped(before) + 1);
    expect(after.waiting).toBe(before.waiting);
  });
});

describe('the end of a case', () => {
  it('gives the person back to the bot, and nothing more is written in it', async () => {
    const { person, id } = await anOpenCase();
    expect(await close(id, { goodbye: '¡Suerte!' })).toMatchObject({ state: 'closed', outcome: 'helped' });
    expect((await person.preferences()).talksWith).toBeUndefined();
    expect(await codeOf(write(id, 'una cosa más'))).toBe('wrongState');
    expect(await codeOf(person.says('¿hola?'))).toBe('wrongState');
    expect(await codeOf(close(id))).toBe('wrongState');
  });

  it('does not undo that something was kept before', async () => {
    const { person, id } = await anOpenCase();
    const says = saying('justo antes');
    await person.says('justo antes', says);
    await close(id);
    expect((await person.says('justo antes', says)).case.id).toBe(id);
  });

  it('can be taken back for a week, by staff or by the person asking again', async () => {
    const { person, id, params } = await anOpenCase();
    const { version } = await close(id);
    expect(await carla.client.reopenCase({ params, body: { version } })).toMatchObject({
      state: 'waiting',
      outcome: null,
    });
    expect(await person.preferences()).toMatchObject({ talksWith: 'quilmes' });
    await close(id);
    expect((await person.open('quilmes')).case?.id).toBe(id);
  });

  it('is for good after that week', async () => {
    const lastWeek = new Date(Date.now() - 8 * 86_400_000);
    const { person, id, params } = await at(core, lastWeek, () => anOpenCase());
    const { version } = await at(core, lastWeek, () => close(id));
    expect(await codeOf(carla.client.reopenCase({ params, body: { version } }))).toBe('wrongState');
    expect((await person.open('quilmes')).case?.id).not.toBe(id);
  });

  it('is the person’s own when they leave: nobody opens it again', async () => {
    const { person, params } = await anOpenCase();
    await person.leave();
    await person.leave();
    const left = await carla.client.getCase({ params });
    expect(left).toMatchObject({ state: 'closed', outcome: 'leftByPerson', reopenUntil: null });
    const body = { version: left.version };
    expect(await codeOf(carla.client.reopenCase({ params, body }))).toBe('wrongState');
  });

  it('leaves the person with the bot in between, when they want', async () => {
    const { person, id, params } = await anOpenCase();
    expect(await person.pause(true)).toMatchObject({ withPerson: false });
    expect((await person.preferences()).talksWith).toBeUndefined();
    expect(await write(id, 'Acá estoy')).toMatchObject({ delivery: 'waiting' });
    await person.pause(false);
    expect(await carla.client.getCase({ params })).toMatchObject({ withPerson: true });
  });
});
