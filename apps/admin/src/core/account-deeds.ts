import type {
  NewSecondFactor,
  OpenedLink,
  OpenSession,
  RecoveryCodes,
  SecondFactor,
  StaffLink,
} from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';

/** What people do about their own account, and about links that let others in. */
export type AccountDeeds = {
  secondFactor(): Promise<SecondFactor>;
  beginSecondFactor(password: string): Promise<NewSecondFactor>;
  confirmSecondFactor(code: string): Promise<RecoveryCodes>;
  removeSecondFactor(password: string): Promise<void>;
  renewRecoveryCodes(password: string): Promise<RecoveryCodes>;
  openSessions(): Promise<OpenSession[]>;
  endSession(id: string): Promise<void>;
  endOtherSessions(): Promise<void>;
  openLink(token: string): Promise<OpenedLink>;
  useLink(token: string, password: string): Promise<OpenedLink>;
  handOutLink(staff: string): Promise<StaffLink>;
  removeStaffSecondFactor(staff: string): Promise<void>;
};

export function accountDeeds(core: DeskCore): AccountDeeds {
  return {
    secondFactor: () => core.getSecondFactor(),
    beginSecondFactor: (password) => core.beginSecondFactor({ body: { password } }),
    confirmSecondFactor: (code) => core.confirmSecondFactor({ body: { code } }),
    removeSecondFactor: (password) => core.removeSecondFactor({ body: { password } }),
    renewRecoveryCodes: (password) => core.renewRecoveryCodes({ body: { password } }),
    openSessions: async () => (await core.listSessions()).items,
    endSession: (id) => core.endSession({ params: { id } }),
    endOtherSessions: () => core.endOtherSessions(),
    openLink: (token) => core.openLink({ body: { token } }),
    useLink: (token, password) => core.useLink({ body: { token, password } }),
    handOutLink: (id) => core.handOutLink({ params: { id } }),
    removeStaffSecondFactor: (id) => core.removeStaffSecondFactor({ params: { id } }),
  };
}
