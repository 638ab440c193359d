import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import type { Certification, CertificationInput, CoreClient, MinutesInput } from '@ventanilla/contracts';
import { certificateStatement, noThresholds } from '@ventanilla/mgi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFile } from '../../test/a-letter.js';
import { aDraftedProfile, look, plan } from '../../test/a-plan.js';
import { aFocalPoint, answerAll, aPlan, aReleasedSet, move, open } from '../../test/a-round.js';
import { at } from '../../test/at.js';
import { codeOf, openMunicipality, type RunningCore, startCore } from '../../test/running-core.js';

let core: RunningCore;
let fabia: CoreClient;
let zoe: CoreClient;
let round: string;
let training: string;
beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id, { secondFactorFor: [] });
  await aDraftedProfile(core.administrator, 'quilmes');
  [fabia, zoe] = [await aFocalPoint(core, 'fabia', 'quilmes'), await aFocalPoint(core, 'zoe', 'caba')];
  round = await aValidatedRound();
  training = await aHeldTraining();
}, 90_000);
afterAll(() => core?.stop());

async function aValidatedRound(): Promise<string> {
  const opened = await open(fabia, aPlan(await aReleasedSet(fabia, 'quilmes'), { profile: 'perfil' }));
  const collecting = await move(fabia, opened, 'dataCollection');
  await answerAll(fabia, collecting);
  const validating = await move(fabia, collecting, 'validation');
  const { id } = validating;
  const minutes: MinutesInput = {
    phase: 'validation',
    heldOn: '2026-04-10',
    institutions: ['salud', 'ninez'],
    minutes: 'Se validó.',
  };
  await fabia.recordMinutes({ params: { id }, body: { minutes } });
  for (const indicator of ['S1', 'S2', 'G1']) {
    const decision = {
      kind: 'accepted',
      indicator,
      institution: indicator === 'S1' ? 'salud' : null,
      reason: 'Vale.',
    } as const;
    await fabia.decideOnIndicator({ params: { id }, body: { seen: null, decision } });
  }
  return (await move(fabia, validating, 'drafting')).id;
}

async function aHeldTraining(): Promise<string> {
  const frame = {
    municipality: 'quilmes',
    title: 'Derechos',
    givenBy: 'Villa Ejemplo',
    capacities: [],
    namesUntil: '2099-01-01',
  };
  const modules = [{ key: 'derechos', name: 'Derechos', materials: [] }];
  const requirement = { hours: null, allModules: false };
  const { id } = await fabia.createTraining({ body: { training: { ...frame, modules, requirement } } });
  const official = { name: 'Ana Ejemplo', function: '', institution: '' };
  const ana = await fabia.addOfficial({ params: { id }, body: { official } });
  const session = { module: 'derechos', on: '2026-05-04', hours: 3, place: '', attended: [ana.id] };
  await fabia.recordTrainingSession({ params: { id }, body: { session } });
  return id;
}

let editions = 0;
const apply = (who = fabia, municipality = 'quilmes', edition = `Edición ${++editions}`) =>
  who.applyForCertification({ body: { municipality, edition } });

const inputOf = (certification: Certification): CertificationInput => {
  const { municipality, edition, application, assessment, trainings, evaluation, priorities } = certification;
  return { municipality, edition, application, assessment, trainings, evaluation, priorities };
};

const change = (certification: Certification, overrides: Partial<CertificationInput>, who = fabia) =>
  who.updateCertification({
    params: { id: certification.id },
    body: { version: certification.version, certification: { ...inputOf(certification), ...overrides } },
  });

const go = ({ id, version }: Certification, to: Certification['phase'], why = '', who = fabia) =>
  who.moveCertification({ params: { id }, body: { version, to, why } });

const issue = ({ id, version }: Certification, who = core.administrator) =>
  who.issueCertificate({ params: { id }, body: { version } });

async function anApplication({ id }: Certification): Promise<CertificationInput['application']> {
  const send = async (name: string) => (await fabia.addCertificationFile({ params: { id }, body: aFile(name) })).id;
  const letter = { file: await send('Carta.pdf'), signedBy: 'Intendenta de Villa Ejemplo', signedOn: '2026-01-15' };
  return { generalDataFile: await send('Datos.pdf'), measuresFile: await send('Medidas.pdf'), letter };
}

/** A certification in its last phase, with everything it needs. */
async function complete(): Promise<Certification> {
  const applied = await apply();
  const parts = { application: await anApplication(applied), assessment: round, trainings: [training] };
  const brought = await change(applied, { ...parts, evaluation: 'El taller vio avances.', priorities: ['p1a1'] });
  const ways = ['training', 'evaluation', 'prioritisation', 'workPlan', 'monitoring', 'certificate'] as const;
  await look(fabia, await plan(fabia), { status: 'done' });
  let certification = brought;
  for (const to of ways) certification = await go(certification, to);
  return certification;
}

async function set(issuedBy: string, thresholds = {}) {
  const { version } = await core.administrator.getCertificationSettings();
  const settings = { issuedBy, thresholds: { ...noThresholds, ...thresholds } };
  return core.administrator.updateCertificationSettings({ body: { version, settings } });
}

const page = async (path: string, language = 'es') => {
  const response = await fetch(`${core.baseUrl}${path}`, { headers: { 'accept-language': language } });
  return {
    status: response.status,
    text: await response.text(),
    policy: response.headers.get('content-security-policy'),
  };
};

type Said = Parameters<typeof certificateStatement>[0] & { statement: string; jws: string; state: string };

const json = async (path: string) => (await (await fetch(`${core.baseUrl}${path}.json`)).json()) as Said;

async function publicKeys(): Promise<(JsonWebKey & { kid: string })[]> {
  const { keys } = (await (await fetch(`${core.baseUrl}/.well-known/jwks.json`)).json()) as {
    keys: (JsonWebKey & { kid: string })[];
  };
  return keys;
}

const kidOf = ({ jws }: { jws: string }): string =>
  JSON.parse(Buffer.from(jws.split('.')[0] ?? '', 'base64url').toString()).kid;

describe('settings of certification', () => {
  it('ask for nothing and name nobody to begin with', async () => {
    expect(await fabia.getCertificationSettings()).toEqual({ issuedBy: '', thresholds: noThresholds, version: 0 });
  });

  it('are set on their newest version, with shares and counts that can be', async () => {
    const { version } = await set('Red de Municipios de Ejemplo');
    const settings = { issuedBy: 'Otra', thresholds: { ...noThresholds, score: 1.5 } };
    const write = (on: number) => core.administrator.updateCertificationSettings({ body: { version: on, settings } });
    expect(await codeOf(write(version))).toBe('invalid');
    settings.thresholds.score = 0.5;
    expect(await codeOf(write(version - 1))).toBe('conflict');
  });
});

describe('a certification', () => {
  it('begins with what its application needs, and goes on once all of it is there', async () => {
    const applied = await apply();
    expect(applied.needs.map(({ code }) => code)).toEqual([
      ...['generalDataMissing', 'measuresMissing', 'letterMissing', 'roundMissing'],
    ]);
    expect(await codeOf(go(applied, 'training'))).toBe('phaseOpen');
    const brought = await change(applied, { application: await anApplication(applied), assessment: round });
    expect([brought.needs, brought.files.length, brought.profile]).toEqual([[], 3, 'perfil']);
    const trained = await go(brought, 'training');
    expect(trained.needs.map(({ code }) => code)).toEqual(['trainingMissing']);
    expect(await codeOf(go(trained, 'evaluation'))).toBe('phaseOpen');
    expect(await codeOf(go({ ...trained, version: 1 }, 'evaluation'))).toBe('conflict');
  });

  it('goes back with a reason only', async () => {
    const applied = await apply();
    const brought = await change(applied, { application: await anApplication(applied), assessment: round });
    const trained = await go(brought, 'training');
    expect(await codeOf(go(trained, 'diagnosis'))).toBe('invalid');
    const back = await go(trained, 'diagnosis', 'La carta no estaba firmada.');
    expect(back.moves.at(-1)).toMatchObject({ to: 'diagnosis', why: 'La carta no estaba firmada.', by: 'fabia' });
  });

  it('has one of each edition', async () => {
    const { edition } = await apply();
    expect(await codeOf(apply(fabia, 'quilmes', edition))).toBe('keyTaken');
    expect(await codeOf(apply(zoe, 'caba', edition))).toBeNull();
  });

  it.each([
    ['a round of nobody', { assessment: 'a'.repeat(24) }],
    ['a training of nobody', { trainings: ['a'.repeat(24)] }],
    ['what is no finding with potential', { priorities: ['p1w1'] }],
    ['a file of nobody', { application: { generalDataFile: 'a'.repeat(24), measuresFile: null, letter: null } }],
  ])('is refused %s', async (_, overrides) => {
    const applied = await change(await apply(), { assessment: round });
    expect(await codeOf(change(applied, overrides))).toBe('invalid');
  });

  it('of another municipality is nobody else’s to see, change, move or read files of', async () => {
    const applied = await apply();
    const file = await fabia.addCertificationFile({ params: { id: applied.id }, body: aFile() });
    const params = { id: applied.id };
    expect(await codeOf(zoe.getCertification({ params }))).toBe('notFound');
    expect(await codeOf(change(applied, {}, zoe))).toBe('notFound');
    expect(await codeOf(go(applied, 'training', '', zoe))).toBe('notFound');
    expect(await codeOf(zoe.getCertificationFile({ params: { ...params, file: file.id } }))).toBe('notFound');
    expect(await codeOf(apply(zoe))).toBe('refused');
    const theirs = await apply(zoe, 'caba');
    expect(await codeOf(change(theirs, { assessment: round }, zoe))).toBe('invalid');
    expect((await zoe.listCertifications({ query: {} })).items.map(({ municipality }) => municipality)).not.toContain(
      'quilmes',
    );
  });
});

describe('a certificate', () => {
  it('is granted by whoever certifies, never by the municipality, and only in the end', async () => {
    await set('');
    const certification = await complete();
    expect(await codeOf(issue(certification, fabia))).toBe('refused');
    expect(await codeOf(issue(certification))).toBe('wrongState');
    await set('Red de Municipios de Ejemplo', { validityMonths: 12 });
    expect(await codeOf(issue(await apply()))).toBe('wrongState');
    const certificate = await at(core, new Date('2026-11-24T15:00:00Z'), () => issue(certification));
    expect(certificate).toMatchObject({
      issuedOn: '2026-11-24',
      validUntil: '2027-11-23',
      state: 'valid',
      revoked: null,
    });
    expect(await codeOf(issue(await fabia.getCertification({ params: { id: certification.id } })))).toBe('wrongState');
    const seen = await fabia.getCertification({ params: { id: certification.id } });
    expect(await codeOf(change(seen, { evaluation: 'Otra cosa.' }))).toBe('wrongState');
  });

  it('waits for every threshold that was set', async () => {
    await set('Red de Municipios de Ejemplo', { trainedOfficials: 5, score: 0.9 });
    const certification = await complete();
    expect(certification.results).toMatchObject({ settledShare: 1, trainedOfficials: 1 });
    expect(certification.shortfalls.map(({ threshold }) => threshold)).toEqual(['score', 'trainedOfficials']);
    expect(await codeOf(issue(certification))).toBe('phaseOpen');
    await set('Red de Municipios de Ejemplo', { settledShare: 1, trainedOfficials: 1 });
    expect(await codeOf(issue(certification))).toBeNull();
  });

  it('is checked with node:crypto and the public keys alone; a changed letter fails', async () => {
    await set('Red de Municipios de Ejemplo');
    const { path } = await issue(await complete());
    const said = await json(path);
    expect(said.statement).toBe(certificateStatement(said));
    const [header = '', payload = '', signature = ''] = said.jws.split('.');
    const jwk = (await publicKeys()).find(({ kid }) => kid === kidOf(said)) ?? {};
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    const holds = (statement: string) =>
      verify(
        null,
        Buffer.from(`${header}.${Buffer.from(statement).toString('base64url')}`),
        key,
        Buffer.from(signature, 'base64url'),
      );
    expect(Buffer.from(payload, 'base64url').toString()).toBe(said.statement);
    expect([holds(said.statement), holds(said.statement.replace('Red', 'Rex'))]).toEqual([true, false]);
  });

  it('stays verifiable when another key signs from now on', async () => {
    const before = await json((await issue(await complete())).path);
    const { kid } = await core.administrator.rotateSigningKey();
    const after = await json((await issue(await complete())).path);
    const keys = await publicKeys();
    expect(kidOf(after)).toBe(kid);
    expect(keys.map((key) => key.kid)).toEqual(expect.arrayContaining([kidOf(before), kid]));
    expect(JSON.stringify(keys)).not.toContain('"d"');
  });

  it('has a page in the language of whoever looks, without script, that says whose it is', async () => {
    const { path, number } = await issue(await complete());
    const spanish = await page(path, 'es-AR,es;q=0.9,en;q=0.8');
    expect(spanish.status).toBe(200);
    expect(spanish.text).toContain('Vigente');
    expect(spanish.text).toContain('Red de Municipios de Ejemplo');
    expect(spanish.text).toContain('No es un sello oficial de MigraCiudades');
    expect(spanish.text).not.toContain('<script');
    expect(spanish.policy).toContain("default-src 'none'");
    expect((await page(path, 'fr;q=0.9,pt-BR;q=0.5,en;q=0')).text).toContain('Válido');
    expect((await page(path, 'en')).text).toContain('no official seal');
    expect((await page(path.toLowerCase(), 'de')).text).toContain(number);
  });

  it('says when it has expired, when it was revoked and why, and that it is unknown', async () => {
    await set('Red de Municipios de Ejemplo', { validityMonths: 1 });
    const { path, number } = await issue(await complete());
    const later = () => at(core, new Date(Date.now() + 90 * 86_400_000), () => page(path));
    expect((await later()).text).toContain('Vencido');
    const revoke = (who: CoreClient) =>
      who.revokeCertificate({ params: { number }, body: { reason: 'Datos falsos.' } });
    expect(await codeOf(revoke(fabia))).toBe('refused');
    expect(await revoke(core.administrator)).toMatchObject({ state: 'revoked', revoked: { reason: 'Datos falsos.' } });
    expect(await codeOf(revoke(core.administrator))).toBe('wrongState');
    const revoked = await page(path);
    expect([revoked.text.includes('Revocado'), revoked.text.includes('Datos falsos.')]).toEqual([true, true]);
    expect((await json(path)).state).toBe('revoked');
    const unknown = await page('/certificates/V-00000000');
    expect([unknown.status, unknown.text.includes('No hay ningún certificado')]).toEqual([404, true]);
    expect((await page('/certificates/V-00000000.json')).status).toBe(404);
  });
});
