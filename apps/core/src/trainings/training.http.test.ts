import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import type { CoreClient, Training, TrainingInput } from '@ventanilla/contracts';
import { Types } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFile } from '../../test/a-letter.js';
import { aFocalPoint, aRespondent } from '../../test/a-round.js';
import { at, inHours } from '../../test/at.js';
import { codeOf, openMunicipality, type RunningCore, startCore } from '../../test/running-core.js';
import { Clearing } from '../files/clearing.js';
import { FileStore } from '../files/file-store.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { FORGETTING } from './forgetting.js';

let core: RunningCore;
let fabia: CoreClient;
let zoe: CoreClient;
beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id);
  [fabia, zoe] = [await aFocalPoint(core, 'fabia', 'quilmes'), await aFocalPoint(core, 'zoe', 'caba')];
}, 60_000);
afterAll(() => core?.stop());

const link = 'https://ejemplo.example/guia-con-perspectiva-de-genero';

function aTraining(overrides: Partial<TrainingInput> = {}): TrainingInput {
  return {
    municipality: 'quilmes',
    title: 'Acceso a derechos',
    givenBy: 'Dirección de Migraciones de Villa Ejemplo',
    modules: [
      { key: 'derechos', name: 'Derechos', materials: [{ title: 'Guía', file: null, link, genderSensitive: true }] },
      { key: 'integracion', name: 'Integración', materials: [] },
    ],
    requirement: { hours: 4, allModules: true },
    capacities: [{ name: 'Orientar sobre residencia', before: 'some', after: 'enough', note: '' }],
    namesUntil: '2099-12-31',
    ...overrides,
  };
}

const create = (overrides: Partial<TrainingInput> = {}, who = fabia) =>
  who.createTraining({ body: { training: aTraining(overrides) } });

const add = async ({ id }: Pick<Training, 'id'>, name: string) => {
  const official = { name, function: 'Orientadora', institution: 'Secretaría de Salud' };
  return (await fabia.addOfficial({ params: { id }, body: { official } })).id;
};

const hold = ({ id }: Pick<Training, 'id'>, module: string, attended: string[], hours = 3) => {
  const session = { module, on: '2026-05-04', hours, place: 'Salón comunal', attended };
  return fabia.recordTrainingSession({ params: { id }, body: { session } });
};

const certify = ({ id }: Pick<Training, 'id'>, official: string, who = fabia) =>
  who.issueAttendanceCertificate({ params: { id, official } });

const officialsOf = async ({ id }: Pick<Training, 'id'>) =>
  (await fabia.listOfficials({ params: { id }, query: {} })).items;

const page = async (path: string, language = 'es') => {
  const response = await fetch(`${core.baseUrl}${path}`, { headers: { 'accept-language': language } });
  return { status: response.status, text: await response.text() };
};

/** A training after which Ana has earned a certificate and Luis has not. */
async function attended() {
  const training = await create();
  const [ana, luis] = [await add(training, 'Ana Ejemplo'), await add(training, 'Luis Ejemplo')];
  await hold(training, 'derechos', [ana, luis]);
  await hold(training, 'integracion', [ana], 2.5);
  return { training, ana, luis };
}

describe('a training', () => {
  it('has modules with materials, and capacities before and after', async () => {
    const training = await create();
    expect(training).toMatchObject({ ...aTraining(), sessions: 0, trainedOfficials: 0, files: [], version: 1 });
    const { items } = await fabia.listTrainings({ query: { municipality: 'quilmes' } });
    expect(items.map(({ id }) => id)).toContain(training.id);
  });

  it('keeps files as materials, for those who run it alone', async () => {
    const training = await create();
    const params = { id: training.id };
    const file = await fabia.addTrainingFile({ params, body: aFile('Guia.pdf') });
    const materials = [{ title: 'Guía', file: file.id, link: null, genderSensitive: true }];
    const modules = [{ key: 'derechos', name: 'Derechos', materials }];
    const body = { version: 1, training: aTraining({ modules }) };
    expect((await fabia.updateTraining({ params, body })).files).toEqual([file]);
    const read = (who: CoreClient) => who.getTrainingFile({ params: { ...params, file: file.id } });
    expect((await read(fabia)).fileName).toBe('Guia.pdf');
    expect(await codeOf(read(zoe))).toBe('notFound');
    expect(await codeOf(fabia.updateTraining({ params, body }))).toBe('conflict');
  });

  it('forgets the file of a material that was taken out, bytes and all', async () => {
    const training = await create();
    const params = { id: training.id };
    const [kept, gone] = [
      await fabia.addTrainingFile({ params, body: aFile('Queda.pdf') }),
      await fabia.addTrainingFile({ params, body: aFile('Se-va.pdf') }),
    ];
    const save = (version: number, files: { id: string }[]) => {
      const materials = files.map(({ id }) => ({ title: 'Guía', file: id, link: null, genderSensitive: false }));
      const modules = [{ key: 'derechos', name: 'Derechos', materials }];
      return fabia.updateTraining({ params, body: { version, training: aTraining({ modules }) } });
    };
    await save(1, [kept, gone]);
    expect((await save(2, [kept])).files).toEqual([kept]);
    const read = ({ id }: { id: string }) => codeOf(fabia.getTrainingFile({ params: { ...params, file: id } }));
    expect([await read(kept), await read(gone)]).toEqual([null, 'notFound']);
    expect(await codeOf(save(3, [kept, gone]))).toBe('invalid');
    await at(core, inHours(48), () => core.app.get(Clearing).run());
    const bytes = ({ id }: { id: string }) => core.app.get(FileStore).read(new Types.ObjectId(id));
    expect((await bytes(kept)).length).toBeGreaterThan(0);
    await expect(bytes(gone)).rejects.toThrow(/FileNotFound/);
  });

  it.each([
    ['a material that is nothing', [{ title: 'Guía', file: null, link: null, genderSensitive: false }]],
    ['a file that lies elsewhere', [{ title: 'Guía', file: 'a'.repeat(24), link: null, genderSensitive: false }]],
  ])('is refused with %s', async (_, materials) => {
    expect(await codeOf(create({ modules: [{ key: 'uno', name: 'Uno', materials }] }))).toBe('invalid');
  });

  it('does not lose a module of which a session was held', async () => {
    const { training } = await attended();
    const body = { version: 1, training: aTraining({ modules: aTraining().modules.slice(0, 1) }) };
    expect(await codeOf(fabia.updateTraining({ params: { id: training.id }, body }))).toBe('invalid');
  });
});

describe('a session', () => {
  it('says who came, and is refused with somebody else, an unknown module or no time', async () => {
    const training = await create();
    const other = await create();
    const ana = await add(training, 'Ana Ejemplo');
    expect(await codeOf(hold(other, 'derechos', [ana]))).toBe('invalid');
    expect(await codeOf(hold(training, 'nada', [ana]))).toBe('invalid');
    expect(await codeOf(hold(training, 'derechos', [ana], 0))).toBe('invalid');
    expect(await codeOf(hold(training, 'derechos', [ana, ana]))).toBe('invalid');
    const held = await hold(training, 'derechos', [ana]);
    const params = { id: training.id, session: held.id };
    const { id: _id, version, ...session } = { ...held, hours: 2 };
    expect(await fabia.updateTrainingSession({ params, body: { version, session } })).toMatchObject({ hours: 2 });
    expect(await codeOf(fabia.updateTrainingSession({ params, body: { version, session } }))).toBe('conflict');
    await fabia.deleteTrainingSession({ params });
    expect((await fabia.listTrainingSessions({ params: { id: training.id }, query: {} })).total).toBe(0);
  });
});

describe('officials', () => {
  it('are told what they attended and whether that is enough', async () => {
    const { training } = await attended();
    expect((await officialsOf(training)).map(({ name, hours, earned }) => [name, hours, earned])).toEqual([
      ['Ana Ejemplo', 5.5, true],
      ['Luis Ejemplo', 3, false],
    ]);
    expect((await fabia.getTraining({ params: { id: training.id } })).trainedOfficials).toBe(2);
  });

  it('are forgotten by whoever runs the training, and stay counted', async () => {
    const { training, ana } = await attended();
    await fabia.deleteOfficial({ params: { id: training.id, official: ana } });
    expect((await officialsOf(training)).map(({ name }) => name)).toEqual(['Luis Ejemplo']);
    expect((await fabia.getTraining({ params: { id: training.id } })).trainedOfficials).toBe(2);
  });

  it('are forgotten by themselves once the day for it is over, and nobody is added after that', async () => {
    const training = await create({ namesUntil: '2026-12-31' });
    await add(training, 'Ana Ejemplo');
    const run = () => core.app.get(Jobs).runNow(FORGETTING);
    await at(core, new Date('2026-12-31T12:00:00Z'), run);
    expect(await officialsOf(training)).toHaveLength(1);
    await at(core, new Date('2027-01-01T12:00:00Z'), run);
    expect(await officialsOf(training)).toEqual([]);
    expect(await codeOf(add(training, 'Eva Ejemplo'))).toBe('invalid');
  });

  it('have no name in the audit', async () => {
    const { training, ana } = await attended();
    await certify(training, ana);
    await fabia.deleteOfficial({ params: { id: training.id, official: ana } });
    const { items } = await core.administrator.listAudit({ query: { municipality: 'quilmes', limit: 100 } });
    expect(items.map(({ action }) => action)).toContain('forget');
    expect(JSON.stringify(items)).not.toContain('Ana Ejemplo');
  });
});

describe('a certificate of attendance', () => {
  it('is signed for whoever earned it, the same however often it is asked for', async () => {
    const { training, ana, luis } = await attended();
    const first = await certify(training, ana);
    expect(await certify(training, ana)).toEqual(first);
    expect(await codeOf(certify(training, luis))).toBe('wrongState');
    expect((await officialsOf(training)).map(({ certificate }) => certificate)).toEqual([first.number, null]);
  });

  it('is checked with node:crypto and the public keys alone', async () => {
    const { training, ana } = await attended();
    const [header = '', payload = '', signature = ''] = (await certify(training, ana)).jws.split('.');
    const published = (await (await fetch(`${core.baseUrl}/.well-known/jwks.json`)).json()) as {
      keys: (JsonWebKey & { kid: string })[];
    };
    const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString());
    const key = createPublicKey({ key: published.keys.find((each) => each.kid === kid) ?? {}, format: 'jwk' });
    const holds = (said: string) =>
      verify(null, Buffer.from(`${header}.${said}`), key, Buffer.from(signature, 'base64url'));
    expect(holds(payload)).toBe(true);
    const text = Buffer.from(payload, 'base64url').toString();
    expect(text).toContain('Ana Ejemplo');
    expect(holds(Buffer.from(text.replace('Ana', 'Eva')).toString('base64url'))).toBe(false);
  });

  it('shows the name to whoever has the signed address, also after it was forgotten, and to nobody else', async () => {
    const { training, ana } = await attended();
    const { number, path } = await certify(training, ana);
    await fabia.deleteOfficial({ params: { id: training.id, official: ana } });
    expect((await page(path)).text).toContain('Ana Ejemplo');
    const bare = await page(`/certificates/${number}`);
    expect([bare.status, bare.text.includes('Ana Ejemplo'), bare.text.includes('Vigente')]).toEqual([200, false, true]);
    expect((await page(`/certificates/${number}.json`)).text).not.toContain('Ana Ejemplo');
  });

  it('is not taken for good with another signed statement, or a changed one', async () => {
    const { training, ana } = await attended();
    const luis = await attended();
    const [own, other] = [await certify(training, ana), await certify(luis.training, luis.ana)];
    const changed = await page(`/certificates/${own.number}?proof=${own.jws.slice(0, -6)}AAAAAA`);
    expect([changed.status, changed.text.includes('No coincide')]).toEqual([400, true]);
    expect((await page(`/certificates/${own.number}?proof=${other.jws}`)).status).toBe(400);
    expect((await page(`/certificates/${own.number}?proof=nada`)).status).toBe(400);
  });
});

describe('another municipality, and an institution', () => {
  it('see no training and nobody in it', async () => {
    const { training, ana } = await attended();
    const salud = await aRespondent(core, 'salud', 'quilmes');
    const params = { id: training.id };
    expect(await codeOf(zoe.getTraining({ params }))).toBe('notFound');
    expect(await codeOf(zoe.listOfficials({ params, query: {} }))).toBe('notFound');
    expect(await codeOf(certify(training, ana, zoe))).toBe('notFound');
    expect(await codeOf(zoe.listTrainings({ query: { municipality: 'quilmes' } }))).toBe('refused');
    expect(await codeOf(create({}, zoe))).toBe('refused');
    expect(await codeOf(salud.listOfficials({ params, query: {} }))).toBe('refused');
  });
});
