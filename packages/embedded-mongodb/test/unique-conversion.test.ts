import type { ClientSession } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
const database = () => client().db('registry');
type Resident = { _id: number; phone?: string };

async function residents(name: string, ...documents: Resident[]) {
  const collection = database().collection<Resident>(name);
  await collection.createIndex({ phone: 1 });
  if (documents.length > 0) await collection.insertMany(documents);
  return collection;
}

const change = (name: string, index: object, options: object = {}) =>
  database().command({ collMod: name, index: { keyPattern: { phone: 1 }, ...index }, ...options });

const ana = { _id: 1, phone: '600 100' };
const bruno = { _id: 2, phone: '600 100' };
const carla = { _id: 3, phone: '600 300' };
const noPhone = [{ _id: 4 }, { _id: 5 }];

describe('an index prepared for uniqueness', () => {
  it('takes no new duplicates, keeps the old, and says that it is prepared', async () => {
    const collection = await residents('prepared', ana, bruno, carla);
    expect(await change('prepared', { prepareUnique: true })).toMatchObject({
      prepareUnique_old: false,
      prepareUnique_new: true,
    });
    expect(await collection.indexes()).toContainEqual(
      expect.objectContaining({ name: 'phone_1', prepareUnique: true }),
    );
    const duplicate = { code: 11_000, keyPattern: { phone: 1 }, keyValue: { phone: '600 100' } };
    await expect(collection.insertOne({ _id: 6, phone: '600 100' })).rejects.toMatchObject(duplicate);
    await expect(collection.updateOne({ _id: 3 }, { $set: { phone: '600 100' } })).rejects.toMatchObject(duplicate);
    await collection.updateOne({ _id: 1 }, { $set: { name: 'Ana' } as never });
    await collection.insertOne({ _id: 6, phone: '600' });
    expect(await collection.countDocuments({ phone: '600 100' }, { hint: 'phone_1' })).toBe(2);
  });

  it('takes duplicates again when it is no longer prepared', async () => {
    const collection = await residents('again', ana);
    await change('again', { prepareUnique: true });
    await change('again', { prepareUnique: false });
    await collection.insertOne(bruno);
    expect((await collection.indexes())[1]).toEqual({ v: 2, key: { phone: 1 }, name: 'phone_1' });
  });

  it('does not become unique while documents share a key, and tells which', async () => {
    await residents('shared', ana, bruno, carla, ...noPhone);
    await change('shared', { prepareUnique: true });
    const error = await change('shared', { unique: true }).catch((caught) => caught);
    expect(error).toMatchObject({ code: 359, codeName: 'CannotConvertIndexToUnique' });
    expect(error.errorResponse.violations).toEqual([{ ids: [4, 5] }, { ids: [1, 2] }]);
  });

  it('becomes unique once nobody shares a key', async () => {
    const collection = await residents('resolved', ana, bruno, carla);
    await change('resolved', { prepareUnique: true });
    await collection.deleteOne({ _id: 2 });
    expect(await change('resolved', { unique: true })).toMatchObject({ unique_new: true });
    expect((await collection.indexes())[1]).toEqual({ v: 2, key: { phone: 1 }, name: 'phone_1', unique: true });
    expect(await collection.find({ phone: '600 300' }).hint('phone_1').toArray()).toEqual([carla]);
    await expect(collection.insertOne(bruno)).rejects.toMatchObject({ code: 11_000 });
    expect(await database().command({ validate: 'resolved' })).toMatchObject({ valid: true });
  });

  it('is only tried in a dry run', async () => {
    const collection = await residents('tried', ana, bruno);
    await change('tried', { prepareUnique: true });
    await expect(change('tried', { unique: true }, { dryRun: true })).rejects.toMatchObject({ code: 359 });
    await collection.deleteOne({ _id: 2 });
    expect(await change('tried', { unique: true }, { dryRun: true })).not.toHaveProperty('unique_new');
    expect((await collection.indexes())[1]).not.toHaveProperty('unique');
  });

  it('lets only one of two transactions add a key', async () => {
    const collection = await residents('raced', ana);
    await change('raced', { prepareUnique: true });
    const begin = (session: ClientSession, _id: number) => {
      session.startTransaction();
      return collection.insertOne({ _id, phone: '600 900' }, { session });
    };
    await client().withSession((first) =>
      client().withSession(async (second) => {
        await begin(first, 11);
        const late = await begin(second, 12).catch((caught) => caught);
        expect(late.code).toBe(112);
        expect(late.hasErrorLabel('TransientTransactionError')).toBe(true);
        await first.commitTransaction();
      }),
    );
    expect(await collection.countDocuments({ phone: '600 900' })).toBe(1);
  });
});

describe('collMod', () => {
  it('leaves a unique index as it is when it is to be unique or prepared', async () => {
    const collection = database().collection<Resident>('unique');
    await collection.createIndex({ phone: 1 }, { unique: true });
    for (const index of [{ unique: true }, { prepareUnique: true }])
      expect(await change('unique', index)).not.toHaveProperty(['prepareUnique_new']);
    expect((await collection.indexes())[1]).toEqual({ v: 2, key: { phone: 1 }, name: 'phone_1', unique: true });
  });

  it.each([
    ['unique in one step', { unique: true }, {}, 72],
    ['no longer unique', { unique: false }, {}, 2],
    ['prepared and hidden', { prepareUnique: true, hidden: true }, {}, 72],
    ['prepared along with its collection', { prepareUnique: true }, { validator: {} }, 72],
    ['hidden as a trial', { hidden: true }, { dryRun: true }, 72],
    ['unique and hidden as a trial', { unique: true, hidden: true }, { dryRun: true }, 72],
  ])('refuses an index to become %s', async (_what, index, options, code) => {
    const collection = await residents('refused');
    await expect(change('refused', index, options)).rejects.toMatchObject({ code });
    expect((await collection.indexes())[1]).toEqual({ v: 2, key: { phone: 1 }, name: 'phone_1' });
  });

  it('refuses a trial without an index', async () => {
    await residents('indexless');
    const command = database().command({ collMod: 'indexless', validator: {}, dryRun: true });
    await expect(command).rejects.toMatchObject({ code: 72 });
  });
});
