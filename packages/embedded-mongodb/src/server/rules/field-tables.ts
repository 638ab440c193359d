/** What the value of a command's field may be; `flag` and `number` take what MongoDB turns into one. */
export type FieldType =
  | 'object'
  | 'objects'
  | 'array'
  | 'string'
  | 'bool'
  | 'flag'
  | 'optionalFlag'
  | 'number'
  | 'hint'
  | 'any';

/** The fields a command or statement has: their types, which must be there, and tables of the documents in lists. */
export type FieldTable = {
  readonly types: ReadonlyMap<string, FieldType>;
  readonly required: readonly string[];
  readonly statements: ReadonlyMap<string, FieldTable>;
};

/** Reads a table written as lists of names by type. */
function fields(
  byType: Partial<Record<FieldType, string>>,
  { required = '', statements = {} }: { required?: string; statements?: Record<string, FieldTable> } = {},
): FieldTable {
  const types = new Map<string, FieldType>();
  for (const [type, names] of Object.entries(byType))
    for (const name of names.split(' ')) types.set(name, type as FieldType);
  return { types, required: required.split(' ').filter(Boolean), statements: new Map(Object.entries(statements)) };
}

const updateStatement = fields(
  {
    object: 'q c sort collation',
    objects: 'arrayFilters',
    flag: 'multi upsert upsertSupplied',
    hint: 'hint',
    any: 'u',
  },
  { required: 'q u' },
);
const deleteStatement = fields({ object: 'q sort collation', number: 'limit', hint: 'hint' }, { required: 'q limit' });
const writeOptions = { flag: 'ordered bypassDocumentValidation', object: 'encryptionInformation', number: 'stmtId' };

/** The three kinds of operations of a client's bulk write. */
export const bulkOperationTables: Readonly<Record<string, FieldTable>> = {
  insert: fields({ number: 'insert', object: 'document' }, { required: 'insert document' }),
  update: fields(
    {
      number: 'update',
      object: 'filter constants collation sort',
      objects: 'arrayFilters',
      flag: 'multi upsert upsertSupplied',
      hint: 'hint',
      any: 'updateMods',
    },
    { required: 'update filter updateMods' },
  ),
  delete: fields(
    { number: 'delete', object: 'filter collation sort', flag: 'multi', hint: 'hint' },
    { required: 'delete filter' },
  ),
};

/** What every command may have beside its own fields. */
export const genericFields: ReadonlySet<string> = new Set(
  (
    '$db lsid txnNumber autocommit startTransaction readConcern writeConcern maxTimeMS comment apiVersion apiStrict ' +
    'apiDeprecationErrors $readPreference $clusterTime $client $audit $replData $configTime $topologyTime ' +
    '$configServerState $oplogQueryData $queryOptions $tenant databaseVersion shardVersion coordinator help ' +
    'clientOperationKey maxTimeMSOpOnly mayBypassWriteBlocking allowImplicitCollectionCreation'
  ).split(' '),
);

/** The fields of the commands whose field lists MongoDB holds strictly; a command without a table takes any field. */
export const fieldTables: Readonly<Record<string, FieldTable>> = {
  find: fields({
    object: 'filter projection sort let collation min max runtimeConstants encryptionInformation $_resumeAfter',
    number: 'skip limit batchSize ntoreturn term',
    optionalFlag:
      'singleBatch returnKey showRecordId tailable oplogReplay noCursorTimeout awaitData allowPartialResults mirrored',
    flag: 'allowDiskUse allowSpeculativeMajorityRead readOnce $_requestResumeToken includeQueryStatsMetrics',
    hint: 'hint',
    any: 'options',
  }),
  getMore: fields(
    {
      string: 'collection',
      number: 'batchSize term',
      any: 'lastKnownCommittedOpTime',
      flag: 'includeQueryStatsMetrics',
    },
    { required: 'collection' },
  ),
  killCursors: fields({ array: 'cursors' }, { required: 'cursors' }),
  count: fields({
    object: 'query collation encryptionInformation',
    number: 'limit skip',
    hint: 'hint',
    any: 'fields',
    bool: 'mirrored',
  }),
  distinct: fields({ string: 'key', object: 'query collation', hint: 'hint', bool: 'mirrored' }, { required: 'key' }),
  aggregate: fields(
    {
      objects: 'pipeline',
      object: 'cursor collation let runtimeConstants encryptionInformation $_resumeAfter collectionUUID',
      flag: 'explain allowDiskUse bypassDocumentValidation needsMerge fromMongos exchange isMapReduceCommand $_requestReshardingResumeToken includeQueryStatsMetrics',
      hint: 'hint',
    },
    { required: 'pipeline' },
  ),
  insert: fields(
    { ...writeOptions, objects: 'documents', array: 'stmtIds', any: 'collectionUUID' },
    { required: 'documents' },
  ),
  update: fields(
    {
      ...writeOptions,
      objects: 'updates',
      object: 'let runtimeConstants encryptionInformation',
      array: 'stmtIds',
      any: 'collectionUUID',
    },
    { required: 'updates', statements: { updates: updateStatement } },
  ),
  delete: fields(
    {
      ...writeOptions,
      objects: 'deletes',
      object: 'let runtimeConstants encryptionInformation',
      array: 'stmtIds',
      any: 'collectionUUID',
    },
    { required: 'deletes', statements: { deletes: deleteStatement } },
  ),
  findAndModify: fields({
    object: 'query fields sort collation let runtimeConstants encryptionInformation',
    objects: 'arrayFilters',
    optionalFlag: 'remove new upsert bypassDocumentValidation',
    number: 'stmtId',
    hint: 'hint',
    any: 'update',
  }),
  bulkWrite: fields(
    {
      objects: 'ops nsInfo',
      flag: 'ordered bypassDocumentValidation errorsOnly',
      object: 'let cursor',
      number: 'stmtId',
      array: 'stmtIds',
    },
    { required: 'ops nsInfo' },
  ),
  create: fields({
    flag: 'capped autoIndexId temp recordPreImages recordIdsReplicated',
    object:
      'idIndex storageEngine validator indexOptionDefaults collation timeseries encryptedFields changeStreamPreAndPostImages',
    string: 'validationLevel validationAction viewOn',
    objects: 'pipeline',
    any: 'clusteredIndex expireAfterSeconds size max flags',
  }),
  collMod: fields({
    object: 'index validator timeseries changeStreamPreAndPostImages',
    string: 'validationLevel validationAction viewOn',
    objects: 'pipeline',
    any: 'expireAfterSeconds cappedSize cappedMax',
    flag: 'recordPreImages isTimeseriesNamespace dryRun',
  }),
  drop: fields({ any: 'collectionUUID' }),
  dropDatabase: fields({}),
  renameCollection: fields({ string: 'to', any: 'dropTarget', flag: 'stayTemp' }, { required: 'to' }),
  createIndexes: fields(
    { objects: 'indexes', flag: 'ignoreUnknownIndexOptions', any: 'commitQuorum v' },
    { required: 'indexes' },
  ),
  listIndexes: fields({ object: 'cursor', flag: 'includeIndexBuildInfo includeBuildUUIDs isTimeseriesNamespace' }),
  dropIndexes: fields({ any: 'index' }, { required: 'index' }),
  listCollections: fields({ object: 'filter cursor', flag: 'nameOnly authorizedCollections' }),
  listDatabases: fields({ object: 'filter', flag: 'nameOnly authorizedDatabases' }),
  explain: fields({ string: 'verbosity' }),
  dbStats: fields({ number: 'scale', flag: 'freeStorage' }),
  connectionStatus: fields({ flag: 'showPrivileges' }),
  endSessions: fields({}),
  startSession: fields({}),
  commitTransaction: fields({ object: 'recoveryToken' }),
  abortTransaction: fields({ object: 'recoveryToken' }),
};
