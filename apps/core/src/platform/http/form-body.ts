import express, { type NextFunction, type Request, type Response } from 'express';
import { toApiError } from '../errors/to-api-error.js';

/** Two telephones, seven days and a note; more is no form of ours. */
const FORM_LIMIT_BYTES = 32 * 1024;

const parse = express.urlencoded({ extended: false, limit: FORM_LIMIT_BYTES, parameterLimit: 100 });

/** Reads what a page without a script sends. */
export function formBody(request: Request, response: Response, next: NextFunction): void {
  parse(request, response, (error?: unknown) => next(error === undefined ? undefined : toApiError(error)));
}
