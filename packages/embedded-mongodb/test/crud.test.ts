import { BSON, Decimal128, type Document, Double, Long, MongoBulkWriteError, ObjectId } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
/** The operators for arrays are typed for arrays, so that test names its fields. */
type Listing = {
  _id: number;
  n?: number;
  list: number[];
  items: Document[];
  tags?: string[];
  old?: string;
  deep?: { er: number };
};

let lastNumber = 0;
function fresh<T extends Document = Document>() {
  lastNumber += 1;
  return client().db('shop').collection<T>(`things${lastNumber}`);
}

describe('reading', () => {
  it('gives documents in the order they came, in batches', async () => {
    const things = fresh();
    await things.insertMany(Array.from({ length: 250 }, (_, i) => ({ _id: (i * 7) % 250 }) as never));
    const ids = (await things.find().batchSize(20).toArray()).map(({ _id }) => _id);
    expect(ids.slice(0, 4)).toEqual([0, 7, 14, 21]);
    expect(ids).toHaveLength(250);
    const page = await things.find().sort({ _id: 1 }).skip(100).limit(3).toArray();
    expect(page.map(({ _id }) => _id)).toEqual([100, 101, 102]);
    const cursor = things.find().batchSize(2);
    await cursor.next();
    await cursor.close();
  });

  it('projects fields, items and slices', async () => {
    const things = fresh();
    await things.insertOne({
      _id: 1 as never,
      name: 'atlas',
      parts: [
        { n: 1, ok: true },
        { n: 2, ok: true },
      ],
      deep: { a: 1, b: 2 },
    });
    expect(await things.findOne({}, { projection: { name: 1, 'deep.a': 1, _id: 0 } })).toEqual({
      name: 'atlas',
      deep: { a: 1 },
    });
    expect(await things.findOne({}, { projection: { parts: 0, deep: { b: 0 } } })).toEqual({
      _id: 1,
      name: 'atlas',
      deep: { a: 1 },
    });
    expect(await things.findOne({}, { projection: { parts: { $slice: -1 } } })).toMatchObject({
      name: 'atlas',
      parts: [{ n: 2 }],
    });
    expect(await things.findOne({}, { projection: { parts: { $elemMatch: { n: 2 } } } })).toEqual({
      _id: 1,
      parts: [{ n: 2, ok: true }],
    });
    expect(await things.findOne({ 'parts.n': 2 }, { projection: { 'parts.$': 1 } })).toEqual({
      _id: 1,
      parts: [{ n: 2, ok: true }],
    });
    expect(await things.findOne({}, { projection: { _id: 0, upper: { $toUpper: '$name' } } })).toEqual({
      upper: 'ATLAS',
    });
    await expect(things.findOne({}, { projection: { name: 1, deep: 0 } })).rejects.toMatchObject({ code: 31254 });
  });

  it('tells null from missing and looks into arrays as MongoDB does', async () => {
    const things = fresh();
    await things.insertMany([
      { _id: 1, a: null },
      { _id: 2 },
      { _id: 3, a: [] },
      { _id: 4, a: [1, 5] },
      { _id: 5, a: [[1, 5]] },
      { _id: 6, a: { b: 1 } },
    ] as never[]);
    const ids = async (filter: object) => (await things.find(filter).toArray()).map(({ _id }) => _id as unknown);
    expect(await ids({ a: null })).toEqual([1, 2]);
    expect(await ids({ a: { $exists: false } })).toEqual([2]);
    expect(await ids({ a: { $gt: 2, $lt: 4 } })).toEqual([4]);
    expect(await ids({ a: { $elemMatch: { $gt: 2, $lt: 4 } } })).toEqual([]);
    expect(await ids({ a: [1, 5] })).toEqual([4, 5]);
    expect(await ids({ 'a.b': null })).toEqual([1, 2]);
    expect(await ids({ 'a.0': 1 })).toEqual([4]);
    expect(await ids({ a: { $not: { $gt: 2 } } })).toEqual([1, 2, 3, 5, 6]);
    expect(await ids({ a: { $size: 2 } })).toEqual([4]);
    expect(await ids({ $expr: { $eq: ['$_id', 4] } })).toEqual([4]);
  });

  it('finds values of a field, each once', async () => {
    const things = fresh();
    await things.insertMany([{ tags: ['a', 'b'] }, { tags: 'a' }, { tags: [] }, {}]);
    expect(await things.distinct('tags')).toEqual(['a', 'b']);
    expect(await things.estimatedDocumentCount()).toBe(4);
  });
});

describe('writing', () => {
  it('keeps the types of numbers through updates', async () => {
    const things = fresh();
    await things.insertOne({
      int: 1,
      long: Long.fromNumber(1),
      double: new Double(1),
      decimal: Decimal128.fromString('0.10'),
    });
    await things.updateOne(
      {},
      { $inc: { int: 2147483647, long: 1, double: 1, decimal: Decimal128.fromString('0.20') }, $set: { seen: true } },
    );
    const [raw] = await things.find({}, { raw: true, promoteValues: false }).toArray();
    const stored = BSON.deserialize(raw as never as Uint8Array, { promoteValues: false });
    expect(stored['int']).toBeInstanceOf(Long);
    expect(stored['long']).toBeInstanceOf(Long);
    expect(stored['double']).toBeInstanceOf(Double);
    expect(String(stored['decimal'])).toBe('0.30');
    expect(await things.countDocuments({ double: { $type: 'double' }, long: { $type: 'long' } })).toBe(1);
  });

  it('applies the operators for fields and arrays', async () => {
    const things = fresh<Listing>();
    await things.insertOne({
      _id: 1,
      n: 5,
      list: [3, 1, 2],
      items: [
        { k: 'a', v: 1 },
        { k: 'b', v: 2 },
      ],
      old: 'x',
    });
    await things.updateOne(
      { 'items.k': 'b' },
      { $set: { 'items.$.v': 20, 'deep.er': 1 }, $min: { n: 3 }, $rename: { old: 'new' } },
    );
    await things.updateOne(
      {},
      { $push: { list: { $each: [9, 8], $sort: 1, $slice: -4 } }, $addToSet: { tags: { $each: ['p', 'p', 'q'] } } },
    );
    await things.updateOne(
      {},
      { $inc: { 'items.$[big].v': 100 }, $pull: { list: { $gte: 9 } } },
      { arrayFilters: [{ 'big.v': { $gt: 10 } }] },
    );
    await things.updateOne({}, { $set: { 'items.$[].seen': true }, $unset: { n: '' }, $pop: { tags: 1 } });
    expect(await things.findOne()).toEqual({
      _id: 1,
      list: [2, 3, 8],
      items: [
        { k: 'a', v: 1, seen: true },
        { k: 'b', v: 120, seen: true },
      ],
      deep: { er: 1 },
      new: 'x',
      tags: ['p'],
    });
    await things.updateOne({}, [{ $set: { count: { $size: '$list' } } }, { $unset: ['items', 'deep'] }]);
    expect(await things.findOne()).toEqual({ _id: 1, list: [2, 3, 8], new: 'x', tags: ['p'], count: 3 });
  });

  it('refuses updates that contradict themselves or change the id', async () => {
    const things = fresh();
    await things.insertOne({ _id: 1 as never, text: 'x' });
    await expect(things.updateOne({}, { $set: { a: 1 }, $inc: { a: 1 } })).rejects.toMatchObject({ code: 40 });
    await expect(things.updateOne({}, { $set: { _id: 2 as never } })).rejects.toMatchObject({ code: 66 });
    await expect(things.updateOne({}, { $inc: { text: 1 } })).rejects.toMatchObject({ code: 14 });
    await expect(things.updateOne({}, { $set: { 'text.inner': 1 } })).rejects.toMatchObject({ code: 28 });
    await expect(things.updateOne({}, { $bogus: { a: 1 } } as never)).rejects.toMatchObject({ code: 9 });
  });

  it('upserts from the filter and says which document it made', async () => {
    const things = fresh();
    const result = await things.updateOne(
      { name: 'new', size: { $gt: 3 } },
      { $set: { n: 1 }, $setOnInsert: { made: true } },
      { upsert: true },
    );
    expect(result.upsertedId).toBeInstanceOf(ObjectId);
    expect(await things.findOne({}, { projection: { _id: 0 } })).toEqual({ name: 'new', n: 1, made: true });
    const after = await things.findOneAndUpdate(
      { name: 'new' },
      { $inc: { n: 1 } },
      { returnDocument: 'after', projection: { n: 1, _id: 0 } },
    );
    expect(after).toEqual({ n: 2 });
    expect(await things.findOneAndReplace({ name: 'new' }, { name: 'newer' })).toMatchObject({ n: 2 });
    expect(await things.findOneAndDelete({ name: 'newer' })).toMatchObject({ name: 'newer' });
    expect(await things.countDocuments()).toBe(0);
  });

  it('stops an ordered bulk at its first error and finishes an unordered one', async () => {
    const things = fresh();
    const documents = [{ _id: 1 }, { _id: 1 }, { _id: 2 }] as never[];
    await expect(things.insertMany(documents)).rejects.toBeInstanceOf(MongoBulkWriteError);
    expect(await things.countDocuments()).toBe(1);
    const error = await things.insertMany(documents, { ordered: false }).catch((caught: MongoBulkWriteError) => caught);
    expect(error).toMatchObject({ code: 11000, insertedCount: 1 });
    expect(await things.countDocuments()).toBe(2);
  });

  it('refuses a document of more than 16 MB', { timeout: 20_000 }, async () => {
    const things = fresh();
    await things.insertOne({ _id: 1 as never, text: 'x'.repeat(9_000_000) });
    await expect(things.updateOne({}, [{ $set: { twice: { $concat: ['$text', '$text'] } } }])).rejects.toMatchObject({
      code: 10334,
    });
    expect(await things.countDocuments({ twice: { $exists: true } })).toBe(0);
  });

  it('is seen by every other client at once', async () => {
    const things = fresh();
    const other = client().db('shop').collection(things.collectionName);
    await Promise.all(
      Array.from({ length: 50 }, () => things.updateOne({ _id: 1 as never }, { $inc: { n: 1 } }, { upsert: true })),
    );
    expect(await other.findOne()).toEqual({ _id: 1, n: 50 });
  });
});

describe('aggregation', () => {
  it('groups, buckets, joins and writes its result', async () => {
    const things = fresh();
    const joined = fresh();
    await things.insertMany([
      { shelf: 'a', n: 1 },
      { shelf: 'a', n: 5 },
      { shelf: 'b', n: 9 },
    ]);
    await joined.insertMany([
      { _id: 'a' as never, name: 'first' },
      { _id: 'b' as never, name: 'second' },
    ]);
    const groups = await things
      .aggregate([
        { $group: { _id: '$shelf', total: { $sum: '$n' }, mean: { $avg: '$n' }, all: { $push: '$n' } } },
        { $sort: { _id: -1 } },
        { $lookup: { from: joined.collectionName, localField: '_id', foreignField: '_id', as: 'shelf' } },
        { $set: { name: { $first: '$shelf.name' } } },
        { $unset: 'shelf' },
      ])
      .toArray();
    expect(groups).toEqual([
      { _id: 'b', total: 9, mean: 9, all: [9], name: 'second' },
      { _id: 'a', total: 6, mean: 3, all: [1, 5], name: 'first' },
    ]);
    await things.aggregate([{ $match: { n: { $gt: 4 } } }, { $out: 'result' }]).toArray();
    expect(await client().db('shop').collection('result').countDocuments()).toBe(2);
    expect(await things.aggregate([{ $bucket: { groupBy: '$n', boundaries: [0, 5, 10] } }]).toArray()).toEqual([
      { _id: 0, count: 1 },
      { _id: 5, count: 2 },
    ]);
  });

  it('groups by equality of BSON, field order included', async () => {
    const things = fresh();
    const id = new ObjectId();
    await things.insertMany([
      { k: { a: 1, b: 2 } },
      { k: { b: 2, a: 1 } },
      { k: id },
      { k: new ObjectId(id.toHexString()) },
      {},
      { k: null },
    ]);
    const counts = (await things.aggregate([{ $group: { _id: '$k', n: { $sum: 1 } } }]).toArray()).map(({ n }) => n);
    expect(counts).toEqual([1, 1, 2, 2]);
  });

  it('joins by ids, through arrays and with a pipeline of its own', async () => {
    const books = fresh();
    const authors = fresh();
    const [ana, eva] = [new ObjectId(), new ObjectId()];
    await authors.insertMany([
      { _id: ana, name: 'Ana', born: 1900 },
      { _id: eva, name: 'Eva', born: 1950 },
    ]);
    await books.insertMany([{ title: 'one', by: [ana, eva] }, { title: 'two', by: eva }, { title: 'none' }]);
    const from = authors.collectionName;
    const joined = await books
      .aggregate([{ $lookup: { from, localField: 'by', foreignField: '_id', as: 'authors' } }])
      .toArray();
    expect(joined.map(({ authors: found }) => found.map(({ name }: Document) => name))).toEqual([
      ['Ana', 'Eva'],
      ['Eva'],
      [],
    ]);
    const inner = [{ $match: { $expr: { $in: ['$_id', '$$ids'] } } }, { $project: { _id: 0, name: 1 } }, { $limit: 1 }];
    const piped = await books
      .aggregate([
        { $match: { title: 'one' } },
        { $lookup: { from, let: { ids: '$by' }, pipeline: inner, as: 'first' } },
        { $unionWith: { coll: from, pipeline: [{ $match: { born: { $gt: 1920 } } }] } },
      ])
      .toArray();
    expect(piped).toMatchObject([{ title: 'one', first: [{ name: 'Ana' }] }, { name: 'Eva' }]);
  });

  it('truncates and formats dates in the zone asked for, over a change of clocks', async () => {
    const things = fresh();
    await things.insertMany([
      { at: new Date('2024-03-31T00:30:00Z') },
      { at: new Date('2024-03-31T21:30:00Z') },
      { at: new Date('2024-03-31T22:30:00Z') },
    ]);
    const timezone = 'Europe/Berlin';
    const days = await things
      .aggregate([
        {
          $group: {
            _id: { $dateTrunc: { date: '$at', unit: 'day', timezone } },
            n: { $sum: 1 },
            text: { $min: { $dateToString: { date: '$at', format: '%Y-%m-%d %H:%M %z', timezone } } },
          },
        },
        { $sort: { _id: 1 } },
      ])
      .toArray();
    expect(days).toEqual([
      { _id: new Date('2024-03-30T23:00:00Z'), n: 2, text: '2024-03-31 01:30 +0100' },
      { _id: new Date('2024-03-31T22:00:00Z'), n: 1, text: '2024-04-01 00:30 +0200' },
    ]);
    expect(
      await things
        .aggregate([
          { $limit: 1 },
          { $project: { _id: 0, hour: { $hour: { date: '$at', timezone: 'America/Argentina/Buenos_Aires' } } } },
        ])
        .toArray(),
    ).toEqual([{ hour: 21 }]);
  });
});

describe('collections and databases', () => {
  it('are listed, renamed and dropped', async () => {
    const database = client().db('listing');
    await database.createCollection('one');
    await database.collection('two').insertOne({});
    expect((await database.listCollections().toArray()).map(({ name }) => name).sort()).toEqual(['one', 'two']);
    await database.renameCollection('two', 'three');
    expect(await database.collection('three').countDocuments()).toBe(1);
    expect((await client().db().admin().listDatabases()).databases.map(({ name }) => name)).toContain(
      database.databaseName,
    );
    await expect(database.createCollection('one', { collation: { locale: 'es' } })).rejects.toMatchObject({ code: 48 });
    await database.dropDatabase();
    expect(await database.listCollections().toArray()).toEqual([]);
  });
});
