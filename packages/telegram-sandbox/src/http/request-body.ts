import type { IncomingMessage } from 'node:http';
import { ApiError, badRequest } from '../bot-api/api-error.js';
import { isRecord } from '../bot-api/is-record.js';
import { Parameters } from '../bot-api/parameters.js';
import { parseMultipart } from './multipart.js';

/** Telegram takes files up to 50 MB; the rest is room for the other fields. */
const largestBody = 52 * 1024 * 1024;

/** The body of a request, refused with 413 when it is larger than Telegram takes. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // The connection must outlive a body that is too large, or the refusal would never arrive.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) {
      request.resume();
      throw new ApiError(413, 'Request Entity Too Large');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The parameters of a Bot API call: from the address, and from a JSON, urlencoded or multipart body. */
export async function readParameters(request: IncomingMessage, query: URLSearchParams): Promise<Parameters> {
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  const values = new Map<string, unknown>(query);
  if (body.length === 0) return new Parameters(values);
  if (/^multipart\/form-data/i.test(type)) return readForm(body, type, values);
  const parsed = /^application\/json/i.test(type)
    ? Object.entries(parseJsonObject(body))
    : new URLSearchParams(body.toString('utf8'));
  return new Parameters(new Map<string, unknown>([...values, ...parsed]));
}

function readForm(body: Buffer, type: string, query: ReadonlyMap<string, unknown>): Parameters {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type);
  const form = parseMultipart(body, boundary?.[1] ?? boundary?.[2] ?? '');
  return new Parameters(new Map([...query, ...form.values]), form.files);
}

/** A body that is one JSON object. */
export function parseJsonObject(body: Buffer): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch {
    throw badRequest("can't parse request JSON object");
  }
  if (!isRecord(parsed)) throw badRequest("can't parse request JSON object");
  return parsed;
}
