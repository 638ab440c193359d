import { type Indicator, type IndicatorSet, indicatorsOf } from '../sets/indicator-set.js';

/** What an indicator came to: a step of the scale. What is still open is not in the list. */
export type Settled = { indicator: string; step: string };

/** How many indicators came to each step, with 0 for the steps that none came to. */
export type StepCounts = Readonly<Record<string, number>>;

/** The answers of a domain or sub-theme, counted: the steps and what is still `open` add up to `indicators`. */
export type CountRow = {
  domain: number;
  /** `null` for a domain as a whole, and for indicators in no sub-theme. */
  subTheme: string | null;
  indicators: number;
  steps: StepCounts;
  open: number;
};

/** Counts answers per domain of the set, in its order, also for a domain without questions. */
export function countByDomain(set: IndicatorSet, settled: readonly Settled[]): CountRow[] {
  return set.domains.map(({ number }) =>
    countRow(set, indicatorsOf(set, number), settled, { domain: number, subTheme: null }),
  );
}

/** Counts answers per sub-theme, then those in none, for every domain; rows without questions are left out. */
export function countBySubTheme(set: IndicatorSet, settled: readonly Settled[]): CountRow[] {
  const rows = set.domains.flatMap(({ number, subThemes }) =>
    [...subThemes.map(({ key }) => key), null].map((subTheme) => {
      const own = indicatorsOf(set, number).filter((indicator) => indicator.subTheme === subTheme);
      return countRow(set, own, settled, { domain: number, subTheme });
    }),
  );
  return rows.filter(({ indicators }) => indicators > 0);
}

function countRow(
  { scale }: IndicatorSet,
  indicators: readonly Indicator[],
  settled: readonly Settled[],
  place: Pick<CountRow, 'domain' | 'subTheme'>,
): CountRow {
  const given = indicators.map(({ key }) => settled.find(({ indicator }) => indicator === key)?.step);
  const steps = scale.map(({ key }) => [key, given.filter((step) => step === key).length] as const);
  const counted = steps.reduce((sum, [, count]) => sum + count, 0);
  return {
    ...place,
    indicators: indicators.length,
    steps: Object.fromEntries(steps),
    open: indicators.length - counted,
  };
}
