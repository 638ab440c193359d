import type { CoreClient, Entry, Passage, Texts } from '@ventanilla/contracts';
import { aGuide, aHelpLine, aMunicipality, aService, aStaffMember } from '@ventanilla/testing';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, type RunningCore, signedIn, startCore } from '../../test/running-core.js';
import { Jobs } from '../platform/jobs/jobs.js';

let core: RunningCore;
let marta: CoreClient;
let pedro: CoreClient;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes', { languages: ['es', 'en', 'pt'] });
  marta = (await signedIn(core, aStaffMember())).core;
  const translator = { role: 'translator' as const, languages: ['pt'], email: 'pedro@quilmes.example', name: 'Pedro' };
  pedro = (await signedIn(core, aStaffMember(translator))).core;
});
afterAll(() => core?.stop());

const english = {
  keywords: ['enrol'],
  reviewed: true,
  title: 'Enrol your child in school',
  summary: 'State school is free and takes every child.',
  sections: [
    { heading: 'Without DNI', body: 'Having no DNI does not stop you.' },
    { heading: 'When', body: 'The school tells the dates.' },
  ],
};
const portuguese = { ...english, title: 'Matricular na escola' };

let count = 0;
async function aTranslatedGuide(): Promise<Entry<'guide'>> {
  count += 1;
  const body = aGuide({ key: `guide.escuela-${count}`, texts: { en: english, pt: portuguese } });
  return (await marta.createEntry({ body })) as Entry<'guide'>;
}

async function withSource(entry: Entry<'guide'>, change: (text: Texts<'guide'>) => Texts<'guide'>, minor = false) {
  const { id, kind, municipality, key, facts, texts, version } = entry;
  const es = change(texts['es'] as Texts<'guide'>);
  const draft = { kind, municipality, key, facts, texts: { ...texts, es } };
  return (await marta.updateEntry({ params: { id }, body: { version, entry: draft, minor } })) as Entry<'guide'>;
}

const withBody = (body: string) => (text: Texts<'guide'>) => ({
  ...text,
  sections: text.sections.map((section, at) => (at === 1 ? { ...section, body } : section)),
});

async function passagesIn(entry: { id: string }, language: string): Promise<Passage[]> {
  return (await marta.getTranslation({ params: { id: entry.id, language } })).passages;
}

async function notCurrent(entry: { id: string }, language: string) {
  return (await passagesIn(entry, language)).filter(({ state }) => state !== 'current');
}

describe('a translation', () => {
  it('is stale in the one section whose source changed, and tells what it said before', async () => {
    const guide = await aTranslatedGuide();
    const [, when] = (guide.texts['es'] as Texts<'guide'>).sections;
    const changed = await withSource(guide, withBody('Este año, desde noviembre.'));
    for (const language of ['en', 'pt']) {
      expect(await notCurrent(guide, language)).toMatchObject([
        { path: `sections.${when?.id}.body`, state: 'stale', said: when?.body, source: 'Este año, desde noviembre.' },
      ]);
    }
    expect(changed.gaps).toMatchObject([
      { language: 'en', state: 'stale', passages: 1, words: 4 },
      { language: 'pt', state: 'stale', passages: 1, words: 4 },
    ]);
  });

  it('stays current when the source says again what it said', async () => {
    const guide = await aTranslatedGuide();
    const back = withBody((guide.texts['es'] as Texts<'guide'>).sections[1]?.body ?? '');
    const there = await withSource(guide, withBody('Otra cosa'));
    expect((await withSource(there, back)).gaps).toEqual([]);
  });

  it('stays current after a minor edit, and after facts change', async () => {
    const guide = await aTranslatedGuide();
    const edited = await withSource(guide, withBody('La escuela informa cuándo anotarse.'), true);
    expect(edited.gaps).toEqual([]);
    const { id, kind, municipality, key, facts, texts, version } = edited;
    const entry = { kind, municipality, key, texts, facts: { ...facts, topics: ['family' as const] } };
    expect((await marta.updateEntry({ params: { id }, body: { version, entry } })).gaps).toEqual([]);
  });

  it('stays current after a minor edit that was autosaved on the way, and not when nobody says that it is minor', async () => {
    const guide = await aTranslatedGuide();
    const { id, version, kind, municipality, key, facts, texts } = guide;
    const write = (to: number, body: string, more: object) => {
      const es = withBody(body)(texts['es'] as Texts<'guide'>);
      const entry = { kind, municipality, key, facts, texts: { ...texts, es } };
      return marta.updateEntry({ params: { id }, body: { version: to, entry, ...more } });
    };
    const typed = await write(version, 'La escuela informa la fec', { autosave: true });
    expect(typed.gaps).not.toEqual([]);
    const more = await write(typed.version, 'La escuela informa la fecha', { autosave: true });
    const correction = { minor: true, since: version };
    const saved = await write(more.version, 'La escuela informa la fecha.', correction);
    expect(saved.gaps).toEqual([]);
    const again = await write(saved.version, 'La escuela publica la fecha.', { autosave: true });
    expect((await write(again.version, 'La escuela publica las fechas.', { since: saved.version })).gaps).toHaveLength(
      2,
    );
  });

  it('lacks a section that was put before the others, and nothing else', async () => {
    const guide = await aTranslatedGuide();
    const first = { heading: 'Antes de ir', body: 'Juntá los papeles.' };
    await withSource(guide, (text) => ({ ...text, sections: [first, ...text.sections] }));
    expect((await notCurrent(guide, 'en')).map(({ state, source }) => [state, source])).toEqual([
      ['missing', 'Antes de ir'],
      ['missing', 'Juntá los papeles.'],
    ]);
  });

  it('is current again where it was rewritten, and only there', async () => {
    const guide = await aTranslatedGuide();
    const { version } = await withSource(guide, (text) => ({
      ...withBody('Desde noviembre.')(text),
      summary: 'Nuevo',
    }));
    const stale = (await notCurrent(guide, 'en')).map(({ path }) => path);
    const [summary, body] = stale as [string, string];
    const saved = await marta.saveTranslation({
      params: { id: guide.id, language: 'en' },
      body: { version, passages: { [body]: 'From November.' } },
    });
    expect(saved.passages.filter(({ state }) => state === 'stale').map(({ path }) => path)).toEqual([summary]);
    expect((await notCurrent(guide, 'pt')).map(({ path }) => path)).toEqual(stale);
  });

  it('begins with what must be there, and names what is missing', async () => {
    const { id, version } = await marta.createEntry({ body: aGuide({ key: 'guide.nueva' }) });
    const params = { id, language: 'en' };
    const half = marta.saveTranslation({ params, body: { version, passages: { title: 'Enrol' } } });
    await expect(half).rejects.toMatchObject({
      code: 'invalid',
      details: { problems: [{ path: 'passages.summary' }] },
    });
    const passages = { title: 'Enrol', summary: 'Free.' };
    const saved = await marta.saveTranslation({ params, body: { version, passages, keywords: ['school'] } });
    expect(saved).toMatchObject({ states: { es: 'draft', en: 'draft' }, keywords: { target: ['school'] } });
    expect((await notCurrent({ id }, 'en')).every(({ state }) => state === 'missing')).toBe(true);
  });

  it('loses a section that was emptied', async () => {
    const guide = await aTranslatedGuide();
    const [without] = (guide.texts['es'] as Texts<'guide'>).sections;
    const passages = { [`sections.${without?.id}.heading`]: '', [`sections.${without?.id}.body`]: '' };
    const body = { version: guide.version, passages };
    await marta.saveTranslation({ params: { id: guide.id, language: 'en' }, body });
    expect((await marta.getEntry({ params: { id: guide.id } })).texts['en']).toMatchObject({
      sections: [{ heading: 'When' }],
    });
  });

  it('is not saved over what somebody else saved', async () => {
    const guide = await aTranslatedGuide();
    const late = { version: guide.version, passages: { title: 'Late' } };
    await withSource(guide, withBody('Otra cosa'));
    const params = { id: guide.id, language: 'en' };
    expect(await codeOf(marta.saveTranslation({ params, body: late }))).toBe('conflict');
  });

  it('can not be of the language that is translated from', async () => {
    const { id } = await aTranslatedGuide();
    expect(await codeOf(marta.getTranslation({ params: { id, language: 'es' } }))).toBe('invalid');
  });
});

describe('"still right"', () => {
  it('makes one passage of one language current, without rewriting it', async () => {
    const guide = await aTranslatedGuide();
    const changed = await withSource(guide, (text) => ({ ...withBody('Desde noviembre.')(text), summary: 'Nuevo' }));
    const body = { version: changed.version, languages: ['en'], passages: ['summary'] };
    const confirmed = await marta.confirmTranslations({ params: { id: guide.id }, body });
    expect(confirmed.texts).toEqual(changed.texts);
    expect(await notCurrent(guide, 'en')).toMatchObject([{ state: 'stale', source: 'Desde noviembre.' }]);
    expect(await notCurrent(guide, 'pt')).toHaveLength(2);
  });

  it('makes all of several languages current in one deed, which the audit names', async () => {
    const guide = await aTranslatedGuide();
    const { version } = await withSource(guide, withBody('Desde noviembre.'));
    const body = { version, languages: ['en', 'pt'] };
    expect((await marta.confirmTranslations({ params: { id: guide.id }, body })).gaps).toEqual([]);
    const { items } = await marta.listAudit({ query: { resourceId: guide.id } });
    expect(items[0]).toMatchObject({ action: 'confirmTranslation', languages: ['en', 'pt'], changes: [] });
  });

  it('is refused for what is not translated', async () => {
    const { id, version } = await marta.createEntry({ body: aHelpLine({ key: 'line.sola', texts: {} }) });
    const call = marta.confirmTranslations({ params: { id }, body: { version, languages: ['pt'] } });
    expect(await codeOf(call)).toBe('invalid');
  });

  it('answers for what a machine once wrote', async () => {
    const texts = { en: { ...english, reviewed: false } };
    const guide = await marta.createEntry({ body: aGuide({ key: 'guide.maquina', texts }) });
    expect(guide.gaps).toMatchObject([
      { language: 'en', state: 'unreviewed' },
      { language: 'pt', state: 'missing' },
    ]);
    const passages = (await passagesIn(guide, 'en')).map(({ path }) => path);
    const body = { version: guide.version, languages: ['en'], passages };
    const confirmed = await marta.confirmTranslations({ params: { id: guide.id }, body });
    expect(confirmed.texts['en']?.reviewed).toBe(true);
    expect(confirmed.gaps).toMatchObject([{ language: 'pt', state: 'missing' }]);
  });

  it('leaves what a machine wrote to be read, unless its passages are named', async () => {
    const texts = { en: english, pt: { ...portuguese, reviewed: false } };
    const guide = (await marta.createEntry({ body: aGuide({ key: 'guide.sin-leer', texts }) })) as Entry<'guide'>;
    const { version } = await withSource(guide, withBody('Desde noviembre.'));
    const params = { id: guide.id };
    const unread = (await passagesIn(guide, 'pt')).map(({ path, unread }) => [path, unread]);
    const both = await marta.confirmTranslations({ params, body: { version, languages: ['en'] } });
    expect(both.gaps.map(({ language, state }) => `${state}.${language}`)).toEqual(['stale.pt', 'unreviewed.pt']);
    const whole = marta.confirmTranslations({ params, body: { version: both.version, languages: ['pt'] } });
    await expect(whole).rejects.toMatchObject({
      code: 'invalid',
      details: { problems: [{ path: 'texts.pt', code: 'unread' }] },
    });
    expect(unread.every(([, isUnread]) => isUnread)).toBe(true);
  });

  it('said of a whole language passes over the passages of it that a machine wrote', async () => {
    const guide = await aTranslatedGuide();
    const mixed = { ...portuguese, reviewed: false, summary: 'Escola de graça.' };
    const { kind, municipality, key, facts, texts, id } = guide;
    const entry = { kind, municipality, key, facts, texts: { ...texts, pt: mixed } };
    const byMachine = (await marta.updateEntry({
      params: { id },
      body: { version: guide.version, entry },
    })) as typeof guide;
    const save = { version: byMachine.version, passages: { title: 'Inscrever na escola' } };
    await pedro.saveTranslation({ params: { id, language: 'pt' }, body: save });
    const now = (await marta.getEntry({ params: { id } })) as typeof guide;
    const { version } = await withSource(now, (text) => ({
      ...text,
      title: 'Anotar en la escuela',
      summary: 'Gratis.',
    }));
    const confirmed = await marta.confirmTranslations({ params: { id }, body: { version, languages: ['pt'] } });
    const states = new Map((await passagesIn(guide, 'pt')).map(({ path, state }) => [path, state]));
    expect([states.get('title'), states.get('summary')]).toEqual(['current', 'stale']);
    expect(confirmed.texts['pt']?.reviewed).toBe(false);
  });
});

describe('a translator of Portuguese', () => {
  it('writes and confirms Portuguese, and is refused English and Spanish', async () => {
    const guide = await aTranslatedGuide();
    const params = (language: string) => ({ id: guide.id, language });
    const save = (language: string) =>
      pedro.saveTranslation({
        params: params(language),
        body: { version: guide.version, passages: { title: 'Escola' } },
      });
    const confirm = (languages: string[], version = guide.version) =>
      pedro.confirmTranslations({ params: { id: guide.id }, body: { version, languages } });
    expect(await codeOf(save('en'))).toBe('refused');
    expect(await codeOf(confirm(['en']))).toBe('refused');
    expect(await codeOf(confirm(['pt', 'en']))).toBe('refused');
    const { version } = await save('pt');
    expect((await confirm(['pt'], version)).texts['pt']).toMatchObject({ title: 'Escola' });
  });
});

describe('lists of entries', () => {
  it('are filtered by what a language lacks', async () => {
    const guide = await aTranslatedGuide();
    await withSource(guide, withBody('Desde diciembre.'));
    const keysOf = async (gap: string) =>
      (await marta.listEntries({ query: { municipality: 'quilmes', gap, limit: 100 } })).items.map(({ key }) => key);
    expect(await keysOf('stale.en')).toContain(guide.key);
    expect(await keysOf('missing.pt')).not.toContain(guide.key);
    expect(await keysOf('missing.pt')).toContain('line.sola');
    expect(await codeOf(keysOf('old.en'))).toBe('invalid');
  });
});

describe('what is left to translate', () => {
  it('is listed with what people in danger read first, then what has waited longest', async () => {
    await openMunicipality(core.administrator, 'ezpeleta', { names: { es: 'Ezpeleta' }, languages: ['es', 'ht'] });
    const put = (body: Parameters<CoreClient['createEntry']>[0]['body']) => core.administrator.createEntry({ body });
    const older = await put(aService({ municipality: 'ezpeleta', key: 'svc.primero' }));
    await put(aService({ municipality: 'ezpeleta', key: 'svc.segundo' }));
    await put(aService({ municipality: 'ezpeleta', key: 'svc.violencia', facts: { topics: ['violence'] } }));
    await put(
      aHelpLine({ municipality: 'ezpeleta', key: 'line.911', facts: { dangers: [{ danger: 'crime', rank: 1 }] } }),
    );
    const entry = aService({ municipality: 'ezpeleta', key: 'svc.primero', text: { name: 'Tocado después' } });
    await core.administrator.updateEntry({ params: { id: older.id }, body: { version: older.version, entry } });
    const query = { municipality: 'ezpeleta', gap: 'missing.ht', sort: 'toTranslate' as const };
    const { items } = await core.administrator.listEntries({ query });
    expect(items.map(({ key }) => key)).toEqual(['line.911', 'svc.violencia', 'svc.primero', 'svc.segundo']);
  });

  it('is worked out for a language that a municipality adds, and for entries that are older than this', async () => {
    await openMunicipality(core.administrator, 'bernal', { names: { es: 'Bernal' } });
    const body = aService({ municipality: 'bernal', key: 'svc.antiguo' });
    const { id, version, gaps } = await core.administrator.createEntry({ body });
    expect(gaps.map(({ language }) => language)).toEqual(['en']);
    const connection = await mongoose.createConnection(core.database.uri).asPromise();
    const unset = { translatedFor: '', gaps: '', translations: '' };
    await connection.collection('entries').updateOne({ _id: new mongoose.Types.ObjectId(id) }, { $unset: unset });
    await connection.close();
    const municipality = aMunicipality({ names: { es: 'Bernal' }, languages: ['es', 'en', 'ht'] });
    await core.administrator.updateMunicipality({ params: { id: 'bernal' }, body: { version: 1, municipality } });
    await core.app.get(Jobs).runNow('gaps of translations');
    const after = await core.administrator.getEntry({ params: { id } });
    expect(after.gaps.map(({ language, state }) => `${state}.${language}`)).toEqual(['missing.en', 'missing.ht']);
    expect(after.version).toBe(version);
  });
});
