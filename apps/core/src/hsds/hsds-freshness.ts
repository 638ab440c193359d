import { createHash } from 'node:crypto';
import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { MunicipalityRepository } from '../municipalities/municipality.repository.js';
import { Clock } from '../platform/clock.js';

/** To be counted up when the same content is written in another way. */
const FORMAT = 1;

/**
 * Answers are the same as long as nothing was published: the revision of a municipality is all a caller has to ask for.
 * A caller who has the answer already is told so before anything else is read. Times are written with the offset of the
 * day, which is why they are fresh for a day at most.
 */
@Injectable()
export class HsdsFreshness implements NestMiddleware {
  constructor(
    private readonly municipalities: MunicipalityRepository,
    private readonly clock: Clock,
  ) {}

  use(request: Request, response: Response, next: NextFunction): void {
    this.#tag(request).then(
      (tag) => {
        if (tag !== null && isKnown(request, tag)) {
          response.status(304).setHeader('ETag', tag).setHeader('Cache-Control', freshFor).end();
          return;
        }
        response.locals['etag'] = tag;
        next();
      },
      (error: unknown) => next(error),
    );
  }

  async #tag({ originalUrl }: Request): Promise<string | null> {
    const [, , id = ''] = originalUrl.split(/[/?]/);
    const municipality = await this.municipalities.find(id);
    if (!municipality) return null;
    const day = this.clock.now().toISOString().slice(0, 10);
    const said = [FORMAT, id, municipality.revision, municipality.version, day, originalUrl].join(' ');
    return `W/"${createHash('sha256').update(said).digest('base64url').slice(0, 22)}"`;
  }
}

/** Long enough to spare whoever asks every second, short enough that what was published is seen. */
export const freshFor = 'public, max-age=60';

function isKnown(request: Request, tag: string): boolean {
  const given = request.headers['if-none-match'] ?? '';
  return given.split(/\s*,\s*/).some((each) => each === tag || each === tag.slice(2) || each === '*');
}
