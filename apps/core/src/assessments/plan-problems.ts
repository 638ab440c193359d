import type { AssessmentInput, Problem } from '@ventanilla/contracts';
import { checkCalendar, findIndicator, type IndicatorSet } from '@ventanilla/mgi';

/** Everything that is wrong with a plan: its calendar, its institutions, who is asked what, and what meets it. */
export function planProblems({ calendar, institutions, asks, links }: AssessmentInput, set: IndicatorSet): Problem[] {
  const keys = institutions.map(({ key }) => key);
  return [
    ...checkCalendar(calendar).map(({ path, ...problem }) => ({ ...problem, path: `calendar.${path}` })),
    ...repeated(keys).map((at) => wrong(`institutions.${at}.key`, 'repeatedKey', 'Another institution has this key.')),
    ...repeated(asks.map(({ indicator, institution }) => `${institution} ${indicator}`)).map((at) =>
      wrong(`asks.${at}`, 'repeatedKey', 'This institution is asked this question already.'),
    ),
    ...asks.flatMap(({ indicator, institution }, at) => [
      ...unknownIndicator(set, indicator, `asks.${at}.indicator`),
      ...(keys.includes(institution)
        ? []
        : [wrong(`asks.${at}.institution`, 'unknownInstitution', 'Add this institution to the round first.')]),
    ]),
    ...repeated(links.map(({ indicator }) => indicator)).map((at) =>
      wrong(`links.${at}`, 'repeatedKey', 'This question has its links already.'),
    ),
    ...links.flatMap(({ indicator }, at) => unknownIndicator(set, indicator, `links.${at}.indicator`)),
  ];
}

function unknownIndicator(set: IndicatorSet, indicator: string, path: string): Problem[] {
  if (findIndicator(set, indicator)) return [];
  return [wrong(path, 'unknownIndicator', 'The set has no question with this key.')];
}

function wrong(path: string, code: string, message: string): Problem {
  return { path, code, message };
}

/** Where something is that an earlier one is too. */
function repeated(names: readonly string[]): number[] {
  const seen = new Set<string>();
  return names.flatMap((name, at) => {
    const isRepeated = seen.has(name);
    seen.add(name);
    return isRepeated ? [at] : [];
  });
}
