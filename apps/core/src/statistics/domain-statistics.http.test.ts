import type { CoreClient, DomainStatistics, Topic, TopicStatistics } from '@ventanilla/contracts';
import { aFinding, aHelpLine, aProfile, aService, aStaffMember } from '@ventanilla/testing';
import { Types } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPlan, aReleasedSet, open, table } from '../../test/a-round.js';
import { at } from '../../test/at.js';
import { codeOf, openMunicipality, publish, type RunningCore, signedIn, startCore } from '../../test/running-core.js';
import { QuestionRepository } from '../questions/question.repository.js';

const noon = new Date('2026-11-20T15:00:00Z');

let core: RunningCore;
let administrator: CoreClient;
beforeAll(async () => {
  core = await startCore();
  administrator = core.administrator;
  for (const id of ['quilmes', 'caba']) await openMunicipality(administrator, id);
  await publish(administrator, aProfile());
  await publish(administrator, aFinding({ key: 'q1w1', facts: { domain: 1 } }));
  await publish(administrator, aFinding({ key: 'q1a1', facts: { domain: 1, type: 'potential' } }));
  await publish(administrator, service('svc.q.checked', { checkedAt: '2026-11-01', reviewBy: '2027-05-01' }));
  await publish(administrator, service('svc.q.due', { checkedAt: '2025-01-01', reviewBy: '2025-07-01' }));
  await publish(administrator, service('svc.q.over', { status: 'defunct' }));
  await publish(administrator, aHelpLine({ key: 'line.never', facts: { topics: ['violence'], checkedAt: null } }));
  await administrator.createEntry({ body: service('svc.q.draft', {}) });
  await asked('quilmes', { topic: 'health', language: 'es', outcome: 'answered' }, 40);
  await asked('quilmes', { topic: 'health', language: 'pt', outcome: 'unknown' }, 12);
  await asked('quilmes', { topic: 'violence', language: 'es', outcome: 'emergency' }, 30);
  await asked('quilmes', { topic: 'violence', language: 'ht', outcome: 'unknown' }, 3);
  await asked('quilmes', { topic: null, language: 'es', outcome: 'unknown' }, 25);
  await asked('quilmes', { topic: 'work', language: 'es', outcome: 'answered', day: '2026-01-15' }, 20);
  await asked('caba', { topic: 'health', language: 'es', outcome: 'answered' }, 99);
  await core.catchUp();
});
afterAll(() => core?.stop());

const service = (key: string, facts: object) => aService({ key, facts: { topics: ['health'], ...facts } });

type Asked = { topic: Topic | null; language: string; outcome: 'answered' | 'unknown' | 'emergency'; day?: string };

function asked(municipality: string, { day = '2026-11-10', ...facts }: Asked, times: number): Promise<void> {
  const askedAt = new Date(`${day}T15:00:00Z`);
  const rest = { municipality, askedAt, day, danger: null, keys: [], text: null, helped: null, asker: null };
  const questions = Array.from({ length: times }, () => ({ _id: new Types.ObjectId(), ...rest, ...facts }));
  return core.app.get(QuestionRepository).writeAll(questions);
}

const heading = 'indicator;domain;domain_name_es;domain_topics;question_es';
/** What the invented ten domains name: one topic twice, most of them none. */
const inTen: Readonly<Record<number, string>> = { 2: 'health', 6: 'work health' };

const askedOf = ({ topic, asked: count }: TopicStatistics) => [topic, count];

const statistics = (id = 'quilmes', days?: '30' | '365') =>
  at(core, noon, () =>
    administrator.getDomainStatistics({ params: { id }, query: { language: 'es', ...(days && { days }) } }),
  );

async function domain(number: number, days?: '30' | '365') {
  const { domains } = await statistics('quilmes', days);
  return domains.find((each) => each.number === number);
}

describe('what was asked beside each domain', () => {
  it('is counted by topic and outcome, and by topic and language, in this municipality alone', async () => {
    expect((await domain(1))?.topics).toEqual([
      {
        topic: 'health',
        asked: 52,
        answered: 40,
        unanswered: 12,
        languages: [
          { language: 'es', questions: 40 },
          { language: 'ht', questions: null },
          { language: 'pt', questions: null },
        ],
      },
    ]);
  });

  it('shows no count below ten, nor what it could be worked out from', async () => {
    const [violence] = (await domain(6))?.topics ?? [];
    const shown = JSON.stringify(violence);
    expect(violence?.unanswered).toBeNull();
    expect(shown).not.toMatch(/:3\b/);
    expect([violence?.asked, violence?.answered].filter((count) => count === null).length).toBeGreaterThan(0);
  });

  it('holds for the days asked for', async () => {
    expect((await domain(4))?.topics).toEqual([]);
    expect((await domain(4, '365'))?.topics).toMatchObject([{ topic: 'work' }]);
    const { from, to } = await statistics('quilmes', '30');
    expect([from, to]).toEqual(['2026-10-22', '2026-11-20']);
  });

  it('keeps what stands beside no domain apart', async () => {
    const { other, domains } = await statistics();
    expect(other.topics.map(({ topic }) => topic)).toEqual([null]);
    expect(other.covers).toEqual(['privacy']);
    expect(domains.flatMap(({ topics }) => topics.map(({ topic }) => topic))).not.toContain(null);
  });

  it('stands beside what the newest profile says, where there is one', async () => {
    expect((await domain(1))?.findings).toEqual({ wellDeveloped: 1, potential: 1 });
    expect((await statistics('caba')).domains[0]?.findings).toBeNull();
  });

  it('stands beside no finding of a domain that only shares its number', async () => {
    const municipality = 'villa';
    await openMunicipality(administrator, municipality);
    const names = [{ es: 'Salud en el barrio' }, { es: 'Enfoque integrado de gobierno' }];
    const domains = names.map((each, at) => ({ number: at + 1, names: each, scope: {} }));
    await publish(administrator, aProfile({ municipality, facts: { domains } }));
    for (const domain of [1, 2]) {
      await publish(administrator, aFinding({ municipality, key: `villa.${domain}`, facts: { domain } }));
    }
    await core.catchUp();
    await asked(municipality, { topic: 'community', language: 'es', outcome: 'answered' }, 20);
    await asked(municipality, { topic: 'health', language: 'es', outcome: 'answered' }, 30);
    const shown = await statistics(municipality);
    expect(shown.domainsOf).toBe('profile');
    expect(shown.domains.map(({ names, covers, topics }) => [names['es'], covers, topics.map(askedOf)])).toEqual([
      ['Salud en el barrio', [], []],
      ['Enfoque integrado de gobierno', ['community'], [['community', 20]]],
    ]);
    expect(shown.other.topics.map(askedOf)).toEqual([['health', 30]]);
  });

  it('follows what the set of the newest round says belongs to its ten domains, also what belongs to several or to none', async () => {
    const municipality = 'diez';
    await openMunicipality(administrator, municipality);
    for (const [key, topics] of [
      ['svc.d.salud', ['health']],
      ['svc.d.justicia', ['justice']],
      ['svc.d.nada', []],
    ] as const) {
      await publish(administrator, aService({ municipality, key, facts: { topics: [...topics] } }));
    }
    const rows = Array.from(
      { length: 10 },
      (_, at) => `D${at + 1};${at + 1};Dimensión ${at + 1};${inTen[at + 1] ?? ''};¿Hay?`,
    );
    const indicatorSet = await aReleasedSet(administrator, municipality, 'diez', [heading, ...rows].join('\n'));
    const asks = [{ indicator: 'D1', institution: 'salud' }];
    const links = [{ indicator: 'D4', keys: ['svc.d.nada'] }];
    await open(administrator, aPlan(indicatorSet, { municipality, asks, links }));
    await asked(municipality, { topic: 'health', language: 'es', outcome: 'answered' }, 40);
    await asked(municipality, { topic: 'work', language: 'es', outcome: 'answered' }, 21);
    await asked(municipality, { topic: 'justice', language: 'es', outcome: 'unknown' }, 25);
    await core.catchUp();
    const { domainsOf, choices, domains, other, asked: total } = await statistics(municipality);
    expect([domainsOf, choices, total]).toEqual(['round', ['round'], 86]);
    expect(domains.map(({ topics }) => topics.map(askedOf))).toEqual([
      ...[[], [['health', 40]], [], []],
      ...[
        [],
        [
          ['health', 40],
          ['work', 21],
        ],
        [],
        [],
        [],
        [],
      ],
    ]);
    expect(domains[1]).toMatchObject({ names: { es: 'Dimensión 2' }, covers: ['health'], findings: null });
    expect(domains.map(({ help }) => help.shown.map(({ key }) => key))).toEqual([
      ...[[], ['svc.d.salud'], [], ['svc.d.nada']],
      ...[[], ['svc.d.salud'], [], [], [], []],
    ]);
    expect(other.topics.map(askedOf)).toEqual([['justice', 25]]);
    expect(other.covers).toContain('justice');
    expect(other.help.shown.map(({ key }) => key)).toEqual(['svc.d.justicia']);
  });

  it('stands beside the domains of the round instead of the profile, for whoever asks for those', async () => {
    const municipality = 'ambos';
    await openMunicipality(administrator, municipality);
    await publish(administrator, aProfile({ municipality }));
    await publish(administrator, aFinding({ municipality, key: 'a.1', facts: { domain: 1 } }));
    await publish(administrator, aService({ municipality, key: 'svc.a', facts: { topics: ['community'] } }));
    const links = [{ indicator: 'S1', keys: ['svc.a'] }];
    await open(administrator, aPlan(await aReleasedSet(administrator, municipality), { municipality, links }));
    await core.catchUp();
    const ask = (domainsOf?: 'round') =>
      at(core, noon, () =>
        administrator.getDomainStatistics({
          params: { id: municipality },
          query: { language: 'es', ...(domainsOf && { domainsOf }) },
        }),
      );
    const ofProfile = await ask();
    expect([ofProfile.domainsOf, ofProfile.choices, ofProfile.domains.length]).toEqual([
      ...['profile', ['profile', 'round'], 6],
    ]);
    const namedIn = ({ help }: DomainStatistics['domains'][number]) => help.shown.map(({ indicators }) => indicators);
    // Its first domain is not the one of the round that shares its number.
    expect(ofProfile.domains.map(namedIn)).toEqual([[], [[]], [], [], [], []]);
    expect(ofProfile.domains[0]?.findings).toEqual({ wellDeveloped: 1, potential: 0 });
    const ofRound = await ask('round');
    expect(ofRound.domains.map(namedIn)).toEqual([[['S1']], []]);
    expect([ofRound.domainsOf, ofRound.domains.map(({ names }) => names['es'])]).toEqual([
      'round',
      ['Salud', 'Gobierno'],
    ]);
    expect(ofRound.domains.map(({ findings, covers }) => [findings, covers])).toEqual([
      [null, ['health']],
      [null, []],
    ]);
  });

  it('stands beside the public help on its topics, what to look after first', async () => {
    const help = (await domain(1))?.help;
    expect(help).toMatchObject({ verified: 1, due: 1, neverChecked: 0 });
    expect(help?.shown.map(({ key, reliance }) => [key, reliance])).toEqual([
      ['svc.q.due', 'due'],
      ['svc.q.checked', 'verified'],
    ]);
    expect((await domain(6))?.help.shown).toMatchObject([{ key: 'line.never', reliance: 'neverChecked' }]);
  });

  it('stands beside what findings and the newest round name, whatever its topics, and says for which question', async () => {
    await publish(administrator, service('svc.q.named', { topics: ['consulate'], checkedAt: null }));
    await publish(administrator, aFinding({ key: 'q5w9', facts: { domain: 5, related: ['svc.q.named'] } }));
    const links = [
      { indicator: 'S1', keys: ['svc.q.checked', 'line.never'] },
      { indicator: 'S2', keys: ['svc.q.checked'] },
    ];
    const text = table.replace('Salud', 'Derechos de los migrantes');
    await open(administrator, aPlan(await aReleasedSet(administrator, 'quilmes', 'mgi', text), { links }));
    await core.catchUp();
    const shown = async (number: number) =>
      (await domain(number))?.help.shown.map(({ key, indicators }) => [key, indicators.join(' ')]);
    expect(await shown(1)).toEqual([
      ['line.never', 'S1'],
      ['svc.q.due', ''],
      ['svc.q.checked', 'S1 S2'],
    ]);
    expect(await shown(5)).toEqual([['svc.q.named', '']]);
  });

  it('is refused to who works for another municipality, and to who is nobody here', async () => {
    const { core: viewer } = await signedIn(core, aStaffMember({ role: 'viewer', municipalities: ['caba'] }));
    const query = { language: 'es' };
    expect(await codeOf(viewer.getDomainStatistics({ params: { id: 'quilmes' }, query }))).toBe('refused');
    expect(await codeOf(core.client().getDomainStatistics({ params: { id: 'quilmes' }, query }))).toBe(
      'unauthenticated',
    );
    expect(await codeOf(administrator.getDomainStatistics({ params: { id: 'nowhere' }, query }))).toBe('notFound');
  });
});
