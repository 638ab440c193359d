import type { RunningCore } from './running-core.js';

export type BrowserSignIn = { status: number; cookies: string; code: string | null; accessToken: string };

/** Signs in as a browser does: with the cookies it has, and what it says about itself. */
export async function signInLike(
  { baseUrl }: RunningCore,
  credentials: { email: string; password: string; code?: string },
  { cookies = '', userAgent = 'a test' }: { cookies?: string; userAgent?: string } = {},
): Promise<BrowserSignIn> {
  const response = await fetch(`${baseUrl}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': userAgent, cookie: cookies },
    body: JSON.stringify(credentials),
  });
  const body = (await response.json()) as { accessToken?: string; error?: { code: string } };
  const given = response.headers.getSetCookie().map((each) => each.split(';')[0] ?? '');
  return {
    status: response.status,
    cookies: given.join('; '),
    code: body.error?.code ?? null,
    accessToken: body.accessToken ?? '',
  };
}
