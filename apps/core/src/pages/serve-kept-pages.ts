import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { PageService } from './page.service.js';
import { sendPage } from './send-page.js';

/**
 * Sends pages that were made already before anything else looks at the request, as a file would be. Whatever was not
 * made yet goes its usual way to the controller.
 */
export function serveKeptPages(app: NestExpressApplication): void {
  const pages = app.get(PageService);
  app.use('/m', (request: Request, response: Response, next: NextFunction) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const page = isRead ? pages.kept(request.path.slice(1)) : null;
    if (!page) return next();
    return sendPage(request, response, page).catch(next);
  });
}
