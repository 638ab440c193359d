import type { ApiResponse } from '@grammyjs/types';
import type { World } from '../world/world.js';
import { ApiError } from './api-error.js';
import type { ApiMethod, ApiMethods } from './api-method.js';
import { isRecord } from './is-record.js';
import { callbackMethods } from './methods/callback-methods.js';
import { chatMethods } from './methods/chat-methods.js';
import { copyMethods } from './methods/copy-methods.js';
import { editMethods } from './methods/edit-methods.js';
import { fileMethods } from './methods/file-methods.js';
import { profileMethods } from './methods/profile-methods.js';
import { reactionMethods } from './methods/reaction-methods.js';
import { sendMethods } from './methods/send-methods.js';
import { sessionMethods } from './methods/session-methods.js';
import { updateMethods } from './methods/update-methods.js';
import { Parameters } from './parameters.js';

/** Answers calls of Bot API methods, by whatever way they came. */
export class BotApi {
  private readonly world: World;
  private readonly methods: ReadonlyMap<string, ApiMethod>;

  constructor(world: World) {
    this.world = world;
    this.methods = byLowerCaseName({
      ...updateMethods((body) => this.runWebhookAnswer(body)),
      ...sendMethods,
      ...editMethods,
      ...callbackMethods,
      ...chatMethods,
      ...copyMethods,
      ...fileMethods,
      ...reactionMethods,
      ...sessionMethods,
      ...profileMethods,
    });
  }

  /** Calls a method by its name (upper and lower case are the same) and wraps the outcome as Telegram does. */
  async call(name: string, parameters: Parameters, signal: AbortSignal): Promise<ApiResponse<unknown>> {
    try {
      const method = this.methods.get(name.toLowerCase());
      if (method === undefined) throw new ApiError(404, 'Not Found: method not found');
      return { ok: true, result: await method({ world: this.world, parameters, signal }) };
    } catch (error) {
      if (error instanceof ApiError) return refusal(error);
      throw error;
    }
  }

  /** A webhook may answer with one call; Telegram runs it and tells nobody how it went. */
  private async runWebhookAnswer(body: string): Promise<void> {
    if (!body.trimStart().startsWith('{')) return;
    const answer: unknown = JSON.parse(body);
    if (!isRecord(answer) || typeof answer['method'] !== 'string') return;
    const { method, ...values } = answer;
    await this.call(String(method), new Parameters(new Map(Object.entries(values))), new AbortController().signal);
  }
}

/** An ApiError as the body of a response. */
export function refusal(error: ApiError): ApiResponse<never> {
  const { errorCode, message, parameters } = error;
  return {
    ok: false,
    error_code: errorCode,
    description: message,
    ...(parameters === undefined ? {} : { parameters }),
  };
}

function byLowerCaseName(methods: ApiMethods): ReadonlyMap<string, ApiMethod> {
  return new Map(Object.entries(methods).map(([name, method]) => [name.toLowerCase(), method]));
}
