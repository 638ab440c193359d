import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Request, Response } from 'express';
import type { Elsewhere } from './page.service.js';
import { styleSource } from './page-style.js';
import type { Encoding, ServedPage } from './served-page.js';

/** Nothing from elsewhere and no script at all: what is written in the page is all there is. */
const CONTENT_SECURITY_POLICY = `default-src 'none'; style-src ${styleSource}; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** A correction is seen by everybody within a minute; whoever has lost the network still sees what there was. */
const FRESH = 'public, max-age=60, stale-if-error=86400';

const PACKED = 'Accept-Encoding';

const takesBrotli = takes('br');
const takesGzip = takes('gzip');

/** Matches an `Accept-Encoding` that names a packing and does not rule it out with `q=0`. */
function takes(name: string): RegExp {
  return new RegExp(`(?:^|,)\\s*${name}(?=\\s*(?:[,;]|$))(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`, 'i');
}

/** Sends a page, or only that it has not changed. `varies` names what else than the address it depends on. */
export async function sendPage(
  request: Request,
  response: Response,
  page: ServedPage | Elsewhere,
  varies: readonly string[] = [],
): Promise<void> {
  response.setHeader('Vary', [PACKED, ...varies].join(', '));
  if ('location' in page) {
    response.setHeader('Cache-Control', 'no-cache');
    response.redirect(302, page.location);
    return;
  }
  if (isKnown(request, page)) {
    response.writeHead(304, headersOf(page)).end();
    return;
  }
  const encoding = encodingFor(request, page);
  const body = await page.body(encoding);
  response.writeHead(page.status, headersWith(page, encoding, body)).end(body);
}

/** Pages that were sent once, as they go out: headers, and the bytes as text, which goes out with them in one piece. */
const made = new WeakMap<Buffer, { headers: string[]; text: string }>();

/** Text of one byte a letter: any bytes pass through it unchanged. */
const BYTES = 'latin1';

/** Sends a page that was sent in this packing before, at once; false when it was not. */
export function sendKeptPage(request: IncomingMessage, response: ServerResponse, page: ServedPage): boolean {
  if (isKnown(request, page)) {
    response.writeHead(304, { Vary: PACKED, ...headersOf(page) }).end();
    return true;
  }
  const encoding = encodingFor(request, page);
  const body = page.packed(encoding);
  if (body === null) return false;
  const { headers, text } = made.get(body) ?? makeReady(page, encoding, body);
  response.writeHead(page.status, headers).end(text, BYTES);
  return true;
}

function makeReady(page: ServedPage, encoding: Encoding, body: Buffer) {
  const headers = Object.entries({ Vary: PACKED, ...headersWith(page, encoding, body) })
    .flat()
    .map(String);
  const ready = { headers, text: body.toString(BYTES) };
  made.set(body, ready);
  return ready;
}

function isKnown({ headers }: IncomingMessage, { status, etag }: ServedPage): boolean {
  return status === 200 && headers['if-none-match']?.includes(etag) === true;
}

function headersWith(page: ServedPage, encoding: Encoding, { length }: Buffer): OutgoingHttpHeaders {
  const packing = encoding === 'identity' ? {} : { 'Content-Encoding': encoding };
  return { ...headersOf(page), ...packing, 'Content-Length': length };
}

/** Said here in full, because a page that was made already passes by whatever else sets headers. */
function headersOf({ type, status, etag, name }: ServedPage): OutgoingHttpHeaders {
  const isPage = type.startsWith('text/html');
  return {
    'Content-Type': type,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    // Pictures and tables may be shown and read by other sites; pages are nobody's frame.
    'Cross-Origin-Resource-Policy': isPage ? 'same-origin' : 'cross-origin',
    'Cache-Control': status === 200 ? FRESH : 'no-cache',
    ...(status === 200 && { ETag: etag }),
    ...(status === 503 && { 'Retry-After': '60' }),
    ...(name && { 'Content-Disposition': `attachment; filename="${name}"` }),
  };
}

function encodingFor({ headers }: IncomingMessage, page: ServedPage): Encoding {
  const taken = headers['accept-encoding'];
  if (taken === undefined || !page.isText) return 'identity';
  if (takesBrotli.test(taken)) return 'br';
  return takesGzip.test(taken) ? 'gzip' : 'identity';
}
