import { type Dispatcher, request } from 'undici';
import { refusalOf } from '../platform/network/address-guard.js';
import { mayLook, type RobotsRule, rulesFor } from './robots-rules.js';

/** The name that sites can speak to in their robots.txt. */
const NAME = 'ventanilla';
const MOST_REDIRECTS = 5;
/** As much of the file as RFC 9309 asks to be read. */
const MOST_BYTES = 512_000;

type File = { status: number; rules: RobotsRule[] };

/** What sites let programs look at, each asked once in a round of questions. */
export class Robots {
  readonly #files = new Map<string, Promise<File>>();

  constructor(
    private readonly agent: Dispatcher,
    private readonly userAgent: string,
  ) {}

  /** A site whose rules can not be had now has not said yes. `status` is what it answered when asked for them. */
  async ask(url: URL, signal: AbortSignal): Promise<{ answer: 'yes' | 'no' | 'failing'; status: number }> {
    const file = this.#files.get(url.origin) ?? this.#read(new URL('/robots.txt', url), signal, MOST_REDIRECTS);
    this.#files.set(url.origin, file);
    const { status, rules } = await file;
    if (status >= 500) return { answer: 'failing', status };
    return { answer: mayLook(rules, url.pathname + url.search) ? 'yes' : 'no', status };
  }

  /** Rules that lead in circles, or where nobody may go, are none. */
  async #read(url: URL, signal: AbortSignal, left: number): Promise<File> {
    if (refusalOf(url) || left < 0) return { status: 404, rules: [] };
    const { statusCode, headers, body } = await request(url, {
      dispatcher: this.agent,
      signal,
      headers: { 'user-agent': this.userAgent, accept: 'text/plain' },
    });
    const { location } = headers;
    const isMoved = statusCode >= 300 && statusCode < 400 && typeof location === 'string';
    const isThere = statusCode >= 200 && statusCode < 300;
    const text = isThere ? await beginningOf(body) : '';
    body.on('error', () => undefined).destroy();
    if (isMoved) return this.#read(new URL(location, url), signal, left - 1);
    return { status: statusCode, rules: rulesFor(NAME, text) };
  }
}

async function beginningOf(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= MOST_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8');
}
