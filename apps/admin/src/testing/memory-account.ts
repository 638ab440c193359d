import type { OpenSession, SecondFactor, Staff, StaffLink } from '@ventanilla/contracts';
import { aStaff } from './builders.js';
import { type Part, refusal } from './memory-parts.js';

type AccountOperation =
  | 'signIn'
  | 'refreshSession'
  | 'signOut'
  | 'changePassword'
  | 'getSecondFactor'
  | 'beginSecondFactor'
  | 'confirmSecondFactor'
  | 'removeSecondFactor'
  | 'renewRecoveryCodes'
  | 'listSessions'
  | 'endSession'
  | 'endOtherSessions'
  | 'openLink'
  | 'useLink';

export const memoryPassword = 'una frase bien larga';
export const memoryCode = '123456';
export const memoryLink: StaffLink = {
  purpose: 'reset',
  token: 'token-of-a-link',
  expiresAt: '2026-12-03T12:00:00.000Z',
};

const codes = Array.from({ length: 10 }, (_, at) => `abcd-efgh-jk${at}m`);
const device = { startedAt: '2026-11-26T09:00:00.000Z', lastUsedAt: '2026-11-26T12:00:00.000Z' };

/** Signing in, and one's own account, of the twin of core in memory. */
export function accountOperations(signedIn: Staff): Part<AccountOperation> {
  let factor: SecondFactor = { on: signedIn.secondFactor, since: null, required: false, recoveryCodesLeft: 0 };
  let sessions: OpenSession[] = [
    { ...device, id: 'here', browser: 'Firefox', system: 'Linux', current: true },
    { ...device, id: 'pocket', browser: 'Chrome', system: 'Android', current: false },
  ];
  const session = { accessToken: 'token', expiresIn: 900, secondFactorMissing: false, staff: signedIn };

  function requirePassword(operation: AccountOperation, password: string) {
    if (password !== memoryPassword) throw refusal(operation, 'wrongCredentials');
  }

  function requireCode(operation: AccountOperation, code: string) {
    if (code !== memoryCode) throw refusal(operation, 'wrongCode');
  }

  function openedLink(operation: AccountOperation, token: string) {
    if (token !== memoryLink.token) throw refusal(operation, 'linkOver');
    const { name, email, role } = signedIn;
    return { purpose: memoryLink.purpose, name, email, role };
  }

  return {
    signIn: async ({ body: { password, code } }) => {
      requirePassword('signIn', password);
      if (factor.on && code === undefined) throw refusal('signIn', 'secondFactorNeeded');
      if (factor.on) requireCode('signIn', code ?? '');
      return session;
    },
    refreshSession: async () => session,
    signOut: async () => undefined,
    changePassword: async ({ body }) => requirePassword('changePassword', body.current) as undefined,
    getSecondFactor: async () => factor,
    beginSecondFactor: async ({ body }) => {
      requirePassword('beginSecondFactor', body.password);
      const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
      return { secret, uri: `otpauth://totp/Ventanilla:${signedIn.email}?secret=${secret}&issuer=Ventanilla` };
    },
    confirmSecondFactor: async ({ body }) => {
      requireCode('confirmSecondFactor', body.code);
      factor = { ...factor, on: true, since: device.lastUsedAt, recoveryCodesLeft: codes.length };
      return { codes };
    },
    removeSecondFactor: async ({ body }) => {
      requirePassword('removeSecondFactor', body.password);
      factor = { ...factor, on: false, since: null, recoveryCodesLeft: 0 };
    },
    renewRecoveryCodes: async ({ body }) => {
      requirePassword('renewRecoveryCodes', body.password);
      return { codes };
    },
    listSessions: async () => ({ items: sessions }),
    endSession: async ({ params }) => {
      sessions = sessions.filter(({ id }) => id !== params.id);
    },
    endOtherSessions: async () => {
      sessions = sessions.filter(({ current }) => current);
    },
    openLink: async ({ body }) => openedLink('openLink', body.token),
    useLink: async ({ body }) => openedLink('useLink', body.token),
  };
}

/** Somebody let in just now, with the link to hand on. */
export function invited(staff: Partial<Staff>): { staff: Staff; link: StaffLink } {
  return { staff: aStaff({ ...staff, invited: true }), link: { ...memoryLink, purpose: 'invitation' } };
}
