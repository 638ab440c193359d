import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import type { Operation } from '@ventanilla/contracts';
import type { Request } from 'express';
import type { z } from 'zod';
import type { Caller, StaffCaller } from '../access/caller.js';
import { ApiError } from '../errors/api-error.js';

export const OPERATION = 'ventanilla:operation';
export const OPEN = 'ventanilla:open';

type Part<Definition, Name extends string> = Definition extends { [Key in Name]: infer Schema extends z.ZodType }
  ? { [Key in Name]: z.output<Schema> }
  : unknown;

/** What a handler gets: path parameters, query and body as the operation's schemas read them. */
export type InputOf<Definition> = Part<Definition, 'params'> & Part<Definition, 'query'> & Part<Definition, 'body'>;

type Result<Definition> = Definition extends { response: infer Schema extends z.ZodType }
  ? z.input<Schema> | Promise<z.input<Schema>>
  : Promise<void>;

type Handler<Definition> = (...parts: never[]) => Result<Definition>;

/**
 * Makes a method the one handler of an operation: method, path, status, permission and schemas all come from the
 * contract, and the compiler holds the method's result against the operation's response.
 */
export function Handle<Definition extends Operation>(operation: Definition) {
  const decorate = applyDecorators(
    RequestMapping({ method: RequestMethod[operation.method], path: operation.path }),
    HttpCode(operation.status),
    SetMetadata(OPERATION, operation),
  );
  return <Method extends Handler<Definition>>(
    target: object,
    name: string | symbol,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void => decorate(target, name, descriptor);
}

/** Lets anybody read a route that is no operation: health, the API reference. The reason is for the reader. */
export function Open(reason: string) {
  return SetMetadata(OPEN, reason);
}

/** The validated input of the operation. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext): unknown => requestOf(context).input);

/** Whoever calls. */
export const From = createParamDecorator(
  (_: unknown, context: ExecutionContext): Caller => callerOf(requestOf(context)),
);

/** The signed-in member of staff who calls; the access guard has seen to it that there is one. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): StaffCaller => {
  const caller = callerOf(requestOf(context));
  if (caller.kind !== 'staff') throw new ApiError('unauthenticated', 'Sign in first.');
  return caller;
});

export function callerOf(request: Request): Caller {
  return request.caller ?? { kind: 'public', requestId: request.id };
}

function requestOf(context: ExecutionContext): Request {
  return context.switchToHttp().getRequest<Request>();
}
