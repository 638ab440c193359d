import type { User } from '@grammyjs/types';

/** A test person as the sandbox keeps them. */
export type PersonRecord = {
  user: User;
  /** A bot may write to a person only once they have written to it. */
  hasStarted: boolean;
  hasBlocked: boolean;
  isDeactivated: boolean;
};
