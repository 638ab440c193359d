import type { AnyEntry, CoreClient } from '@ventanilla/contracts';
import { aService, aStaffMember } from '@ventanilla/testing';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  codeOf,
  openMunicipality,
  publish,
  type RunningCore,
  signedIn,
  startCore,
} from '../../../test/running-core.js';

let core: RunningCore;
let marta: CoreClient;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await openMunicipality(core.administrator, 'caba', { names: { es: 'Ciudad de Buenos Aires' } });
  marta = (await signedIn(core, aStaffMember())).core;
});
afterAll(() => core?.stop());

const named = (key: string, name: string) => aService({ key, text: { name } });

function rename(entry: AnyEntry, name: string, said: { why?: string; minor?: boolean } = {}) {
  const body = { version: entry.version, entry: named(entry.key, name), ...said };
  return marta.updateEntry({ params: { id: entry.id }, body });
}

const historyOf = async ({ id }: AnyEntry) => (await marta.listVersions({ params: { id }, query: {} })).items;

describe('the history of an entry', () => {
  it('has a version for every write, newest first, with who did what and why', async () => {
    const draft = await marta.createEntry({ body: named('svc.historia', 'Vacunas') });
    const renamed = await rename(draft, 'Vacunas gratis', { why: 'Preguntan si se paga', minor: true });
    const body = { version: renamed.version, languages: ['es'], why: 'Ya está' };
    await marta.publishEntry({ params: { id: draft.id }, body });
    expect(await historyOf(draft)).toMatchObject([
      { version: 3, action: 'publish', languages: ['es'], why: 'Ya está', states: { es: 'published' } },
      { version: 2, action: 'update', why: 'Preguntan si se paga', minor: true, by: { name: 'Marta' } },
      { version: 1, action: 'create', why: null, minor: false, states: { es: 'draft' } },
    ]);
  });

  it('comes by page', async () => {
    const draft = await marta.createEntry({ body: named('svc.paginas', 'Uno') });
    await rename(await rename(draft, 'Dos'), 'Tres');
    const { items, total } = await marta.listVersions({ params: { id: draft.id }, query: { offset: 1, limit: 1 } });
    expect([total, items.map(({ version }) => version)]).toEqual([3, [2]]);
  });

  it('gives each version with the draft it left', async () => {
    const draft = await marta.createEntry({ body: named('svc.contenido', 'Antes') });
    await rename(draft, 'Después');
    const first = await marta.getVersion({ params: { id: draft.id, version: 1 } });
    expect(first.content).toMatchObject({ key: 'svc.contenido', texts: { es: { name: 'Antes' } } });
    expect(await codeOf(marta.getVersion({ params: { id: draft.id, version: 9 } }))).toBe('notFound');
  });

  it('says in the audit why somebody did something', async () => {
    const draft = await marta.createEntry({ body: named('svc.porque', 'Antes') });
    await rename(draft, 'Después', { why: 'Cambió el nombre de la secretaría' });
    const { items } = await marta.listAudit({ query: { resourceId: draft.id } });
    expect(items.map(({ why }) => why)).toEqual(['Cambió el nombre de la secretaría', null]);
  });

  it('keeps nothing of a write that was refused', async () => {
    const draft = await marta.createEntry({ body: named('svc.rechazada', 'Antes') });
    expect(await codeOf(rename({ ...draft, version: 7 }, 'Después'))).toBe('conflict');
    expect(await historyOf(draft)).toHaveLength(1);
  });

  it('of an entry that is older than histories begins with how it stood', async () => {
    const draft = await marta.createEntry({ body: named('svc.antigua', 'Antes') });
    const connection = await mongoose.createConnection(core.database.uri).asPromise();
    await connection.collection('versions').deleteMany({ entry: new mongoose.Types.ObjectId(draft.id) });
    await connection.close();
    await rename(draft, 'Después');
    expect(await historyOf(draft)).toMatchObject([
      { version: 2, action: 'update' },
      { version: 1, action: 'before', by: null },
    ]);
    const { content } = await marta.getVersion({ params: { id: draft.id, version: 1 } });
    expect(content.texts['es']).toMatchObject({ name: 'Antes' });
  });
});

describe('restoring a version', () => {
  it('makes its content the draft, and changes nothing public', async () => {
    const first = await publish(marta, named('svc.restaurada', 'Publicado'));
    const renamed = await rename(first, 'Peor');
    const body = { version: renamed.version, why: 'Estaba mejor antes' };
    const restored = await marta.restoreVersion({ params: { id: first.id, version: 1 }, body });
    expect(restored).toMatchObject({ version: 4, states: { es: 'published' }, texts: { es: { name: 'Publicado' } } });
    expect(restored.published).toEqual(first.published);
    expect((await historyOf(first))[0]).toMatchObject({ action: 'restoreVersion', why: 'Estaba mejor antes' });
  });

  it('is refused on a version that somebody has changed since, and where the version does not exist', async () => {
    const draft = await marta.createEntry({ body: named('svc.sin-restaurar', 'Antes') });
    await rename(draft, 'Después');
    const restore = (version: number, current: number) =>
      codeOf(marta.restoreVersion({ params: { id: draft.id, version }, body: { version: current } }));
    expect([await restore(1, 1), await restore(9, 2)]).toEqual(['conflict', 'notFound']);
  });

  it('is refused where the form has changed too much since', async () => {
    const draft = await marta.createEntry({ body: named('svc.de-otra-forma', 'Antes') });
    await rename(draft, 'Después');
    const connection = await mongoose.createConnection(core.database.uri).asPromise();
    const entry = new mongoose.Types.ObjectId(draft.id);
    await connection
      .collection('versions')
      .updateOne({ entry, version: 1 }, { $set: { 'content.facts': { gone: 1 } } });
    await connection.close();
    const restored = marta.restoreVersion({ params: { id: draft.id, version: 1 }, body: { version: 2 } });
    expect(await codeOf(restored)).toBe('invalid');
  });

  it('is refused to viewers and unknown elsewhere, as the history is', async () => {
    const draft = await marta.createEntry({ body: named('svc.privada', 'Antes') });
    const { core: vera } = await signedIn(core, aStaffMember({ email: 'vera@quilmes.example', role: 'viewer' }));
    const elsewhere = aStaffMember({ email: 'luis@caba.example', municipalities: ['caba'] });
    const { core: luis } = await signedIn(core, elsewhere);
    const params = { id: draft.id, version: 1 };
    expect(await codeOf(vera.restoreVersion({ params, body: { version: 1 } }))).toBe('refused');
    expect(await codeOf(vera.getVersion({ params }))).toBeNull();
    expect(await codeOf(luis.restoreVersion({ params, body: { version: 1 } }))).toBe('notFound');
    expect(await codeOf(luis.getVersion({ params }))).toBe('notFound');
    expect(await codeOf(luis.listVersions({ params: { id: draft.id }, query: {} }))).toBe('notFound');
  });
});
