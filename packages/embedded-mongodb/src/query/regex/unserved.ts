import { MongoError } from '../../errors.js';

/** The refusal of something PCRE has and this server has not. */
export function notServed(what: string): MongoError {
  return new MongoError('NotImplemented', `${what} in a regular expression is not supported by this server`);
}
