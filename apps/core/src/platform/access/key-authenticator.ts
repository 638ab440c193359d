import type { StaffCaller } from './caller.js';

/** Tells which program a key belongs to. Bound to the stored keys by the module that keeps them. */
export abstract class KeyAuthenticator {
  /** Whether a bearer token looks like a key, so that it is held against keys and nothing else. */
  abstract isKey(token: string): boolean;

  /** Throws `unauthenticated` for a key that is wrong, over or revoked. */
  abstract authenticate(token: string, requestId: string): Promise<StaffCaller>;
}
