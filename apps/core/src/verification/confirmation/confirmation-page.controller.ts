import { Controller, Get, Header, HttpStatus, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { RateLimiter } from '../../platform/access/rate-limiter.js';
import { Clock } from '../../platform/clock.js';
import { Open } from '../../platform/http/handle.js';
import { ConfirmationService, type Opened } from './confirmation.service.js';
import { answeredPage, entriesPage, type Problem, tooManyPage, unusablePage } from './confirmation-page.js';
import { styleSource } from './confirmation-style.js';
import { readCorrection } from './correction.js';

/** Nobody taps faster; whoever guesses does. */
const REQUESTS_PER_MINUTE = 60;
const OPEN_REASON = 'the signed link itself says what may be done with it';

/** The pages behind a link. Looking at one changes nothing, so that a preview of the link in a chat confirms nothing. */
@Controller('confirm/:token')
export class ConfirmationPageController {
  readonly #requests = new RateLimiter(REQUESTS_PER_MINUTE);

  constructor(
    private readonly confirmation: ConfirmationService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Open(OPEN_REASON)
  @Header('Content-Type', 'text/html; charset=utf-8')
  show(@Param('token') token: string, @Req() request: Request, @Res({ passthrough: true }) response: Response) {
    return this.#page(request, response, () => this.confirmation.open(token));
  }

  @Post(':entry/confirmation')
  @Open(OPEN_REASON)
  @Header('Content-Type', 'text/html; charset=utf-8')
  confirm(@Param() { token, entry }: Place, @Req() request: Request, @Res({ passthrough: true }) response: Response) {
    return this.#page(request, response, () => this.confirmation.confirm(token, entry, request.id));
  }

  @Post(':entry/correction')
  @Open(OPEN_REASON)
  @Header('Content-Type', 'text/html; charset=utf-8')
  correct(@Param() { token, entry }: Place, @Req() request: Request, @Res({ passthrough: true }) response: Response) {
    return this.#page(request, response, () => this.#correct(token, entry, request));
  }

  async #correct(token: string, id: string, request: Request): Promise<Opened & { problem?: Problem }> {
    const opened = await this.confirmation.open(token);
    const entry = opened.state === 'open' && opened.entries.find(({ _id }) => _id.toHexString() === id);
    if (!entry) return opened.state === 'open' ? { state: 'unknown' } : opened;
    const correction = readCorrection(entry, request.body ?? {});
    if (typeof correction === 'string') return { ...opened, problem: { entry: id, code: correction } };
    return this.confirmation.correct(token, id, correction, request.id);
  }

  async #page(
    request: Request,
    response: Response,
    open: () => Promise<Opened & { problem?: Problem }>,
  ): Promise<string> {
    protect(response);
    const wait = this.#requests.take(request.ip ?? 'unknown');
    if (wait > 0) {
      response.status(HttpStatus.TOO_MANY_REQUESTS).setHeader('Retry-After', String(wait));
      return tooManyPage();
    }
    const opened = await open();
    response.status(statusOf(opened));
    if (opened.state !== 'open') return unusablePage(opened);
    const path = `/confirm/${request.params['token']}`;
    if (request.method === 'POST' && !opened.problem) return goBack(response, path);
    return opened.entries.every(({ _id }) => opened.link.answers.some(({ entry }) => entry.equals(_id)))
      ? answeredPage(opened)
      : entriesPage(opened, path, this.clock.now(), opened.problem ?? null);
  }
}

/** To the page itself, so that reloading it sends nothing again. */
function goBack(response: Response, path: string): string {
  response.status(HttpStatus.SEE_OTHER).setHeader('Location', path);
  return '';
}

type Place = { token: string; entry: string };

function statusOf({ state, problem }: Opened & { problem?: Problem }): HttpStatus {
  if (state === 'unknown') return HttpStatus.NOT_FOUND;
  if (state !== 'open') return HttpStatus.GONE;
  return problem ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
}

/** Nothing from elsewhere, in no frame, kept by nobody, found by no search engine, and its address told to no site. */
function protect(response: Response): void {
  const policy = `default-src 'none'; style-src ${styleSource}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Robots-Tag', 'noindex, nofollow');
}
