import type { Outcome } from '../problem.js';
import { type Doubt, doubt } from '../profile-document/doubt.js';
import type { ProfileDocument } from '../profile-document/read-profile-document.js';
import type { Profile } from './profile.js';

/** What a person says about a document that was read: what it did not say itself, and which domains they confirm. */
export type ProfileAnswers = Pick<Profile, 'title' | 'placeName' | 'country' | 'language'> & {
  period: string | null;
  /** Numbers of the domains whose findings the person has compared with the document. */
  confirmed: readonly number[];
};

/**
 * Makes a profile of a document that was read, all of it or nothing: as long as one part is refused, or unsure and not
 * confirmed, every doubt that is in the way comes back with its line. Refused parts need a better copy of the document.
 */
export function profileFromDocument(document: ProfileDocument, answers: ProfileAnswers): Outcome<Profile, Doubt> {
  const { confirmed, ...frame } = answers;
  const inTheWay = document.parts.flatMap(({ domain, state, doubts }) => {
    const isConfirmed = state === 'toConfirm' && domain !== null && confirmed.includes(domain);
    return state === 'sound' || isConfirmed ? [] : doubts;
  });
  const problems = document.parts.length === 0 ? [doubt('noFindings')] : inTheWay;
  if (problems.length > 0) return { ok: false, problems };
  const { context, keySources, findings } = document;
  return {
    ok: true,
    value: {
      ...frame,
      set: null,
      context,
      findings: findings.map(({ line: _line, domainConfirmed: _confirmed, ...finding }) => ({
        ...finding,
        indicators: [],
        evidence: [],
        reviewed: false,
        superseded: null,
      })),
      keySources: keySources.map(({ title, url }) => ({ title, url, date: null })),
    },
  };
}
