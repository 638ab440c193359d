import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from './config.js';
import type { Logger } from './logger.js';

/** Requests that have not ended by then are cut off. */
const STOP_MS = 10_000;

/** Listens until a signal comes, then lets running requests finish. A second signal changes nothing. */
export async function serve(app: NestExpressApplication, { host, port }: Config, logger: Logger): Promise<void> {
  await listen(app, host, port);
  logger.info({ address: await app.getUrl() }, 'core listens');
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop(app, logger, signal);
    });
  }
}

async function listen(app: NestExpressApplication, host: string, port: number): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE') {
      throw new Error(
        `Port ${port} on ${host} is taken by another program. Stop that program, or set PORT to a free port.`,
      );
    }
    if (code === 'EACCES')
      throw new Error(`Port ${port} may not be used by this account. Set PORT to a number above 1023.`);
    throw error;
  }
}

async function stop(app: NestExpressApplication, logger: Logger, signal: string): Promise<void> {
  logger.info({ signal }, 'core stops');
  setTimeout(() => process.exit(1), STOP_MS).unref();
  app.getHttpServer().closeIdleConnections();
  await app.close();
  logger.info({}, 'core stopped');
  await logger.flush();
  process.exit(0);
}
