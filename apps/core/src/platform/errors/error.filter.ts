import { type ArgumentsHost, Catch, type ExceptionFilter, NotFoundException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { allowedMethods } from '../http/allowed-methods.js';
import { Logger } from '../logger.js';
import { ApiError } from './api-error.js';
import { toApiError } from './to-api-error.js';

/** The one place where errors become answers, and where bugs are logged. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, response] = [http.getRequest<Request>(), http.getResponse<Response>()];
    const error = methodError(thrown, request) ?? toApiError(thrown);
    if (error.status >= 500)
      this.logger.error(
        { requestId: request.id, code: error.code, err: error.details.cause ?? error },
        'request failed',
      );
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (error.details.retryAfterSeconds) response.setHeader('Retry-After', error.details.retryAfterSeconds);
    if (error.details.allow) response.setHeader('Allow', error.details.allow);
    response.status(error.status).json(error.toBody(request.id));
  }
}

/** The framework calls every unmatched route "not found"; a path that answers to other methods deserves 405. */
function methodError(thrown: unknown, request: Request): ApiError | null {
  if (!(thrown instanceof NotFoundException)) return null;
  const methods = allowedMethods(request.path);
  if (methods.length === 0) return null;
  return new ApiError('methodNotAllowed', `This address answers to ${methods.join(', ')} only.`, {
    allow: methods.join(', '),
  });
}
