import type { PassingWay, Referral, ReferralInput, ReferralResult } from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';

type Before = Pick<Referral, 'id' | 'version'>;

/** What can be done with referrals of a case to organizations. */
export type ReferralDeeds = {
  referralsOf(municipality: string, one: string): Promise<Referral[]>;
  /** The person is asked once, however often this is sent with the same `clientId`. */
  askReferral(one: string, clientId: string, referral: ReferralInput): Promise<Referral>;
  cancelReferral(before: Before): Promise<Referral>;
  passOnReferral(before: Before, way: PassingWay): Promise<Referral>;
  recordReferralOutcome(before: Before, result: ReferralResult, note: string | null): Promise<Referral>;
};

/** More than one case ever has. */
const ALL = 100;

export function referralDeeds(core: DeskCore): ReferralDeeds {
  return {
    referralsOf: async (municipality, one) =>
      (await core.listReferrals({ query: { municipality, case: one, limit: ALL } })).items,
    askReferral: (id, clientId, referral) => core.askReferral({ params: { id }, body: { clientId, referral } }),
    cancelReferral: ({ id, version }) => core.cancelReferral({ params: { id }, body: { version } }),
    passOnReferral: ({ id, version }, way) => core.passOnReferral({ params: { id }, body: { version, way } }),
    recordReferralOutcome: ({ id, version }, result, note) =>
      core.recordReferralOutcome({ params: { id }, body: { version, result, note } }),
  };
}
