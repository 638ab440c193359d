import type { AssessmentInput, Problem } from '@ventanilla/contracts';
import { checkCalendar, findIndicator, type IndicatorSet } from '@ventanilla/mgi';

/** Everything that is wrong with a plan: its calendar, its institutions, and who is asked what. */
export function planProblems({ calendar, institutions, asks }: AssessmentInput, set: IndicatorSet): Problem[] {
  const keys = institutions.map(({ key }) => key);
  return [
    ...checkCalendar(calendar).map(({ path, ...problem }) => ({ ...problem, path: `calendar.${path}` })),
    ...repeated(keys).map((at) => wrong(`institutions.${at}.key`, 'repeatedKey', 'Another institution has this key.')),
    ...repeated(asks.map(({ indicator, institution }) => `${institution} ${indicator}`)).map((at) =>
      wrong(`asks.${at}`, 'repeatedKey', 'This institution is asked this question already.'),
    ),
    ...asks.flatMap(({ indicator, institution }, at) => [
      ...(findIndicator(set, indicator)
        ? []
        : [wrong(`asks.${at}.indicator`, 'unknownIndicator', 'The set has no question with this key.')]),
      ...(keys.includes(institution)
        ? []
        : [wrong(`asks.${at}.institution`, 'unknownInstitution', 'Add this institution to the round first.')]),
    ]),
  ];
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
