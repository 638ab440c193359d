import {
  type AnyEntry,
  type CoreClient,
  CoreError,
  type HeldBack,
  type TestQuestionInput,
} from '@ventanilla/contracts';
import { aHelpLine, aService, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  codeOf,
  draftOf,
  openMunicipality,
  publish,
  type RunningCore,
  signedIn,
  startCore,
} from '../../test/running-core.js';

let core: RunningCore;
let marta: CoreClient;
let manager: CoreClient;
let vaccines: AnyEntry;
let ambulance: AnyEntry;

const aTest = (question: string, expects: TestQuestionInput['expects'], language = 'es') =>
  marta.createTestQuestion({
    body: { municipality: 'quilmes', language, question, expects, active: true, note: '' },
  });

beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  marta = (await signedIn(core, aStaffMember())).core;
  manager = (await signedIn(core, aStaffMember({ email: 'jefa@quilmes.example', role: 'municipalityAdministrator' })))
    .core;
  vaccines = await publish(core.administrator, aService());
  ambulance = await publish(core.administrator, aHelpLine());
  await aTest('¿Dónde vacunan a mi bebé?', { kind: 'answer', keys: ['svc.q.vacunas'], within: 1 });
  await aTest('mi mama no respira', { kind: 'emergency', line: 'line.107' });
  await aTest('clases de tango', { kind: 'refusal' });
  await aTest('¿Cómo saco el registro de conducir?', { kind: 'answer', keys: ['svc.q.registro'], within: 3 });
});
afterAll(() => core?.stop());

const heldBackOf = async (call: Promise<unknown>): Promise<HeldBack> => {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CoreError) || !error.details.heldBack) throw new Error(`It was not held back: ${error}`);
  return error.details.heldBack;
};
const now = ({ id }: AnyEntry) => marta.getEntry({ params: { id } });
const reread = async (entry: AnyEntry) => (await now(entry)) as Extract<AnyEntry, { kind: 'service' }>;
const publishing = (core: CoreClient, { id, version }: AnyEntry, force?: string) =>
  core.publishEntry({ params: { id }, body: { version, languages: ['es'], ...(force !== undefined && { force }) } });

/** The vaccination service, drafted anew so that nobody who asks for vaccines would find it. */
async function renamed(): Promise<AnyEntry> {
  const entry = await reread(vaccines);
  const text = { ...entry.texts['es'], name: 'Consultorio 4', description: 'Con turno previo.', keywords: [] };
  const draft = { ...draftOf(entry), texts: { es: text as (typeof entry.texts)['es'] } };
  const facts = { ...draft.facts, topics: [] };
  return marta.updateEntry({
    params: { id: entry.id },
    body: { version: entry.version, entry: { ...draft, facts, texts: draft.texts as typeof entry.texts } },
  });
}

describe('a publish that makes a test question fail', () => {
  it('is held back with what is answered now and what would be, and changes nothing', async () => {
    const draft = await renamed();
    const { breaks, failedBefore } = await heldBackOf(publishing(marta, draft));
    expect(breaks).toMatchObject([
      {
        question: '¿Dónde vacunan a mi bebé?',
        language: 'es',
        before: { outcome: 'answered', shown: [{ key: 'svc.q.vacunas' }] },
        after: { outcome: 'unknown', shown: [] },
      },
    ]);
    expect(failedBefore.map(({ question }) => question)).toEqual(['¿Cómo saco el registro de conducir?']);
    expect(await now(draft)).toEqual(draft);
  });

  it('is refused to who may not force it, and needs a note of those who may', async () => {
    const draft = await now(vaccines);
    expect(await codeOf(publishing(marta, draft, 'El servicio se muda de verdad'))).toBe('refused');
    expect(await codeOf(publishing(manager, draft, 'sí'))).toBe('invalid');
    expect(await codeOf(publishing(manager, draft))).toBe('testQuestionsFail');
    expect(await now(draft)).toEqual(draft);
  });

  it('goes public when it is forced, and the audit says why and over what', async () => {
    const note = 'El vacunatorio se muda; la página nueva sale mañana.';
    const forced = await publishing(manager, await now(vaccines), note);
    expect(forced.published?.texts['es']).toMatchObject({ name: 'Consultorio 4' });
    const { items } = await marta.listAudit({ query: { resourceId: forced.id, action: 'force' } });
    expect(items).toMatchObject([
      {
        why: note,
        staff: { name: 'Marta' },
        changes: [{ path: '¿Dónde vacunan a mi bebé?', before: 'answered svc.q.vacunas', after: 'unknown' }],
      },
    ]);
    const failing = await marta.listTestQuestions({ query: { municipality: 'quilmes', state: 'failed' } });
    expect(failing.items.map(({ question }) => question).sort()).toEqual([
      '¿Cómo saco el registro de conducir?',
      '¿Dónde vacunan a mi bebé?',
    ]);
  });

  it('holds nothing back for a question that fails already', async () => {
    const entry = await reread(vaccines);
    const text = { ...entry.texts['es'], description: 'Con turno previo, de mañana.' } as (typeof entry.texts)['x'];
    const changed = await marta.updateEntry({
      params: { id: entry.id },
      body: { version: entry.version, entry: { ...draftOf(entry), texts: { es: text as NonNullable<typeof text> } } },
    });
    const shown = await publishing(marta, changed);
    expect(shown.published?.texts['es']).toMatchObject({ description: 'Con turno previo, de mañana.' });
  });
});

describe('taking something away', () => {
  const byVersion = async () => {
    const { id, version } = await now(ambulance);
    return { params: { id }, version };
  };

  it('is held back too when an emergency would lose its line', async () => {
    const { params, version } = await byVersion();
    const calls = [
      () => marta.unpublishEntry({ params, query: { version, languages: 'es,en' } }),
      () => marta.deleteEntry({ params, query: { version } }),
      () => marta.archiveEntry({ params, body: { version, languages: ['es', 'en'] } }),
      () => marta.archiveEntries({ body: { items: [{ entry: params.id, version, languages: ['es', 'en'] }] } }),
    ];
    for (const call of calls) {
      const { breaks } = await heldBackOf(call());
      expect(breaks.map(({ question }) => question)).toEqual(['mi mama no respira']);
    }
    expect(await now(ambulance)).toMatchObject({ version, deletedAt: null, publishedAt: expect.any(String) });
  });

  it('is forced with a note as well', async () => {
    const { params, version } = await byVersion();
    const force = 'El 107 ya no atiende en Quilmes.';
    expect(await codeOf(marta.deleteEntry({ params, query: { version, force } }))).toBe('refused');
    const deleted = await manager.deleteEntry({ params, query: { version, force } });
    expect(deleted.deletedAt).not.toBeNull();
  });
});

describe('a publish that answers what must be refused', () => {
  it('is held back', async () => {
    const text = {
      name: 'Clases de tango',
      description: 'Clases de tango para todas las edades.',
      keywords: ['tango'],
    };
    const { id, version } = await marta.createEntry({ body: aService({ key: 'svc.q.tango', text }) });
    const { breaks } = await heldBackOf(marta.publishEntry({ params: { id }, body: { version, languages: ['es'] } }));
    expect(breaks).toMatchObject([{ before: { outcome: 'unknown' }, after: { shown: [{ key: 'svc.q.tango' }] } }]);
  });
});

describe('several who publish at the same moment', () => {
  it('are each checked on what is public when their own turn comes', async () => {
    await aTest('gimnasia acuática para mayores', {
      kind: 'answer',
      keys: ['svc.q.gimnasia', 'svc.q.gimnasia2'],
      within: 3,
    });
    const gymnastics = (key: string) =>
      publish(
        core.administrator,
        aService({
          key,
          text: { name: 'Gimnasia acuática', description: 'En la pileta municipal.', keywords: ['mayores'] },
        }),
      );
    const both = [await gymnastics('svc.q.gimnasia'), await gymnastics('svc.q.gimnasia2')];
    const gone = await Promise.all(
      both.map(({ id, version }) => codeOf(marta.deleteEntry({ params: { id }, query: { version } }))),
    );
    expect(gone.toSorted()).toEqual([null, 'testQuestionsFail'].toSorted());
  });
});
