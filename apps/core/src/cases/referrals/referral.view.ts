import type { OwnReferral, Referral, ReferralState } from '@ventanilla/contracts';
import type { ReferralDocument } from './referral.schema.js';
import type { ReferralWords } from './referral-words.js';

/** Consent that is too old is none, also before the job has said so. */
export function stateAt({ state, expiresAt }: Pick<ReferralDocument, 'state' | 'expiresAt'>, now: Date): ReferralState {
  return (state === 'asked' || state === 'agreed') && expiresAt <= now ? 'expired' : state;
}

export function toReferral(document: ReferralDocument, words: ReferralWords | null, now: Date): Referral {
  const { _id, case: of, caseNumber, municipality, language, askedBy, version, passedOn, outcome } = document;
  return {
    id: _id.toHexString(),
    case: of.toHexString(),
    ...{ caseNumber, municipality, language, askedBy, version },
    organization: words?.organization ?? null,
    organizationName: words?.organizationName ?? '',
    purpose: words?.purpose ?? null,
    passesOn: words?.passesOn ?? [],
    state: stateAt(document, now),
    askedAt: document.askedAt.toISOString(),
    expiresAt: document.expiresAt.toISOString(),
    answeredAt: document.answeredAt?.toISOString() ?? null,
    withdrawnAt: document.withdrawnAt?.toISOString() ?? null,
    passedOn: passedOn && { ...passedOn, at: passedOn.at.toISOString() },
    outcome: outcome && { ...outcome, at: outcome.at.toISOString(), note: words?.outcomeNote ?? null },
  };
}

export function toOwnReferral(document: ReferralDocument, words: ReferralWords, now: Date): OwnReferral {
  const { _id, askedAt } = document;
  const { organizationName } = words;
  return { id: _id.toHexString(), organizationName, state: stateAt(document, now), askedAt: askedAt.toISOString() };
}
