import { ConfigError, loadConfig } from './config.js';
import { createLogger } from './logger.js';
import { startBot } from './start-bot.js';
import { UnknownTokenError } from './telegram/reach-telegram.js';

try {
  const config = loadConfig();
  const logger = createLogger(config.logLevel);
  const stop = await startBot(config, logger);
  // To whoever started this process and listens; a bot started by hand has nobody to tell.
  process.send?.('ready');
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      if (isStopping) return;
      isStopping = true;
      logger.info({ signal }, 'Stopping: answering what has begun');
      await stop();
      process.exit(0);
    });
  }
} catch (error) {
  const isExplained = error instanceof ConfigError || error instanceof UnknownTokenError;
  createLogger('info').fatal(isExplained ? {} : { error }, isExplained ? error.message : 'The bot could not start');
  process.exit(1);
}
