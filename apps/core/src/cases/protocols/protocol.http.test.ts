import { randomBytes } from 'node:crypto';
import type { CaseDetail, CaseProtocolInput, CoreClient } from '@ventanilla/contracts';
import { aHelpLine } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDesk, Person, somebodyOf } from '../../../test/a-case.js';
import { codeOf, openMunicipality, publish, type RunningCore, startCore } from '../../../test/running-core.js';
import { readyMade } from './ready-made.js';

let core: RunningCore;
let carla: CoreClient;
let marta: CoreClient;
beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id);
  const phones = [{ number: '911', extension: null, type: 'voice' as const, languages: [] }];
  await publish(core.administrator, aHelpLine({ key: 'line.911', facts: { phones }, text: { name: 'Emergencias' } }));
  await core.catchUp();
  await aDesk(core, 'quilmes');
  carla = (await somebodyOf(core, 'quilmes', 'caseWorker', 'Carla')).client;
  marta = (await somebodyOf(core, 'quilmes', 'municipalityAdministrator', 'Marta')).client;
}, 60_000);
afterAll(() => core?.stop());

const own: CaseProtocolInput = {
  titles: { es: 'Sin techo' },
  uses: { es: 'Cuando alguien no tiene dónde dormir hoy.' },
  callInDanger: [],
  callFirst: ['line.911'],
  steps: [
    { id: 'tonight', texts: { es: 'Preguntá dónde duerme esta noche' }, required: true },
    { id: 'later', texts: { es: 'Anotá para el lunes' }, required: false },
  ],
  sources: [],
};

const save = (key: string, version: number, protocol = own, who = marta) =>
  who.saveCaseProtocol({ params: { id: 'quilmes', key }, body: { version, protocol } });

async function aCase(danger: 'violence' | null = null, language = 'es'): Promise<CaseDetail> {
  const person = new Person(core, randomBytes(32).toString('hex'));
  const wish = danger ? { reason: 'danger', danger, language } : { language };
  const id = (await person.open('quilmes', wish)).case?.id ?? '';
  return carla.getCase({ params: { id } });
}

const mark = (
  id: string,
  protocol: string,
  step: string,
  standing: 'done' | 'notApplicable',
  note: string | null = null,
) => carla.markProtocolStep({ params: { id, protocol, step }, body: { standing, note } });

describe('the protocols of a municipality', () => {
  it('begin with three that came with the platform, each marked as such and with whom to call first', async () => {
    const { items } = await carla.listCaseProtocols({ params: { id: 'caba' }, query: {} }).catch(() => ({ items: [] }));
    expect(items).toEqual([]);
    const here = await carla.listCaseProtocols({ params: { id: 'quilmes' }, query: {} });
    const came = here.items.filter(({ origin }) => origin === 'readyMade');
    expect(came.map(({ key, version }) => [key, version])).toEqual(Object.keys(readyMade).map((key) => [key, 0]));
    for (const { linesInDanger, lines, sources } of came) {
      expect(linesInDanger).toEqual([{ key: 'line.911', title: 'Emergencias', numbers: ['911'], published: true }]);
      expect(lines.every(({ published }) => !published)).toBe(true);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it.each(Object.entries(readyMade))('%s says each step in Spanish, English and Portuguese', (_, { steps, titles }) => {
    const languages = [titles, ...steps.map(({ texts }) => texts)].map((each) => Object.keys(each).sort());
    expect(new Set(languages.map(String))).toEqual(new Set(['en,es,pt']));
    expect(steps.some(({ required }) => required)).toBe(true);
  });

  it('are written by those who run it, once at a time', async () => {
    expect(await codeOf(save('sin-techo', 0, own, carla))).toBe('refused');
    expect(await save('sin-techo', 0)).toMatchObject({ origin: 'own', version: 1, updatedBy: 'Marta' });
    expect(await codeOf(save('sin-techo', 0))).toBe('conflict');
    expect((await save('sin-techo', 1)).version).toBe(2);
    await marta.deleteCaseProtocol({ params: { id: 'quilmes', key: 'sin-techo' } });
    expect(await codeOf(marta.deleteCaseProtocol({ params: { id: 'quilmes', key: 'sin-techo' } }))).toBe('notFound');
    expect(await codeOf(save('sin-techo', 0, { ...own, steps: [] }))).toBe('invalid');
  });

  it('that came with the platform become the municipality’s once it saves them, and come back when it lets them go', async () => {
    await save('violence', 0);
    const originOf = async () => {
      const { items } = await carla.listCaseProtocols({ params: { id: 'quilmes' }, query: {} });
      return items.find(({ key }) => key === 'violence')?.origin;
    };
    expect(await originOf()).toBe('own');
    await marta.deleteCaseProtocol({ params: { id: 'quilmes', key: 'violence' } });
    expect(await originOf()).toBe('readyMade');
  });
});

describe('a protocol in a case', () => {
  it.each([
    ['en', 'Medical emergencies'],
    ['fr', 'Emergencias'],
  ])('names whom to call in the language of the person, %s, where there is such a name', async (language, title) => {
    const { id, suggestedProtocol } = await aCase('violence', language);
    const { items } = await carla.listCaseProtocols({ params: { id: 'quilmes' }, query: { language } });
    expect(items.find(({ key }) => key === suggestedProtocol)?.linesInDanger).toMatchObject([{ title }]);
    const begun = await carla.startCaseProtocol({ params: { id }, body: { protocol: 'violence' } });
    expect(begun.protocols[0]?.linesInDanger).toMatchObject([{ key: 'line.911', title, numbers: ['911'] }]);
  });

  it('stays as it was begun, and keeps the case from being closed over an open step', async () => {
    await save('noche', 0);
    const { id } = await aCase();
    const params = { id };
    await carla.startCaseProtocol({ params, body: { protocol: 'noche' } });
    await save('noche', 1, { ...own, steps: own.steps.slice(1) });
    const begun = await carla.startCaseProtocol({ params, body: { protocol: 'noche' } });
    expect(begun.protocols.map(({ steps }) => steps.length)).toEqual([2]);
    const close = () =>
      carla.closeCase({ params, body: { version: begun.version, outcome: 'helped', note: null, goodbye: null } });
    expect(await codeOf(close())).toBe('wrongState');
    const marked = await mark(id, 'noche', 'tonight', 'done', 'En lo de una amiga');
    expect(marked.protocols[0]?.steps[0]).toMatchObject({ standing: 'done', by: 'Carla', note: 'En lo de una amiga' });
    expect((await close()).state).toBe('closed');
    expect(await codeOf(mark(id, 'noche', 'later', 'done'))).toBe('wrongState');
  });

  it('leaves a trace in the conversation when a step is marked, and none when only its note changes', async () => {
    await save('huella', 0);
    const { id } = await aCase();
    await carla.startCaseProtocol({ params: { id }, body: { protocol: 'huella' } });
    await mark(id, 'huella', 'tonight', 'done');
    await mark(id, 'huella', 'tonight', 'done', 'En lo de una amiga');
    const { items } = await carla.listCaseMessages({ params: { id }, query: {} });
    const events = items.flatMap((each) => (each.from === 'event' ? [{ ...each.event, by: each.by?.name }] : []));
    expect(events.slice(1)).toEqual([
      { kind: 'protocolStarted', protocol: 'huella', by: 'Carla' },
      { kind: 'protocolStep', protocol: 'huella', step: 'tonight', standing: 'done', by: 'Carla' },
    ]);
  });

  it('is suggested by the danger, and a step that does not apply says why', async () => {
    const { id, suggestedProtocol } = await aCase('violence');
    expect(suggestedProtocol).toBe('violence');
    const begun = await carla.startCaseProtocol({ params: { id }, body: { protocol: 'violence' } });
    expect(begun.suggestedProtocol).toBeNull();
    expect(await codeOf(mark(id, 'violence', 'children', 'notApplicable'))).toBe('invalid');
    expect(await codeOf(mark(id, 'violence', 'nothing-such', 'done'))).toBe('notFound');
    await mark(id, 'violence', 'children', 'notApplicable', 'No hay niñas ni niños');
  });
});

describe('canned replies', () => {
  const reply = { municipality: 'quilmes', title: 'Saludo', texts: { es: 'Hola, te leo.' }, topics: [] };

  it('are written by those who run it and used by whoever answers', async () => {
    expect(await codeOf(carla.createCannedReply({ body: { reply } }))).toBe('refused');
    const { id, version } = await marta.createCannedReply({ body: { reply } });
    const changed = { ...reply, title: 'Saludo corto' };
    expect(await marta.updateCannedReply({ params: { id }, body: { version, reply: changed } })).toMatchObject(changed);
    expect(await codeOf(marta.updateCannedReply({ params: { id }, body: { version, reply } }))).toBe('conflict');
    const { items } = await carla.listCannedReplies({ query: { municipality: 'quilmes' } });
    expect(items.map(({ title }) => title)).toEqual(['Saludo corto']);
    await marta.deleteCannedReply({ params: { id } });
    expect(await codeOf(marta.deleteCannedReply({ params: { id } }))).toBe('notFound');
  });

  it('of another municipality can not be written', async () => {
    const elsewhere = { ...reply, municipality: 'caba' };
    expect(await codeOf(marta.createCannedReply({ body: { reply: elsewhere } }))).toBe('refused');
  });
});
