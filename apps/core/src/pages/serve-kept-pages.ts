import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from '../platform/logger.js';
import { PageService } from './page.service.js';
import { sendKeptPage } from './send-page.js';

const ROOT = '/m/';

/**
 * Sends pages that were made already before anything else looks at the request, as a file would be: even the router of
 * the framework takes longer than a page. Whatever was not made yet goes its usual way to the controller.
 */
export function serveKeptPages(app: NestExpressApplication, logger: Logger): void {
  const pages = app.get(PageService);
  const server: Server = app.getHttpServer();
  const usual = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (sendKept(pages, request, response)) return logPage(logger, request, response);
    for (const listener of usual) listener(request, response);
  });
}

function sendKept(pages: PageService, request: IncomingMessage, response: ServerResponse): boolean {
  const { method, url = '' } = request;
  if (!url.startsWith(ROOT) || (method !== 'GET' && method !== 'HEAD')) return false;
  const end = url.indexOf('?');
  const page = pages.kept(url.slice(ROOT.length, end === -1 ? undefined : end));
  return page !== null && sendKeptPage(request, response, page);
}

/** As other requests are logged; it took no time worth telling. */
function logPage(logger: Logger, { method }: IncomingMessage, { statusCode }: ServerResponse): void {
  logger.info({ method, route: '/m/:municipality/*rest', status: statusCode, isKept: true }, 'request');
}
