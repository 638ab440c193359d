import { CoreError, type Session, type Staff } from '@ventanilla/contracts';
import type { SessionCore } from './desk-core.js';

/** Renewing a little early spares the request that would have met an expired token. */
const RENEW_BEFORE_END_MS = 20_000;

export type SessionState = {
  staff: Staff | null;
  expired: boolean;
  /** True until the second factor that the municipality asks for is set up. */
  secondFactorMissing: boolean;
};

const nobody: SessionState = { staff: null, expired: false, secondFactorMissing: false };

export type DeskSession = ReturnType<typeof createSession>;

/**
 * Who is signed in. The access token lives in this closure only, never in storage; the refresh cookie is the browser's.
 * A session that ends while somebody works becomes `expired`: requests wait for a new sign-in instead of failing, so
 * that nothing typed is lost.
 */
export function createSession(core: SessionCore, now: () => number = Date.now) {
  let session: Session | null = null;
  let endsAt = 0;
  let state = nobody;
  let renewing: Promise<void> | null = null;
  let signedInAgain: PromiseWithResolvers<void> | null = null;
  const listeners = new Set<() => void>();

  function become(next: SessionState) {
    state = next;
    for (const listener of listeners) listener();
  }

  function keep(next: Session) {
    session = next;
    endsAt = now() + next.expiresIn * 1000;
    become({ staff: next.staff, expired: false, secondFactorMissing: next.secondFactorMissing });
    signedInAgain?.resolve();
    signedInAgain = null;
  }

  function forget() {
    session = null;
    become(nobody);
  }

  /** However many callers wait, one refresh is on its way: the cookie is renewed with each use. */
  function renew(): Promise<void> {
    renewing ??= acrossTabs(async () => keep(await core.refreshSession())).finally(() => {
      renewing = null;
    });
    return renewing;
  }

  /** Renews, or waits until the person has signed in again. */
  async function recover(): Promise<void> {
    try {
      await renew();
    } catch (error) {
      if (!isSignedOut(error) || state.staff === null) throw error;
      signedInAgain ??= withResolvers();
      const waiting = signedInAgain.promise;
      become({ ...state, expired: true });
      await waiting;
    }
  }

  return {
    renew,
    recover,
    state: () => state,
    token: () => session?.accessToken ?? null,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async ensureFresh() {
      if (session !== null && now() > endsAt - RENEW_BEFORE_END_MS) await recover();
    },
    async signIn(email: string, password: string, code?: string) {
      keep(await core.signIn({ body: { email, password, ...(code !== undefined && { code }) } }));
    },
    async signOut() {
      const given = signedInAgain;
      signedInAgain = null;
      forget();
      given?.reject(new CoreError('refreshSession', 'unauthenticated', 'The session ended and was given up'));
      await core.signOut();
    },
  };
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof CoreError && error.code === 'unauthenticated';
}

/** Two tabs share the cookie: they take turns, so that neither uses one the other has already traded in. */
async function acrossTabs(deed: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return deed();
  await locks.request('ventanilla-session', deed);
}

type PromiseWithResolvers<Value> = {
  promise: Promise<Value>;
  resolve: (value: Value) => void;
  reject: (reason: unknown) => void;
};

/** Promise.withResolvers is younger than the browsers on a town hall's desks. */
function withResolvers(): PromiseWithResolvers<void> {
  let resolve: () => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
