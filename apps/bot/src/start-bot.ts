import { type CoreClient, createCoreClient } from '@ventanilla/contracts';
import { Api } from 'grammy';
import { createBot } from './bot.js';
import type { Config } from './config.js';
import type { Logger } from './logger.js';
import { Sender } from './outreach/sender.js';
import { publishCommands } from './telegram/commands.js';
import { startPolling } from './telegram/polling.js';
import { reachTelegram } from './telegram/reach-telegram.js';
import { makeResilient } from './telegram/resilience.js';
import { startWebhook } from './telegram/webhook.js';
import { keepRefreshing, LastKnown } from './window/last-known.js';

/** A long poll lasts thirty seconds; nothing else takes nearly as long. */
const TELEGRAM_TIMEOUT_SECONDS = 45;
const CORE_TIMEOUT_MS = 8_000;

/** Starts everything. Returns how to stop: no more updates are taken, and those that have begun are still answered. */
export async function startBot(config: Config, logger: Logger): Promise<() => Promise<void>> {
  const core = createCoreClient({
    baseUrl: config.core.url,
    token: config.core.secret.reveal(),
    timeoutMs: CORE_TIMEOUT_MS,
  });
  const lastKnown = new LastKnown();
  const bot = createBot(config.telegram.token.reveal(), {
    core,
    lastKnown,
    logger,
    askerSecret: config.askerSecret,
    telegram: { client: { apiRoot: config.telegram.apiRoot, timeoutSeconds: TELEGRAM_TIMEOUT_SECONDS } },
  });
  makeResilient(bot.api);
  bot.botInfo = await reachTelegram(() => bot.api.getMe(), logger);
  const stopRefreshing = keepRefreshing(core, lastKnown, logger);
  publishCommands(bot.api).catch((error: unknown) => logger.warn({ error }, 'The command menu could not be published'));
  const sender = startSender(core, config, logger);
  const stopUpdates = await receiveUpdates(bot, config, logger);
  return async () => {
    stopRefreshing();
    await Promise.all([stopUpdates(), sender?.stop()]);
  };
}

/** Beside the conversation, on a line of its own: nothing that the bot says first may keep an answer waiting. */
function startSender(core: CoreClient, { telegram, outreach }: Config, logger: Logger): Sender | null {
  if (outreach.work === 'off') return null;
  const { leaseSeconds } = outreach;
  // Ended by us well before others may take the message over.
  const client = { apiRoot: telegram.apiRoot, timeoutSeconds: Math.max(1, Math.floor(leaseSeconds / 3)) };
  const sender = new Sender({ core, api: new Api(telegram.token.reveal(), client), logger, leaseSeconds });
  sender.start();
  return sender;
}

async function receiveUpdates(bot: ReturnType<typeof createBot>, { telegram, outreach }: Config, logger: Logger) {
  if (outreach.work === 'only') {
    logger.info('This process sends messages and takes no updates');
    return async () => undefined;
  }
  if (telegram.updates.mode === 'polling') {
    const stop = await startPolling(bot, logger);
    logger.info('The bot is listening, by polling');
    return stop;
  }
  const { port, stop } = await startWebhook(bot, telegram.updates, logger);
  logger.info({ port }, 'The bot is listening, by webhook');
  return stop;
}
