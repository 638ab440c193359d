import type { CommandExample } from './example.js';

/** Commands of MongoDB that are known and refused: one of each reason. */
export const refusedExamples: readonly CommandExample[] = [
  { does: 'users', command: { createUser: 'ana', pwd: 'x', roles: [] }, code: 115 },
  { does: 'logins', command: { saslStart: 1, mechanism: 'SCRAM-SHA-256', payload: '' }, code: 115 },
  { does: 'sharding', database: 'admin', command: { shardCollection: 'library.books', key: { _id: 1 } }, code: 115 },
  {
    does: 'server-side JavaScript',
    command: { mapReduce: 'books', map: 'x', reduce: 'y', out: { inline: 1 } },
    code: 115,
  },
  { does: 'capped collections', command: { convertToCapped: 'books', size: 1000 }, code: 115 },
  { does: 'changes of the replica set', database: 'admin', command: { replSetStepDown: 60 }, code: 115 },
  { does: 'an audit', database: 'admin', command: { logApplicationMessage: 'hello' }, code: 115 },
  { does: 'plans made by hand', command: { planCacheListFilters: 'books' }, code: 115 },
  { does: 'a stop from outside', database: 'admin', command: { shutdown: 1 }, code: 115 },
  {
    does: 'other defaults',
    database: 'admin',
    command: { setDefaultRWConcern: 1, defaultWriteConcern: { w: 1 } },
    code: 115,
  },
  { does: 'statistics it does not have', database: 'admin', command: { top: 1 }, code: 115 },
  { does: 'encrypted fields', command: { compactStructuredEncryptionData: 'books', compactionTokens: {} }, code: 115 },
  { does: 'search indexes', command: { createSearchIndexes: 'books', indexes: [] }, code: 115 },
  { does: 'indexes built again', command: { reIndex: 'books' }, code: 20 },
];
