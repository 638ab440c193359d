import type { ResponseParameters } from '@grammyjs/types';

/** A refusal as the Bot API words it: the HTTP status, the description and what helps to recover (`retry_after`). */
export class ApiError extends Error {
  readonly errorCode: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(errorCode: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.name = 'ApiError';
    this.errorCode = errorCode;
    this.parameters = parameters;
  }
}

/** 400: the request itself is wrong; `reason` is the text after "Bad Request: ". */
export function badRequest(reason: string): ApiError {
  return new ApiError(400, `Bad Request: ${reason}`);
}

/** 403: the person or group does not want to hear from the bot. */
export function forbidden(reason: string): ApiError {
  return new ApiError(403, `Forbidden: ${reason}`);
}

/** 429: too fast. Telegram says how many seconds to wait, in the text and as `retry_after`. */
export function tooManyRequests(retryAfterSeconds: number): ApiError {
  return new ApiError(429, `Too Many Requests: retry after ${retryAfterSeconds}`, { retry_after: retryAfterSeconds });
}

/** 409: somebody else is reading the updates. */
export function conflict(reason: string): ApiError {
  return new ApiError(409, `Conflict: ${reason}`);
}
