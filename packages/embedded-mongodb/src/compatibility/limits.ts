import type { Kind } from './inventory.js';

const geography = 'geography is not supported (code 238)';
const searchText = 'text search is not supported (code 238)';
const javaScript = 'server-side JavaScript is not supported (code 238)';

/** What is served less than wholly, and how; by kind and name. */
export const partly: Partial<Record<Kind, Readonly<Record<string, string>>>> = {
  commands: {
    collMod: 'indexes and validators; views and what `create` refuses cannot be changed (code 238)',
    compact: 'nothing to do: space is used again by itself',
    configureFailPoint: '`failCommand` only, for the tests of clients',
    create: 'capped, time series, clustered and encrypted collections are refused (code 238)',
    currentOp: 'shows what waits, and itself: one command runs at a time',
    dataSize: 'without ranges of keys (code 238)',
    find: 'without tailable cursors (code 2); `returnKey` of one index without arrays and collation (else code 238)',
    fsync: 'without `lock` (code 238); every acknowledged write is on disk anyway',
    fsyncUnlock: 'there is never a lock (code 20)',
    getLog: 'the logs are empty',
    killOp: 'ends what waits: for a transaction, or because a fail point says so',
    listDatabases: 'all databases share one file, whose size is given for each',
    lockInfo: 'always empty',
    planCacheClear: 'nothing to do: every query is planned anew',
    profile: 'levels 0 and -1; others are refused (code 238)',
    replSetInitiate: 'the replica set of one is there from the start (code 23)',
    rolesInfo: 'there are none',
    setFeatureCompatibilityVersion: 'only to `7.0`',
    setParameter: 'nothing can be set (codes 72 and 20)',
    usersInfo: 'there are none',
  },
};

/** Why a name of MongoDB is not served, where its handler does not say so itself. */
export const refused: Partial<Record<Kind, Readonly<Record<string, string>>>> = {
  accumulators: { $accumulator: javaScript },
  'expression operators': {
    $accumulator: javaScript,
    $function: javaScript,
    $meta: searchText,
    $toHashedIndexKey: 'hashed indexes are not supported (code 238)',
  },
  'query operators': {
    $geoIntersects: geography,
    $geoWithin: geography,
    $near: geography,
    $nearSphere: geography,
    $text: searchText,
    $where: javaScript,
  },
  'projection operators': { $meta: searchText },
};
