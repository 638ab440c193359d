import type { CoreClient, ToDoTask } from '@ventanilla/contracts';
import { aGuide, aHelpLine, aMunicipality, anOrganization, aService, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, publish, type RunningCore, signedIn, startCore } from '../../test/running-core.js';
import { Clock } from '../platform/clock.js';

/** One for each test: what is to do in one is not to do in another. */
const towns = [
  'bernal',
  'wilde',
  'ezpeleta',
  'solano',
  'don-bosco',
  'ranelagh',
  'varela',
  'berazategui',
  'avellaneda',
  'quilmes',
  'caba',
];

let core: RunningCore;
let marta: CoreClient;
let now: Date;
let municipality = '';
beforeAll(async () => {
  core = await startCore();
  core.app.get(Clock).now = () => now;
  now = morning;
  for (const town of towns) await openMunicipality(core.administrator, town, { languages: ['es'] });
  await signedIn(core, aStaffMember({ municipalities: towns }));
}, 60_000);
afterAll(() => core?.stop());
beforeEach(async () => {
  municipality = towns.shift() ?? '';
  await itIs(morning);
});

/** A sign-in does not last the day. */
async function itIs(moment: Date): Promise<void> {
  now = moment;
  const { accessToken } = await core.client().signIn({ body: { email: 'marta@quilmes.example', password } });
  marta = core.client(accessToken);
}

const password = 'otra frase bastante larga';
const morning = new Date('2026-06-10T12:00:00Z');
const reachable = { url: 'https://quilmes.gov.ar/vacunas' };
const due = { ...reachable, reviewBy: '2026-06-01' };

async function tasksOf(somebody: CoreClient): Promise<ToDoTask[]> {
  return (await somebody.getToDo({ params: { id: municipality } })).tasks;
}

function inShort(tasks: ToDoTask[]): string[] {
  return tasks.map(({ kind, language, entry }) => [kind, language, entry?.key].filter(Boolean).join(' '));
}

describe('the things to do of a day', () => {
  it('are none where everything is as it should be', async () => {
    await publish(marta, aService({ municipality, facts: reachable }));
    expect(await marta.getToDo({ params: { id: municipality } })).toEqual({ day: '2026-06-10', tasks: [] });
  });

  it('begin with what people in danger read', async () => {
    await publish(marta, aService({ municipality, facts: due }));
    await publish(marta, aHelpLine({ municipality, facts: { reviewBy: '2026-06-09' } }));
    const tasks = await tasksOf(marta);
    expect(inShort(tasks)).toEqual(['due line.107', 'due svc.q.vacunas']);
    expect(tasks[0]).toMatchObject({
      since: '2026-06-09',
      done: false,
      entry: { titles: { es: 'Emergencias médicas' } },
    });
  });

  it('stay the same through the day, show what is done as done, and end at seven', async () => {
    for (let at = 1; at <= 9; at += 1)
      await publish(marta, aService({ municipality, key: `svc.q.s${at}`, facts: due }));
    const early = await tasksOf(marta);
    expect(early).toHaveLength(7);
    const [first] = early;
    const entry = await marta.getEntry({ params: { id: first?.entry?.id ?? '' } });
    const checked = { checkedAt: '2026-06-10', checkedBy: 'Mesa de orientación', how: 'phone' as const };
    await marta.verifyEntry({ params: { id: entry.id }, body: { version: entry.version, ...checked } });
    await itIs(new Date('2026-06-10T20:00:00Z'));
    const evening = await tasksOf(marta);
    expect(evening).toEqual(early.map((task, at) => ({ ...task, done: at === 0 })));
    await itIs(new Date('2026-06-11T12:00:00Z'));
    expect(inShort(await tasksOf(marta))).not.toContain(`due ${entry.key}`);
  });

  it('take in what comes up later, while there is room', async () => {
    await publish(marta, aService({ municipality, key: 'svc.q.uno', facts: due }));
    expect(inShort(await tasksOf(marta))).toEqual(['due svc.q.uno']);
    await publish(marta, aHelpLine({ municipality, facts: { reviewBy: '2026-06-09' } }));
    await itIs(new Date('2026-06-10T12:11:00Z'));
    expect(inShort(await tasksOf(marta))).toEqual(['due svc.q.uno', 'due line.107']);
  });

  it('name what nobody is sure of, nobody checked, nobody can call, and nobody understands', async () => {
    const outdated = await publish(marta, aService({ municipality, key: 'svc.q.duda', facts: reachable }));
    const { id, version } = outdated;
    await marta.markOutdated({ params: { id }, body: { version, languages: ['es'], note: 'Cambió de lugar' } });
    await publish(
      marta,
      aService({ municipality, key: 'svc.q.nuevo', facts: { ...reachable, checkedAt: null, reviewBy: null } }),
    );
    await publish(
      marta,
      anOrganization({ municipality, key: 'org.q.muda', facts: { phones: [], email: null, url: null } }),
    );
    const description = `${'La documentación correspondiente deberá presentarse ante la administración competente '.repeat(4)}.`;
    await publish(marta, aService({ municipality, key: 'svc.q.dificil', facts: reachable, text: { description } }));
    expect(inShort(await tasksOf(marta))).toEqual([
      'outdated es svc.q.duda',
      'missingContact org.q.muda',
      'neverChecked svc.q.nuevo',
      'hardText es svc.q.dificil',
    ]);
  });

  it('do not ask for the contact of a service whose organization has one, and say it is done once that has', async () => {
    const silent = { phones: [], email: null, url: null };
    await publish(marta, anOrganization({ municipality, key: 'org.q.habla', facts: { email: 'mesa@habla.example' } }));
    const mute = await publish(marta, anOrganization({ municipality, key: 'org.q.calla', facts: silent }));
    for (const organization of ['org.q.habla', 'org.q.calla'])
      await publish(marta, aService({ municipality, key: `svc.${organization}`, facts: { ...silent, organization } }));
    expect(inShort(await tasksOf(marta))).toEqual(['missingContact org.q.calla', 'missingContact svc.org.q.calla']);
    const { id, version } = mute;
    const entry = anOrganization({
      municipality,
      key: 'org.q.calla',
      facts: { ...silent, email: 'mesa@calla.example' },
    });
    const changed = await marta.updateEntry({ params: { id }, body: { version, entry } });
    await marta.publishEntry({ params: { id }, body: { version: changed.version, languages: ['es'] } });
    expect((await tasksOf(marta)).map(({ done }) => done)).toEqual([true, true]);
  });

  it('name a review for whom it was wished, and never for who asked for it', async () => {
    const asker = { name: 'Olga', email: 'olga@quilmes.example' };
    const reviewer = { role: 'reviewer' as const, email: 'rosa@quilmes.example', name: 'Rosa' };
    const olga = (await signedIn(core, aStaffMember({ ...asker, municipalities: [municipality] }))).core;
    const rosa = await signedIn(core, aStaffMember({ ...reviewer, municipalities: [municipality] }));
    const { id, version } = await olga.createEntry({ body: aGuide({ municipality }) });
    const body = { version, languages: ['es'], note: '', assignee: rosa.session.staff.id };
    await olga.submitForReview({ params: { id }, body });
    expect(inShort(await tasksOf(rosa.core))).toEqual(['review es guide.escuela']);
    expect(await tasksOf(olga)).toEqual([]);
    expect(await tasksOf(marta)).toEqual([]);
  });

  it('name the topic with most questions that nobody could answer', async () => {
    const { outcome } = await core.client().ask({
      body: { municipality, question: '¿Dónde arreglan paraguas de seda?', language: 'es' },
    });
    expect(outcome).toBe('unknown');
    await itIs(new Date('2026-06-11T12:00:00Z'));
    await expect.poll(async () => (await marta.listQuestions({ query: {} })).total).toBe(1);
    expect(await tasksOf(marta)).toMatchObject([{ kind: 'unanswered', entry: null, asked: 1, done: false }]);
  });
});

describe('what people said is wrong', () => {
  const question = '¿Dónde vacunan a mi bebé?';
  const answered = async () => (await core.client().ask({ body: { municipality, question, language: 'es' } })).id;
  const say = (id: string | null, why: 'wrong' | 'unclear') =>
    core.client().giveFeedback({ params: { id: id ?? '' }, body: { helped: false, why } });

  it('has to be checked again, once, by those who may say that it is true', async () => {
    const { id } = await publish(marta, aService({ municipality, facts: reachable }));
    await core.catchUp();
    await say(await answered(), 'wrong');
    expect(await tasksOf(marta)).toEqual([]);
    await itIs(new Date('2026-06-11T12:00:00Z'));
    const [task, ...others] = await tasksOf(marta);
    expect([task?.kind, task?.entry?.key, task?.since, others]).toEqual([
      'saidWrong',
      'svc.q.vacunas',
      '2026-06-10',
      [],
    ]);
    const viewer = aStaffMember({ role: 'viewer', email: 'vito@quilmes.example', municipalities: [municipality] });
    expect(await tasksOf((await signedIn(core, viewer)).core)).toEqual([]);
    const { version } = await marta.getEntry({ params: { id } });
    const checked = { checkedAt: '2026-06-11', checkedBy: 'Mesa de orientación', how: 'phone' as const };
    await marta.verifyEntry({ params: { id }, body: { version, ...checked } });
    expect((await tasksOf(marta)).map(({ done }) => done)).toEqual([true]);
    await itIs(new Date('2026-06-12T12:00:00Z'));
    expect(await tasksOf(marta)).toEqual([]);
  });

  it('is not what they only did not understand', async () => {
    await publish(marta, aService({ municipality, facts: reachable }));
    await core.catchUp();
    await say(await answered(), 'unclear');
    await itIs(new Date('2026-06-11T12:00:00Z'));
    expect(await tasksOf(marta)).toEqual([]);
  });
});

describe('whoever asks what to do', () => {
  it('is told only what their role, languages and organizations let them do', async () => {
    const { version } = await marta.getMunicipality({ params: { id: municipality } });
    const more = aMunicipality({ languages: ['es', 'en', 'pt'] });
    await marta.updateMunicipality({ params: { id: municipality }, body: { version, municipality: more } });
    await publish(marta, anOrganization({ municipality, key: 'org.c.salud', facts: reachable }));
    const own = { ...due, organization: 'org.c.salud' };
    await publish(marta, aService({ municipality, key: 'svc.c.uno', facts: own }));
    await publish(marta, aService({ municipality, key: 'svc.c.dos', facts: due }));
    const works = { municipalities: [municipality] };
    const person = async (overrides: Parameters<typeof aStaffMember>[0]) =>
      (await signedIn(core, aStaffMember({ ...works, ...overrides }))).core;
    const translator = await person({ role: 'translator', languages: ['pt'], email: 'pedro@caba.example' });
    const editor = await person({
      role: 'organizationEditor',
      organizations: ['org.c.salud'],
      email: 'eva@salud.example',
    });
    const viewer = await person({ role: 'viewer', email: 'vera@caba.example' });
    const of = async (somebody: CoreClient) => inShort(await tasksOf(somebody)).toSorted();
    expect(await of(translator)).toEqual(['missing pt org.c.salud', 'missing pt svc.c.dos', 'missing pt svc.c.uno']);
    expect(await of(editor)).toEqual(['missing en org.c.salud', 'missing en svc.c.uno']);
    expect(await of(viewer)).toEqual([]);
    expect(await codeOf(editor.getToDo({ params: { id: 'bernal' } }))).toBe('refused');
  });
});
