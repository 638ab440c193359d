import type { z } from 'zod';

export type JsonRequest<Reply> = {
  url: string;
  headers: Record<string, string>;
  body: object;
  reply: z.ZodType<Reply>;
  timeoutMs: number;
  /** Ends waiting before its time. */
  signal?: AbortSignal | undefined;
};

const MOST_REPLY_BYTES = 4_000_000;

/** Asks a model's address, and takes nothing for an answer but what it was asked for. Fails in every other case. */
export async function postJson<Reply>(request: JsonRequest<Reply>): Promise<Reply> {
  const { url, headers, body, reply, timeoutMs, signal } = request;
  const ends = [AbortSignal.timeout(timeoutMs), ...(signal === undefined ? [] : [signal])];
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'error',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.any(ends),
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return reply.parse(JSON.parse(await textOf(response)));
}

/** The reason's name only: what a model says may repeat what it was asked. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return error.message.startsWith('status ') ? error.message : error.name;
}

/** Stops reading where no honest reply ends. */
async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_REPLY_BYTES) throw new RangeError('the reply is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
