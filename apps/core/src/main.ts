import { createApp } from './app.js';
import { loadConfig } from './platform/config.js';
import { Logger } from './platform/logger.js';
import { serve } from './platform/serve.js';

try {
  const config = loadConfig();
  const logger = new Logger(config.logLevel);
  await serve(await createApp(config, logger), config, logger);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
