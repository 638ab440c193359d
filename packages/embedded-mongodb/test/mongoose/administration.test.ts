import { Schema } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { withMongoose } from './support.js';

const connection = withMongoose();

const visitSchema = new Schema({ desk: String, at: Date, person: { type: String, unique: true }, done: Boolean });
visitSchema.index({ at: 1 }, { expireAfterSeconds: 86_400 });
visitSchema.index({ desk: 1, at: -1 });
const visits = () => connection().model('Visit', visitSchema, undefined, { overwriteModels: true });

describe('collections and indexes of mongoose', () => {
  it('are made, listed and compared', async () => {
    await visits().createCollection();
    await visits().createCollection();
    await visits().init();
    const names = (await connection().listCollections()).map(({ name }) => name);
    expect(names).toContain('visits');
    const indexes = await visits().listIndexes();
    expect(indexes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'person_1', unique: true }),
        expect.objectContaining({ name: 'at_1', expireAfterSeconds: 86_400 }),
        expect.objectContaining({ key: { desk: 1, at: -1 } }),
      ]),
    );
    expect(await visits().diffIndexes()).toEqual({ toDrop: [], toCreate: [] });
  });

  it('are brought in line with a changed schema', async () => {
    const Before = connection().model('Before', visitSchema, 'appointments');
    await Before.init();
    const After = connection().model('After', new Schema({ desk: { type: String, index: true } }), 'appointments');
    await After.init();
    expect((await After.syncIndexes()).sort()).toEqual(['at_1', 'desk_1_at_-1', 'person_1']);
    expect((await After.listIndexes()).map(({ name }: { name: string }) => name).sort()).toEqual(['_id_', 'desk_1']);
  });

  it('compare strings by the collation of a schema', async () => {
    const schema = new Schema({ name: String }, { collation: { locale: 'es', strength: 1 } });
    const Street = connection().model('Street', schema, undefined, { overwriteModels: true });
    await Street.createCollection();
    await Street.create([{ name: 'Córdoba' }, { name: 'cordoba' }, { name: 'Lima' }]);
    expect(await Street.countDocuments({ name: 'CORDOBA' })).toBe(2);
    expect((await Street.find().sort({ name: -1 })).map(({ name }) => name)[0]).toBe('Lima');
    expect(await Street.distinct('name')).toHaveLength(2);
  });

  it('are dropped with their database', async () => {
    const other = connection().useDb(`${connection().name}_other`);
    await other.collection('things').insertOne({ a: 1 });
    expect(await other.listCollections()).toHaveLength(1);
    await other.dropDatabase();
    expect(await other.listCollections()).toEqual([]);
  });

  it('are listed by database', async () => {
    await visits().create({ person: 'Ana' });
    const { databases } = await connection().listDatabases();
    expect(databases.map(({ name }) => name)).toContain(connection().name);
  });
});

describe('queries of mongoose', () => {
  it('read one by one', async () => {
    await visits().deleteMany();
    await visits().insertMany(['Ana', 'Bruno', 'Carla'].map((person) => ({ person, desk: 'north' })));
    const seen: string[] = [];
    for await (const visit of visits().find().sort({ person: 1 }).cursor({ batchSize: 1 }))
      seen.push(String(visit.person));
    expect(seen).toEqual(['Ana', 'Bruno', 'Carla']);
    const aggregated: unknown[] = [];
    for await (const { _id } of visits()
      .aggregate([{ $group: { _id: '$desk' } }])
      .cursor())
      aggregated.push(_id);
    expect(aggregated).toEqual(['north']);
    await visits()
      .find()
      .cursor()
      .eachAsync((visit) => seen.push(String(visit.person)), { parallel: 2 });
    expect(seen).toHaveLength(6);
  });

  it('choose fields, pages and plain objects', async () => {
    expect(await visits().find({}, 'person -_id').sort('-person').skip(1).limit(1).lean()).toEqual([
      { person: 'Bruno' },
    ]);
    expect(await visits().estimatedDocumentCount()).toBe(3);
    expect(await visits().countDocuments({ person: { $in: ['Ana', 'Dora'] } })).toBe(1);
    expect(
      await visits()
        .where('person')
        .gt('Ana' as never)
        .lt('Carla' as never)
        .countDocuments(),
    ).toBe(1);
  });

  it('find one and change it, whole and with what happened', async () => {
    const old = await visits().findOneAndUpdate({ person: 'Ana' }, { done: true });
    expect(old?.done).toBeUndefined();
    const raw = await visits().findOneAndUpdate(
      { person: 'Dora' },
      { desk: 'south' },
      { upsert: true, returnDocument: 'after', includeResultMetadata: true },
    );
    expect(raw).toMatchObject({
      value: { person: 'Dora', desk: 'south' },
      lastErrorObject: { updatedExisting: false, n: 1 },
    });
    const replaced = await visits().findOneAndReplace(
      { person: 'Dora' },
      { person: 'Dora', done: false },
      { returnDocument: 'after' },
    );
    expect(replaced?.toObject()).not.toHaveProperty('desk');
    expect(await visits().findOneAndDelete({ person: 'Dora' })).toMatchObject({ person: 'Dora' });
    expect(await visits().findByIdAndDelete(replaced?._id)).toBeNull();
  });

  it('save in bulk and tell of duplicates', async () => {
    const found = await visits().find().sort({ person: 1 });
    for (const visit of found) visit.desk = 'west';
    await visits().bulkSave(found);
    expect(await visits().countDocuments({ desk: 'west' })).toBe(3);
    const error = await visits()
      .insertMany([{ person: 'Ana' }, { person: 'Elsa' }], { ordered: false })
      .catch((caught) => caught);
    expect(error).toMatchObject({ code: 11_000 });
    expect(await visits().exists({ person: 'Elsa' })).not.toBeNull();
  });

  it('update by pipeline and by many', async () => {
    await visits().updateMany({}, [{ $set: { desk: { $concat: ['$person', ' at the desk'] } } }], {
      updatePipeline: true,
    });
    expect(await visits().exists({ desk: 'Ana at the desk' })).not.toBeNull();
    expect(await visits().updateMany({ person: 'nobody' }, { desk: 'x' })).toMatchObject({ matchedCount: 0 });
    expect(await visits().replaceOne({ person: 'Elsa' }, { person: 'Elsa' })).toMatchObject({ modifiedCount: 1 });
    expect(await visits().deleteOne({ person: 'Elsa' })).toMatchObject({ deletedCount: 1 });
  });

  it('explain themselves', async () => {
    expect(await visits().find({ person: 'Ana' }).explain('queryPlanner')).toMatchObject({
      queryPlanner: { namespace: expect.stringContaining('.visits') },
    });
  });
});

describe('transactions of mongoose', () => {
  it('end with all or nothing', async () => {
    const session = await connection().startSession();
    await session.withTransaction(async () => {
      await visits().create([{ person: 'Greta' }, { person: 'Hugo' }], { session, ordered: true });
      const greta = await visits().findOne({ person: 'Greta' }).session(session).orFail();
      greta.desk = 'east';
      await greta.save();
    });
    expect(await visits().findOne({ person: 'Greta' })).toMatchObject({ desk: 'east' });
    session.startTransaction();
    await visits().deleteMany({}, { session });
    await session.abortTransaction();
    expect(await visits().countDocuments({ person: { $in: ['Greta', 'Hugo'] } })).toBe(2);
    await session.endSession();
  });
});
