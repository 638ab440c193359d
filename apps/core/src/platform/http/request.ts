import type { Caller } from '../access/caller.js';

declare global {
  namespace Express {
    interface Request {
      /** In every log line and every error body of this request. */
      id: string;
      /** Set by the access guard. */
      caller?: Caller;
      /** Path parameters, query and body as the operation's schemas read them. */
      input?: unknown;
    }
  }
}
