import { createConcurrentSink, createRunner, createSource, type RunnerHandle } from '@grammyjs/runner';
import { type Bot, type BotError, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { BotContext } from '../context.js';
import type { Logger } from '../logger.js';
import { confirmAnswered, fetchUpdates } from './fetch-updates.js';
import { reachTelegram } from './reach-telegram.js';
import { Unanswered } from './unanswered.js';

const RETRY_AFTER_MS = 1_000;
/** Sooner than a supervisor loses patience with a bot that is to stop. */
const FINISH_WITHIN_MS = 8_000;

/** Fetches updates until stopped. Returns how to stop: what has begun is still answered. */
export async function startPolling(bot: Bot<BotContext>, logger: Logger): Promise<() => Promise<void>> {
  await reachTelegram(() => bot.api.deleteWebhook(), logger);
  tellOfInterruptions(bot, logger);
  let isStopped = false;
  const unanswered = new Unanswered();
  let runner = runUpdates(bot, unanswered);
  const keepRunning = async () => {
    while (!isStopped) {
      await runner.task()?.catch((error: unknown) => explainStop(error, logger));
      if (isStopped) return;
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS).unref());
      if (!isStopped) runner = runUpdates(bot, unanswered);
    }
  };
  void keepRunning();
  return async () => {
    isStopped = true;
    await runner.stop();
    await unanswered.settle(FINISH_WITHIN_MS);
    await confirmAnswered(bot.api, unanswered).catch((error: unknown) =>
      logger.warn({ error }, 'Telegram was not told what is answered; it may send that again'),
    );
  };
}

function runUpdates(bot: Bot<BotContext>, unanswered: Unanswered): RunnerHandle {
  const consume = (update: Update) => bot.handleUpdate(update).finally(() => unanswered.end(update.update_id));
  const source = createSource(fetchUpdates(bot.api, unanswered, RETRY_AFTER_MS));
  const sink = createConcurrentSink({ consume }, async (error: BotError<BotContext>) => {
    await bot.errorHandler(error);
  });
  const runner = createRunner(source, sink);
  runner.start();
  return runner;
}

function explainStop(error: unknown, logger: Logger): void {
  if (error instanceof GrammyError && error.error_code === 409) {
    logger.error('Another program is fetching the updates of this bot: stop it, or give this bot a token of its own');
  } else if (error instanceof GrammyError && error.error_code === 401) {
    logger.error('Telegram no longer accepts TELEGRAM_BOT_TOKEN: copy it again from BotFather and restart');
  } else {
    logger.error({ error }, 'Fetching updates stopped; starting again');
  }
}

/** Says once that Telegram can not be reached, and once that it can again. */
function tellOfInterruptions(bot: Bot<BotContext>, logger: Logger): void {
  let isInterrupted = false;
  bot.api.config.use(async (previous, method, payload, signal) => {
    if (method !== 'getUpdates') return previous(method, payload, signal);
    const result = await previous(method, payload, signal).catch((error: unknown) => {
      if (!isInterrupted && !signal?.aborted) logger.warn({ error }, 'Telegram can not be reached; trying again');
      isInterrupted = true;
      throw error;
    });
    if (result.ok === isInterrupted)
      logger.warn({ ok: result.ok }, result.ok ? 'Telegram is back' : 'Telegram refuses');
    isInterrupted = !result.ok;
    return result;
  });
}
