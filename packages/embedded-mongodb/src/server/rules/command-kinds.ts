function names(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Other names MongoDB takes for a command, and the one its messages use. */
export const aliases: Readonly<Record<string, string>> = {
  ismaster: 'isMaster',
  buildinfo: 'buildInfo',
  dbstats: 'dbStats',
  collstats: 'collStats',
  findandmodify: 'findAndModify',
  mapreduce: 'mapReduce',
  deleteIndexes: 'dropIndexes',
  datasize: 'dataSize',
  dbhash: 'dbHash',
};

/** Commands that may only be sent to the database `admin`. */
export const adminCommands = names(
  'listDatabases renameCollection bulkWrite replSetGetStatus replSetGetConfig getParameter setParameter getCmdLineOpts ' +
    'getLog currentOp killOp fsync fsyncUnlock getDefaultRWConcern setDefaultRWConcern setFeatureCompatibilityVersion top ' +
    'lockInfo commitTransaction abortTransaction shutdown configureFailPoint logRotate',
);

/** Commands whose first field names a collection of their database. */
export const collectionCommands = names(
  'find count distinct insert update delete findAndModify create drop collMod createIndexes listIndexes dropIndexes ' +
    'collStats validate compact planCacheClear',
);

/** What a program that asks for the stable API strictly may call (API version 1, as MongoDB 7.0 lists it). */
export const stableCommands = names(
  'abortTransaction aggregate authenticate bulkWrite collMod commitTransaction count create createIndexes delete drop ' +
    'dropDatabase dropIndexes endSessions explain find findAndModify getMore hello insert killCursors listCollections ' +
    'listDatabases listIndexes ping refreshSessions update saslStart saslContinue',
);

/** What `listCommands` says of a command. */
export function kindOf(name: string): { adminOnly: boolean; apiVersions: string[] } {
  const known = aliases[name] ?? name;
  return { adminOnly: adminCommands.has(known), apiVersions: stableCommands.has(known) ? ['1'] : [] };
}
