import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import helmet from 'helmet';
import { appModule } from './app.module.js';
import { serveDashboard } from './dashboard/serve-dashboard.js';
import { serveKeptPages } from './pages/serve-kept-pages.js';
import type { Config } from './platform/config.js';
import { Database } from './platform/database/database.js';
import { formBody } from './platform/http/form-body.js';
import { jsonBody } from './platform/http/json-body.js';
import { requestLog } from './platform/http/request-log.js';
import { frameworkLogger, type Logger } from './platform/logger.js';

/** For answers to programs, which hold nothing to show. Pages say themselves what they need. */
const HEADERS = {
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  // Whether a whole domain is https only is for the city to say, at its proxy.
  strictTransportSecurity: false,
};

/** Core, ready to listen. The database is being reached in the background: core serves emergencies without it. */
export async function createApp(config: Config, logger: Logger): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(appModule(config, logger), {
    bodyParser: false,
    logger: frameworkLogger(logger),
    abortOnError: false,
  });
  serveKeptPages(app, logger);
  app.set('trust proxy', config.trustProxy);
  app.set('etag', false);
  app.disable('x-powered-by');
  app.use(requestLog(logger));
  app.use(helmet(HEADERS));
  app.use('/v1/session', cookieParser());
  serveDashboard(app, config.adminDir);
  app.use('/confirm', formBody);
  app.use(jsonBody);
  await app.init();
  app.get(Database).start();
  return app;
}
