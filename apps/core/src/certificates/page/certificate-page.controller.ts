import { Controller, Get, Header, HttpStatus, Param, Query, Req, Res } from '@nestjs/common';
import { certificateStatement, certificateStateOn } from '@ventanilla/mgi';
import type { Request, Response } from 'express';
import { RateLimiter } from '../../platform/access/rate-limiter.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { Open } from '../../platform/http/handle.js';
import type { CertificateDocument } from '../certificate.schema.js';
import { CertificateService } from '../certificate.service.js';
import { SigningKeys } from '../signing/signing-keys.js';
import { certificatePage, type Shown, tooManyPage, unknownPage } from './certificate-page.js';
import { styleSource } from './certificate-style.js';
import { pageLanguage } from './page-language.js';
import { findPerson } from './statement.js';

/** Nobody looks up more; whoever guesses numbers does. */
const REQUESTS_PER_MINUTE = 60;
const OPEN_REASON = 'whoever is shown a certificate asks whether it holds';

/** Whether a certificate holds, for anybody: as a page, as JSON, and the keys to check the signature without us. */
@Controller()
export class CertificatePageController {
  readonly #requests = new RateLimiter(REQUESTS_PER_MINUTE);

  constructor(
    private readonly certificates: CertificateService,
    private readonly keys: SigningKeys,
  ) {}

  @Get('.well-known/jwks.json')
  @Open('a public key is for everybody')
  @Header('Content-Type', 'application/jwk-set+json')
  @Header('Access-Control-Allow-Origin', '*')
  async jwks() {
    return { keys: await this.keys.publicKeys() };
  }

  @Get('certificates/:number.json')
  @Open(OPEN_REASON)
  @Header('Access-Control-Allow-Origin', '*')
  @Header('Cache-Control', 'no-store')
  async json(@Param('number') number: string, @Req() request: Request) {
    const wait = this.#requests.take(request.ip ?? 'unknown');
    if (wait > 0) throw new ApiError('tooManyRequests', 'Wait a minute and ask again.', { retryAfterSeconds: wait });
    const found = await this.certificates.find(number.toUpperCase());
    if (!found) throw new ApiError('notFound', 'There is no certificate with this number.');
    return toJson(found.certificate, found.today);
  }

  @Get('certificates/:number')
  @Open(OPEN_REASON)
  @Header('Content-Type', 'text/html; charset=utf-8')
  async show(
    @Param('number') number: string,
    @Query('proof') proof: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    protect(response);
    const language = pageLanguage(request.headers['accept-language']);
    const wait = this.#requests.take(request.ip ?? 'unknown');
    if (wait > 0) {
      response.status(HttpStatus.TOO_MANY_REQUESTS).setHeader('Retry-After', String(wait));
      return tooManyPage(language);
    }
    const shown = await this.#find(number.toUpperCase(), typeof proof === 'string' ? proof : null);
    response.status(statusOf(shown));
    return shown ? certificatePage(language, shown) : unknownPage(language);
  }

  async #find(number: string, proof: string | null): Promise<Shown | null> {
    const found = await this.certificates.find(number);
    if (!found) return null;
    const { certificate, today } = found;
    if (certificate.kind === 'municipality' || proof === null) {
      return { certificate, state: certificateStateOn(certificate, today), person: null, jws: certificate.jws };
    }
    const person = findPerson(certificate, await this.keys.open(proof));
    const state = person === null ? 'tampered' : certificateStateOn(certificate, today);
    return { certificate, state, person, jws: person === null ? null : proof };
  }
}

function statusOf(shown: Shown | null): HttpStatus {
  if (!shown) return HttpStatus.NOT_FOUND;
  return shown.state === 'tampered' ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
}

/** Everything a program needs to check it without us, except whether it was revoked since: that is asked here. */
function toJson(certificate: CertificateDocument, today: string) {
  const { number, kind, placeName, edition, issuedBy, issuedOn, validUntil, revoked, jws } = certificate;
  const statement = kind === 'municipality' ? certificateStatement(certificate) : null;
  const said = { number, kind, placeName, edition, issuedBy, issuedOn, validUntil, revoked };
  return { ...said, state: certificateStateOn(certificate, today), statement, jws, keys: '/.well-known/jwks.json' };
}

/** Nothing from elsewhere, in no frame, and never from a cache: it may have been revoked a minute ago. */
function protect(response: Response): void {
  const policy = `default-src 'none'; style-src ${styleSource}; base-uri 'none'; frame-ancestors 'none'`;
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Robots-Tag', 'noindex, nofollow');
  response.setHeader('Vary', 'Accept-Language');
}
