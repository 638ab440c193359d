import type { StaffCaller } from './caller.js';

/** Tells who a bearer token belongs to. Bound to the sessions of staff by the module that keeps them. */
export abstract class Authenticator {
  abstract isBot(token: string): boolean;

  /** Throws `unauthenticated` for a token that is wrong, expired, signed out or of somebody shut out. */
  abstract authenticate(token: string, requestId: string): Promise<StaffCaller>;
}
