/** MongoDB's own numbers for its refusals. */
const errorCodes = {
  InternalError: 1,
  BadValue: 2,
  NoSuchKey: 4,
  GraphContainsCycle: 5,
  HostUnreachable: 6,
  HostNotFound: 7,
  UnknownError: 8,
  FailedToParse: 9,
  Unauthorized: 13,
  TypeMismatch: 14,
  Overflow: 15,
  InvalidLength: 16,
  ProtocolError: 17,
  AuthenticationFailed: 18,
  IllegalOperation: 20,
  InvalidBSON: 22,
  AlreadyInitialized: 23,
  LockTimeout: 24,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  CannotBackfillArray: 30,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  NamespaceExists: 48,
  MaxTimeMSExpired: 50,
  DollarPrefixedFieldName: 52,
  InvalidIdField: 53,
  NotSingleValueField: 54,
  InvalidDBRef: 55,
  EmptyFieldName: 56,
  DottedFieldName: 57,
  CommandNotFound: 59,
  WriteConcernFailed: 64,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  NoReplicationEnabled: 76,
  UnknownReplWriteConcern: 79,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  NetworkTimeout: 89,
  ShutdownInProgress: 91,
  OperationFailed: 96,
  UnsatisfiableWriteConcern: 100,
  NotExactValueField: 111,
  WriteConflict: 112,
  CommandNotSupported: 115,
  ConflictingOperationInProgress: 117,
  DocumentValidationFailure: 121,
  NotAReplicaSet: 123,
  CommandFailed: 125,
  ReadConcernMajorityNotAvailableYet: 134,
  CursorInUse: 145,
  ExceededMemoryLimit: 146,
  IncompatibleCollationVersion: 161,
  InvalidUUID: 207,
  ViewDepthLimitExceeded: 165,
  CommandNotSupportedOnView: 166,
  OptionNotSupportedOnView: 167,
  InvalidPipelineOperator: 168,
  CommandOnShardedViewNotSupportedOnMongod: 169,
  CannotIndexParallelArrays: 171,
  QueryPlanKilled: 175,
  InvalidViewDefinition: 182,
  AmbiguousIndexKeyPattern: 181,
  InvalidIndexSpecificationOption: 197,
  PrimarySteppedDown: 189,
  IncompleteTransactionHistory: 217,
  QueryFeatureNotAllowed: 224,
  TransactionTooOld: 225,
  NotImplemented: 238,
  SnapshotTooOld: 239,
  ConversionFailure: 241,
  SnapshotUnavailable: 246,
  NoSuchTransaction: 251,
  TransactionCommitted: 256,
  TransactionTooLarge: 257,
  TooManyMatchingDocuments: 260,
  TooManyLogicalSessions: 261,
  ExceededTimeLimit: 262,
  OperationNotSupportedInTransaction: 263,
  NoQueryExecutionPlans: 291,
  QueryExceededMemoryLimitNoDiskUseAllowed: 292,
  APIVersionError: 322,
  APIStrictError: 323,
  SocketException: 9001,
  UnsupportedOpQueryCommand: 352,
  CannotConvertIndexToUnique: 359,
  NotWritablePrimary: 10107,
  BSONObjectTooLarge: 10334,
  DuplicateKey: 11000,
  InterruptedAtShutdown: 11600,
  Interrupted: 11601,
  InterruptedDueToReplStateChange: 11602,
  MergeStageNoMatchingDocument: 13113,
  NotPrimaryNoSecondaryOk: 13435,
  NotPrimaryOrSecondary: 13436,
  OutOfDiskSpace: 14031,
  ClientMarkedKilled: 46841,
  NotARetryableWriteCommand: 50768,
} as const;

/** The name of one of {@link errorCodes}, or MongoDB's name for a code without one: `Location` and the number. */
export type ErrorCodeName = keyof typeof errorCodes | `Location${number}`;

/** MongoDB's number for one of its names. */
export function codeOf(name: ErrorCodeName): number {
  return name in errorCodes ? errorCodes[name as keyof typeof errorCodes] : Number(name.slice('Location'.length));
}

/** The name of a code, as `codeName` of a reply has it. */
export function errorNameOf(code: number): ErrorCodeName {
  const [name] = Object.entries(errorCodes).find(([, number]) => number === code) ?? [];
  return (name as ErrorCodeName | undefined) ?? `Location${code}`;
}

/**
 * A refusal that the client must see as MongoDB would have given it: the code, its name, and what else the reply carries
 * (`keyPattern` and `keyValue` of a duplicate key, error labels of a transaction).
 */
export class MongoError extends Error {
  readonly code: number;
  readonly codeName: ErrorCodeName;
  readonly labels: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    codeName: ErrorCodeName,
    message: string,
    extra: { labels?: readonly string[]; details?: Record<string, unknown> } = {},
  ) {
    super(message);
    this.name = 'MongoError';
    this.codeName = codeName;
    this.code = codeOf(codeName);
    this.labels = extra.labels ?? [];
    this.details = extra.details ?? {};
  }
}

const toldContext = /^(PlanExecutor error|Executor error|Failed to optimize) /;

/** A refusal with what was going on when it happened in front of its message, as MongoDB tells it; not twice, and not when nothing could go on. */
export function withContext(error: unknown, context: string): unknown {
  if (!(error instanceof MongoError) || toldContext.test(error.message)) return error;
  if (error.codeName === 'QueryPlanKilled') return error;
  const { codeName, message, labels, details } = error;
  return new MongoError(codeName, `${context} :: caused by :: ${message}`, { labels, details });
}

/** A write that lost against another one; the driver's `withTransaction` tries again because of the label. */
export function writeConflict(): MongoError {
  return new MongoError(
    'WriteConflict',
    'Caused by :: Write conflict during plan execution and yielding is disabled. :: Please retry your operation or multi-document transaction.',
    { labels: ['TransientTransactionError'] },
  );
}
