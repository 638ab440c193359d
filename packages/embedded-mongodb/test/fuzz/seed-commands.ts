import type { Document } from 'bson';

/** Where the fuzzed commands do what they do. */
export const fuzzDatabase = 'fuzz';

const text = { es: 'Sacar la tarjeta SUBE', ar: 'كيف أحصل على البطاقة' };
const topic = {
  _id: 7,
  title: text,
  views: 12,
  tags: ['transport', 'cards'],
  steps: [
    { n: 1, ok: true },
    { n: 2, ok: false },
  ],
};

/** Commands that are put before any others, so that there is something to find. */
export const preparingCommands: readonly Document[] = [
  { drop: 'topics' },
  {
    insert: 'topics',
    documents: Array.from({ length: 8 }, (_, i) => ({ ...topic, _id: i, views: i * 3, at: new Date(2026, i) })),
  },
  {
    insert: 'places',
    documents: [
      { _id: 1, topic: 3, name: 'Retiro' },
      { _id: 2, topic: 4, name: 'Once' },
    ],
  },
  {
    createIndexes: 'topics',
    indexes: [
      { key: { views: 1, _id: -1 }, name: 'views' },
      { key: { tags: 1 }, name: 'tags', sparse: true },
    ],
  },
];

const expressions: readonly unknown[] = [
  { $add: ['$views', 1, { $multiply: ['$views', 2.5] }] },
  { $cond: [{ $gt: ['$views', 5] }, 'much', { $concat: ['$title.es', '!'] }] },
  {
    $map: {
      input: '$steps',
      as: 'step',
      in: { $mergeObjects: ['$$step', { double: { $add: ['$$step.n', '$$step.n'] } }] },
    },
  },
  { $filter: { input: '$tags', as: 't', cond: { $ne: ['$$t', 'cards'] }, limit: 3 } },
  { $reduce: { input: '$tags', initialValue: '', in: { $concat: ['$$value', ',', '$$this'] } } },
  { $dateToString: { date: '$at', format: '%Y-%m-%d %H:%M', timezone: 'America/Argentina/Buenos_Aires', onNull: '-' } },
  { $dateTrunc: { date: '$at', unit: 'week', binSize: 2, timezone: '-03:00', startOfWeek: 'monday' } },
  { $dateAdd: { startDate: '$at', unit: 'month', amount: 2 } },
  { $dateDiff: { startDate: '$at', endDate: '$$NOW', unit: 'day' } },
  { $dateFromString: { dateString: '2026-11-26T10:00:00', format: '%Y-%m-%dT%H:%M:%S', onError: null } },
  { $dateFromParts: { year: 2026, month: 11, day: 26, hour: 3 } },
  { $regexFindAll: { input: '$title.es', regex: '(\\w+) la', options: 'i' } },
  // biome-ignore lint/suspicious/noThenProperty: MongoDB calls it so.
  { $switch: { branches: [{ case: { $lt: ['$views', 3] }, then: 1 }], default: { $size: '$tags' } } },
  { $let: { vars: { x: { $ifNull: ['$missing', 4] } }, in: { $pow: ['$$x', 2] } } },
  { $slice: [{ $setUnion: ['$tags', ['new']] }, 1, 2] },
  { $zip: { inputs: ['$tags', '$steps'], useLongestLength: true, defaults: [0, 1] } },
  { $range: [0, { $toInt: '$views' }, 2] },
  { $convert: { input: '$views', to: 'string', onError: 'x', onNull: null } },
  { $objectToArray: '$title' },
  { $arrayToObject: [[{ k: 'a', v: '$views' }]] },
  { $getField: { field: 'es', input: '$title' } },
  { $setField: { field: 'pt', input: '$title', value: 'oi' } },
  { $sortArray: { input: '$steps', sortBy: { n: -1 } } },
  { $indexOfCP: ['$title.es', 'la', 2, 20] },
  { $substrCP: ['$title.es', 1, 3] },
  { $replaceAll: { input: '$title.es', find: 'a', replacement: 'o' } },
  { $trim: { input: '$title.es', chars: 'Se' } },
  { $split: ['$title.es', ' '] },
  { $round: [{ $divide: ['$views', 7] }, 2] },
  { $firstN: { input: '$tags', n: 1 } },
  { $in: ['cards', '$tags'] },
  { $arrayElemAt: ['$tags', -1] },
  { $bitAnd: ['$views', 6] },
  { $toDecimal: '$views' },
  { $trunc: [{ $sqrt: '$views' }, 1] },
  { $allElementsTrue: ['$steps.ok'] },
  { $strcasecmp: ['$title.es', 'x'] },
  { $isArray: ['$tags'] },
  { $literal: { $add: 1 } },
];

const stages: readonly Document[] = [
  { $match: { views: { $gte: 3 }, $expr: { $lt: ['$views', 20] } } },
  {
    $group: {
      _id: '$title.es',
      n: { $sum: 1 },
      mean: { $avg: '$views' },
      all: { $push: '$tags' },
      top: { $topN: { n: 2, sortBy: { views: -1 }, output: '$_id' } },
    },
  },
  {
    $lookup: {
      from: 'places',
      localField: '_id',
      foreignField: 'topic',
      as: 'places',
      let: { v: '$views' },
      pipeline: [{ $match: { $expr: { $gt: ['$$v', 1] } } }],
    },
  },
  {
    $graphLookup: {
      from: 'places',
      startWith: '$_id',
      connectFromField: '_id',
      connectToField: 'topic',
      as: 'net',
      maxDepth: 2,
      depthField: 'd',
    },
  },
  { $unwind: { path: '$tags', includeArrayIndex: 'i', preserveNullAndEmptyArrays: true } },
  { $bucket: { groupBy: '$views', boundaries: [0, 5, 10], default: 'more', output: { n: { $sum: 1 } } } },
  { $bucketAuto: { groupBy: '$views', buckets: 3, granularity: 'R5' } },
  { $facet: { a: [{ $count: 'n' }], b: [{ $sortByCount: '$tags' }] } },
  { $project: { title: 1, first: { $first: '$tags' }, 'steps.n': 1 } },
  { $set: { 'title.short': { $substrCP: ['$title.es', 0, 3] } } },
  { $unset: ['title.ar', 'tags'] },
  { $replaceRoot: { newRoot: { $mergeObjects: ['$title', { id: '$_id' }] } } },
  {
    $setWindowFields: {
      partitionBy: '$title.es',
      sortBy: { views: 1 },
      output: { sum: { $sum: '$views', window: { documents: ['unbounded', 'current'] } }, rank: { $rank: {} } },
    },
  },
  { $densify: { field: 'views', range: { step: 2, bounds: [0, 10] } } },
  { $fill: { sortBy: { views: 1 }, output: { missing: { method: 'linear' }, b: { value: 1 } } } },
  { $unionWith: { coll: 'places', pipeline: [{ $match: {} }] } },
  { $sort: { views: -1, 'title.es': 1 } },
  { $sample: { size: 3 } },
  { $redact: { $cond: [{ $gt: ['$views', 3] }, '$$DESCEND', '$$PRUNE'] } },
  { $merge: { into: 'merged', on: '_id', whenMatched: 'merge', whenNotMatched: 'insert' } },
  { $out: { db: fuzzDatabase, coll: 'written' } },
];

const filter = {
  $or: [{ 'title.es': /tarjeta/i }, { tags: { $all: ['cards', 'transport'] } }],
  $and: [{ views: { $gt: 1, $lte: 20, $mod: [3, 0], $not: { $in: [5, 6] } } }, { $nor: [{ steps: { $size: 9 } }] }],
  steps: { $elemMatch: { n: { $gte: 2 }, ok: { $type: ['bool', 8] } } },
  _id: { $bitsAnySet: [0, 1, 2], $exists: true, $nin: [99] },
};

/** Updates in operators, then those as a pipeline or a whole document, which take no array filters. */
const updates: readonly unknown[] = [
  {
    $set: { 'title.pt': 'Tirar' },
    $inc: { views: 1 },
    $unset: { at: '' },
    $rename: { tags: 'labels' },
    $currentDate: { now: { $type: 'date' } },
  },
  {
    $push: { tags: { $each: ['a', 'b'], $slice: -3, $sort: 1, $position: 0 } },
    $min: { views: 1 },
    $mul: { score: 2 },
  },
  {
    $addToSet: { tags: { $each: ['a'] } },
    $pull: { steps: { n: { $gt: 1 } } },
    $bit: { views: { or: 5 } },
    $setOnInsert: { x: 1 },
  },
  { $set: { 'steps.$[step].ok': true, 'steps.$[].seen': 1 }, $pop: { labels: -1 }, $pullAll: { tags: ['cards'] } },
  [{ $set: { sum: { $add: ['$views', 1] } } }, { $unset: 'at' }],
  { title: 'replaced', views: 1 },
];

function filtersFor(update: unknown): Document {
  return JSON.stringify(update).includes('$[step]') ? { arrayFilters: [{ 'step.n': { $lt: 2 } }] } : {};
}

/** One valid command of every kind, and more for those with many faces. */
export const seedCommands: readonly Document[] = [
  { hello: 1, helloOk: true, client: { application: { name: 'fuzz' } }, topologyVersion: null },
  ...[
    'ping',
    'buildInfo',
    'serverStatus',
    'hostInfo',
    'connectionStatus',
    'listCommands',
    'getCmdLineOpts',
    'whatsmyuri',
    'dbStats',
    'top',
    'replSetGetStatus',
  ].map((name) => ({ [name]: 1, $db: 'admin' })),
  { getParameter: '*', $db: 'admin' },
  { setParameter: 1, quiet: true, $db: 'admin' },
  { getLog: 'global', $db: 'admin' },
  { listDatabases: 1, filter: { name: /f/ }, nameOnly: true, $db: 'admin' },
  { listCollections: 1, filter: { name: 'topics' }, cursor: { batchSize: 2 }, nameOnly: false },
  { listIndexes: 'topics', cursor: { batchSize: 1 } },
  { collStats: 'topics', scale: 1 },
  { dataSize: 'fuzz.topics' },
  { validate: 'topics', full: true },
  {
    create: 'made',
    validator: { views: { $gte: 0 } },
    validationLevel: 'strict',
    validationAction: 'error',
    collation: { locale: 'es', strength: 1 },
  },
  { create: 'view', viewOn: 'topics', pipeline: [{ $match: { views: 1 } }] },
  {
    create: 'schema',
    validator: {
      $jsonSchema: {
        bsonType: 'object',
        required: ['a'],
        properties: { a: { bsonType: ['int', 'string'], pattern: '^a', minimum: 1, maxLength: 3 } },
      },
    },
  },
  { collMod: 'topics', index: { name: 'views', hidden: true }, validator: {} },
  { renameCollection: 'fuzz.made', to: 'fuzz.renamed', dropTarget: true, $db: 'admin' },
  { drop: 'renamed' },
  {
    createIndexes: 'topics',
    indexes: [
      {
        key: { 'title.es': 1 },
        name: 'title',
        unique: false,
        partialFilterExpression: { views: { $gt: 3 } },
        expireAfterSeconds: 60,
      },
    ],
  },
  {
    createIndexes: 'topics',
    indexes: [{ key: { 'title.$**': 1 }, name: 'wild', wildcardProjection: { a: 1 }, collation: { locale: 'es' } }],
  },
  { dropIndexes: 'topics', index: ['title'] },
  {
    find: 'topics',
    filter,
    projection: { title: 1, tags: { $slice: [1, 2] }, steps: { $elemMatch: { n: 1 } } },
    sort: { views: -1 },
    skip: 1,
    limit: 3,
    batchSize: 2,
    hint: 'views',
    let: { a: 1 },
    collation: { locale: 'es', strength: 2 },
    singleBatch: false,
    maxTimeMS: 1000,
  },
  {
    find: 'topics',
    filter: { 'steps.n': 2 },
    projection: { 'steps.$': 1 },
    min: { views: 1 },
    max: { views: 9 },
    hint: { views: 1, _id: -1 },
    returnKey: true,
  },
  {
    find: 'topics',
    filter: { $jsonSchema: { properties: { views: { minimum: 3 } } } },
    allowDiskUse: true,
    tailable: false,
  },
  { getMore: 12345, collection: 'topics', batchSize: 3 },
  { killCursors: 'topics', cursors: [12345] },
  { count: 'topics', query: { tags: 'cards' }, skip: 1, limit: 5, hint: { tags: 1 } },
  { distinct: 'topics', key: 'steps.n', query: { views: { $gt: 1 } }, collation: { locale: 'es' } },
  {
    insert: 'inserted',
    documents: [{ _id: 1, 'a.b': 1, $c: 2 }, { a: [[1], { b: null }] }],
    ordered: false,
    bypassDocumentValidation: true,
  },
  ...updates.map((u) => ({
    update: 'topics',
    updates: [
      {
        q: { _id: 3 },
        u,
        multi: false,
        upsert: true,
        ...filtersFor(u),
        hint: '_id_',
        collation: { locale: 'es' },
        c: { v: 1 },
      },
    ],
    ordered: true,
    let: { x: 1 },
  })),
  {
    delete: 'inserted',
    deletes: [
      { q: { a: 1 }, limit: 0, hint: { _id: 1 } },
      { q: {}, limit: 1 },
    ],
    ordered: false,
  },
  ...updates.map((update) => ({
    findAndModify: 'topics',
    query: { _id: 2 },
    update,
    new: true,
    upsert: true,
    sort: { views: 1 },
    fields: { title: 1 },
    ...filtersFor(update),
    let: { y: 1 },
  })),
  { findAndModify: 'inserted', query: { _id: 1 }, remove: true },
  {
    bulkWrite: 1,
    ops: [
      { insert: 0, document: { a: 1 } },
      { update: 0, filter: { a: 1 }, updateMods: { $set: { b: 1 } }, multi: true },
      { delete: 0, filter: { a: 1 }, multi: false },
    ],
    nsInfo: [{ ns: 'fuzz.bulk' }],
    ordered: true,
    errorsOnly: false,
    cursor: { batchSize: 2 },
    $db: 'admin',
  },
  ...stages.map((stage) => ({
    aggregate: 'topics',
    pipeline: [stage],
    cursor: { batchSize: 5 },
    allowDiskUse: true,
    let: { l: 1 },
  })),
  ...expressions.map((e) => ({ aggregate: 'topics', pipeline: [{ $project: { e } }], cursor: {} })),
  { aggregate: 1, pipeline: [{ $documents: [{ a: 1 }] }, { $limit: 1 }, { $skip: 0 }], cursor: {} },
  { aggregate: 'topics', pipeline: [{ $collStats: { count: {} } }], cursor: {} },
  { aggregate: 'topics', pipeline: [{ $indexStats: {} }], cursor: {} },
  { explain: { find: 'topics', filter: { views: { $gt: 3 } }, sort: { views: 1 } }, verbosity: 'executionStats' },
  {
    explain: { aggregate: 'topics', pipeline: [{ $match: { tags: 'cards' } }], cursor: {} },
    verbosity: 'queryPlanner',
  },
  { explain: { update: 'topics', updates: [{ q: { views: 1 }, u: { $set: { a: 1 } } }] } },
  { startSession: 1 },
  { endSessions: [{ id: 'nothing' }] },
  { commitTransaction: 1, txnNumber: 1, autocommit: false, $db: 'admin' },
  { abortTransaction: 1, txnNumber: 1, autocommit: false, $db: 'admin' },
  { dropDatabase: 1, $db: 'fuzz_other' },
  { createUser: 'ana', pwd: 'x', roles: [] },
  { mapReduce: 'topics', map: 'x', reduce: 'y', out: { inline: 1 } },
];
