import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { type Observable, tap } from 'rxjs';
import { freshFor } from './hsds-freshness.js';

/** Says with every answer that succeeds how long it is fresh, what it is known by, and that any page may read it. */
@Injectable()
export class FreshAnswer implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    response.setHeader('Access-Control-Allow-Origin', '*');
    return next.handle().pipe(
      tap(() => {
        const tag: unknown = response.locals['etag'];
        if (typeof tag === 'string') response.setHeader('ETag', tag).setHeader('Cache-Control', freshFor);
      }),
    );
  }
}
