import { HttpException } from '@nestjs/common';
import { isDatabaseAway } from '../database/database-away.js';
import { ApiError } from './api-error.js';

const bodyErrors: Record<string, () => ApiError> = {
  'entity.too.large': () =>
    new ApiError('tooLarge', 'This is more than 256 kB. Send less at once, for example one entry at a time.'),
  'entity.parse.failed': () =>
    new ApiError('malformedJson', 'The body is not JSON. Check brackets, quotes and commas.'),
  'encoding.unsupported': unsupported,
  'charset.unsupported': unsupported,
  'request.size.invalid': () => new ApiError('malformedJson', 'The body is shorter than announced. Send it again.'),
  'request.aborted': () => new ApiError('malformedJson', 'The body broke off. Send it again.'),
};

function unsupported(): ApiError {
  return new ApiError('unsupportedMediaType', 'Send the body as JSON in UTF-8, with content-type: application/json.');
}

/** Turns whatever was thrown into an error of the contract; what nobody foresaw becomes `internal` and says nothing. */
export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  if (isDatabaseAway(thrown)) {
    return new ApiError(
      'unavailable',
      'The database does not answer just now. Nothing was changed; try again in a minute.',
      {
        cause: thrown,
      },
    );
  }
  return bodyErrorOf(thrown) ?? frameworkErrorOf(thrown) ?? new ApiError('internal', INTERNAL, { cause: thrown });
}

const INTERNAL = 'Something went wrong on our side. Try again; if it stays, tell us the request id.';

function bodyErrorOf(thrown: unknown): ApiError | null {
  const type = thrown instanceof Error && 'type' in thrown ? String(thrown.type) : '';
  return bodyErrors[type]?.() ?? null;
}

function frameworkErrorOf(thrown: unknown): ApiError | null {
  const status = statusOf(thrown);
  if (status === 404) return new ApiError('notFound', 'There is nothing at this address. See /docs for what there is.');
  if (status === 413) return bodyErrors['entity.too.large']?.() ?? null;
  if (status === 415) return unsupported();
  if (status >= 400 && status < 500) return new ApiError('invalid', 'This request can not be understood. See /docs.');
  return null;
}

function statusOf(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  return thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : 500;
}
