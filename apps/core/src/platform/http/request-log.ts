import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import './request.js';
import type { Logger } from '../logger.js';

/** What machines ask again and again, about which there is nothing to say while it goes well. */
const CHATTER = ['/health', '/v1/deliveries/'];
const USABLE_ID = /^[\w-]{8,64}$/;

/** Names the request and logs it when it is over: the route's template, never the address a person sent. */
export function requestLog(logger: Logger) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const given = request.headers['x-request-id'];
    request.id = typeof given === 'string' && USABLE_ID.test(given) ? given : randomUUID();
    response.setHeader('X-Request-Id', request.id);
    const startedAt = performance.now();
    response.once('close', () => logRequest(logger, request, response, startedAt));
    next();
  };
}

function logRequest(logger: Logger, request: Request, response: Response, startedAt: number): void {
  const route: unknown = request.route?.path;
  const isChatter = typeof route === 'string' && CHATTER.some((start) => route.startsWith(start));
  const level = isChatter && response.statusCode < 400 ? 'debug' : 'info';
  logger[level](
    {
      requestId: request.id,
      method: request.method,
      route: typeof route === 'string' ? route : 'unmatched',
      status: response.writableFinished ? response.statusCode : 'aborted',
      durationMs: Math.round((performance.now() - startedAt) * 10) / 10,
    },
    'request',
  );
}
