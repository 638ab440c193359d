import { CoreError, type Staff } from '@ventanilla/contracts';
import type { AuthProvider } from 'react-admin';
import { isAllowed } from './access.js';
import { isDeskError, toDeskError } from './desk-error.js';
import { type DeskSession, isSignedOut } from './session.js';

const ASK_AGAIN_MS = 2_000;

export function createAuthProvider(session: DeskSession): AuthProvider {
  const signedInStaff = async (): Promise<Staff> => {
    if (session.state().staff === null) await untilAnswered(() => session.renew());
    const { staff } = session.state();
    if (staff === null) throw new CoreError('refreshSession', 'unauthenticated', 'Nobody is signed in');
    return staff;
  };

  return {
    async login({ username, password, code }: { username: string; password: string; code?: string }) {
      await session.signIn(username, password, code).catch(rethrowAsDeskError);
    },
    async logout() {
      // Without an answer from core the cookie lives on, but nobody is signed in here any more.
      await session.signOut().catch(rethrowUnlessUnavailable);
    },
    async checkAuth() {
      await signedInStaff().catch(() => {
        throw { message: false };
      });
    },
    async checkError(error: unknown) {
      if (isUnauthenticated(error)) throw error;
    },
    async getIdentity() {
      const staff = await signedInStaff();
      return { ...staff, fullName: staff.name };
    },
    async getPermissions() {
      return (await signedInStaff()).role;
    },
    async canAccess({ resource, action }) {
      return isAllowed(await signedInStaff(), resource, action);
    },
  };
}

/** While core is away nobody knows who is signed in, and nobody is signed out for that: it is asked until it answers. */
async function untilAnswered(deed: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await deed();
    } catch (error) {
      if (!(error instanceof CoreError) || isSignedOut(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
  }
}

function isUnauthenticated(error: unknown): boolean {
  return isDeskError(toDeskError(error), 'unauthenticated');
}

function rethrowAsDeskError(error: unknown): never {
  throw toDeskError(error);
}

function rethrowUnlessUnavailable(error: unknown) {
  if (!(error instanceof CoreError && error.code === 'unavailable')) throw error;
}
