/** MongoDB's own numbers for the refusals this server gives. */
export const errorCodes = {
  InternalError: 1,
  BadValue: 2,
  FailedToParse: 9,
  TypeMismatch: 14,
  Overflow: 15,
  InvalidLength: 16,
  IllegalOperation: 20,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  NamespaceExists: 48,
  DollarPrefixedFieldName: 52,
  InvalidIdField: 53,
  CommandNotFound: 59,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  ShutdownInProgress: 91,
  WriteConflict: 112,
  ConflictingOperationInProgress: 117,
  CommandNotSupported: 115,
  DocumentValidationFailure: 121,
  InvalidPipelineOperator: 168,
  CannotIndexParallelArrays: 171,
  CursorLimit: 146,
  TransactionTooOld: 225,
  NotImplemented: 238,
  NoSuchTransaction: 251,
  TransactionCommitted: 256,
  OperationNotSupportedInTransaction: 263,
  MaxTimeMSExpired: 50,
  NoQueryExecutionPlans: 291,
  BSONObjectTooLarge: 10334,
  DuplicateKey: 11000,
  Location56: 56,
  Location13113: 13113,
  OutOfDiskSpace: 14031,
  Location15952: 15952,
  Location15955: 15955,
  Location16020: 16020,
  Location31253: 31253,
  Location31254: 31254,
  Location40066: 40066,
  Location40081: 40081,
  Location40093: 40093,
  Location40156: 40156,
  Location40192: 40192,
  Location40194: 40194,
  Location40234: 40234,
  Location40323: 40323,
  Location40324: 40324,
  Location40485: 40485,
  Location40601: 40601,
  Location51272: 51272,
} as const;

/** The name of one of {@link errorCodes}. */
export type ErrorCodeName = keyof typeof errorCodes;

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
    this.code = errorCodes[codeName];
    this.labels = extra.labels ?? [];
    this.details = extra.details ?? {};
  }
}

/** A write that lost against another one; the driver's `withTransaction` tries again because of the label. */
export function writeConflict(): MongoError {
  return new MongoError(
    'WriteConflict',
    'Caused by :: Write conflict during plan execution and yielding is disabled. :: Please retry your operation or multi-document transaction.',
    { labels: ['TransientTransactionError'] },
  );
}
