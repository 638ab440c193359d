import { Long } from 'mongodb';
import { expect } from 'vitest';
import type { CommandExample } from './example.js';

const batch = (...documents: unknown[]) => ({ cursor: { firstBatch: documents } });
const nobody = Long.fromString('4611686018427387903');

/** Documents read, counted, written and removed. */
export const readingAndWritingExamples: readonly CommandExample[] = [
  {
    does: 'finds',
    command: { find: 'books', filter: { year: { $gt: 1950 } }, sort: { year: 1 }, projection: { _id: 1 } },
    replies: batch({ _id: 3 }, { _id: 1 }),
  },
  {
    does: 'finds a window',
    command: {
      find: 'books',
      sort: { _id: 1 },
      skip: 1,
      limit: 1,
      projection: { _id: 1 },
      singleBatch: true,
      comment: 'one',
    },
    replies: batch({ _id: 2 }),
  },
  { does: 'finds nothing where nothing is', command: { find: 'nothing' }, replies: batch() },
  { does: 'refuses to skip backwards', command: { find: 'books', skip: -1 }, code: 51_024 },
  { does: 'refuses a negative batch', command: { find: 'books', batchSize: -1 }, code: 51_024 },
  { does: 'refuses to follow a collection that is not capped', command: { find: 'books', tailable: true }, code: 2 },
  { does: 'does not know cursors that are not open', command: { getMore: nobody, collection: 'books' }, code: 43 },
  {
    does: 'closes no cursor that is not open',
    command: { killCursors: 'books', cursors: [nobody] },
    replies: { cursorsKilled: [], cursorsNotFound: [expect.anything()], cursorsAlive: [], cursorsUnknown: [] },
  },
  { does: 'counts', command: { count: 'books' }, replies: { n: 3 } },
  { does: 'counts what matches', command: { count: 'books', query: { tags: 'games' } }, replies: { n: 2 } },
  { does: 'counts in a window', command: { count: 'books', skip: 1, limit: 5 }, replies: { n: 2 } },
  { does: 'takes a negative limit for a positive one', command: { count: 'books', limit: -2 }, replies: { n: 2 } },
  {
    does: 'counts with a hint',
    command: { count: 'books', query: { year: 1944 }, hint: 'year_1', fields: {} },
    replies: { n: 1 },
  },
  {
    does: 'refuses to count with a hint of no index',
    command: { count: 'books', query: {}, hint: 'author_1' },
    code: 2,
  },
  { does: 'refuses to count from before the first', command: { count: 'books', skip: -1 }, code: 51_024 },
  { does: 'counts nothing where nothing is', command: { count: 'nothing' }, replies: { n: 0 } },
  {
    does: 'lists different values',
    command: { distinct: 'books', key: 'tags' },
    replies: { values: expect.arrayContaining(['games', 'novel', 'stories']) },
  },
  {
    does: 'lists different values of what matches',
    command: { distinct: 'books', key: 'tags', query: { _id: 2 } },
    replies: { values: ['stories'] },
  },
  {
    does: 'aggregates',
    command: { aggregate: 'books', pipeline: [{ $group: { _id: null, latest: { $max: '$year' } } }], cursor: {} },
    replies: batch({ _id: null, latest: 1963 }),
  },
  {
    does: 'aggregates without a collection',
    command: { aggregate: 1, pipeline: [{ $documents: [{ a: 1 }] }], cursor: {} },
    replies: batch({ a: 1 }),
  },
  {
    does: 'refuses stages it does not know',
    command: { aggregate: 'books', pipeline: [{ $dance: {} }], cursor: {} },
    code: 40_324,
  },
  {
    does: 'explains',
    command: { explain: { find: 'books', filter: { year: 1963 } }, verbosity: 'queryPlanner' },
    replies: { queryPlanner: { namespace: expect.stringContaining('library.books') } },
  },
  { does: 'inserts', command: { insert: 'books', documents: [{ _id: 4 }, { _id: 5 }] }, replies: { n: 2 } },
  { does: 'refuses to insert nothing', command: { insert: 'books', documents: [] }, code: 16 },
  {
    does: 'tells of duplicates',
    command: { insert: 'books', documents: [{ _id: 4 }, { _id: 1 }], ordered: false },
    replies: {
      n: 1,
      writeErrors: [expect.objectContaining({ index: 1, code: 11_000, keyPattern: { _id: 1 }, keyValue: { _id: 1 } })],
    },
  },
  {
    does: 'updates',
    command: { update: 'books', updates: [{ q: { year: { $lt: 1960 } }, u: { $set: { old: true } }, multi: true }] },
    replies: { n: 2, nModified: 2 },
  },
  {
    does: 'updates or inserts',
    command: { update: 'books', updates: [{ q: { _id: 9 }, u: { $set: { year: 2001 } }, upsert: true }] },
    replies: { n: 1, nModified: 0, upserted: [{ index: 0, _id: 9 }] },
  },
  {
    does: 'deletes one',
    command: { delete: 'books', deletes: [{ q: { tags: 'stories' }, limit: 1 }] },
    replies: { n: 1 },
  },
  {
    does: 'deletes all that match',
    command: { delete: 'books', deletes: [{ q: { tags: 'stories' }, limit: 0 }] },
    replies: { n: 2 },
  },
  {
    does: 'finds and changes',
    command: {
      findAndModify: 'books',
      query: { _id: 1 },
      update: { $inc: { year: 1 } },
      new: true,
      fields: { year: 1 },
    },
    replies: { value: { _id: 1, year: 1964 }, lastErrorObject: { n: 1, updatedExisting: true } },
  },
  {
    does: 'finds and removes, under the old name',
    command: { findandmodify: 'books', query: { _id: 1 }, remove: true, fields: { _id: 1 } },
    replies: { value: { _id: 1 }, lastErrorObject: { n: 1 } },
  },
  { does: 'refuses to find and do nothing', command: { findAndModify: 'books', query: {} }, code: 9 },
  {
    does: 'writes in bulk',
    database: 'admin',
    onlyOurs: true,
    command: { bulkWrite: 1, ops: [{ insert: 0, document: { _id: 1 } }], nsInfo: [{ ns: 'library.loans' }] },
    replies: { nInserted: 1, cursor: { firstBatch: [{ ok: 1, idx: 0, n: 1 }], ns: 'admin.$cmd.bulkWrite' } },
  },
  {
    does: 'makes indexes',
    command: { createIndexes: 'books', indexes: [{ key: { title: 1 }, name: 'title_1' }] },
    replies: { numIndexesBefore: 2, numIndexesAfter: 3 },
  },
  {
    does: 'lists indexes',
    command: { listIndexes: 'books' },
    replies: batch(
      expect.objectContaining({ name: '_id_', key: { _id: 1 } }),
      expect.objectContaining({ name: 'year_1', key: { year: 1 } }),
    ),
  },
  { does: 'lists no indexes of what is not there', command: { listIndexes: 'nothing' }, code: 26 },
  { does: 'removes indexes', command: { dropIndexes: 'books', index: 'year_1' }, replies: { nIndexesWas: 2 } },
  {
    does: 'removes indexes under the old name',
    command: { deleteIndexes: 'books', index: '*' },
    replies: { nIndexesWas: 2 },
  },
  {
    does: 'changes when documents expire',
    command: { collMod: 'books', index: { name: 'year_1', expireAfterSeconds: 60 } },
    replies: { expireAfterSeconds_new: 60 },
  },
];
