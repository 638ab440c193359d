import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import { ApiError } from '../platform/errors/api-error.js';

/** Nothing from elsewhere but the map's tiles; styles are written into the page by the component library. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https://tile.openstreetmap.org",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the built dashboard under /admin: its files, and its one page for every address inside it. */
export function serveDashboard(app: NestExpressApplication, folder: string): void {
  const page = join(folder, 'index.html');
  app.use('/admin', protect);
  app.use('/admin', express.static(folder, { index: false, redirect: false, setHeaders: cacheFor }));
  app.use('/admin', (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    if (extname(request.path) !== '')
      return next(new ApiError('notFound', 'The dashboard has no such file. Reload the page.'));
    if (!existsSync(page)) {
      return next(
        new ApiError('notFound', 'The dashboard is not built yet. Run "pnpm build", or set ADMIN_DIR to where it is.'),
      );
    }
    return response.setHeader('Cache-Control', 'no-cache').sendFile(page);
  });
}

function protect(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  // The map's tile server refuses requests that do not say which site they come from.
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  next();
}

/** Built files carry a hash of their content in their names and never change; everything else is asked for anew. */
function cacheFor(response: Response, path: string): void {
  const unchanging = path.includes('/assets/') || path.includes('\\assets\\');
  response.setHeader('Cache-Control', unchanging ? 'public, max-age=31536000, immutable' : 'no-cache');
}
