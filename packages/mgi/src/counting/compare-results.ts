import { findIndicator, type IndicatorSet } from '../sets/indicator-set.js';
import { type CountRow, countByDomain, countBySubTheme, type Settled } from './counts.js';

/** What a round came to, under a key of the caller's: a city, or a year of one city. */
export type Result = { key: string; set: IndicatorSet; settled: readonly Settled[] };

/** What one result says to a topic. `asked`: its set has the question; `step` is `null` where it is open or not asked. */
export type TopicStep = { result: string; asked: boolean; step: string | null };

/** One topic beside each other. */
export type TopicComparison = { indicator: string; domain: number; steps: readonly TopicStep[] };

/** How a topic stands in two results: `open` where both have the question and one or both came to nothing yet. */
export const topicChanges = ['changed', 'same', 'onlyBefore', 'onlyAfter', 'open'] as const;

/** One of `topicChanges`. */
export type TopicChange = (typeof topicChanges)[number];

/**
 * One domain, or one of its sub-themes, beside each other: its counts in each result, `null` where its set has no such
 * domain, or asks nothing in that sub-theme.
 */
export type DomainComparison = {
  domain: number;
  subTheme: string | null;
  counts: readonly { result: string; row: CountRow | null }[];
};

/**
 * Results side by side. `comparable` says whether all of them asked from the same set, or from sets tailored from it;
 * where they did not, numbers of domains and keys mean different things, and there is nothing to show.
 */
export type Comparison = {
  comparable: boolean;
  domains: readonly DomainComparison[];
  subThemes: readonly DomainComparison[];
  topics: readonly TopicComparison[];
};

/**
 * Puts results side by side: two rounds of one city, or several cities. Columns stay in the order given and rows are
 * sorted by domain and key, so that no result is above another: counts and topics, never a ranking.
 */
export function compareResults(results: readonly Result[]): Comparison {
  const comparable = areOfOneFamily(results.map(({ set }) => set));
  if (!comparable) return { comparable, domains: [], subThemes: [], topics: [] };
  return {
    comparable,
    domains: compareCounts(results, countByDomain),
    subThemes: compareCounts(results, countBySubTheme),
    topics: compareTopics(results),
  };
}

/** Whether a way leads from each set to each other, over what they are versions of and what they were tailored from. */
function areOfOneFamily([first, ...others]: readonly IndicatorSet[]): boolean {
  if (!first) return true;
  const family = new Set(namesOf(first));
  let strangers = others;
  for (let before = -1; before !== strangers.length; ) {
    before = strangers.length;
    const related = strangers.filter((set) => namesOf(set).some((name) => family.has(name)));
    for (const name of related.flatMap(namesOf)) family.add(name);
    strangers = strangers.filter((set) => !related.includes(set));
  }
  return strangers.length === 0;
}

function namesOf({ key, basedOn }: IndicatorSet): string[] {
  return basedOn ? [key, basedOn.key] : [key];
}

/** What became of a topic between the first result and the second. */
export function changeOf({ steps: [before, after] }: TopicComparison): TopicChange {
  if (!after?.asked) return 'onlyBefore';
  if (!before?.asked) return 'onlyAfter';
  if (before.step === null || after.step === null) return 'open';
  return before.step === after.step ? 'same' : 'changed';
}

/** The topics that came to something else in the second result than in the first, where both came to something. */
export function findChanges(before: Result, after: Result): TopicComparison[] {
  return compareResults([before, after]).topics.filter((topic) => changeOf(topic) === 'changed');
}

/** Domains by number; the sub-themes of one by key, what is in none of them last. */
function compareCounts(
  results: readonly Result[],
  count: (set: IndicatorSet, settled: readonly Settled[]) => CountRow[],
): DomainComparison[] {
  const counted = results.map(({ key, set, settled }) => ({ key, rows: count(set, settled) }));
  const places = new Map(counted.flatMap(({ rows }) => rows).map((row) => [placeOf(row), row]));
  return [...places]
    .sort(([, one], [, other]) => one.domain - other.domain || compareSubThemes(one.subTheme, other.subTheme))
    .map(([place, { domain, subTheme }]) => ({
      ...{ domain, subTheme },
      counts: counted.map(({ key, rows }) => ({
        result: key,
        row: rows.find((row) => placeOf(row) === place) ?? null,
      })),
    }));
}

function compareSubThemes(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compareKeys(one, other);
}

function placeOf({ domain, subTheme }: Pick<CountRow, 'domain' | 'subTheme'>): string {
  return JSON.stringify([domain, subTheme]);
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

function stepIn({ key, set, settled }: Result, indicator: string): TopicStep {
  const step = settled.find((each) => each.indicator === indicator)?.step ?? null;
  return { result: key, asked: findIndicator(set, indicator) !== null, step };
}

const collator = new Intl.Collator('en', { numeric: true });

/** `T1.2` before `T1.10`, and the same order whatever comes first. */
function compareKeys(one: string, other: string): number {
  return collator.compare(one, other) || (one < other ? -1 : 1);
}
