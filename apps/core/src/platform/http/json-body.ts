import express, { type NextFunction, type Request, type Response } from 'express';
import { ApiError } from '../errors/api-error.js';
import { toApiError } from '../errors/to-api-error.js';

/** Ten times the largest entry anybody has written; enough for a guide of forty long sections. */
export const BODY_LIMIT_BYTES = 256 * 1024;

const parse = express.json({ limit: BODY_LIMIT_BYTES, strict: false });

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
  // The framework would take a broken body for any bad request; what it was is known only here.
  parse(request, response, (error?: unknown) => next(error === undefined ? undefined : toApiError(error)));
}

function hasBody(request: Request): boolean {
  const length = request.headers['content-length'];
  return request.headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}
