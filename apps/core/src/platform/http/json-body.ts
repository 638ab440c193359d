import express, { type NextFunction, type Request, type Response } from 'express';
import { ApiError } from '../errors/api-error.js';

/** Ten times the largest entry anybody has written; enough for a guide of forty long sections. */
export const BODY_LIMIT_BYTES = 256 * 1024;

const parse = express.json({ limit: BODY_LIMIT_BYTES, strict: false });

/** Reads JSON bodies within the limit; says so when a body is of another type. */
export function jsonBody(request: Request, response: Response, next: NextFunction): void {
  if (hasBody(request) && !request.is('application/json')) {
    next(new ApiError('unsupportedMediaType', 'Send the body as JSON, with content-type: application/json.'));
    return;
  }
  parse(request, response, next);
}

function hasBody(request: Request): boolean {
  const length = request.headers['content-length'];
  return request.headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}
