import { MongoError } from '../errors.js';

/** What JavaScript says when something becomes larger than it can hold. */
const tooLarge =
  /Invalid string length|Invalid array length|Array buffer allocation failed|Set maximum size|Map maximum size/;
const tooLargeCodes = ['ERR_STRING_TOO_LONG', 'ERR_BUFFER_TOO_LARGE'];

/** Any error as one a client understands; what nobody foresaw becomes an `InternalError`. */
export function asMongoError(error: unknown): MongoError {
  if (error instanceof MongoError) return error;
  if (!(error instanceof Error)) return new MongoError('InternalError', 'unknown error');
  if (error instanceof RangeError && /call stack/.test(error.message))
    return new MongoError('Overflow', 'the operation nests or recurses too deeply');
  if (isTooLarge(error))
    return new MongoError('ExceededMemoryLimit', 'the operation makes something larger than this server can hold');
  return new MongoError('InternalError', `${error.name}: ${error.message}`);
}

function isTooLarge(error: Error): boolean {
  if (!(error instanceof RangeError) && error.name !== 'Error') return false;
  return tooLarge.test(error.message) || ('code' in error && tooLargeCodes.includes(String(error.code)));
}
