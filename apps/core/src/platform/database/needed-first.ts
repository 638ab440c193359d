import { ApiError } from '../errors/api-error.js';

/**
 * Thrown inside a transaction that can not be committed before something is done which takes too long for it: the
 * transaction is given up, `work` is done outside of any, and the whole is tried again.
 */
export class NeededFirst extends Error {
  override readonly name = 'NeededFirst';

  constructor(
    what: string,
    readonly work: () => Promise<void>,
  ) {
    super(what);
  }

  tooOften(): ApiError {
    return new ApiError('unavailable', 'Too many people change this at once. Nothing was changed; try again.', {
      cause: this,
    });
  }
}
