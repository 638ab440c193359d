import { expect } from 'vitest';
import type { CommandExample } from './example.js';

const batch = (...documents: unknown[]) => ({ cursor: { firstBatch: documents } });

/** Collections and databases: made, listed, renamed, changed and removed. */
export const collectionExamples: readonly CommandExample[] = [
  { does: 'creates a collection', command: { create: 'authors' }, replies: { ok: 1 } },
  { does: 'takes the same creation twice', command: { create: 'books' }, replies: { ok: 1 } },
  {
    does: 'refuses the same name with other options',
    command: { create: 'books', collation: { locale: 'es' } },
    code: 48,
  },
  { does: 'refuses options nobody knows', command: { create: 'authors', colour: 'red' }, code: 40_415 },
  {
    does: 'refuses capped collections',
    onlyOurs: true,
    command: { create: 'log', capped: true, size: 1000 },
    code: 238,
  },
  { does: 'refuses a capped collection of no size', command: { create: 'log', capped: true }, code: 72 },
  { does: 'refuses a size of what is not capped', command: { create: 'log', size: 1000 }, code: 72 },
  {
    does: 'refuses to let a plain collection expire',
    command: { create: 'log', expireAfterSeconds: 60 },
    code: 72,
  },
  {
    does: 'refuses time series',
    onlyOurs: true,
    command: { create: 'series', timeseries: { timeField: 'at' } },
    code: 238,
  },
  {
    does: 'refuses clustered collections',
    onlyOurs: true,
    command: { create: 'clustered', clusteredIndex: { key: { _id: 1 }, unique: true } },
    code: 238,
  },
  {
    does: 'refuses encrypted fields',
    onlyOurs: true,
    command: { create: 'secret', encryptedFields: { fields: [] } },
    code: 238,
  },
  {
    does: 'refuses images for change streams',
    onlyOurs: true,
    command: { create: 'watched', changeStreamPreAndPostImages: { enabled: true } },
    code: 238,
  },
  { does: 'refuses names that begin with a dot', command: { create: '.hidden' }, code: 73 },
  { does: 'refuses names with a dollar', command: { create: 'a$b' }, code: 73 },
  { does: 'removes a collection', command: { drop: 'books' }, replies: { nIndexesWas: 2 } },
  { does: 'removes what is not there', command: { drop: 'nothing' }, replies: { ok: 1 } },
  {
    does: 'removes a database',
    command: { dropDatabase: 1 },
    replies: { dropped: expect.stringContaining('library') },
  },
  { does: 'keeps the database admin', database: 'admin', command: { dropDatabase: 1 }, code: 20 },
  {
    does: 'lists collections',
    command: { listCollections: 1, filter: { name: 'books' } },
    replies: batch(
      expect.objectContaining({ name: 'books', type: 'collection', idIndex: { v: 2, key: { _id: 1 }, name: '_id_' } }),
    ),
  },
  {
    does: 'lists only names',
    command: { listCollections: 1, nameOnly: true, authorizedCollections: true },
    replies: batch({ name: 'books', type: 'collection' }),
  },
  {
    does: 'lists databases',
    database: 'admin',
    command: { listDatabases: 1, filter: { name: /library/ } },
    replies: {
      databases: [expect.objectContaining({ empty: false })],
      totalSize: expect.any(Number),
      totalSizeMb: expect.any(Number),
    },
  },
  {
    does: 'lists only names of databases',
    database: 'admin',
    command: { listDatabases: 1, nameOnly: true, filter: { name: /library/ } },
    replies: { databases: [{ name: expect.stringContaining('library') }] },
  },
  {
    does: 'refuses to rename without a database',
    database: 'admin',
    command: { renameCollection: 'books', to: 'library.tomes' },
    code: 73,
  },
  {
    does: 'refuses to rename to the same',
    database: 'admin',
    command: { renameCollection: 'library.books', to: 'library.books' },
    code: 20,
  },
  {
    does: 'refuses to rename what is not there',
    database: 'admin',
    command: { renameCollection: 'library.nothing', to: 'library.tomes' },
    code: 26,
  },
  {
    does: 'refuses to rename elsewhere than in admin',
    command: { renameCollection: 'library.books', to: 'library.tomes' },
    code: 13,
  },
  {
    does: 'refuses to rename to nowhere',
    database: 'admin',
    command: { renameCollection: 'library.books' },
    code: 40_414,
  },
  {
    does: 'refuses to change what is not there',
    command: { collMod: 'nothing', index: { name: 'year_1', expireAfterSeconds: 5 } },
    code: 26,
  },
];
