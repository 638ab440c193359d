import type { ApiScope, Staff } from '@ventanilla/contracts';

/** A signed-in member of staff, in one request. `session` names the family of refresh tokens it belongs to. */
export type StaffCaller = {
  kind: 'staff';
  staff: Staff;
  session: string;
  /** True while nothing but setting up a second factor is allowed. */
  secondFactorMissing: boolean;
  requestId: string;
  /** Set when a program calls with a key: it opens operations of these scopes and no others. */
  apiKey?: { id: string; scopes: readonly ApiScope[] };
};

/** Who is behind a request. Addresses are used to limit rates and are never stored. */
export type Caller = StaffCaller | { kind: 'bot'; requestId: string } | { kind: 'public'; requestId: string };
