import type { Assessment, AssessmentInput, ComparedCounts, CoreClient } from '@ventanilla/contracts';
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
  yes,
} from '../../test/a-round.js';
import { codeOf, openMunicipality, type RunningCore, startCore } from '../../test/running-core.js';

let core: RunningCore;
let fabia: CoreClient;
let zoe: CoreClient;
let first: Assessment;
let second: Assessment;
let foreign: Assessment;

/** The next version of the set: S2 is gone, S3 is new and in a sub-theme. */
const newerTable = `indicator;domain;domain_name_es;sub_theme;sub_theme_name_es;question_es
S1;1;Salud;;;¿La guardia atiende a todas las personas?
S3;1;;partos;Partos;¿Hay acompañamiento en los partos?
G1;2;Gobierno;;;¿Hay un área a cargo de las migraciones?
`;

async function theNextVersion(set: string): Promise<string> {
  const names = { es: 'Preguntas' };
  const draft = await fabia.createIndicatorSet({ body: { owner: 'quilmes', key: 'preguntas', names, from: set } });
  const params = { id: draft.id };
  const body = { saved: draft.saved, format: 'csv', text: newerTable } as const;
  const read = await fabia.importIndicatorSet({ params, body });
  await fabia.releaseIndicatorSet({ params, body: { saved: read.saved } });
  return draft.id;
}

/** A round in which health answers no to S1 and yes to S3, and only S3 is not decided on. */
async function aLaterRound(plan: AssessmentInput): Promise<Assessment> {
  const round = await move(fabia, await open(fabia, plan), 'dataCollection');
  await answer(fabia, round, ['salud', 'S1'], no);
  await answer(fabia, round, ['salud', 'S3'], yes);
  await answer(fabia, round, ['ninez', 'G1'], yes);
  const validating = await move(fabia, round, 'validation');
  for (const indicator of ['S1', 'G1']) {
    const decision = { kind: 'accepted', indicator, institution: null, reason: '' } as const;
    await fabia.decideOnIndicator({ params: { id: round.id }, body: { seen: null, decision } });
  }
  return validating;
}

beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id);
  fabia = await aFocalPoint(core, 'fabia', 'quilmes');
  zoe = await aFocalPoint(core, 'zoe', 'caba');
  const set = await aReleasedSet(fabia, 'quilmes');
  first = await aRoundToDraft(fabia, aPlan(set, { key: 'mgi-2024' }));
  const asks = [
    { indicator: 'S1', institution: 'salud' },
    { indicator: 'S3', institution: 'salud' },
    { indicator: 'G1', institution: 'ninez' },
  ];
  second = await aLaterRound(aPlan(await theNextVersion(set), { key: 'mgi-2026', asks }));
  foreign = await open(zoe, aPlan(await aReleasedSet(zoe, 'caba'), { municipality: 'caba' }));
}, 60_000);
afterAll(() => core?.stop());

const compare = (who: CoreClient, before: Assessment, after: Assessment) =>
  who.compareAssessments({ params: { id: after.id }, query: { before: before.id } });

/** What was counted, without the steps that nothing came to. */
function counted({ domain, subTheme, before, after }: ComparedCounts) {
  const [one, other] = [before, after].map((side) => {
    if (side === null) return null;
    const steps = Object.entries(side.steps).filter(([, count]) => count > 0);
    return `${side.indicators}: ${[...steps, ['open', side.open]].map(([step, count]) => `${step} ${count}`).join(', ')}`;
  });
  return [`${domain} ${subTheme ?? '-'}`, one, other];
}

describe('two rounds of one municipality', () => {
  it('stand side by side question by question, also where only one of them asks', async () => {
    const { comparable, topics, before, after } = await compare(fabia, first, second);
    expect(comparable).toBe(true);
    expect(topics.map((topic) => [topic.indicator, topic.before, topic.after, topic.change])).toEqual([
      ['S1', 'yes', 'no', 'changed'],
      ['S2', 'no', null, 'onlyBefore'],
      ['S3', null, null, 'onlyAfter'],
      ['G1', 'yes', 'yes', 'same'],
    ]);
    expect([before, after].map(({ key, setReference }) => [key, setReference.version])).toEqual([
      ['mgi-2024', 1],
      ['mgi-2026', 2],
    ]);
    expect(after.indicators.find(({ key }) => key === 'S3')?.question).toEqual({
      es: '¿Hay acompañamiento en los partos?',
    });
  });

  it('are counted by domain and by sub-theme', async () => {
    const { domains, subThemes } = await compare(fabia, first, second);
    expect(domains.map(counted)).toEqual([
      ['1 -', '2: yes 1, no 1, open 0', '2: no 1, open 1'],
      ['2 -', '1: yes 1, open 0', '1: yes 1, open 0'],
    ]);
    expect(subThemes.map(counted)).toEqual([
      ['1 partos', null, '1: open 1'],
      ['1 -', '2: yes 1, no 1, open 0', '1: no 1, open 0'],
      ['2 -', '1: yes 1, open 0', '1: yes 1, open 0'],
    ]);
  });

  it('say the same the other way round', async () => {
    const [there, back] = await Promise.all([compare(fabia, first, second), compare(fabia, second, first)]);
    const turned = { changed: 'changed', same: 'same', open: 'open', onlyBefore: 'onlyAfter', onlyAfter: 'onlyBefore' };
    const turn = ({ before, after, ...rest }: ComparedCounts) => ({ ...rest, before: after, after: before });
    expect(back.domains).toEqual(there.domains.map(turn));
    expect(back.subThemes).toEqual(there.subThemes.map(turn));
    expect(back.topics).toEqual(
      there.topics.map(({ before, after, change, ...rest }) => {
        return { ...rest, before: after, after: before, change: turned[change] };
      }),
    );
  });

  it('are not there for the focal point of another municipality, not even beside an own one', async () => {
    expect(await codeOf(compare(zoe, first, second))).toBe('notFound');
    expect(await codeOf(compare(zoe, foreign, second))).toBe('notFound');
    expect(await codeOf(compare(zoe, first, foreign))).toBe('notFound');
  });

  it('are no rounds of two municipalities, whoever asks', async () => {
    expect(await codeOf(compare(core.administrator, first, foreign))).toBe('wrongState');
  });

  it('show an institution its own questions and no others', async () => {
    const health = await aRespondent(core, 'salud', 'quilmes');
    const { topics, after } = await compare(health, first, second);
    expect(topics.map(({ indicator }) => indicator)).toEqual(['S1', 'S2', 'S3']);
    expect(after.indicators.map(({ key }) => key)).toEqual(['S1', 'S3']);
  });
});
