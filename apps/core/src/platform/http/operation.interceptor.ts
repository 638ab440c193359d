import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Operation } from '@ventanilla/contracts';
import type { Request, Response } from 'express';
import { from, map, mergeMap, type Observable } from 'rxjs';
import { ApiError } from '../errors/api-error.js';
import { OPERATION } from './handle.js';
import { readLargeBody } from './json-body.js';
import { readInput } from './read-input.js';

/** Holds every request and every answer against the operation's schemas. */
@Injectable()
export class OperationInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const operation = this.reflector.get<Operation | undefined>(OPERATION, context.getHandler());
    if (!operation) return next.handle();
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    if (!operation.bodyBytes) return answerTo(operation, request, next);
    const body = readLargeBody(request, http.getResponse<Response>(), operation.bodyBytes);
    return from(body).pipe(mergeMap(() => answerTo(operation, request, next)));
  }
}

function answerTo(operation: Operation, request: Request, next: CallHandler): Observable<unknown> {
  request.input = readInput(operation, request);
  return next.handle().pipe(map((answer) => checkAnswer(operation, answer)));
}

/** What the schema does not name is dropped; what breaks it never leaves the house. */
function checkAnswer(operation: Operation, answer: unknown): unknown {
  if (!operation.response) return undefined;
  const parsed = operation.response.safeParse(answer);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.slice(0, 5).map(({ path, code }) => `${path.join('.')} (${code})`);
  throw new ApiError('internal', 'Something went wrong on our side. Try again; if it stays, tell us the request id.', {
    cause: new Error(`The answer to ${operation.id} breaks the contract at ${places.join(', ')}`),
  });
}
