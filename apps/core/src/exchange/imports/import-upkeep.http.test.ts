import type { Import } from '@ventanilla/contracts';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { codeOf, openMunicipality, type RunningCore, startCore, until } from '../../../test/running-core.js';
import { EntryWriter } from '../../entries/entry.writer.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { RETENTION } from '../../retention/retention.js';

let core: RunningCore;
let database: mongoose.Connection;
beforeAll(async () => {
  core = await startCore();
  database = await mongoose.createConnection(core.database.uri).asPromise();
  await openMunicipality(core.administrator, 'quilmes');
});
afterAll(async () => {
  await database?.close();
  await core?.stop();
});

async function settled({ id }: Import): Promise<Import> {
  let one = await core.administrator.getImport({ params: { id } });
  await until(async () => {
    one = await core.administrator.getImport({ params: { id } });
    return !['reading', 'running', 'undoing'].includes(one.state);
  });
  return one;
}

async function aPreview(key: string): Promise<Import> {
  const content = Buffer.from(`Clave;Nombre (es);Descripción (es)\n${key};Vacunas;Sin turno`).toString('base64');
  const body = {
    municipality: 'quilmes',
    kind: 'service',
    language: 'es',
    fileName: 'servicios.csv',
    content,
  } as const;
  return settled(await core.administrator.startImport({ body }));
}

/** Says something else of an import than what is true. */
const pretend = ({ id }: Import, values: object) =>
  database.collection('imports').updateOne({ _id: new mongoose.Types.ObjectId(id) }, { $set: values });
const run = ({ id }: Import, body: { publish?: boolean; review?: boolean }) =>
  core.administrator.runImport({ params: { id }, body });

describe('an import', () => {
  it('can be sent to review, and taken back from it', async () => {
    const one = await settled(await run(await aPreview('svc.review'), { review: true }));
    expect(one).toMatchObject({ state: 'done', done: 1 });
    const waiting = { municipality: 'quilmes', state: 'inReview' } as const;
    const { items } = await core.administrator.listEntries({ query: waiting });
    expect(items).toMatchObject([{ key: 'svc.review', marks: [{ language: 'es', note: 'servicios.csv' }] }]);
    await core.administrator.undoImport({ params: { id: one.id } });
    expect((await settled(one)).state).toBe('undone');
    expect((await core.administrator.listEntries({ query: waiting })).total).toBe(0);
  });

  it.each([251, 290])(
    'that the database gives up, with code %i, writes nothing and says to split the file',
    async (code) => {
      const preview = await aPreview(`svc.lenta-${code}`);
      const givenUp = new mongoose.mongo.MongoServerError({ message: 'Transaction has been aborted', code });
      givenUp.addErrorLabel('TransientTransactionError');
      const createAll = vi.spyOn(core.app.get(EntryWriter), 'createAll').mockRejectedValue(givenUp);
      const one = await settled(await run(preview, {}));
      expect(one).toMatchObject({ state: 'failed', failure: { code: 'tooLarge', key: null } });
      expect(createAll).toHaveBeenCalledOnce();
      createAll.mockRestore();
      expect((await core.administrator.listEntries({ query: { q: `svc.lenta-${code}` } })).total).toBe(0);
    },
  );

  it('is not published and sent to review at once', async () => {
    expect(await codeOf(run(await aPreview('svc.both'), { publish: true, review: true }))).toBe('invalid');
  });

  it('is refused before anything is written when one transaction could not hold it', async () => {
    const one = await aPreview('svc.many');
    await pretend(one, { 'counts.new': 5_001 });
    expect(await codeOf(run(one, {}))).toBe('tooLarge');
    await pretend(one, { 'counts.new': 2_001 });
    expect(await codeOf(run(one, { publish: true }))).toBe('tooLarge');
    expect((await core.administrator.getImport({ params: { id: one.id } })).state).toBe('ready');
    expect((await settled(await run(one, {}))).state).toBe('done');
  });

  it('is told to be silent before it counts as stopped, and then goes on from where nothing was lost', async () => {
    const stopped = async (state: string, seconds: number) => {
      const one = await aPreview(`svc.cortado-${state}-${seconds}`);
      if (state === 'undoing') await settled(await run(one, {}));
      const movedAt = new Date(Date.now() - seconds * 1_000);
      await pretend(one, { state });
      const moved = { $set: { movedAt } };
      await database.collection('importProgress').updateOne({ _id: new mongoose.Types.ObjectId(one.id) }, moved);
      return { one: await core.administrator.getImport({ params: { id: one.id } }), movedAt };
    };
    expect((await stopped('running', 5)).one).toMatchObject({ state: 'running', silent: null });
    const { one: silent, movedAt } = await stopped('running', 30);
    const until = new Date(movedAt.getTime() + 60_000).toISOString();
    expect(silent).toMatchObject({ state: 'running', silent: { since: movedAt.toISOString(), until } });
    expect(await codeOf(run(silent, {}))).toBe('conflict');
    const { one: running } = await stopped('running', 61);
    expect(running).toMatchObject({ state: 'interrupted', silent: null, failure: null });
    expect((await settled(await run(running, {}))).state).toBe('done');
    const { one: undoing } = await stopped('undoing', 61);
    expect(undoing).toMatchObject({ state: 'done', failure: { code: 'interrupted' } });
    expect((await settled(await core.administrator.undoImport({ params: { id: undoing.id } }))).state).toBe('undone');
    expect((await stopped('reading', 61)).one).toMatchObject({ state: 'failed', failure: { code: 'interrupted' } });
  });

  it('is forgotten after thirty days when nobody confirmed it, and kept when somebody did', async () => {
    const [old, fresh, done] = [await aPreview('svc.old'), await aPreview('svc.fresh'), await aPreview('svc.done')];
    await settled(await run(done, {}));
    const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1_000);
    await pretend(old, { at: longAgo });
    await pretend(done, { at: longAgo });
    await core.app.get(Jobs).runNow(RETENTION);
    const { items } = await core.administrator.listImports({ query: { municipality: 'quilmes', limit: 100 } });
    const ids = items.map(({ id }) => id);
    expect([ids.includes(old.id), ids.includes(fresh.id), ids.includes(done.id)]).toEqual([false, true, true]);
    const left = { import: new mongoose.Types.ObjectId(old.id) };
    expect(await database.collection('importRows').countDocuments(left)).toBe(0);
  });
});
