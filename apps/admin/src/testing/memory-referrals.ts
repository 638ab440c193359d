import type { Referral, StartedProtocol } from '@ventanilla/contracts';
import { anId } from './builders.js';
import type { MemoryCases } from './memory-cases.js';
import { found, type Part, pageOf, refusal } from './memory-parts.js';

type ReferralOperation =
  | 'listReferrals'
  | 'askReferral'
  | 'cancelReferral'
  | 'passOnReferral'
  | 'recordReferralOutcome';

/** Referrals in memory; a test answers for the person. */
export class MemoryReferrals {
  readonly referrals = new Map<string, Referral>();

  constructor(referrals: readonly Referral[] = []) {
    for (const one of referrals) this.referrals.set(one.id, one);
  }

  /** As if the person had pressed a button in Telegram. */
  answer(id: string, state: 'agreed' | 'declined' | 'withdrawn'): void {
    const one = found('getReferral', this.referrals.get(id));
    this.referrals.set(id, { ...one, state, answeredAt: new Date().toISOString(), version: one.version + 1 });
  }
}

const byName = 'Gestión de Quilmes';

export function referralOperations(memory: MemoryReferrals, cases: MemoryCases): Part<ReferralOperation> {
  function change(operation: ReferralOperation, id: string, version: number, values: Partial<Referral>): Referral {
    const before = found(operation, memory.referrals.get(id));
    if (before.version !== version) throw refusal(operation, 'conflict');
    const next = { ...before, ...values, version: version + 1 };
    memory.referrals.set(id, next);
    return next;
  }
  const now = () => new Date().toISOString();
  return {
    listReferrals: async ({ query }) =>
      pageOf(
        [...memory.referrals.values()].filter((one) => !query.case || one.case === query.case),
        query,
      ),
    askReferral: async ({ params, body: { referral } }) => {
      const { id, number, municipality, language } = found('askReferral', cases.cases.get(params.id));
      const expiresAt = new Date(Date.now() + 14 * 86_400_000).toISOString();
      const asked = { ...referral, id: anId(), case: id, caseNumber: number, municipality, language, expiresAt };
      const open = { answeredAt: null, withdrawnAt: null, passedOn: null, outcome: null, version: 1 };
      const one: Referral = { ...asked, ...open, state: 'asked', askedAt: now(), askedBy: byName };
      memory.referrals.set(one.id, one);
      cases.add(id, { from: 'event', by: null, event: { kind: 'referral', referral: one.id, step: 'asked' } });
      return one;
    },
    cancelReferral: async ({ params, body }) =>
      change('cancelReferral', params.id, body.version, { state: 'cancelled' }),
    passOnReferral: async ({ params, body: { version, way } }) => {
      if (memory.referrals.get(params.id)?.state !== 'agreed') throw refusal('passOnReferral', 'wrongState');
      const passedOn = { at: now(), by: byName, way };
      return change('passOnReferral', params.id, version, { state: 'passedOn', passedOn });
    },
    recordReferralOutcome: async ({ params, body: { version, ...outcome } }) =>
      change('recordReferralOutcome', params.id, version, { outcome: { ...outcome, at: now(), by: byName } }),
  };
}

type StartedOperation = 'startCaseProtocol' | 'markProtocolStep';

/** Protocols in cases, begun as `protocolOf` knows them. */
export function startedProtocolOperations(
  cases: MemoryCases,
  protocolOf: (key: string) => StartedProtocol,
): Part<StartedOperation> {
  return {
    startCaseProtocol: async ({ params, body }) => {
      const one = found('startCaseProtocol', cases.cases.get(params.id));
      const protocols = [...one.protocols, protocolOf(body.protocol)];
      return cases.change(one, { protocols, suggestedProtocol: null });
    },
    markProtocolStep: async ({ params, body }) => {
      const one = found('markProtocolStep', cases.cases.get(params.id));
      const marked = { ...body, by: byName, at: new Date().toISOString() };
      const protocols = one.protocols.map((protocol) => ({
        ...protocol,
        steps: protocol.steps.map((step) =>
          protocol.key === params.protocol && step.id === params.step ? { ...step, ...marked } : step,
        ),
      }));
      return cases.change(one, { protocols });
    },
  };
}
