import type { CoreClient } from '@ventanilla/contracts';
import { aGuide, aService, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAs, gapAbout, gather, lookAgain } from '../../test/a-gap.js';
import { at } from '../../test/at.js';
import { askerOf, outreachOf } from '../../test/outreach.js';
import { codeOf, openMunicipality, publish, type RunningCore, signedIn, startCore } from '../../test/running-core.js';
import { botSecret } from '../../test/settings.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { QuestionRepository } from '../questions/question.repository.js';
import { RETENTION } from '../retention/retention.js';
import { AnsweredCheck } from './answered-check.js';
import { GapRetention } from './gap-retention.js';
import { Watching } from './watching.js';

let core: RunningCore;
let manager: CoreClient;
let vaccines: string;
beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id);
  ({ core: manager } = await signedIn(core, aStaffMember({ role: 'contentManager', municipalities: ['quilmes'] })));
  vaccines = (await publish(core.administrator, aService())).id;
  await publish(
    core.administrator,
    aGuide({ key: 'guide.plastico', text: { title: 'Reciclar', summary: 'Dónde se lleva lo que se recicla.' } }),
  );
  await core.catchUp();
});
afterAll(() => core?.stop());

const bot = () => core.client(botSecret);
const stored = (name: string) => core.app.get(Database).connection.collection(name);
const guide = async () => {
  const { items } = await manager.listEntries({ query: { municipality: 'quilmes', kind: 'guide', limit: 100 } });
  const found = items.find(({ key }) => key === 'guide.plastico');
  if (!found) throw new Error('The guide is gone');
  return found;
};

describe('questions that nobody could answer', () => {
  it('come together across languages and spelling, with what tells how much they are asked', async () => {
    await askAs(core, 'chat-1', 'donde saco el registro de conducir');
    await askAs(core, 'chat-2', 'dnd saco el rejistro d conducir');
    await askAs(core, 'chat-3', 'how do i get a driving license here', 'en');
    await askAs(core, 'chat-4', 'donde se juega al ajedrez');
    await askAs(core, 'chat-5', 'donde vacunan a mi bebe');
    await gather(core);
    const gap = await gapAbout(manager, 'registro');
    expect(gap).toMatchObject({ count: 3, state: 'open', causes: { unanswered: 3 }, trend: 'new', waiting: 0 });
    expect(gap.languages.map(({ language }) => language)).toEqual(['es', 'en']);
    expect(gap.weeks.at(-1)?.count).toBe(3);
    expect(gap.words.map(({ word }) => word)).toContain('conducir');
    const { total } = await manager.listGaps({ query: { municipality: 'quilmes' } });
    expect(total).toBe(2);
  });

  it('are told to programs that listen, once a gap, and not how few people ask', async () => {
    const webhook = { url: 'https://hooks.example.org/gaps', name: 'Tablero', events: ['gap.opened' as const] };
    const made = await core.administrator.createWebhook({ body: { municipality: 'quilmes', webhook } });
    const told = async () =>
      (await core.administrator.listWebhookDeliveries({ params: { id: made.webhook.id }, query: {} })).items;
    for (const chat of ['chat-7', 'chat-8']) await askAs(core, chat, 'donde aprendo a tocar la guitarra');
    await gather(core);
    await askAs(core, 'chat-9', 'donde aprendo a tocar la guitarra');
    await gather(core);
    const { id } = await gapAbout(manager, 'guitarra');
    const [delivery, ...others] = await told();
    expect(others).toEqual([]);
    expect(JSON.parse(delivery?.body ?? '').data).toEqual({
      municipality: 'quilmes',
      id,
      questions: null,
      languages: [],
    });
  });

  it('do not show how many there are of a small group of speakers', async () => {
    expect((await gapAbout(manager, 'registro')).languages.map(({ count }) => count)).toEqual([null, null]);
  });

  it('are counted once, however often they are gathered', async () => {
    for (const _time of [1, 2]) await gather(core);
    await Promise.all([gather(core), gather(core)]);
    expect((await gapAbout(manager, 'registro')).count).toBe(3);
  });

  it('are kept without names and numbers, as questions are', async () => {
    await askAs(core, 'chat-6', 'me llamo Marisol y busco ajedrez, mi dni es 94123456');
    await gather(core);
    expect(JSON.stringify(await stored('gaps').find().toArray())).not.toMatch(/arisol|94123456/i);
  });
});

describe('an answer that did not help', () => {
  it('joins with its reason, and takes what was shown for no answer', async () => {
    const id = await askAs(core, 'chat-7', 'donde vacunan a mi bebe');
    await core.client().giveFeedback({ params: { id }, body: { helped: false } });
    await core.client().giveFeedback({ params: { id }, body: { helped: false, why: 'wrong' } });
    await gather(core);
    await lookAgain(core);
    const gap = await gapAbout(manager, 'vacunan');
    expect(gap).toMatchObject({ count: 1, causes: { wrong: 1 }, answeredBy: null });
    expect(gap.examples[0]).toMatchObject({ cause: 'wrong', shown: ['svc.q.vacunas'] });
  });

  it('is taken back by who changes their mind in time', async () => {
    const id = await askAs(core, 'chat-8', 'vacunas para la gripe');
    for (const helped of [false, true]) await core.client().giveFeedback({ params: { id }, body: { helped } });
    await gather(core);
    expect((await gapAbout(manager, 'vacunan')).count).toBe(1);
  });

  it('is never an honest "I do not know", and has no reason when it helped', async () => {
    const id = await askAs(core, 'chat-9', 'donde hay ajedrez');
    const rate = (body: { helped: boolean; why?: 'wrong' }) => core.client().giveFeedback({ params: { id }, body });
    expect(await codeOf(rate({ helped: false }))).toBe('notFound');
    expect(await codeOf(rate({ helped: true, why: 'wrong' }))).toBe('invalid');
  });
});

describe('a gap is closed', () => {
  it('by words people use: tried first, public a moment later, nothing else of the draft with it', async () => {
    await askAs(core, 'chat-10', 'donde llevo las botellas de plástico');
    await gather(core);
    const entry = await guide();
    const draft = { ...entry, facts: { ...entry.facts, topics: ['work' as const] } };
    const { kind, municipality, key, facts, texts } = draft as typeof entry & { kind: 'guide' };
    await manager.updateEntry({
      params: { id: entry.id },
      body: { version: entry.version, entry: { kind, municipality, key, facts, texts } },
    });
    const { id, version } = await gapAbout(manager, 'botellas');
    const answer = {
      entry: entry.id,
      words: [
        { word: 'botellas', language: 'es' },
        { word: 'plástico', language: 'ht' },
      ],
    };

    const { tries } = await manager.tryGap({ params: { id }, body: { answer } });
    expect(tries[0]).toMatchObject({
      before: { outcome: 'unknown' },
      after: { outcome: 'answered' },
      isAnswered: true,
    });
    const closed = await manager.closeGap({ params: { id }, body: { version, answer } });
    expect(closed).toMatchObject({
      state: 'closed',
      closed: { way: 'words', told: 0 },
      entry: { key: 'guide.plastico' },
    });

    await core.catchUp();
    const { items } = await core.client().ask({ body: { municipality: 'quilmes', question: 'botellas de plastico' } });
    expect(items[0]?.key).toBe('guide.plastico');
    const after = await guide();
    expect(after.published?.texts['es']?.keywords).toEqual(expect.arrayContaining(['botellas', 'plástico']));
    expect(after.published?.facts.topics).not.toEqual(['work']);
    expect(after.states['es']).toBe('changed');
    const { items: audit } = await manager.listAudit({ query: { municipality: 'quilmes', limit: 2 } });
    expect(audit.map(({ action }) => action).sort()).toEqual(['addWords', 'closeGap']);
    expect(JSON.stringify(audit.find(({ action }) => action === 'closeGap'))).not.toContain('botellas');
  });

  it('by an entry that answers it already, and is open again when the same is asked without an answer', async () => {
    const gap = await gapAbout(manager, 'vacunan');
    const answer = { entry: vaccines, words: [] };
    const closed = await manager.closeGap({ params: { id: gap.id }, body: { version: gap.version, answer } });
    expect(closed.closed?.way).toBe('linked');
    const later = new Date(Date.now() + 60_000);
    const id = await at(core, later, () => askAs(core, 'chat-11', 'donde vacunan a mi bebe'));
    await core.client().giveFeedback({ params: { id }, body: { helped: false } });
    await at(core, later, () => gather(core));
    expect(await gapAbout(manager, 'vacunan')).toMatchObject({ state: 'open', cameBack: true, count: 2 });
  });

  it('by what was written for it, by itself, once that is public', async () => {
    const { id, version } = await gapAbout(manager, 'ajedrez');
    const written = await manager.writeGap({
      params: { id },
      body: { version, kind: 'guide', title: 'Ajedrez en el club' },
    });
    expect(written).toMatchObject({ state: 'beingWritten', entry: { key: 'guide.ajedrez-en-el-club' } });
    const entry = await manager.getEntry({ params: { id: written.entry?.id ?? '' } });
    expect(
      await codeOf(manager.publishEntry({ params: { id: entry.id }, body: { version: 1, languages: ['es'] } })),
    ).toBe('notPublishable');
    const text = { ...entry.texts['es'], summary: 'Los sábados a la tarde hay clases de ajedrez.' };
    const { kind, municipality, key, facts } = entry as typeof entry & { kind: 'guide' };
    const body = { version: 1, entry: { kind, municipality, key, facts, texts: { es: text } } };
    await manager.updateEntry({
      params: { id: entry.id },
      body: body as Parameters<CoreClient['updateEntry']>[0]['body'],
    });
    await manager.publishEntry({ params: { id: entry.id }, body: { version: 2, languages: ['es'] } });
    await core.catchUp();
    // Two that look at the same time, as when a lease runs out: the slower one finds it done and goes on.
    const check = core.app.get(AnsweredCheck);
    await Promise.all([check.checkAll(), check.checkAll()]);
    expect(await gapAbout(manager, 'ajedrez')).toMatchObject({
      state: 'closed',
      closed: { way: 'written', by: written.writer },
    });
  });

  it('not with an entry that does not answer it, nor one that is not public', async () => {
    const { id, version } = await gapAbout(manager, 'registro');
    const close = (entry: string) =>
      manager.closeGap({ params: { id }, body: { version, answer: { entry, words: [] } } });
    expect(await codeOf(close(vaccines))).toBe('stillUnanswered');
    const { id: draft } = await manager.createEntry({ body: aService({ key: 'svc.q.borrador' }) });
    expect(await codeOf(close(draft))).toBe('wrongState');
    expect(await codeOf(close('f'.repeat(24)))).toBe('notFound');
    expect((await gapAbout(manager, 'registro')).state).toBe('open');
  });

  it('not on an older look at it, and not twice', async () => {
    const { id, version } = await gapAbout(manager, 'registro');
    const answer = { entry: vaccines, words: [{ word: 'registro de conducir', language: 'es' }] };
    expect(await codeOf(manager.closeGap({ params: { id }, body: { version: version - 1, answer } }))).toBe('conflict');
    const closed = await gapAbout(manager, 'botellas');
    const again = manager.closeGap({ params: { id: closed.id }, body: { version: closed.version, answer } });
    expect(await codeOf(again)).toBe('wrongState');
  });

  it('not over test questions that would fail, unless somebody says why', async () => {
    const question = {
      municipality: 'quilmes',
      language: 'es',
      question: 'donde saco el registro de conducir',
      expects: { kind: 'refusal' as const },
      active: true,
    };
    const { id: test, version: tested } = await core.administrator.createTestQuestion({ body: question });
    await core.administrator.runTestQuestions({ body: { municipality: 'quilmes' } });
    const { id, version } = await gapAbout(manager, 'registro');
    const answer = { entry: vaccines, words: [{ word: 'registro de conducir', language: 'es' }] };
    expect(await codeOf(manager.closeGap({ params: { id }, body: { version, answer } }))).toBe('testQuestionsFail');
    const force = 'Lo pidió la dirección de tránsito.';
    expect(await codeOf(manager.closeGap({ params: { id }, body: { version, answer, force } }))).toBe('refused');
    await core.administrator.deleteTestQuestion({ params: { id: test }, query: { version: tested } });
  });
});

describe('a gap is set aside', () => {
  it('with a reason, and can be taken up again', async () => {
    await askAs(core, 'chat-12', 'quien gano el partido de anoche');
    await gather(core);
    const { id, version } = await gapAbout(manager, 'partido');
    const aside = (reason: 'notOurs' | 'other', note = '') =>
      manager.setGapAside({ params: { id }, body: { version, reason, note } });
    expect(await codeOf(aside('other'))).toBe('invalid');
    expect(await aside('notOurs')).toMatchObject({ state: 'setAside', setAside: { reason: 'notOurs' } });
    await askAs(core, 'chat-13', 'quien gano el partido');
    await gather(core);
    const still = await gapAbout(manager, 'partido');
    expect(still).toMatchObject({ state: 'setAside', count: 2 });
    expect(
      await codeOf(
        manager.writeGap({ params: { id }, body: { version: still.version, kind: 'guide', title: 'Partidos' } }),
      ),
    ).toBe('wrongState');
    const open = await manager.reopenGap({ params: { id }, body: { version: still.version } });
    expect(open).toMatchObject({ state: 'open', setAside: null });
    expect(await codeOf(manager.reopenGap({ params: { id }, body: { version: open.version } }))).toBe('wrongState');
  });
});

describe('gaps of another municipality', () => {
  it('are unknown to who works elsewhere, and shown to nobody without a sign-in', async () => {
    const { id, version } = await gapAbout(manager, 'registro');
    const { core: other } = await signedIn(
      core,
      aStaffMember({ email: 'otra@caba.example', role: 'contentManager', municipalities: ['caba'] }),
    );
    const answer = { entry: vaccines, words: [] };
    expect(await codeOf(other.listGaps({ query: { municipality: 'quilmes' } }))).toBe('refused');
    for (const call of [
      () => other.getGap({ params: { id } }),
      () => other.tryGap({ params: { id }, body: { answer: null } }),
      () => other.closeGap({ params: { id }, body: { version, answer } }),
      () => other.writeGap({ params: { id }, body: { version, kind: 'guide', title: 'Registro' } }),
      () => other.setGapAside({ params: { id }, body: { version, reason: 'notOurs' } }),
      () => other.reopenGap({ params: { id }, body: { version } }),
    ]) {
      expect(await codeOf(call())).toBe('notFound');
    }
    expect(await codeOf(core.client().getGap({ params: { id } }))).toBe('unauthenticated');
  });

  it('can not be closed by who only reads', async () => {
    const { id, version } = await gapAbout(manager, 'registro');
    const { core: viewer } = await signedIn(
      core,
      aStaffMember({ email: 'mira@quilmes.example', role: 'viewer', municipalities: ['quilmes'] }),
    );
    expect((await viewer.getGap({ params: { id } })).id).toBe(id);
    expect(await codeOf(viewer.setGapAside({ params: { id }, body: { version, reason: 'notOurs' } }))).toBe('refused');
  });
});

describe('whoever wants to be told', () => {
  const wait = (id: string, chat: string, language = 'es') =>
    bot().awaitAnswer({ params: { id }, body: { asker: askerOf(chat), chat, language } });

  it('is told once, in their language, when the gap is closed', async () => {
    const out = outreachOf(core);
    const [one, other, third] = [
      await askAs(core, 'chat-14', 'necesito fotocopias'),
      await askAs(core, 'chat-15', 'fotocópias', 'pt'),
      await askAs(core, 'chat-16', 'fotocopias baratas'),
    ];
    await wait(one, 'chat-14');
    await wait(one, 'chat-14');
    await wait(other, 'chat-15', 'pt');
    await wait(third, 'chat-16');
    await bot().stopAwaitingAnswer({ params: { id: third }, query: { asker: askerOf('chat-16') } });
    const gap = await gapAbout(manager, 'fotocopias');
    expect(gap.waiting).toBe(2);
    const entry = await publish(
      core.administrator,
      aService({
        key: 'svc.q.copias',
        text: { name: 'Librería municipal', description: 'Fotocopias para todo el barrio.' },
      }),
    );
    await core.catchUp();
    const answer = { entry: entry.id, words: [] };
    const { closed } = await manager.closeGap({ params: { id: gap.id }, body: { version: gap.version, answer } });
    expect(closed?.told).toBe(2);
    const { claim, deliveries } = await out.claim();
    expect(deliveries.map(({ chat, language }) => [chat, language]).sort()).toEqual([
      ['chat-14', 'es'],
      ['chat-15', 'pt'],
    ]);
    expect(deliveries[0]?.message).toMatchObject({
      kind: 'answerFound',
      municipality: 'quilmes',
      item: { key: 'svc.q.copias' },
    });
    const { begun } = await out.begin({ claim, deliveries });
    await core.app.get(Watching).forgetTold();
    expect(await stored('chatAddresses').countDocuments({})).toBe(2);
    await out.report(claim, begun, 'sent');
    await core.app.get(Watching).forgetTold();
    expect(await stored('chatAddresses').countDocuments({})).toBe(0);
    expect(await stored('watches').countDocuments({})).toBe(0);
  });

  it('is refused for somebody else’s question, for one that was answered, and for one that is gone', async () => {
    const mine = await askAs(core, 'chat-17', 'hay un cerrajero de guardia');
    expect(await codeOf(wait(mine, 'chat-1'))).toBe('notFound');
    expect(await codeOf(wait('f'.repeat(24), 'chat-17'))).toBe('notFound');
    const answered = await askAs(core, 'chat-18', 'donde vacunan a mi bebe');
    expect(await codeOf(wait(answered, 'chat-18'))).toBe('wrongState');
    expect(
      await codeOf(
        core
          .client()
          .awaitAnswer({ params: { id: mine }, body: { asker: askerOf('chat-17'), chat: '1', language: 'es' } }),
      ),
    ).not.toBeNull();
  });

  it('is forgotten with everything else of theirs', async () => {
    const id = await askAs(core, 'chat-19', 'hay un cerrajero');
    await wait(id, 'chat-19');
    const { kept } = await bot().getOwnData({ params: { asker: askerOf('chat-19') } });
    expect(kept.find(({ kind }) => kind === 'watches')?.records).toMatchObject([
      { municipality: 'quilmes', state: 'waiting' },
    ]);
    await bot().deleteAsker({ params: { asker: askerOf('chat-19') } });
    expect(await stored('watches').countDocuments({ asker: askerOf('chat-19') })).toBe(0);
  });

  it('leaves no word behind that nobody else used, and no gap that nobody else asked for', async () => {
    await askAs(core, 'chat-21', 'busco una tonelería');
    await askAs(core, 'chat-22', 'un cerrajero que arregle zarzos');
    await gather(core);
    const words = async () => JSON.stringify(await stored('gaps').find().toArray());
    expect(await words()).toMatch(/tonel.*sars|sars.*tonel/);
    for (const chat of ['chat-21', 'chat-22']) await bot().deleteAsker({ params: { asker: askerOf(chat) } });
    expect(await words()).not.toMatch(/tonel|sars/);
    expect((await gapAbout(manager, 'cerrajero')).words.map(({ word }) => word)).toContain('cerrajero');
  });
});

describe('the words of a gap', () => {
  it('go with the last of its texts; counts and what is known in every language stay', async () => {
    const before = await gapAbout(manager, 'registro');
    const later = new Date(Date.now() + 400 * 86_400_000);
    await at(core, later, async () => {
      await core.app.get(Jobs).runNow(RETENTION);
      await core.app.get(GapRetention).forgetOld();
    });
    const after = await manager.getGap({ params: { id: before.id } });
    expect(after).toMatchObject({ count: before.count, examples: [], words: [] });
    const names = (await stored('gaps').find().toArray()).flatMap(({ traits }) =>
      traits.map(({ name }: { name: string }) => name),
    );
    expect(names).toContain('#drivingLicence');
    expect(names.filter((name: string) => !name.startsWith('#'))).toEqual([]);
  });

  it('are not gathered from a question whose text is gone', async () => {
    await askAs(core, 'chat-20', 'hay un herrero');
    await stored('questions').updateMany({ toGather: true }, { $set: { text: null } });
    await gather(core);
    expect(await core.app.get(QuestionRepository).toGather(10)).toEqual([]);
  });
});
