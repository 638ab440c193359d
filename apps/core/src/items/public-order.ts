import type { PublishedEntry } from '@ventanilla/contracts';

/** Help lines, the most urgent first. */
export function byUrgency(one: PublishedEntry<'helpLine'>, other: PublishedEntry<'helpLine'>): number {
  return rankOf(one) - rankOf(other) || one.key.localeCompare(other.key);
}

/** A line's best place among the dangers it is for; lines for none come last. */
function rankOf({ facts }: PublishedEntry<'helpLine'>): number {
  return Math.min(100, ...facts.dangers.map(({ rank }) => rank));
}

/** Whether people are sent to a service: it is not over, and nothing newer has overtaken it. */
export function isOffered({ facts: { status, superseded } }: PublishedEntry<'service'>): boolean {
  return superseded === null && (status === 'active' || status === 'temporarilyClosed');
}
