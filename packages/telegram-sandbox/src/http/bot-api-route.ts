import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from '../bot-api/api-error.js';
import { type BotApi, refusal } from '../bot-api/bot-api.js';
import type { FaultKind, Faults } from '../bot-api/faults.js';
import type { RateLimits } from '../bot-api/rate-limits.js';
import { readParameters } from './request-body.js';
import { respondJson } from './respond.js';

/** What stands behind `/bot<token>/<method>`. */
export type BotApiRoute = { botApi: BotApi; faults: Faults; rateLimits: RateLimits; token: string };

/** Answers one Bot API request; `path` is what follows `/bot`. */
export async function serveBotApi(
  route: BotApiRoute,
  path: string,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await answerCall(route, path, query, request, response);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    respondJson(response, error.errorCode, refusal(error));
  }
}

async function answerCall(
  route: BotApiRoute,
  path: string,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const slash = path.indexOf('/');
  const token = slash === -1 ? path : path.slice(0, slash);
  const method = slash === -1 ? '' : path.slice(slash + 1);
  const parameters = await readParameters(request, query);
  if (token !== route.token) throw new ApiError(401, 'Unauthorized');
  const fault = route.faults.strike(method);
  if (fault !== null && fault !== 'hangUpAfter') return misbehave(fault, response);
  route.rateLimits.count(method, parameters.text('chat_id') ?? '');
  const result = await route.botApi.call(method, parameters, hangUpSignal(response));
  if (fault === 'hangUpAfter') return misbehave(fault, response);
  if (!response.destroyed) respondJson(response, result.ok ? 200 : result.error_code, result);
}

function misbehave(kind: FaultKind, response: ServerResponse): void {
  if (kind === 'hangUp' || kind === 'hangUpAfter') response.destroy();
  else if (kind === 'garbage') response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true,"resu');
  else if (kind === 'badGateway') {
    response.writeHead(502, { 'content-type': 'text/html' }).end('<html><h1>502 Bad Gateway</h1></html>');
  }
}

function hangUpSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.on('close', () => controller.abort());
  return controller.signal;
}
