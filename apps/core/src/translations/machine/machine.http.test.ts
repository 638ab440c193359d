import type { AnyEntry, CoreClient } from '@ventanilla/contracts';
import { aService, aStaffMember } from '@ventanilla/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  endless,
  garbage,
  hangsUp,
  json,
  type Manner,
  type MisbehavingModel,
  never,
  redirects,
  says,
  startMisbehavingModel,
} from '../../../test/misbehaving-model.js';
import { codeOf, openMunicipality, type RunningCore, signedIn, startCore } from '../../../test/running-core.js';
import { Logger } from '../../platform/logger.js';

const KEY = 'a-key-that-nobody-may-read';
const DESCRIPTION = 'Es gratis para todas las personas. Llamá al 4253-1234 y pedí un turno en la salita de tu barrio.';
const translations: Record<string, string> = {
  Vacunas: 'Vaccines',
  [DESCRIPTION]: 'It is free for everybody. Call 4253-1234 and ask for an appointment at the clinic near you.',
};

let machine: MisbehavingModel;
const running: RunningCore[] = [];
beforeAll(async () => {
  machine = await startMisbehavingModel();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((core) => core.stop()));
  machine.asked.length = 0;
});
afterAll(() => machine?.stop());

async function start(settings: NodeJS.ProcessEnv) {
  const core = await startCore(settings);
  running.push(core);
  await openMunicipality(core.administrator, 'quilmes', { languages: ['es', 'en', 'pt'] });
  return core;
}

const openai = () => start({ TRANSLATION_URL: machine.url, TRANSLATION_MODEL: 'small', TRANSLATION_KEY: KEY });
const libre = () => start({ TRANSLATION_URL: machine.url, TRANSLATION_KIND: 'libretranslate', TRANSLATION_KEY: KEY });

let count = 0;
function aServiceToTranslate(core: RunningCore): Promise<AnyEntry> {
  count += 1;
  const text = { name: 'Vacunas', description: DESCRIPTION };
  return core.administrator.createEntry({ body: aService({ key: `svc.maquina-${count}`, text }) });
}

function translate(
  client: CoreClient,
  { id, version }: Pick<AnyEntry, 'id' | 'version'>,
  more: object = {},
  language = 'en',
) {
  return client.translateByMachine({ params: { id, language }, body: { version, ...more } });
}

/** What was to be translated, in whichever way it was asked. */
function askedFor(asked: string): string {
  const { q, messages } = JSON.parse(asked) as { q?: string; messages?: { content: string }[] };
  return q ?? (JSON.parse(messages?.[1]?.content.replace(/^TEXT: /, '') ?? '""') as string);
}

const translatesWell: Manner = (response, asked) => says(translations[askedFor(asked)] ?? '')(response, asked);

describe('a machine that translates', () => {
  it('drafts what is missing, and is answered for by nobody until a person says that it is right', async () => {
    const core = await openai();
    machine.behave(translatesWell);
    const entry = await aServiceToTranslate(core);
    const drafted = await translate(core.administrator, entry);
    expect(drafted.passages.filter(({ target }) => target !== '')).toMatchObject([
      { path: 'name', target: 'Vaccines', state: 'unreviewed', doubts: [] },
      { path: 'description', target: translations[DESCRIPTION], state: 'unreviewed', doubts: [] },
    ]);
    const stored = await core.administrator.getEntry({ params: { id: entry.id } });
    expect(stored.texts['en']?.reviewed).toBe(false);
    expect(stored.published).toBeNull();
    const whole = { version: drafted.version, languages: ['en'] };
    expect(await codeOf(core.administrator.confirmTranslations({ params: { id: entry.id }, body: whole }))).toBe(
      'invalid',
    );
    const body = { ...whole, passages: ['name', 'description'] };
    const confirmed = await core.administrator.confirmTranslations({ params: { id: entry.id }, body });
    expect(confirmed.texts['en']?.reviewed).toBe(true);
    expect(confirmed.gaps.filter(({ language }) => language === 'en')).toEqual([]);
  });

  it('is told the text and nothing about who asks, and its key travels where the machine wants it', async () => {
    const core = await libre();
    machine.behave((response, asked) => json(200, { translatedText: translations[askedFor(asked)] })(response, asked));
    const { passages } = await translate(core.administrator, await aServiceToTranslate(core));
    expect(passages.find(({ path }) => path === 'name')?.target).toBe('Vaccines');
    const asked = machine.asked.map((body) => JSON.parse(body) as object);
    expect(asked[0]).toEqual({ q: 'Vacunas', source: 'es', target: 'en', format: 'text', api_key: KEY });
  });

  it('has its doubtful sentences named', async () => {
    const core = await openai();
    const wrong = 'It is free for everybody. Call 4253-1243 and ask for an appointment at the clinic near you.';
    machine.behave((response, asked) => says(askedFor(asked) === 'Vacunas' ? 'Vaccines' : wrong)(response, asked));
    const entry = await aServiceToTranslate(core);
    const { passages } = await translate(core.administrator, entry);
    expect(passages.find(({ path }) => path === 'description')?.doubts).toEqual([wrong]);
    expect(passages.find(({ path }) => path === 'name')?.doubts).toEqual([]);
  });

  it('is asked for what was chosen alone, and never for what is right already', async () => {
    const core = await openai();
    machine.behave(translatesWell);
    const entry = await aServiceToTranslate(core);
    const passages = { name: 'Shots', description: 'Free for all.' };
    const params = { id: entry.id, language: 'en' };
    const { version } = await core.administrator.saveTranslation({
      params,
      body: { version: entry.version, passages },
    });
    await translate(core.administrator, { ...entry, version }, { passages: ['name'] });
    expect(machine.asked).toEqual([]);
  });

  it('is refused outside one’s languages, and for a version that is not there any more, without being asked', async () => {
    const core = await openai();
    const entry = await aServiceToTranslate(core);
    const paulo = { role: 'translator' as const, languages: ['pt'], email: 'paulo@quilmes.example' };
    const translator = (await signedIn(core, aStaffMember(paulo))).core;
    expect(await codeOf(translate(translator, entry))).toBe('refused');
    expect(await codeOf(translate(core.administrator, { ...entry, version: 9 }))).toBe('conflict');
    expect(machine.asked).toEqual([]);
  });
});

describe('a machine that misbehaves', () => {
  it.each<[string, Manner]>([
    ['fails', json(500, { error: KEY })],
    ['wants another key', json(401, {})],
    ['talks garbage', garbage],
    ['answers in another shape', json(200, { translation: 'Vaccines' })],
    ['says nothing', says('  ')],
    ['gives half of it', json(200, { choices: [{ message: { content: 'It is free' }, finish_reason: 'length' }] })],
    ['goes on and on', says('Vaccines are good. '.repeat(200))],
    ['never ends', endless],
    [
      'answers in the language it was asked in',
      (response, asked) => says(`Claro, acá va: ${askedFor(asked)} ¿Te sirve así?`)(response, asked),
    ],
    ['hangs up', hangsUp],
    ['sends us elsewhere', redirects],
  ])('changes nothing when it %s', async (_what, manner) => {
    const core = await openai();
    machine.behave(manner);
    const entry = await aServiceToTranslate(core);
    expect(await codeOf(translate(core.administrator, entry))).toBe('machineUnavailable');
    expect((await core.administrator.getEntry({ params: { id: entry.id } })).version).toBe(entry.version);
  });

  it('leaves missing what it could not translate, and keeps the rest', async () => {
    const core = await openai();
    const entry = await aServiceToTranslate(core);
    const passages = { name: 'Vaccines', description: 'Free.' };
    const params = { id: entry.id, language: 'en' };
    const saved = await core.administrator.saveTranslation({ params, body: { version: entry.version, passages } });
    const stored = await core.administrator.getEntry({ params: { id: entry.id } });
    const { kind, municipality, key, facts, texts } = stored as Extract<AnyEntry, { kind: 'service' }>;
    const es = { ...aService().texts['es'], ...texts['es'], notice: 'Cerrado el lunes.', costNote: 'Es gratis.' };
    const body = { version: saved.version, entry: { kind, municipality, key, facts, texts: { ...texts, es } } };
    const { version } = await core.administrator.updateEntry({ params: { id: entry.id }, body: body as never });
    machine.behave((response, asked) =>
      (askedFor(asked) === 'Es gratis.' ? says('It is free.') : json(500, {}))(response, asked),
    );
    const { passages: after } = await translate(core.administrator, { id: entry.id, version });
    const stateOf = (path: string) => after.find((one) => one.path === path)?.state;
    expect([stateOf('costNote'), stateOf('notice'), stateOf('name')]).toEqual(['unreviewed', 'missing', 'current']);
  });

  it('is left alone for a while after three failures in a row, and its key is in no log', async () => {
    const core = await openai();
    machine.behave(json(500, { error: KEY }));
    const warn = vi.spyOn(core.app.get(Logger), 'warn');
    const entry = await aServiceToTranslate(core);
    for (let time = 0; time < 4; time += 1) await codeOf(translate(core.administrator, entry));
    // Two at once the first time, and one more.
    expect(machine.asked.length).toBeLessThanOrEqual(4);
    expect(warn).toHaveBeenCalledWith({ reason: 'status 500' }, expect.any(String));
    expect(JSON.stringify(warn.mock.calls)).not.toContain(KEY);
  });

  it('is waited for no longer than the caller does', async () => {
    const core = await openai();
    machine.behave(never);
    const entry = await aServiceToTranslate(core);
    const gone = new AbortController();
    const call = core.administrator.translateByMachine(
      { params: { id: entry.id, language: 'en' }, body: { version: entry.version } },
      { signal: gone.signal },
    );
    await expect.poll(() => machine.asked.length).toBeGreaterThan(0);
    gone.abort();
    await expect(call).rejects.toThrow();
    expect((await core.administrator.getEntry({ params: { id: entry.id } })).version).toBe(entry.version);
  });
});

describe('without a machine that translates', () => {
  it('nothing is asked, and nothing about it shows', async () => {
    const core = await start({});
    const entry = await aServiceToTranslate(core);
    expect(await codeOf(translate(core.administrator, entry))).toBe('notFound');
    const { machine: isThere } = await core.administrator.getTranslation({ params: { id: entry.id, language: 'en' } });
    expect(isThere).toBe(false);
    expect(machine.asked).toEqual([]);
  });
});
