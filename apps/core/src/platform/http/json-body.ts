import { type Operation, operations } from '@ventanilla/contracts';
import express, { type NextFunction, type Request, type Response } from 'express';
import { ApiError } from '../errors/api-error.js';
import { toApiError } from '../errors/to-api-error.js';

/** Ten times the largest entry anybody has written; enough for a guide of forty long sections. */
export const BODY_LIMIT_BYTES = 256 * 1024;

const parse = express.json({ limit: BODY_LIMIT_BYTES, strict: false });

/** Larger bodies are read only once it is known that their sender may send them: see the operation interceptor. */
const readLater = Object.values<Operation>(operations)
  .filter(({ bodyBytes }) => bodyBytes !== undefined)
  .map(({ method, path }) => ({ method, pattern: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}/*$`) }));

/** Reads JSON bodies within the limit; says so when a body is of another type. */
export function jsonBody(request: Request, response: Response, next: NextFunction): void {
  // A page's form has been read by then.
  if (request.body !== undefined) {
    next();
    return;
  }
  if (hasBody(request) && !request.is('application/json')) {
    next(new ApiError('unsupportedMediaType', 'Send the body as JSON, with content-type: application/json.'));
    return;
  }
  if (readLater.some(({ method, pattern }) => method === request.method && pattern.test(request.path))) {
    next();
    return;
  }
  // The framework would take a broken body for any bad request; what it was is known only here.
  parse(request, response, (error?: unknown) => next(error === undefined ? undefined : toApiError(error)));
}

/** The body of an operation that takes more than others. */
export async function readLargeBody(request: Request, response: Response, limit: number): Promise<void> {
  const parseLarge = express.json({ limit, strict: false });
  await new Promise<void>((resolve, reject) => {
    parseLarge(request, response, (error?: unknown) =>
      error === undefined ? resolve() : reject(refusal(error, limit)),
    );
  });
}

/** How large is too large is the operation's own. */
function refusal(error: unknown, limit: number): ApiError {
  const refused = toApiError(error);
  const most = Math.floor(limit / 1024 / 1024);
  return refused.code === 'tooLarge'
    ? new ApiError('tooLarge', `This is more than ${most} MB. Send less at once.`)
    : refused;
}

function hasBody(request: Request): boolean {
  const length = request.headers['content-length'];
  return request.headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}
