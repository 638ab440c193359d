import { createCoreClient, errorBodySchema } from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';
import { createSession, type DeskSession } from './session.js';

const TIMEOUT_MS = 10_000;

export type Connection = { core: DeskCore; session: DeskSession };

/** Connects to core at an address: a session, and a client whose requests carry and renew it. */
export function connect(
  baseUrl: string,
  fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis),
): Connection {
  const session = createSession(createCoreClient({ baseUrl, fetch }));
  const core = createCoreClient({ baseUrl, fetch: withSession(session, fetch), timeoutMs: TIMEOUT_MS });
  return { core, session };
}

/** A fetch that sends the access token and, refused for want of one, renews it and asks once more. */
export function withSession(session: DeskSession, fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    await session.ensureFresh();
    const response = await fetch(input, withToken(session, init));
    if (response.status !== 401 || (await isAboutSomethingElse(response))) return response;
    await session.recover();
    // The person may have taken a minute to sign in again: the first deadline no longer counts.
    return fetch(input, withToken(session, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) }));
  };
}

/** A wrong password or code is answered with 401 too, and no new token would change that. */
async function isAboutSomethingElse(response: Response): Promise<boolean> {
  const body = errorBodySchema.safeParse(await response.clone().json());
  return body.success && body.data.error.code !== 'unauthenticated';
}

function withToken(session: DeskSession, init: RequestInit = {}): RequestInit {
  const headers = new Headers(init.headers);
  const token = session.token();
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  return { ...init, headers };
}
