import type { Document, Filter, FindOptions } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
const database = () => client().db('explained');
const books = () => database().collection('books');

beforeAll(async () => {
  const subjects = ['novel', 'poem', 'essay'];
  await books().insertMany(
    Array.from({ length: 30 }, (_, i) => ({
      _id: i as never,
      year: 1950 + i,
      subject: subjects[i % 3],
      author: { name: `Author ${String(i).padStart(2, '0')}` },
      tags: [`tag${i % 5}`, 'book'],
      ...(i % 10 === 0 && { prize: i }),
    })),
  );
  await books().createIndex({ year: 1 });
  await books().createIndex({ subject: 1, year: -1 });
  await books().createIndex({ 'author.name': 1 });
  await books().createIndex({ tags: 1 });
  await books().createIndex({ prize: 1 }, { sparse: true });
  await books().createIndex({ shelf: 1 }, { partialFilterExpression: { year: { $gt: 1960 } } });
});

async function planOf(filter: Filter<Document>, options: FindOptions & { verbosity?: string } = {}): Promise<Document> {
  const { verbosity = 'queryPlanner', ...rest } = options;
  return books().find(filter, rest).explain(verbosity);
}

async function winner(filter: Filter<Document>, options: FindOptions = {}): Promise<Document> {
  return (await planOf(filter, options))['queryPlanner'].winningPlan;
}

async function boundsOf(filter: Filter<Document>, options: FindOptions = {}): Promise<Document | undefined> {
  const plan = await winner(filter, options);
  return (plan['inputStage'] ?? plan)['indexBounds'];
}

describe('explain of find', () => {
  it('shows a plan as MongoDB does', async () => {
    const reply = await planOf({ subject: 'novel', year: { $gt: 1970 }, _id: { $ne: 4 as never } }, { limit: 2 });
    expect(reply).toMatchObject({
      explainVersion: '1',
      command: { find: 'books', limit: 2, $db: database().databaseName },
      serverInfo: { host: expect.any(String), version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
      ok: 1,
    });
    // MongoDB adds what tells its plan cache entries apart; here there is no such cache.
    const { queryHash: _hash, planCacheKey: _key, ...planner } = reply['queryPlanner'];
    expect(planner).toEqual({
      namespace: `${database().databaseName}.books`,
      indexFilterSet: false,
      parsedQuery: {
        $and: [{ subject: { $eq: 'novel' } }, { year: { $gt: 1970 } }, { _id: { $not: { $eq: 4 } } }],
      },
      maxIndexedOrSolutionsReached: false,
      maxIndexedAndSolutionsReached: false,
      maxScansToExplodeReached: false,
      winningPlan: {
        stage: 'LIMIT',
        limitAmount: 2,
        inputStage: {
          stage: 'FETCH',
          filter: { _id: { $not: { $eq: 4 } } },
          inputStage: {
            stage: 'IXSCAN',
            keyPattern: { subject: 1, year: -1 },
            indexName: 'subject_1_year_-1',
            isMultiKey: false,
            multiKeyPaths: { subject: [], year: [] },
            isUnique: false,
            isSparse: false,
            isPartial: false,
            indexVersion: 2,
            direction: 'forward',
            indexBounds: { subject: ['["novel", "novel"]'], year: ['[inf.0, 1970)'] },
          },
        },
      },
      rejectedPlans: [],
    });
  });

  it('shows what carrying the plan out took', async () => {
    const { executionStats } = await planOf({ year: { $gte: 1970 }, subject: 'poem' }, { verbosity: 'executionStats' });
    expect(executionStats).toMatchObject({
      executionSuccess: true,
      nReturned: 3,
      totalKeysExamined: 3,
      totalDocsExamined: 3,
      executionStages: {
        stage: 'FETCH',
        nReturned: 3,
        docsExamined: 3,
        inputStage: { stage: 'IXSCAN', nReturned: 3, keysExamined: 3 },
      },
    });
    const all = await planOf({ subject: 'poem', tags: 'tag1' }, { verbosity: 'allPlansExecution', limit: 1 });
    expect(all['executionStats']).toMatchObject({ nReturned: 1, allPlansExecution: [] });
  });

  it.each<[string, Filter<Document>, Document]>([
    ['equality', { year: 1960 }, { year: ['[1960, 1960]'] }],
    ['a range on both sides', { year: { $gte: 1960, $lt: 1970.5 } }, { year: ['[1960, 1970.5)'] }],
    ['an open range', { year: { $lt: 1960 } }, { year: ['[-inf.0, 1960)'] }],
    ['a list', { year: { $in: [1970, 1960] } }, { year: ['[1960, 1960]', '[1970, 1970]'] }],
    ['null', { year: null }, { year: ['[undefined, undefined]', '[null, null]'] }],
    ['what is missing', { year: { $exists: false } }, { year: ['[null, null]'] }],
    ['strings from one on', { 'author.name': { $gt: 'B' } }, { 'author.name': ['("B", {})'] }],
    ['dates', { year: { $lt: new Date(5) } }, { year: ['[new Date(-9223372036854775808), new Date(5))'] }],
    ['booleans', { year: { $gte: false } }, { year: ['[false, true]'] }],
    [
      'a beginning',
      { 'author.name': /^Author 1/ },
      { 'author.name': ['["Author 1", "Author 2")', '[/^Author 1/, /^Author 1/]'] },
    ],
    ['an item', { tags: { $elemMatch: { $gte: 'a', $lt: 'c' } } }, { tags: ['["a", "c")'] }],
    ['an array', { tags: ['a', 'b'] }, { tags: ['["a", "a"]', '[[ "a", "b" ], [ "a", "b" ]]'] }],
    ['an expression', { $expr: { $gt: ['$year', 1970] } }, { year: ['(1970, MaxKey]'] }],
    ['an expression the other way round', { $expr: { $gte: [1970, '$year'] } }, { year: ['[MinKey, 1970]'] }],
    ['what cannot be', { year: { $gt: 5, $lt: 5 } }, { year: [] }],
  ])('shows the bounds of %s', async (_what, filter, bounds) => {
    expect(await boundsOf(filter)).toEqual(bounds);
  });

  it('walks one item of an array at a time', async () => {
    const plan = await winner({ tags: { $gt: 'a', $lt: 'c' } } as Filter<Document>);
    expect(plan).toMatchObject({
      filter: { $and: [{ tags: { $lt: 'c' } }, { tags: { $gt: 'a' } }] },
      inputStage: { isMultiKey: true, multiKeyPaths: { tags: ['tags'] } },
    });
    expect([['("a", {})'], ['["", "c")']]).toContainEqual(plan['inputStage'].indexBounds.tags);
  });

  it('takes the index forwards or backwards for an order, and sorts where none gives it', async () => {
    expect(await winner({}, { sort: { year: 1 } })).toMatchObject({ inputStage: { direction: 'forward' } });
    expect(await winner({}, { sort: { year: -1 } })).toMatchObject({
      inputStage: { direction: 'backward', indexBounds: { year: ['[MaxKey, MinKey]'] } },
    });
    expect(await winner({ subject: 'poem' }, { sort: { year: 1 } })).toMatchObject({
      stage: 'FETCH',
      inputStage: { indexName: 'subject_1_year_-1', direction: 'backward' },
    });
    const both = await winner({}, { sort: { subject: -1, year: 1 } });
    expect(both).toMatchObject({ stage: 'FETCH', inputStage: { direction: 'backward' } });
    expect(await winner({}, { sort: { subject: 1, year: 1 }, limit: 3, skip: 2 })).toMatchObject({
      stage: 'SKIP',
      skipAmount: 2,
      inputStage: { stage: 'SORT', sortPattern: { subject: 1, year: 1 }, limitAmount: 5, type: 'simple' },
    });
    expect(await winner({}, { sort: { tags: 1 } })).toMatchObject({ stage: 'SORT' });
  });

  it('looks ids up, joins the branches of an $or, and reads everything where no index helps', async () => {
    expect(await winner({ _id: 5 as never })).toEqual({ stage: 'IDHACK' });
    expect(await winner({ $or: [{ year: 1960 }, { tags: 'tag1' }] })).toMatchObject({
      stage: 'FETCH',
      inputStage: { stage: 'OR', inputStages: [{ indexName: 'year_1' }, { indexName: 'tags_1' }] },
    });
    expect(await winner({ $or: [{ year: 1960 }, { pages: 5 }] })).toMatchObject({ stage: 'COLLSCAN' });
    expect(await winner({ pages: 5 })).toEqual({
      stage: 'COLLSCAN',
      filter: { pages: { $eq: 5 } },
      direction: 'forward',
    });
    expect(await winner({}, { hint: { $natural: -1 } })).toMatchObject({ stage: 'COLLSCAN', direction: 'backward' });
  });

  it('uses sparse and partial indexes only where they hold every match', async () => {
    expect(await winner({ prize: { $gt: 5 } })).toMatchObject({ inputStage: { indexName: 'prize_1', isSparse: true } });
    expect(await winner({ prize: { $exists: true } })).toMatchObject({ inputStage: { indexName: 'prize_1' } });
    expect(await winner({ prize: null })).toMatchObject({ stage: 'COLLSCAN' });
    expect(await winner({}, { sort: { prize: 1 } })).toMatchObject({ stage: 'SORT' });
    const part = { shelf: 'open', year: { $gt: 1970 } };
    expect(await winner(part)).toMatchObject({ inputStage: { indexName: 'shelf_1', isPartial: true } });
    expect(await winner({ shelf: 'open' })).toMatchObject({ stage: 'COLLSCAN' });
  });

  it('takes the index that leads to fewer documents', async () => {
    expect(await winner({ year: { $gte: 1979 }, tags: 'book' })).toMatchObject({ inputStage: { indexName: 'year_1' } });
    expect(await winner({ year: { $gte: 1951 }, tags: 'tag1' })).toMatchObject({ inputStage: { indexName: 'tags_1' } });
  });

  it('follows a hint by name or key, even to an index that does not hold everything', async () => {
    expect(await winner({ year: 1960 }, { hint: 'tags_1' })).toMatchObject({ inputStage: { indexName: 'tags_1' } });
    expect(await winner({}, { hint: { year: 1 } })).toMatchObject({ inputStage: { indexName: 'year_1' } });
    expect(await books().find({}).hint('prize_1').toArray()).toHaveLength(3);
    await expect(winner({}, { hint: 'nothing' })).rejects.toMatchObject({ code: 2 });
  });

  it('begins and ends at whole keys with min and max', async () => {
    const between = (min: Document, max: Document, hint: Document | undefined = { subject: 1, year: -1 }) =>
      books()
        .find({}, { min, max, ...(hint && { hint }) })
        .toArray();
    const found = await between({ subject: 'novel', year: 1960 }, { subject: 'novel', year: 1955 });
    expect(found.map(({ year }) => year)).toEqual([1959, 1956]);
    await expect(between({ year: 1 }, { year: 2 }, { subject: 1, year: -1 })).rejects.toMatchObject({ code: 51174 });
    await expect(between({ year: 2 }, { year: 1 }, { year: 1 })).rejects.toMatchObject({ code: 51175 });
    const unhinted = books()
      .find({}, { min: { year: 1 } })
      .toArray();
    await expect(unhinted).rejects.toMatchObject({ code: 51173 });
  });

  it('says EOF for a collection that is not there, and shows projections', async () => {
    const missing = await database().collection('missing').find({}).explain('executionStats');
    expect(missing).toMatchObject({
      queryPlanner: { winningPlan: { stage: 'EOF' } },
      executionStats: { nReturned: 0, totalDocsExamined: 0 },
    });
    expect(await winner({}, { projection: { year: 1 } })).toMatchObject({
      stage: 'PROJECTION_SIMPLE',
      transformBy: { year: 1 },
    });
    expect(await winner({}, { projection: { 'author.name': 1 } })).toMatchObject({ stage: 'PROJECTION_DEFAULT' });
  });

  it('shows the collation', async () => {
    const collation = { locale: 'es', strength: 1 };
    const { queryPlanner } = await planOf({ subject: 'POEM' }, { collation });
    expect(queryPlanner).toMatchObject({ collation, winningPlan: { stage: 'COLLSCAN' } });
  });
});

describe('explain of other commands', () => {
  const explain = (command: Document, verbosity = 'executionStats') =>
    database().command({ explain: command, verbosity });

  it('counts through an index without documents', async () => {
    const counted = await explain({ count: 'books', query: { subject: 'poem' } });
    expect(counted['queryPlanner'].winningPlan).toMatchObject({
      stage: 'COUNT',
      inputStage: { stage: 'COUNT_SCAN', indexName: 'subject_1_year_-1' },
    });
    expect(counted['executionStats']).toMatchObject({ totalDocsExamined: 0, totalKeysExamined: 10, nReturned: 0 });
    expect(counted['executionStats'].executionStages).toMatchObject({ nCounted: 10 });
    const whole = await explain({ count: 'books' }, 'queryPlanner');
    expect(whole['queryPlanner'].winningPlan).toEqual({ stage: 'RECORD_STORE_FAST_COUNT' });
    const tagged = await explain({ count: 'books', query: { tags: 'tag1' } });
    expect(tagged['executionStats']).toMatchObject({ totalDocsExamined: 0, totalKeysExamined: 6 });
    const several = await explain({ count: 'books', query: { tags: { $in: ['tag1', 'book'] } } });
    expect(several['executionStats']).toMatchObject({ totalDocsExamined: 30 });
    const read = await explain({ count: 'books', query: { tags: { $size: 2 } } });
    expect(read['executionStats']).toMatchObject({ totalDocsExamined: 30 });
  });

  it('says what writes would do, and does not do it', async () => {
    const updated = await explain({
      update: 'books',
      updates: [{ q: { subject: 'poem' }, u: { $set: { subject: 'poem', read: true } }, multi: true }],
    });
    expect(updated['executionStats'].executionStages).toMatchObject({
      stage: 'UPDATE',
      nMatched: 10,
      nWouldModify: 10,
    });
    const upserted = await explain({
      update: 'books',
      updates: [{ q: { year: 1 }, u: { $set: { a: 1 } }, upsert: true }],
    });
    expect(upserted['executionStats'].executionStages).toMatchObject({ nMatched: 0, nWouldUpsert: 1 });
    const removed = await explain({ delete: 'books', deletes: [{ q: { subject: 'poem' }, limit: 1 }] });
    expect(removed['executionStats'].executionStages).toMatchObject({ stage: 'DELETE', nWouldDelete: 1 });
    const found = await explain({ findAndModify: 'books', query: { year: 1960 }, remove: true });
    expect(found['queryPlanner'].winningPlan).toMatchObject({ stage: 'DELETE', inputStage: { stage: 'FETCH' } });
    expect(await books().countDocuments({ read: true })).toBe(0);
    expect(await books().countDocuments()).toBe(30);
  });

  it('shows the beginning of a pipeline as a find', async () => {
    const match = { $match: { year: { $gt: 1970 } } };
    const whole = await books()
      .aggregate([match, { $limit: 2 }])
      .explain('queryPlanner');
    expect(whole['queryPlanner'].winningPlan).toMatchObject({ stage: 'LIMIT' });
    const group = { $group: { _id: '$subject' } };
    const { stages } = await books().aggregate([match, group]).explain('executionStats');
    expect(stages).toMatchObject([
      { $cursor: { queryPlanner: { winningPlan: { stage: 'FETCH' } }, executionStats: { nReturned: 9 } } },
      group,
    ]);
    const distinct = await explain({ distinct: 'books', key: 'subject', query: { year: 1960 } });
    expect(distinct['executionStats']).toMatchObject({ nReturned: 1 });
  });

  it.each([
    ['a command that cannot be explained', { insert: 'books', documents: [] }, 'queryPlanner', 20],
    ['an unknown verbosity', { find: 'books' }, 'everything', 2],
    ['a filter that is none', { find: 'books', filter: { $almost: 1 } }, 'queryPlanner', 2],
  ])('refuses %s', async (_what, command, verbosity, code) => {
    await expect(explain(command, verbosity)).rejects.toMatchObject({ code });
  });
});
