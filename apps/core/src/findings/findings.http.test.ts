import type { Assessment, CoreClient, Entry, EntryInput, FindingDrafts } from '@ventanilla/contracts';
import { aFinding, aHelpLine, aProfile, aService, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aFocalPoint,
  answer,
  aPlan,
  aReleasedSet,
  aRespondent,
  aRoundToDraft,
  move,
  no,
  open,
} from '../../test/a-round.js';
import { codeOf, openMunicipality, type RunningCore, signedIn, startCore } from '../../test/running-core.js';

let core: RunningCore;
let fabia: CoreClient;
let marta: CoreClient;
let zoe: CoreClient;
let set: string;
beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id);
  fabia = await aFocalPoint(core, 'fabia', 'quilmes');
  zoe = await aFocalPoint(core, 'zoe', 'caba');
  marta = (await signedIn(core, aStaffMember())).core;
  set = await aReleasedSet(fabia, 'quilmes');
}, 60_000);
afterAll(() => core?.stop());

let rounds = 0;
function plan(overrides: Parameters<typeof aPlan>[1] = {}) {
  rounds += 1;
  return aPlan(set, { key: `mgi-${rounds}`, ...overrides });
}

const aRound = () => aRoundToDraft(fabia, plan());
const draft = ({ id }: Assessment, accepted: string[] = []) =>
  fabia.draftFindings({ params: { id }, body: { accepted } });
const read = ({ id }: Assessment, who = fabia) => who.getFindingDrafts({ params: { id } });
const entryOf = async (drafts: FindingDrafts, indicator: string) => {
  const found = drafts.findings.find(({ indicators }) => indicators.includes(indicator));
  return (await marta.getEntry({ params: { id: found?.entry ?? '' } })) as Entry<'finding'>;
};

const asInput = ({ kind, municipality, key, facts, texts }: Entry<'finding'>): EntryInput<'finding'> => {
  return { kind, municipality, key, facts, texts };
};

/** Words a finding and answers for it. */
function word(entry: Entry<'finding'>, text: string) {
  const { es } = entry.texts;
  const texts = { es: { keywords: [], institution: es?.institution ?? '', text, reviewed: true } };
  const body = { version: entry.version, entry: { ...asInput(entry), texts } };
  return marta.updateEntry({ params: { id: entry.id }, body });
}

/** Goes back to validation and says something else there. */
async function amend({ id }: Assessment, indicator: string, step: string, text: string): Promise<Assessment> {
  const round = await fabia.getAssessment({ params: { id } });
  const validating = await move(fabia, round, 'validation', 'Se revisó la respuesta.');
  const { items } = await fabia.listDecisions({ params: { id }, query: { indicator } });
  const decision = { kind: 'amended', indicator, step, text, reason: 'Se revisó.' } as const;
  await fabia.decideOnIndicator({ params: { id }, body: { seen: items[0]?.id ?? null, decision } });
  return move(fabia, validating, 'drafting');
}

describe('drafting findings', () => {
  it('makes one of every settled answer, with what it rests on, and the profile they belong to', async () => {
    const round = await aRound();
    expect((await read(round)).waiting).toEqual(['S1', 'S2', 'G1']);
    const drafts = await draft(round);
    expect(
      drafts.findings.map(({ domain, type, order, text, indicators, evidence, reviewed }) => ({
        ...{ at: `${domain} ${type} ${order}`, text, indicators, evidence, reviewed },
      })),
    ).toEqual([
      { at: '1 well-developed 1', text: 'Sí, sin pedir documento.', indicators: ['S1'], evidence: 1, reviewed: false },
      { at: '1 potential 1', text: 'Todavía no.', indicators: ['S2'], evidence: 0, reviewed: false },
      { at: '2 well-developed 1', text: 'Sí, sin pedir documento.', indicators: ['G1'], evidence: 1, reviewed: false },
    ]);
    const { facts, texts, states } = await entryOf(drafts, 'S1');
    expect(facts.profile).toBe(drafts.profile?.key);
    expect(facts.basis).toEqual({
      assessment: round.id,
      answers: [{ indicator: 'S1', step: 'yes', text: 'Sí, sin pedir documento.' }],
      evidence: [expect.objectContaining({ text: 'Ordenanza 12 de Villa Ejemplo', date: '2026-02-03' })],
    });
    expect([texts['es']?.institution, states]).toEqual(['Secretaría de Salud', { es: 'draft' }]);
    const profile = await marta.getEntry({ params: { id: drafts.profile?.entry ?? '' } });
    expect(profile.texts['es']).toMatchObject({ title: 'Perfil de gobernanza de la migración: Quilmes' });
    expect(await fabia.getAssessment({ params: { id: round.id } })).toMatchObject({ profile: profile.key });
  });

  it('lets the profile know the domains of the set and whose questions they are, also one that was there before', async () => {
    const own = [
      { number: 1, names: { es: 'Salud' }, scope: {}, topics: ['health'] },
      { number: 2, names: { es: 'Gobierno' }, scope: {}, topics: [] },
    ];
    const setOf = async ({ profile }: FindingDrafts) => {
      const { facts } = (await marta.getEntry({ params: { id: profile?.entry ?? '' } })) as Entry<'profile'>;
      return { domains: facts.domains, questionnaire: facts.questionnaire };
    };
    const expected = { domains: own, questionnaire: 'tailored' };
    expect(await setOf(await draft(await aRound()))).toEqual(expected);
    const { key } = await core.administrator.createEntry({ body: aProfile({ key: 'profile.before' }) });
    const drafted = await draft(await aRoundToDraft(fabia, plan({ profile: key })));
    expect(await setOf(drafted)).toEqual(expected);
  });

  it('lists what became no finding, with the reason', async () => {
    const round = await amend(await aRound(), 'S2', 'notApplicable', '');
    const drafts = await draft(round);
    expect(drafts.leftOut).toEqual([{ indicator: 'S2', domain: 1, reason: 'saysNothing' }]);
    expect(drafts.findings.map(({ indicators }) => indicators)).toEqual([['S1'], ['G1']]);
  });

  it('leaves an answer without words to be worded, which can not be published before', async () => {
    const round = await amend(await aRound(), 'S2', 'no', '');
    const { id, version, texts } = await entryOf(await draft(round), 'S2');
    expect(texts['es']?.text).toBe('[[¿Hay intérpretes en los centros de salud?]]');
    const body = { version, languages: ['es'] };
    expect(await codeOf(marta.publishEntry({ params: { id }, body }))).toBe('notPublishable');
  });

  it('writes nothing when nothing is new', async () => {
    const round = await aRound();
    const first = await draft(round);
    expect(await draft(round)).toEqual(first);
  });
});

describe('drafting again', () => {
  it('never changes what somebody has worded, and says that its answer did', async () => {
    const round = await aRound();
    await word(await entryOf(await draft(round), 'S1'), 'La guardia atiende a todas las personas.');
    const amended = await amend(round, 'S1', 'yes', 'Sí, las 24 horas.');
    const again = await draft(amended);
    expect(again.findings[0]).toMatchObject({
      ...{ text: 'La guardia atiende a todas las personas.', look: 'answerChanged', reviewed: true },
    });
    const accepted = await draft(amended, [again.findings[0]?.entry ?? '']);
    expect(accepted.findings[0]).toMatchObject({ text: 'La guardia atiende a todas las personas.', look: null });
    expect((await entryOf(accepted, 'S1')).facts.basis?.answers[0]?.text).toBe('Sí, las 24 horas.');
  });

  it('moves what somebody has worded to the other type only when they have read why', async () => {
    const round = await aRound();
    await word(await entryOf(await draft(round), 'G1'), 'La dirección coordina.');
    const amended = await amend(round, 'G1', 'partially', 'Caso por caso.');
    const again = await draft(amended);
    const finding = again.findings.find(({ indicators }) => indicators.includes('G1'));
    expect(finding).toMatchObject({ type: 'well-developed', look: 'typeChanged' });
    await draft(amended, [finding?.entry ?? '']);
    expect((await entryOf(again, 'G1')).facts.type).toBe('potential');
  });

  it('brings up to date what nobody has worded', async () => {
    const round = await aRound();
    const before = await entryOf(await draft(round), 'S2');
    const again = await draft(await amend(round, 'S2', 'yes', 'Desde marzo, tres.'));
    const after = await entryOf(again, 'S2');
    expect([after.id, after.facts.type, after.texts['es']?.text]).toEqual([
      before.id,
      'well-developed',
      'Desde marzo, tres.',
    ]);
  });

  it('does not bring back what somebody took out', async () => {
    const round = await aRound();
    const { id, version } = await entryOf(await draft(round), 'S2');
    await marta.deleteEntry({ params: { id }, query: { version } });
    const again = await draft(round);
    expect(again.leftOut).toEqual([{ indicator: 'S2', domain: 1, reason: 'takenOut' }]);
    expect(again.findings).toHaveLength(2);
  });
});

describe('what the round links to a question', () => {
  const links = [{ indicator: 'S1', keys: ['svc.guardia', 'line.guardia'] }];
  const relink = async ({ id }: Assessment, changed: typeof links) => {
    const { municipality, key, title, indicatorSet, calendar, ...rest } = await fabia.getAssessment({ params: { id } });
    const { institutions, focalPoints, asks, profile, version } = rest;
    const plan = { municipality, key, title, indicatorSet, calendar, institutions, focalPoints, asks, profile };
    await fabia.updateAssessment({ params: { id }, body: { version, assessment: { ...plan, links: changed } } });
  };
  beforeAll(async () => {
    await marta.createEntry({ body: aService({ key: 'svc.guardia' }) });
    await marta.createEntry({ body: aHelpLine({ key: 'line.guardia' }) });
  });

  it('stands in the finding drafted from its answer, and in none other', async () => {
    const round = await aRoundToDraft(fabia, plan({ links }));
    const drafts = await draft(round);
    expect((await entryOf(drafts, 'S1')).facts.related).toEqual(['svc.guardia', 'line.guardia']);
    expect((await entryOf(drafts, 'S2')).facts.related).toEqual([]);
  });

  it('reaches a finding that nobody worded when findings are drafted again, and leaves a worded one alone', async () => {
    const round = await aRound();
    const before = await draft(round);
    await word(await entryOf(before, 'S2'), 'Todavía no hay intérpretes.');
    await relink(round, [...links, { indicator: 'S2', keys: ['svc.guardia'] }]);
    const again = await draft(round);
    expect((await entryOf(again, 'S1')).facts.related).toEqual(['svc.guardia', 'line.guardia']);
    expect((await entryOf(again, 'S2')).facts.related).toEqual([]);
  });

  it('leaves out what was deleted since, so that the finding can still be saved', async () => {
    const { id, version } = await marta.createEntry({ body: aService({ key: 'svc.fugaz' }) });
    const round = await aRoundToDraft(fabia, plan({ links: [{ indicator: 'S1', keys: ['svc.fugaz'] }] }));
    await marta.deleteEntry({ params: { id }, query: { version } });
    const finding = await entryOf(await draft(round), 'S1');
    expect(finding.facts.related).toEqual([]);
    expect((await word(finding, 'La guardia atiende a todas las personas.')).version).toBe(finding.version + 1);
  });

  it('comes together when findings are merged', async () => {
    const both = [...links, { indicator: 'S2', keys: ['svc.guardia', 'svc.interpretes'] }];
    await marta.createEntry({ body: aService({ key: 'svc.interpretes' }) });
    const round = await amend(await aRoundToDraft(fabia, plan({ links: both })), 'S2', 'yes', 'Hay tres.');
    const drafts = await draft(round);
    const found = [await entryOf(drafts, 'S1'), await entryOf(drafts, 'S2')];
    const findings = found.map(({ id, version }) => ({ entry: id, version }));
    const merged = await marta.mergeFindings({ body: { findings, language: 'es', text: 'La guardia traduce.' } });
    expect((merged as Entry<'finding'>).facts.related).toEqual(['svc.guardia', 'line.guardia', 'svc.interpretes']);
  });
});

describe('drafting is refused', () => {
  it('before the round is there, and for whoever is elsewhere or answers for an institution', async () => {
    const early = await open(fabia, plan());
    expect(await codeOf(draft(early))).toBe('wrongState');
    expect(await codeOf(read(early, zoe))).toBe('notFound');
    expect(await codeOf(zoe.draftFindings({ params: { id: early.id }, body: {} }))).toBe('notFound');
    const health = await aRespondent(core, 'salud', 'quilmes');
    expect(await codeOf(read(early, health))).toBe('refused');
  });

  it('when the key of its profile is something else', async () => {
    await marta.createEntry({ body: aFinding({ key: 'no.es.perfil' }) });
    const round = await aRoundToDraft(fabia, plan({ profile: 'no.es.perfil' }));
    expect(await codeOf(draft(round))).toBe('wrongState');
    expect((await read(round)).findings).toEqual([]);
  });
});

describe('merging findings', () => {
  async function two() {
    const round = await amend(await aRound(), 'S2', 'yes', 'Hay tres intérpretes.');
    const drafts = await draft(round);
    const [one, other] = [await entryOf(drafts, 'S1'), await entryOf(drafts, 'S2')];
    return { round, drafts, one, other };
  }
  const named = ({ id, version }: Entry<'finding'>) => ({ entry: id, version });
  const merge = (findings: { entry: string; version: number }[], who = marta) =>
    who.mergeFindings({ body: { findings, language: 'es', text: 'La guardia atiende y traduce.' } });

  it('makes one of them with the answers and evidence of all, which drafting again leaves alone', async () => {
    const { round, one, other } = await two();
    const merged = await merge([named(one), named(other)]);
    expect(merged.texts['es']).toMatchObject({ text: 'La guardia atiende y traduce.', reviewed: false });
    const again = await draft(round);
    expect(again.findings.map(({ indicators, text }) => [indicators.join(' '), text])).toEqual([
      ['S1 S2', 'La guardia atiende y traduce.'],
      ['G1', 'Sí, sin pedir documento.'],
    ]);
    expect(again.leftOut).toEqual([]);
  });

  it('is refused for what does not belong together, was saved meanwhile, is public, or is elsewhere', async () => {
    const { drafts, one, other } = await two();
    const elsewhere = await entryOf(drafts, 'G1');
    expect(await codeOf(merge([named(one), named(elsewhere)]))).toBe('wrongState');
    expect(await codeOf(merge([named(one), { ...named(other), version: other.version + 1 }]))).toBe('conflict');
    const luis = (await signedIn(core, aStaffMember({ email: 'luis@caba.example', municipalities: ['caba'] }))).core;
    expect(await codeOf(merge([named(one), named(other)], luis))).toBe('notFound');
    const body = { version: one.version, languages: ['es'] };
    const published = await marta.publishEntry({ params: { id: one.id }, body });
    expect(await codeOf(merge([named(published as Entry<'finding'>), named(other)]))).toBe('wrongState');
  });
});

it('keeps a new answer out of findings until it is decided on', async () => {
  const round = await aRound();
  const validating = await move(fabia, round, 'validation', 'Falta una respuesta.');
  await answer(fabia, validating, ['salud', 'S2'], { ...no, text: 'Seguimos sin intérpretes.' }, { version: 1 });
  expect((await read(round)).leftOut).toEqual([{ indicator: 'S2', domain: 1, reason: 'open' }]);
});
