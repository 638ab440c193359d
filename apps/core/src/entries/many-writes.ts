import { ApiError } from '../platform/errors/api-error.js';
import { invalid } from '../platform/http/read-input.js';
import { atPlace } from './entry.errors.js';
import type { Write } from './entry.writer.js';

/** Does the work for one of many entries; a refusal says for which. */
export async function placedAt<Value>(at: number, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ApiError ? placed(error, at) : error;
  }
}

function placed({ code, message, details }: ApiError, at: number): ApiError {
  const problems = atPlace(at, details.problems ?? [{ path: 'entry', code, message }]);
  return new ApiError(code, message, { ...details, problems });
}

export function requireOneMunicipality(writes: readonly Write[]): void {
  const at = writes.findIndex(({ before }) => before.municipality !== writes[0]?.before.municipality);
  if (at === -1) return;
  const message = 'This entry is of another municipality than the first. Take one municipality at a time.';
  throw invalid([{ path: `body.items.${at}.entry`, code: 'otherMunicipality', message }]);
}
