import type { ApiError } from '../../platform/errors/api-error.js';
import type { StoredFailure } from '../entry.schema.js';

/** Why something that was scheduled was not done, for whoever scheduled it. */
export function failureOf({ code, details }: ApiError, at: Date): StoredFailure {
  return { at, code, problems: details.problems ?? [] };
}
