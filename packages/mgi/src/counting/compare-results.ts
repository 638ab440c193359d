import type { IndicatorSet } from '../sets/indicator-set.js';
import { type CountRow, countByDomain, type Settled } from './counts.js';

/** What a round came to, under a key of the caller's: a city, or a year of one city. */
export type Result = { key: string; set: IndicatorSet; settled: readonly Settled[] };

/** One topic beside each other: what each result came to, `null` where it is open or was not asked. */
export type TopicComparison = {
  indicator: string;
  domain: number;
  steps: readonly { result: string; step: string | null }[];
};

/** One domain beside each other: its counts in each result, `null` where its set has no such domain. */
export type DomainComparison = { domain: number; counts: readonly { result: string; row: CountRow | null }[] };

/**
 * Results side by side. `comparable` says whether all of them asked from the same set, or from sets tailored from it;
 * where they did not, numbers of domains and keys mean different things, and there is nothing to show.
 */
export type Comparison = {
  comparable: boolean;
  domains: readonly DomainComparison[];
  topics: readonly TopicComparison[];
};

/**
 * Puts results side by side: two rounds of one city, or several cities. Columns stay in the order given and rows are
 * sorted by domain and key, so that no result is above another: counts and topics, never a ranking.
 */
export function compareResults(results: readonly Result[]): Comparison {
  const comparable = new Set(results.map(({ set }) => set.basedOn?.key ?? set.key)).size <= 1;
  if (!comparable) return { comparable, domains: [], topics: [] };
  return { comparable, domains: compareDomains(results), topics: compareTopics(results) };
}

/** The topics that came to something else in the second result than in the first, where both came to something. */
export function findChanges(before: Result, after: Result): TopicComparison[] {
  return compareResults([before, after]).topics.filter(({ steps: [one, other] }) => {
    return one?.step && other?.step && one.step !== other.step;
  });
}

function compareDomains(results: readonly Result[]): DomainComparison[] {
  const counted = results.map(({ key, set, settled }) => ({ key, rows: countByDomain(set, settled) }));
  const numbers = new Set(counted.flatMap(({ rows }) => rows.map(({ domain }) => domain)));
  return [...numbers]
    .sort((one, other) => one - other)
    .map((domain) => ({
      domain,
      counts: counted.map(({ key, rows }) => ({ result: key, row: rows.find((row) => row.domain === domain) ?? null })),
    }));
}

/** A topic that two versions have in different domains is one topic, under the lower number. */
function compareTopics(results: readonly Result[]): TopicComparison[] {
  const domains = new Map<string, number>();
  for (const { key, domain } of results.flatMap(({ set }) => set.indicators)) {
    domains.set(key, Math.min(domain, domains.get(key) ?? domain));
  }
  return [...domains]
    .map(([indicator, domain]) => ({ indicator, domain, steps: results.map((result) => stepIn(result, indicator)) }))
    .sort((one, other) => one.domain - other.domain || compareKeys(one.indicator, other.indicator));
}

function stepIn({ key, settled }: Result, indicator: string): { result: string; step: string | null } {
  return { result: key, step: settled.find((each) => each.indicator === indicator)?.step ?? null };
}

const collator = new Intl.Collator('en', { numeric: true });

/** `T1.2` before `T1.10`, and the same order whatever comes first. */
function compareKeys(one: string, other: string): number {
  return collator.compare(one, other) || (one < other ? -1 : 1);
}
