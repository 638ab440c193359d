import type { z } from 'zod';
import { type ErrorBody, type ErrorCode, errorBodySchema, type Problem } from './errors.js';
import type { Operation } from './operation.js';
import * as operations from './operations/operations.js';

/** Every operation by its id. A namespace, not an object: its type is too large for the compiler to write out. */
export type Operations = typeof operations;
export type OperationId = keyof Operations;

type Input<Schema> = Schema extends z.ZodType ? z.input<Schema> : never;
type Part<Definition, Name extends string> = Definition extends { [Key in Name]: infer Schema extends z.ZodType }
  ? { [Key in Name]: Input<Schema> }
  : unknown;

/** What to hand to an operation: its path parameters, query and body, as far as it has them. */
export type OperationInput<Definition> = Part<Definition, 'params'> &
  Part<Definition, 'query'> &
  Part<Definition, 'body'>;

/** What an operation gives back; nothing for those that answer 204. */
export type OperationOutput<Definition> = Definition extends { response: infer Schema extends z.ZodType }
  ? z.output<Schema>
  : undefined;

type Method<Definition> =
  unknown extends OperationInput<Definition>
    ? (input?: undefined, options?: CallOptions) => Promise<OperationOutput<Definition>>
    : (input: OperationInput<Definition>, options?: CallOptions) => Promise<OperationOutput<Definition>>;

/** One method per operation, named by its id. */
export type CoreClient = { [Id in OperationId]: Method<Operations[Id]> };

export type CallOptions = {
  signal?: AbortSignal;
  requestId?: string;
  /** For a call that takes longer than the others. */
  timeoutMs?: number;
};

export type CoreClientOptions = {
  /** Where core listens, without a path: `http://127.0.0.1:3000`. */
  baseUrl: string;
  /** Defaults to the platform's own. */
  fetch?: typeof globalThis.fetch;
  /** The bearer token, or a function that gives the one of the moment. */
  token?: string | (() => string | null);
  /** Milliseconds until an unanswered call fails with `unavailable`. Default 10,000. */
  timeoutMs?: number;
};

/**
 * What a call throws. `code` is from the table in errors.ts; `unavailable` also stands for a core that could not be
 * reached or did not answer in time, and `internal` for an answer that breaks the contract. Carries no request content.
 */
export class CoreError extends Error {
  override readonly name = 'CoreError';

  constructor(
    readonly operation: OperationId,
    readonly code: ErrorCode,
    message: string,
    readonly details: {
      requestId?: string;
      problems?: Problem[];
      conflict?: ErrorBody['error']['conflict'];
      heldBack?: ErrorBody['error']['heldBack'];
      retryAfterSeconds?: number;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: details.cause });
  }
}

/**
 * A typed client of core's API: one method per operation. Inputs are checked by the compiler, answers against the
 * contract at run time.
 *
 * @example
 * const core = createCoreClient({ baseUrl: 'http://127.0.0.1:3000' });
 * const answer = await core.ask({ body: { municipality: 'quilmes', question: 'donde vacunan a mi bebe' } });
 */
export function createCoreClient(options: CoreClientOptions): CoreClient {
  const methods = Object.entries(operations).map(([id, operation]) => [
    id,
    (input: CallInput = {}, callOptions: CallOptions = {}) => call(options, operation, input, callOptions),
  ]);
  return Object.fromEntries(methods) as CoreClient;
}

type CallInput = { params?: unknown; query?: unknown; body?: unknown };

async function call(options: CoreClientOptions, operation: Operation, input: CallInput, callOptions: CallOptions) {
  const response = await send(options, operation, input, callOptions);
  const body = await readBody(operation, response);
  if (!response.ok) throw toCoreError(operation, response, body);
  return parseResponse(operation, body);
}

async function send(options: CoreClientOptions, operation: Operation, input: CallInput, callOptions: CallOptions) {
  const timeout = AbortSignal.timeout(callOptions.timeoutMs ?? options.timeoutMs ?? 10_000);
  const signal = callOptions.signal ? AbortSignal.any([callOptions.signal, timeout]) : timeout;
  const request: RequestInit = {
    method: operation.method,
    headers: headersOf(options, input, callOptions),
    credentials: 'include',
    signal,
  };
  if (input.body !== undefined) request.body = JSON.stringify(input.body);
  try {
    return await (options.fetch ?? globalThis.fetch)(addressOf(options.baseUrl, operation, input), request);
  } catch (cause) {
    throw unreachable(operation, cause);
  }
}

function headersOf(options: CoreClientOptions, input: CallInput, callOptions: CallOptions): Record<string, string> {
  const token = typeof options.token === 'function' ? options.token() : options.token;
  return {
    accept: 'application/json',
    ...(input.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(callOptions.requestId ? { 'x-request-id': callOptions.requestId } : {}),
  };
}

function addressOf(baseUrl: string, operation: Operation, { params, query }: CallInput): string {
  const values = (params ?? {}) as Record<string, string>;
  const path = operation.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values[name])));
  const given = Object.entries((query ?? {}) as Record<string, unknown>).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]));
  return `${baseUrl.replace(/\/$/, '')}${path}${given.length > 0 ? `?${search}` : ''}`;
}

async function readBody(operation: Operation, response: Response): Promise<unknown> {
  try {
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw unreachable(operation, cause);
  }
}

function toCoreError(operation: Operation, response: Response, body: unknown): CoreError {
  const id = operation.id as OperationId;
  const parsed = errorBodySchema.safeParse(body);
  if (!parsed.success) {
    const code = response.status >= 502 ? 'unavailable' : 'internal';
    return new CoreError(id, code, `Core answered with status ${response.status} and no readable error`);
  }
  const { code, message, ...details } = parsed.data.error;
  return new CoreError(id, code, message, dropUndefined(details));
}

function parseResponse(operation: Operation, body: unknown): unknown {
  if (!operation.response) return undefined;
  const parsed = operation.response.safeParse(body);
  if (parsed.success) return parsed.data;
  const id = operation.id as OperationId;
  throw new CoreError(id, 'internal', `Core's answer to ${id} does not keep the contract`, { cause: parsed.error });
}

function unreachable(operation: Operation, cause: unknown): CoreError {
  return new CoreError(
    operation.id as OperationId,
    'unavailable',
    'Core could not be reached or did not answer in time',
    {
      cause,
    },
  );
}

function dropUndefined<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as never;
}
