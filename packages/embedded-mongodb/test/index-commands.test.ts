import { beforeAll, describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
const database = () => client().db('catalogue');
const create = (name: string, ...indexes: object[]) => database().command({ createIndexes: name, indexes });

beforeAll(async () => {
  await database().collection('books').insertOne({ title: 'Rayuela', year: 1963 });
});

describe('createIndexes', () => {
  it.each([
    ['no indexes', [], 2],
    ['no key', [{ name: 'a_1' }], 9],
    ['no name', [{ key: { a: 1 } }], 9],
    ['an unknown option', [{ key: { a: 1 }, name: 'a_1', colour: 'red' }], 197],
    ['the name of all', [{ key: { a: 1 }, name: '*' }], 2],
    ['an empty name', [{ key: { a: 1 }, name: '' }], 67],
    ['an empty key', [{ key: {}, name: 'a' }], 67],
    ['an empty field', [{ key: { 'a..b': 1 }, name: 'a' }], 67],
    ['a field with a dollar', [{ key: { $a: 1 }, name: 'a' }], 67],
    ['no direction', [{ key: { a: 0 }, name: 'a' }], 67],
    ['NaN for a direction', [{ key: { a: Number.NaN }, name: 'a' }], 67],
    ['a yes for a direction', [{ key: { a: true }, name: 'a' }], 67],
    ['an unknown kind', [{ key: { a: 'magic' }, name: 'a' }], 67],
    ['a text index', [{ key: { a: 'text' }, name: 'a' }], 238],
    ['a hashed index', [{ key: { a: 'hashed' }, name: 'a' }], 238],
    ['a place', [{ key: { a: '2dsphere' }, name: 'a' }], 238],
    ['a wildcard', [{ key: { '$**': 1 }, name: 'a' }], 238],
    ['a version of the future', [{ key: { a: 1 }, name: 'a', v: 3 }], 67],
    ['the ids backwards', [{ key: { _id: -1 }, name: 'a' }], 2],
    ['sparse ids', [{ key: { _id: 1 }, name: '_id_', sparse: true }], 197],
    ['hidden ids', [{ key: { _id: 1 }, name: '_id_', hidden: true }], 2],
    ['partial and sparse', [{ key: { a: 1 }, name: 'a', sparse: true, partialFilterExpression: { a: 1 } }], 67],
    ['a part nobody can compute', [{ key: { a: 1 }, name: 'a', partialFilterExpression: { a: { $ne: 1 } } }], 67],
    ['an expression that is none', [{ key: { a: 1 }, name: 'a', partialFilterExpression: 5 }], 14],
    ['expiry in words', [{ key: { a: 1 }, name: 'a', expireAfterSeconds: 'soon' }], 67],
    ['expiry before now', [{ key: { a: 1 }, name: 'a', expireAfterSeconds: -1 }], 67],
    ['expiry after all times', [{ key: { a: 1 }, name: 'a', expireAfterSeconds: 1e12 }], 67],
    ['expiry by two fields', [{ key: { a: 1, b: 1 }, name: 'a', expireAfterSeconds: 1 }], 67],
    ['an unknown language', [{ key: { a: 1 }, name: 'a', collation: { locale: 'xx' } }], 2],
  ])('refuses %s with its code, and keeps nothing', async (_what, indexes, code) => {
    await expect(create('books', ...indexes)).rejects.toMatchObject({ code });
    expect(await database().collection('books').indexes()).toHaveLength(1);
  });

  it('says what it did, and that there was nothing to do', async () => {
    const spec = { key: { a: 1, b: -2.5 }, name: 'a_b', unique: true, background: true, v: 2 };
    expect(await create('said', spec)).toMatchObject({
      numIndexesBefore: 1,
      numIndexesAfter: 2,
      createdCollectionAutomatically: true,
      commitQuorum: 'votingMembers',
    });
    expect(await create('said', spec)).toMatchObject({ note: 'all indexes already exist', numIndexesAfter: 2 });
    expect(await database().collection('said').indexes()).toEqual([
      { v: 2, key: { _id: 1 }, name: '_id_' },
      { v: 2, key: { a: 1, b: -2.5 }, name: 'a_b', background: true, unique: true },
    ]);
  });

  it('takes any number for a direction by its sign', async () => {
    const signs = database().collection('signs');
    await create('signs', { key: { a: -3 }, name: 'down' });
    await signs.insertMany([{ a: 1 }, { a: 3 }, { a: 2 }]);
    const found = await signs.find({}).hint('down').toArray();
    expect(found.map(({ a }) => a)).toEqual([3, 2, 1]);
  });

  it.each([
    ['another key under the same name', { key: { b: 1 }, name: 'a_1' }, 86],
    ['uniqueness under the same name', { key: { a: 1 }, name: 'a_1', unique: true }, 86],
    ['other rules under the same name', { key: { a: 1 }, name: 'a_1', collation: { locale: 'es' } }, 86],
    ['another expiry under the same name', { key: { a: 1 }, name: 'a_1', expireAfterSeconds: 5 }, 85],
    ['the same under another name', { key: { a: 1 }, name: 'again' }, 85],
    ['the same with an expiry under another name', { key: { a: 1 }, name: 'again', expireAfterSeconds: 5 }, 85],
  ])('refuses %s beside an index', async (_what, index, code) => {
    await create('beside', { key: { a: 1 }, name: 'a_1' });
    await expect(create('beside', index)).rejects.toMatchObject({ code });
  });

  it('lets indexes of one key differ in what tells them apart', async () => {
    const key = { a: 1 };
    await create(
      'apart',
      { key, name: 'plain' },
      { key, name: 'sparse', sparse: true },
      { key, name: 'unique', unique: true },
    );
    await create('apart', { key, name: 'spanish', collation: { locale: 'es' } });
    await create('apart', { key, name: 'part', partialFilterExpression: { b: { $exists: true } } });
    expect(await database().collection('apart').indexes()).toHaveLength(6);
    await expect(database().command({ dropIndexes: 'apart', index: key })).rejects.toMatchObject({ code: 181 });
  });

  it('refuses a 65th index', async () => {
    const specs = Array.from({ length: 63 }, (_, i) => ({ key: { [`f${i}`]: 1 }, name: `f${i}` }));
    await create('many', ...specs);
    await expect(create('many', { key: { one: 1 }, name: 'more' })).rejects.toMatchObject({ code: 67 });
  });

  it('leaves unknown options away when told to', async () => {
    const indexes = [{ key: { a: 1 }, name: 'a_1', colour: 'red' }];
    await database().command({ createIndexes: 'lenient', indexes, ignoreUnknownIndexOptions: true });
    expect(await database().collection('lenient').indexExists('a_1')).toBe(true);
  });
});

describe('dropIndexes', () => {
  it('takes a name, a key, a list or all, and tells how many there were', async () => {
    const drop = (index: unknown) => database().command({ dropIndexes: 'dropped', index });
    const fresh = () => create('dropped', ...['a', 'b', 'c'].map((name) => ({ key: { [name]: 1 }, name })));
    await fresh();
    expect(await drop('a')).toMatchObject({ nIndexesWas: 4 });
    expect(await drop({ b: 1 })).toMatchObject({ nIndexesWas: 3 });
    await fresh();
    expect(await drop(['a', 'b'])).toMatchObject({ nIndexesWas: 4 });
    expect(await drop('*')).toMatchObject({ nIndexesWas: 2 });
    expect(await database().collection('dropped').indexes()).toHaveLength(1);
  });

  it.each([
    ['a name nobody has', 'nothing', 27],
    ['a key nobody has', { nothing: 1 }, 27],
    ['the index of ids', '_id_', 72],
    ['the index of ids by its key', { _id: 1 }, 72],
    ['a list with a key', [{ a: 1 }], 14],
  ])('refuses %s', async (_what, index, code) => {
    await expect(database().command({ dropIndexes: 'books', index })).rejects.toMatchObject({ code });
  });
});

describe('collMod', () => {
  it('hides an index, which is kept up to date, and shows it again', async () => {
    const hidden = database().collection('hidden');
    await hidden.createIndex({ a: 1 }, { hidden: true });
    await hidden.insertOne({ a: 1 });
    const stage = async () => JSON.stringify((await hidden.find({ a: 1 }).explain())['queryPlanner']);
    const collMod = (change: object) => database().command({ collMod: 'hidden', index: { name: 'a_1', ...change } });
    expect(await stage()).toContain('COLLSCAN');
    await expect(hidden.find({ a: 1 }).hint('a_1').toArray()).rejects.toMatchObject({ code: 2 });
    expect(await hidden.indexes()).toMatchObject([{}, { hidden: true }]);
    expect(await collMod({ hidden: false })).toMatchObject({ hidden_old: true, hidden_new: false });
    expect(await stage()).toContain('IXSCAN');
    expect(await hidden.find({ a: 1 }).hint('a_1').toArray()).toHaveLength(1);
    expect((await hidden.indexes())[1]).toEqual({ v: 2, key: { a: 1 }, name: 'a_1' });
  });

  it('changes after how long documents expire', async () => {
    const visits = database().collection('visits');
    await visits.createIndex({ at: 1 }, { expireAfterSeconds: 60 });
    const change = { keyPattern: { at: 1 }, expireAfterSeconds: 120 };
    expect(await database().command({ collMod: 'visits', index: change })).toMatchObject({
      expireAfterSeconds_old: 60,
      expireAfterSeconds_new: 120,
    });
  });

  it.each([
    ['an index that is not there', { name: 'nothing', hidden: true }, 27],
    ['nothing', { name: '_id_' }, 72],
    ['the index of ids', { name: '_id_', hidden: true }, 2],
    ['by name and by key', { name: '_id_', keyPattern: { _id: 1 }, hidden: true }, 72],
  ])('refuses to change %s', async (_what, index, code) => {
    await expect(database().command({ collMod: 'books', index })).rejects.toMatchObject({ code });
  });
});
