import { GrammyError } from 'grammy';
import type { Logger } from '../logger.js';

const RETRY_AFTER_MS = 3_000;

/**
 * Does what has to be done once before updates can come, trying until Telegram can be reached: a bot that starts
 * before its network is up must not have to be started again. Throws what trying again would not change.
 */
export async function reachTelegram<Result>(work: () => Promise<Result>, logger: Logger): Promise<Result> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await work();
    } catch (error) {
      if (isUnknownToken(error)) throw new UnknownTokenError();
      if (isRefusal(error)) throw error;
      if (isFirst) logger.warn({ error }, 'Telegram can not be reached; trying again every three seconds');
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
  }
}

/** What is wrong when Telegram does not know the token; never says the token. */
export class UnknownTokenError extends Error {
  override readonly name = 'UnknownTokenError';

  constructor() {
    super('Telegram does not know TELEGRAM_BOT_TOKEN: copy it again from BotFather');
  }
}

/** 401 is a token that was revoked, 404 one that never was. */
function isUnknownToken(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}

/** Such as a webhook address that Telegram does not take. */
function isRefusal(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 400;
}
