import type { ComparedCounts, RoundComparison } from '@ventanilla/contracts';
import type { Written } from '../i18n/use-written.js';

/** How the later round words what it shares with the earlier one, or else how that one did. */
export type RoundWords = {
  domain: (number: number) => string;
  place: (counts: ComparedCounts, none: string) => string;
  question: (indicator: string) => string;
  step: (key: string) => string;
  /** Every answer that may be given in one of them, in the order of the later scale. */
  steps: string[];
};

export function roundWords({ before, after }: RoundComparison, written: Written): RoundWords {
  const sides = [after, before];
  const domains = sides.flatMap((side) => side.domains);
  const domain = (number: number) => {
    const named = domains.find((one) => one.number === number);
    return `${number}. ${named ? written(named.names) : ''}`;
  };
  const subTheme = (key: string) => domains.flatMap(({ subThemes }) => subThemes).find((one) => one.key === key);
  const scale = sides.flatMap((side) => side.scale);
  const questions = sides.flatMap(({ indicators }) => indicators);
  return {
    domain,
    place: (counts, none) => {
      const within =
        counts.subTheme === null ? none : written(subTheme(counts.subTheme)?.names ?? {}) || counts.subTheme;
      return `${domain(counts.domain)} · ${within}`;
    },
    question: (indicator) => written(questions.find(({ key }) => key === indicator)?.question ?? {}),
    step: (key) => written(scale.find((one) => one.key === key)?.words ?? {}) || key,
    steps: [...new Set(scale.map(({ key }) => key))],
  };
}
