import type { AnyEntry, CoreClient } from '@ventanilla/contracts';
import { aService, aStaffMember } from '@ventanilla/testing';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, type RunningCore, signedIn, startCore } from '../../../test/running-core.js';
import { Jobs } from '../../platform/jobs/jobs.js';

let core: RunningCore;
let marta: CoreClient;
beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba'])
    await openMunicipality(core.administrator, id, { languages: ['es', 'en', 'pt'] });
  marta = (await signedIn(core, aStaffMember())).core;
});
afterAll(() => core?.stop());

let count = 0;
function keyOf(): string {
  count += 1;
  return `svc.memoria-${count}`;
}

const spanish = (description: string) => ({
  ...{ name: `Servicio ${count}`, keywords: [], reviewed: true },
  description,
});
const english = (description: string) => ({
  ...{ name: `Service ${count}`, keywords: [], reviewed: true },
  description,
});

/** A service that says this in Spanish and, where it is given, so in English. */
function serviceSaying(says: string, inEnglish?: string, more: Parameters<typeof aService>[0] = {}) {
  const key = keyOf();
  const texts = { es: spanish(says), ...(inEnglish !== undefined && { en: english(inEnglish) }) };
  return core.administrator.createEntry({ body: { ...aService({ key, ...more }), texts } });
}

async function offered({ id }: AnyEntry, language = 'en', as = marta) {
  const { items } = await as.listRememberedTranslations({ params: { id, language } });
  return items.filter(({ path }) => path === 'description');
}

const textsOf = ({ kind, municipality, key, facts }: AnyEntry, texts: object) =>
  ({ kind, municipality, key, facts, texts }) as Parameters<CoreClient['updateEntry']>[0]['body']['entry'];

function save(entry: AnyEntry, texts: object, more: { autosave?: boolean } = {}) {
  const body = { version: entry.version, entry: textsOf(entry, texts), ...more };
  return core.administrator.updateEntry({ params: { id: entry.id }, body });
}

describe('a sentence that was translated before', () => {
  it('is offered where it is said again, with the entry that it is from', async () => {
    const { id, key } = await serviceSaying('Es gratis. Llevá la libreta azul.', 'It is free. Bring the blue booklet.');
    const fresh = await serviceSaying('LLEVÁ la  libreta azul.');
    expect(await offered(fresh)).toMatchObject([
      { target: 'Bring the blue booklet.', likeness: 1, entry: { id, key }, sentence: 'LLEVÁ la  libreta azul.' },
    ]);
    expect(await offered(fresh, 'pt')).toEqual([]);
  });

  it('is offered for one like it, with what was said then and how like it is', async () => {
    await serviceSaying('Pedí el turno en la salita más cercana.', 'Book at the nearest clinic.');
    const fresh = await serviceSaying('Pedí tu turno en la salita más cercana.');
    const [offer] = await offered(fresh);
    expect(offer).toMatchObject({
      source: 'Pedí el turno en la salita más cercana.',
      target: 'Book at the nearest clinic.',
    });
    expect(offer?.likeness).toBeGreaterThan(0.8);
    expect(offer?.likeness).toBeLessThan(1);
    expect(await offered(await serviceSaying('Pedí un adelanto en la caja del banco.'))).toEqual([]);
  });

  it('is offered as a whole where its sentences can not be told apart', async () => {
    await serviceSaying('Hay guardia. Atiende siempre, todo el año.', 'The emergency room never closes.');
    expect(await offered(await serviceSaying('Hay guardia. Atiende siempre, todo el año.'))).toMatchObject([
      { sentence: 'Hay guardia. Atiende siempre, todo el año.', target: 'The emergency room never closes.' },
    ]);
  });

  it('is offered for what is said anew after a change, and not where it stands already', async () => {
    const entry = await serviceSaying('Abre de lunes a viernes. Hay rampa.', 'Open Monday to Friday. There is a ramp.');
    await save(entry, { ...entry.texts, es: spanish('Abre de lunes a viernes. Hay rampa y ascensor.') });
    expect(await offered(entry)).toEqual([]);
    const other = await serviceSaying('Hay rampa.');
    expect(await offered(other)).toMatchObject([{ target: 'There is a ramp.' }]);
  });

  it('stays in its municipality', async () => {
    await serviceSaying('Solo en la plaza vieja.', 'Only on the old square.', { municipality: 'caba' });
    expect(await offered(await serviceSaying('Solo en la plaza vieja.'))).toEqual([]);
  });
});

describe('what is not said any more', () => {
  it('is offered no more once it is said otherwise, and again once it is restored', async () => {
    const entry = await serviceSaying('Traé dos fotos carnet.', 'Bring two pictures.');
    const fresh = await serviceSaying('Traé dos fotos carnet.');
    await save(entry, { ...entry.texts, en: english('Bring two ID photos.') });
    expect((await offered(fresh)).map(({ target }) => target)).toEqual(['Bring two ID photos.']);
    const { version } = await core.administrator.getEntry({ params: { id: entry.id } });
    await core.administrator.restoreVersion({ params: { id: entry.id, version: 1 }, body: { version } });
    expect((await offered(fresh)).map(({ target }) => target)).toEqual(['Bring two pictures.']);
  });

  it('is offered no more once its entry is deleted, and again once it is brought back', async () => {
    const { id, version } = await serviceSaying('Tocá el timbre verde.', 'Ring the green bell.');
    const fresh = await serviceSaying('Tocá el timbre verde.');
    await core.administrator.deleteEntry({ params: { id }, query: { version } });
    expect(await offered(fresh)).toEqual([]);
    await core.administrator.restoreEntry({ params: { id } });
    expect(await offered(fresh)).toHaveLength(1);
  });

  it('was not remembered while somebody was typing, nor while a machine had written it', async () => {
    const entry = await serviceSaying('Subí por la escalera roja.');
    const fresh = await serviceSaying('Subí por la escalera roja.');
    const typed = await save(entry, { ...entry.texts, en: english('Take the red sta') }, { autosave: true });
    expect(await offered(fresh)).toEqual([]);
    const made = await save(typed, { ...typed.texts, en: { ...english('Take red stairs.'), reviewed: false } });
    expect(await offered(fresh)).toEqual([]);
    await save(made, { ...made.texts, en: english('Take the red stairs.') });
    expect((await offered(fresh)).map(({ target }) => target)).toEqual(['Take the red stairs.']);
  });
});

describe('the memory', () => {
  it('is refused outside one’s languages, and shows nothing of organizations that one does not work for', async () => {
    await serviceSaying('Hay bolsa de trabajo.', 'There is a job board.', { facts: { organization: 'org.trabajo' } });
    const own = await serviceSaying('Hay bolsa de trabajo.', undefined, { facts: { organization: 'org.salud' } });
    const eva = {
      role: 'organizationEditor' as const,
      organizations: ['org.salud'],
      email: 'eva@quilmes.example',
      languages: [],
    };
    const editor = (await signedIn(core, aStaffMember(eva))).core;
    const paulo = { role: 'translator' as const, languages: ['pt'], email: 'paulo@quilmes.example' };
    const translator = (await signedIn(core, aStaffMember(paulo))).core;
    expect(await offered(own)).toHaveLength(1);
    expect(await offered(own, 'en', editor)).toEqual([]);
    expect(await codeOf(offered(own, 'en', translator))).toBe('refused');
  });

  it('offers three wordings of a sentence at most, the newest first', async () => {
    for (const wording of ['One.', 'Two.', 'Three.', 'Four.', 'Four.'])
      await serviceSaying('Se dice de muchos modos.', wording);
    const targets = (await offered(await serviceSaying('Se dice de muchos modos.'))).map(({ target }) => target);
    expect(targets).toEqual(['Four.', 'Three.', 'Two.']);
  });

  it('knows entries that are older than it', async () => {
    await serviceSaying('Preguntá por la ventanilla ocho.', 'Ask for window eight.');
    const connection = await mongoose.createConnection(core.database.uri).asPromise();
    await connection.collection('rememberedSentences').deleteMany({});
    await connection.collection('entries').updateMany({}, { $set: { translatedFor: 'es:en,es,pt' } });
    await connection.close();
    const fresh = await serviceSaying('Preguntá por la ventanilla ocho.');
    expect(await offered(fresh)).toEqual([]);
    await core.app.get(Jobs).runNow('gaps of translations');
    expect(await offered(fresh)).toHaveLength(1);
  });
});
