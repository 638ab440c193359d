import { Binary, type Collection, type Document, Long, type MongoBulkWriteError, ObjectId, Timestamp } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { present, withServer } from './support.js';

const { client } = withServer();
const database = () => client().db('writes');
let lastNumber = 0;

function fresh(): Collection<Document> {
  lastNumber += 1;
  return database().collection(`things${lastNumber}`);
}

/** Runs a command with the first of its statements given, and gives what became of that statement. */
async function statementError(command: Document): Promise<Document> {
  return present((await database().command(command))['writeErrors']?.[0]);
}

describe('inserting', () => {
  it('makes an ObjectId and puts the _id in front', async () => {
    const things = fresh();
    await database().command({ insert: things.collectionName, documents: [{ a: 1 }, { b: 2, _id: 7 }] });
    const found = await things.find().toArray();
    expect(found.map((document) => Object.keys(document))).toEqual([
      ['_id', 'a'],
      ['_id', 'b'],
    ]);
    expect(found[0]?._id).toBeInstanceOf(ObjectId);
  });

  it.each<[string, unknown, number]>([
    ['an array', [1], 53],
    ['a regular expression', /x/, 53],
    ['a document with a dollar', { $a: 1 }, 52],
  ])('refuses %s for an _id', async (_what, _id, code) => {
    await expect(fresh().insertOne({ _id: _id as never })).rejects.toMatchObject({ code });
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a document', { a: 1, b: [1] }],
    ['binary data', new Binary(Buffer.from('x'))],
    ['a long', Long.fromNumber(5)],
  ])('takes %s for an _id', async (_what, _id) => {
    const things = fresh();
    await database().command({ insert: things.collectionName, documents: [{ _id }] });
    expect(await things.countDocuments({ _id: _id as never })).toBe(1);
  });

  it('takes names with dots and dollars', async () => {
    const things = fresh();
    const document = { _id: 1 as never, 'a.b': 1, $price: 2, deep: { $in: 1, 'x.y': 2 } };
    await things.insertOne(document);
    expect(await things.findOne()).toEqual(document);
  });

  it('puts the present in place of an empty timestamp at the top', async () => {
    const things = fresh();
    const empty = new Timestamp({ t: 0, i: 0 });
    await things.insertOne({ _id: 1 as never, at: empty, deep: { at: empty } });
    const found = present(await things.findOne());
    expect(found['at'].t).toBeGreaterThan(1_600_000_000);
    expect(found['deep'].at.isZero()).toBe(true);
  });

  it('puts the present in place of an empty timestamp of a replacement', async () => {
    const things = fresh();
    await things.insertOne({ _id: 1 as never });
    await things.replaceOne({}, { at: new Timestamp({ t: 0, i: 0 }) });
    expect(present(await things.findOne())['at'].t).toBeGreaterThan(1_600_000_000);
  });

  it('tells of a duplicate with the key it has', async () => {
    const things = fresh();
    await things.createIndex({ name: 1, 'place.n': -1 }, { unique: true });
    await things.insertOne({ _id: 1 as never, name: 'Ana', place: { n: 5 } });
    const error = await statementError({
      insert: things.collectionName,
      documents: [{ name: 'Ana', place: { n: 5 } }],
    });
    expect(error).toMatchObject({
      index: 0,
      code: 11000,
      keyPattern: { name: 1, 'place.n': -1 },
      keyValue: { name: 'Ana', 'place.n': 5 },
    });
    expect(error['errmsg']).toBe(
      `E11000 duplicate key error collection: ${things.namespace} index: name_1_place.n_-1 dup key: { name: "Ana", place.n: 5 }`,
    );
  });

  it.each<[unknown, string]>([
    ['x', '"x"'],
    [5, '5'],
    [2.5, '2.5'],
    [null, 'null'],
    [true, 'true'],
    [{ a: [1, 'b'], c: {} }, '{ a: [ 1, "b" ], c: {} }'],
    [new Date(5), 'new Date(5)'],
    [new ObjectId('65a1b2c3d4e5f60718293a4b'), "ObjectId('65a1b2c3d4e5f60718293a4b')"],
    [new Timestamp({ t: 1, i: 2 }), 'Timestamp(1, 2)'],
    [Long.fromString('9007199254740993'), '9007199254740993'],
  ])('shows the duplicate _id %j as %s', async (_id, shown) => {
    const things = fresh();
    const command = { insert: things.collectionName, documents: [{ _id }, { _id }] };
    const { errmsg } = await statementError(command);
    expect(errmsg).toBe(
      `E11000 duplicate key error collection: ${things.namespace} index: _id_ dup key: { _id: ${shown} }`,
    );
  });

  it('stops at the first error when it is ordered, and goes on when it is not', async () => {
    const things = fresh();
    const documents = [{ _id: 1 }, { _id: 1 }, { _id: 2 }, { _id: 2 }, { _id: 3 }] as never[];
    const ordered = await things.insertMany(documents).catch((error: MongoBulkWriteError) => error);
    expect(ordered).toMatchObject({ insertedCount: 1, writeErrors: [{ index: 1, code: 11000 }] });
    await things.deleteMany({});
    const unordered = await things
      .insertMany(documents, { ordered: false })
      .catch((error: MongoBulkWriteError) => error);
    expect(unordered).toMatchObject({ insertedCount: 3, writeErrors: [{ index: 1 }, { index: 3 }] });
  });
});

describe('a bulk of all kinds', () => {
  it('counts each and says which upserts it made', async () => {
    const things = fresh();
    const done = await things.bulkWrite([
      { insertOne: { document: { _id: 1 as never, n: 1 } } },
      { updateOne: { filter: { _id: 1 as never }, update: { $inc: { n: 1 } } } },
      { updateOne: { filter: { _id: 2 as never }, update: { $set: { n: 5 } }, upsert: true } },
      { replaceOne: { filter: { n: 9 }, replacement: { n: 10 }, upsert: true } },
      { updateMany: { filter: {}, update: { $set: { all: true } } } },
      { deleteOne: { filter: { n: 2 } } },
    ]);
    expect(done).toMatchObject({
      insertedCount: 1,
      matchedCount: 4,
      modifiedCount: 4,
      upsertedCount: 2,
      deletedCount: 1,
    });
    expect(Object.keys(done.upsertedIds)).toEqual(['2', '3']);
  });

  it('tells of a duplicate an update would make', async () => {
    const things = fresh();
    await things.createIndex({ n: 1 }, { unique: true });
    await things.insertMany([{ n: 1 }, { n: 2 }]);
    const update = { update: things.collectionName, updates: [{ q: { n: 2 }, u: { $set: { n: 1 } } }] };
    expect(await statementError(update)).toMatchObject({ code: 11000, keyPattern: { n: 1 }, keyValue: { n: 1 } });
    expect((await things.distinct('n')).sort()).toEqual([1, 2]);
  });
});

describe('statements', () => {
  it.each<[string, Document, number]>([
    ['a delete of two', { delete: 'things', deletes: [{ q: {}, limit: 2 }] }, 9],
    ['a replacement of many', { update: 'things', updates: [{ q: {}, u: { a: 1 }, multi: true }] }, 9],
    ['an update that is none', { update: 'things', updates: [{ q: {}, u: 5 }] }, 9],
    ['a filter it does not know', { delete: 'things', deletes: [{ q: { a: { $almost: 1 } }, limit: 1 }] }, 2],
    ['a replacement with a dollar', { update: 'things', updates: [{ q: {}, u: { a: 1, $b: 1 } }] }, 52],
  ])('refuses %s', async (_what, command, code) => {
    await database().collection('things').insertOne({ a: 1 });
    const attempt = database()
      .command(command)
      .then((reply) => reply['writeErrors']?.[0] ?? reply);
    const outcome = await attempt.catch((error: unknown) => error);
    expect(outcome).toMatchObject({ code });
  });

  it('use variables, a hint and a collation of their own', async () => {
    const things = fresh();
    await things.createIndex({ name: 1 });
    await things.insertMany([{ name: 'ana' }, { name: 'ANA' }, { name: 'eva' }]);
    const collation = { locale: 'en', strength: 2 };
    const many = await things.updateMany({ name: 'Ana' }, { $set: { found: true } }, { collation, hint: { name: 1 } });
    expect(many.modifiedCount).toBe(2);
    const filter = { $expr: { $eq: ['$name', '$$wanted'] } };
    expect(await things.deleteMany(filter, { let: { wanted: 'eva' } } as never)).toMatchObject({ deletedCount: 1 });
  });
});

describe('collations', () => {
  const collation = { locale: 'es', strength: 1 };

  it('decide what updates find in arrays', async () => {
    const things = fresh();
    await things.insertOne({ _id: 1 as never, names: ['José', 'ana'], best: 'b' });
    await things.updateOne({ names: 'JOSE' }, { $set: { 'names.$': 'found' } }, { collation });
    await things.updateOne({}, { $addToSet: { names: 'ANA' } }, { collation });
    await things.updateOne({}, { $max: { best: 'B' } }, { collation });
    expect(await things.findOne()).toEqual({ _id: 1, names: ['found', 'ana'], best: 'b' });
    await things.updateOne({}, { $pull: { names: { $in: ['FOUND', 'Ána'] } } } as never, { collation });
    expect(await things.findOne()).toEqual({ _id: 1, names: [], best: 'b' });
  });
});

describe('upserts', () => {
  it('refuse $expr, which says nothing about the document to be made', async () => {
    const attempt = fresh().updateOne({ $expr: { $eq: ['$a', 1] } }, { $set: { a: 1 } }, { upsert: true });
    await expect(attempt).rejects.toMatchObject({ code: 224 });
  });
});

describe('findAndModify', () => {
  const run = (things: Collection<Document>, options: Document) =>
    database().command({ findAndModify: things.collectionName, ...options });

  it.each<[string, Document, Document]>([
    [
      'the document before',
      { query: { n: 1 }, update: { $inc: { n: 5 } } },
      { lastErrorObject: { n: 1, updatedExisting: true }, value: { _id: 1, n: 1 } },
    ],
    [
      'the document after',
      { query: { n: 1 }, update: { $inc: { n: 5 } }, new: true },
      { lastErrorObject: { n: 1, updatedExisting: true }, value: { _id: 1, n: 6 } },
    ],
    ['the first of an order', { sort: { n: -1 }, update: { $set: { x: 1 } } }, { value: { _id: 2, n: 2 } }],
    ['what it replaced', { query: { n: 1 }, update: { m: 1 }, new: true }, { value: { _id: 1, m: 1 } }],
    [
      'what a pipeline made',
      { query: { n: 1 }, update: [{ $set: { twice: { $multiply: ['$n', 2] } } }], new: true },
      { value: { _id: 1, n: 1, twice: 2 } },
    ],
    ['some fields', { query: { n: 1 }, update: { $inc: { n: 5 } }, fields: { n: 1, _id: 0 } }, { value: { n: 1 } }],
    [
      'nothing',
      { query: { n: 9 }, update: { $inc: { n: 5 } } },
      { lastErrorObject: { n: 0, updatedExisting: false }, value: null },
    ],
    [
      'nothing before an upsert',
      { query: { _id: 9 }, update: { $inc: { n: 5 } }, upsert: true },
      { lastErrorObject: { n: 1, updatedExisting: false, upserted: 9 }, value: null },
    ],
    [
      'what an upsert made',
      { query: { _id: 9 }, update: { $inc: { n: 5 } }, upsert: true, new: true },
      { lastErrorObject: { n: 1, updatedExisting: false, upserted: 9 }, value: { _id: 9, n: 5 } },
    ],
    [
      'what it removed',
      { query: {}, sort: { n: -1 }, remove: true },
      { lastErrorObject: { n: 1 }, value: { _id: 2, n: 2 } },
    ],
    ['nothing to remove', { query: { n: 9 }, remove: true }, { lastErrorObject: { n: 0 }, value: null }],
    [
      'what variables found',
      { query: { $expr: { $eq: ['$n', '$$n'] } }, let: { n: 2 }, remove: true },
      { value: { _id: 2, n: 2 } },
    ],
  ])('gives %s', async (_what, options, reply) => {
    const things = fresh();
    await things.insertMany([
      { _id: 1 as never, n: 1 },
      { _id: 2 as never, n: 2 },
    ]);
    expect(await run(things, options)).toMatchObject(reply);
  });

  it('changes the items its filters choose', async () => {
    const things = fresh();
    await things.insertOne({ _id: 1 as never, a: [1, 5] });
    const reply = await run(things, {
      query: {},
      update: { $set: { 'a.$[i]': 0 } },
      arrayFilters: [{ i: 5 }],
      new: true,
    });
    expect(reply['value']).toEqual({ _id: 1, a: [1, 0] });
  });

  it.each<[string, Document, number, string]>([
    ['neither update nor remove', {}, 9, 'Either an update or remove=true must be specified'],
    ['both', { update: { a: 1 }, remove: true }, 9, 'Cannot specify both an update and remove=true'],
    ['removing and upserting', { remove: true, upsert: true }, 9, 'Cannot specify both upsert=true and remove=true '],
    [
      'the new version of what it removes',
      { remove: true, new: true },
      9,
      "Cannot specify both new=true and remove=true; 'remove' always returns the deleted document",
    ],
  ])('refuses %s', async (_what, options, code, message) => {
    await expect(run(fresh(), options)).rejects.toMatchObject({ code, message });
  });

  it('tells of a duplicate with the key it has', async () => {
    const things = fresh();
    await things.createIndex({ n: 1 }, { unique: true });
    await things.insertMany([{ n: 1 }, { n: 2 }]);
    const attempt = run(things, { query: { n: 2 }, update: { $set: { n: 1 } } });
    await expect(attempt).rejects.toMatchObject({ code: 11000, keyPattern: { n: 1 }, keyValue: { n: 1 } });
  });
});
