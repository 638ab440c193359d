import type { CoreClient } from '@ventanilla/contracts';
import { aFinding, aHelpLine, aProfile, aService, aStaffMember, weekdays } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  codeOf,
  draftOf,
  openMunicipality,
  publish,
  type RunningCore,
  signedIn,
  startCore,
  until,
} from '../../test/running-core.js';
import { botSecret } from '../../test/settings.js';

const asker = 'a'.repeat(64);

let core: RunningCore;
let bot: CoreClient;
beforeAll(async () => {
  core = await startCore();
  bot = core.client(botSecret);
  await openMunicipality(core.administrator, 'quilmes', { handoff: 'line.quilmes' });
  await openMunicipality(core.administrator, 'caba', { names: { es: 'Ciudad de Buenos Aires' } });
  await publish(core.administrator, aService());
  await publish(core.administrator, aHelpLine());
  await publish(core.administrator, aHelpLine({ key: 'line.quilmes', facts: { dangers: [] } }));
  await publish(core.administrator, aHelpLine({ municipality: 'caba', key: 'line.c.107' }));
  await core.catchUp();
});
afterAll(() => core?.stop());

const ask = (question: string, more: { language?: string; conversation?: string } = {}) =>
  core.client().ask({ body: { municipality: 'quilmes', question, ...more } });

describe('asking', () => {
  it('answers from what is published, with its source and the day it was checked', async () => {
    const answer = await ask('donde vacunan gratis a mi bebe');
    expect(answer).toMatchObject({ outcome: 'answered', language: 'es' });
    expect(answer.items[0]).toMatchObject({
      key: 'svc.q.vacunas',
      checkedAt: '2026-02-24',
      source: { date: '2022-11' },
    });
    expect(answer.text).toContain('Gratis');
  });

  it('says facts in the language of the question and marks words that are not', async () => {
    const answer = await ask('where can my baby get vaccines for free?');
    expect(answer.language).toBe('en');
    expect(answer.items[0]).toMatchObject({ language: 'es' });
    expect(answer.items[0]?.facts.find(({ kind }) => kind === 'cost')).toMatchObject({ label: 'Cost', value: 'Free' });
  });

  it('says honestly that it does not know, with a way to a person', async () => {
    expect(await ask('quien gano el partido')).toMatchObject({
      outcome: 'unknown',
      items: [],
      handoff: { key: 'line.quilmes' },
    });
  });

  it('meets thanks kindly, as nothing that failed', async () => {
    const answer = await ask('gracias!!');
    expect(answer).toMatchObject({ outcome: 'unknown', items: [], handoff: null });
    expect(answer.text).toBe('De nada. Si necesitás algo más, escribime.');
  });

  it('puts the help line first in danger, and never that of another municipality', async () => {
    const answer = await ask('mi mama no respira');
    expect(answer).toMatchObject({ outcome: 'emergency', danger: 'medical', items: [{ key: 'line.107' }] });
    expect(answer.items.map(({ key }) => key)).not.toContain('line.c.107');
  });

  it('reads a question through control characters', async () => {
    expect(await ask('donde\u0000 vacunan\u202e a mi\u0007 bebe')).toMatchObject({ outcome: 'answered' });
  });

  it('remembers within a conversation what it was about', async () => {
    const { conversation } = await ask('donde vacunan a mi bebe');
    expect(await ask('y los sábados?', { conversation })).toMatchObject({ items: [{ key: 'svc.q.vacunas' }] });
    expect(await ask('y los sábados?')).toMatchObject({ outcome: 'unknown' });
  });

  it('never shows what a profile calls an area with potential', async () => {
    await publish(core.administrator, aProfile());
    const text = 'No existe una ventanilla única de hipotecas para personas migrantes.';
    await publish(
      core.administrator,
      aFinding({ key: 'q1p1', facts: { type: 'potential', topics: ['housing'] }, text: { text } }),
    );
    await core.catchUp();
    const answer = await ask('ventanilla unica de hipotecas para personas migrantes');
    expect(answer.items.map(({ key }) => key)).not.toContain('q1p1');
    const params = { municipality: 'quilmes', key: 'q1p1' };
    expect(await codeOf(core.client().getPublicItem({ params, query: { language: 'es' } }))).toBe('notFound');
  });
});

describe('what a manager publishes', () => {
  it('is what the next answer says, in every language, within a second', async () => {
    const { core: marta } = await signedIn(core, aStaffMember());
    const { items } = await marta.listEntries({ query: { keys: 'svc.q.vacunas' } });
    const [entry] = items;
    if (entry?.kind !== 'service') throw new Error('The service is gone');
    const draft = { ...draftOf(entry), facts: { ...entry.facts, schedules: [weekdays('06:15', '11:45')] } };
    const { version } = await marta.updateEntry({
      params: { id: entry.id },
      body: { version: entry.version, entry: draft },
    });
    expect((await ask('horario de vacunas')).text).not.toContain('06:15');
    await marta.publishEntry({ params: { id: entry.id }, body: { version, languages: ['es'] } });
    const publishedAt = performance.now();
    await until(async () => (await ask('horario de vacunas')).text.includes('06:15'));
    expect(performance.now() - publishedAt).toBeLessThan(1_500);
    expect((await ask('vaccination opening hours')).text).toContain('06:15');
  });

  it('is gone from answers when it is taken down', async () => {
    const { id, version } = await publish(
      core.administrator,
      aService({ key: 'svc.q.yoga', text: { name: 'Clases de yoga', keywords: ['yoga'] } }),
    );
    await core.catchUp();
    expect((await ask('clases de yoga')).items[0]?.key).toBe('svc.q.yoga');
    await core.administrator.deleteEntry({ params: { id }, query: { version } });
    await core.catchUp();
    expect((await ask('clases de yoga')).items.map(({ key }) => key)).not.toContain('svc.q.yoga');
  });
});

describe('the preview', () => {
  const preview = (draft?: ReturnType<typeof aService>) =>
    core.administrator.previewAnswer({
      body: { municipality: 'quilmes', question: 'clases de tango', ...(draft && { draft }) },
    });

  it('answers with a draft and leaves everybody else with what is public', async () => {
    const draft = aService({ key: 'svc.q.tango', text: { name: 'Clases de tango', keywords: ['tango'] } });
    expect(await preview(draft)).toMatchObject({ id: null, outcome: 'answered', items: [{ key: 'svc.q.tango' }] });
    expect((await preview()).items.map(({ key }) => key)).not.toContain('svc.q.tango');
    expect((await ask('clases de tango')).items.map(({ key }) => key)).not.toContain('svc.q.tango');
  });

  it('is refused with a draft of another municipality', async () => {
    expect(await codeOf(preview(aService({ municipality: 'caba' })))).toBe('invalid');
  });
});

describe('the explanation', () => {
  const explain = () =>
    core.administrator.explainAnswer({ body: { municipality: 'quilmes', question: 'donde bacunan a mi bebe' } });

  it('says how the question was understood and what was compared', async () => {
    const { answer, why } = await explain();
    expect(answer).toMatchObject({ id: null, outcome: 'answered' });
    expect(why.needs).toContain('vaccination');
    expect(why.candidates[0]).toMatchObject({
      key: answer.items[0]?.key,
      isEnough: true,
      title: answer.items[0]?.title,
    });
    expect(why.candidates[0]?.terms[0]?.fields).toContain('title');
  });

  it('is refused to whoever is not signed in', async () => {
    const body = { municipality: 'quilmes', question: 'hospital' };
    expect(await codeOf(core.client().explainAnswer({ body }))).toBe('unauthenticated');
  });
});

describe('what is kept of a question', () => {
  it('is its facts and redacted words, without who asked', async () => {
    await bot.ask({
      body: { municipality: 'quilmes', question: 'me llamo Marisol, mi dni es 94123456, donde vacunan?', asker },
    });
    await until(async () => (await listed()).some(({ text }) => text?.includes('me llamo') ?? false));
    const question = (await listed()).find(({ text }) => text?.includes('me llamo'));
    expect(question).toMatchObject({ municipality: 'quilmes', language: 'es', outcome: 'answered', helped: null });
    expect(JSON.stringify(question)).not.toMatch(/Marisol|94123456|aaaa/);
  });

  it('is nothing of what editors try out', async () => {
    const question = 'donde hay un taller de ceramica';
    await core.administrator.explainAnswer({ body: { municipality: 'quilmes', question } });
    await core.administrator.previewAnswer({ body: { municipality: 'quilmes', question } });
    await ask('donde hay un curso de huerta');
    await until(async () => (await listed()).some(({ text }) => text?.includes('huerta') ?? false));
    expect((await listed()).some(({ text }) => text?.includes('ceramica'))).toBe(false);
  });

  it('is nothing at all when it was only a greeting', async () => {
    const before = await core.administrator.listQuestions({ query: {} });
    expect((await ask('hola buenas tardes')).id).toBeNull();
    await ask('donde vacunan a los chicos');
    await until(async () => (await core.administrator.listQuestions({ query: {} })).total > before.total);
    expect((await core.administrator.listQuestions({ query: {} })).total).toBe(before.total + 1);
  });

  it('is told apart by whether the answer helped', async () => {
    const { id } = await ask('donde vacunan a un bebe');
    await core.client().giveFeedback({ params: { id: id ?? '' }, body: { helped: true } });
    await until(async () => (await core.administrator.listQuestions({ query: { helped: 'yes' } })).total === 1);
    expect(await codeOf(core.client().giveFeedback({ params: { id: 'f'.repeat(24) }, body: { helped: true } }))).toBe(
      'notFound',
    );
  });

  it('is counted by the day of the municipality', async () => {
    const statistics = await core.administrator.getDeskStatistics({ params: { id: 'quilmes' } });
    const { total } = await core.administrator.listQuestions({ query: { municipality: 'quilmes' } });
    const { answered, choices, emergency, unknown } = statistics.today;
    expect(answered + choices + emergency + unknown).toBe(total);
    expect(statistics.days).toHaveLength(14);
    expect(statistics.feedback).toEqual({ helped: 1, notHelped: 0 });
    expect(statistics.coverage.map(({ language }) => language)).toEqual(['es', 'en']);
  });

  it('is deleted at once with everything else about the asker', async () => {
    await bot.setPreferences({ params: { asker }, body: { language: 'es', municipality: 'quilmes' } });
    await bot.ask({ body: { municipality: 'quilmes', question: 'donde vacunan a mi hija?', asker } });
    const before = await listed();
    await bot.deleteAsker({ params: { asker } });
    expect(await bot.getPreferences({ params: { asker } })).toEqual({
      language: null,
      municipality: null,
      noticeShown: false,
    });
    const left = await listed();
    expect(left.some(({ text }) => text?.includes('me llamo') || text?.includes('mi hija'))).toBe(false);
    expect(left.length).toBeLessThan(before.length);
    expect(await bot.ask({ body: { municipality: 'quilmes', question: 'y los sábados?', asker } })).toMatchObject({
      outcome: 'unknown',
    });
  });

  it('does not heed an asker named by a stranger', async () => {
    await core.client().ask({ body: { municipality: 'quilmes', question: 'una pregunta suelta de vacunas', asker } });
    await bot.deleteAsker({ params: { asker } });
    await until(async () => (await listed()).some(({ text }) => text?.includes('suelta') ?? false));
  });

  const listed = async () =>
    (await core.administrator.listQuestions({ query: { municipality: 'quilmes', limit: 100 } })).items;
});

describe('what only the bot may do', () => {
  it('is refused to staff and to strangers', async () => {
    expect(await codeOf(core.administrator.getPreferences({ params: { asker } }))).toBe('refused');
    expect(await codeOf(core.client().deleteAsker({ params: { asker } }))).toBe('unauthenticated');
    expect(await codeOf(core.client('not the secret').deleteAsker({ params: { asker } }))).toBe('unauthenticated');
    expect(await codeOf(bot.listEntries({ query: {} }))).toBe('refused');
  });

  it('does not accept a municipality that is not here', async () => {
    expect(await codeOf(bot.setPreferences({ params: { asker }, body: { municipality: 'atlantis' } }))).toBe(
      'notFound',
    );
  });
});
