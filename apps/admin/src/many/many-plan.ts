import { type AnyEntry, MOST_AT_ONCE } from '@ventanilla/contracts';
import { languagesFor } from '../entries/use-languages-for.js';
import { languagesForStep } from '../workflow/steps.js';

/** What can be done to many entries at once, in the order it is offered. */
export const manyDeeds = ['submitForReview', 'publish', 'archive'] as const;
export type ManyDeed = (typeof manyDeeds)[number];

/** What the access table calls the right to each. */
export const rightOf: Record<ManyDeed, 'edit' | 'publish' | 'archive'> = {
  submitForReview: 'edit',
  publish: 'publish',
  archive: 'archive',
};

/** As many as a release holds. */
const MOST_IN_RELEASE = 200;
/** As many as core does it to at once. */
export const mostOf = (deed: ManyDeed) => (deed === 'publish' ? MOST_IN_RELEASE : MOST_AT_ONCE);

export type Chosen = { entry: AnyEntry; languages: string[] };
/** `notFitting`: it does not stand where the deed begins; `notYours`, `notChosen`: not in a language that is. */
export type LeftOut = { entry: AnyEntry; why: 'notFitting' | 'notYours' | 'notChosen' };
export type ManyPlan = { chosen: Chosen[]; leftOut: LeftOut[] };

type Own = (languages: readonly string[], to: 'write' | 'publish') => string[];

/** The languages that a plan is for, each once. */
export function languagesIn({ chosen }: ManyPlan): string[] {
  return [...new Set(chosen.flatMap(({ languages }) => languages))].sort();
}

/** A plan for fewer languages: what has none of the others is left as it is. */
export function withoutLanguages({ chosen, leftOut }: ManyPlan, left: readonly string[]): ManyPlan {
  const fewer = chosen.map((one) => ({ ...one, languages: one.languages.filter((code) => !left.includes(code)) }));
  return {
    chosen: fewer.filter(({ languages }) => languages.length > 0),
    leftOut: [
      ...leftOut,
      ...fewer
        .filter(({ languages }) => languages.length === 0)
        .map(({ entry }) => ({ entry, why: 'notChosen' as const })),
    ],
  };
}

/** Of the entries somebody chose: those the deed can be done to, with the languages of each, and why not to the others. */
export function planOf(deed: ManyDeed, entries: readonly AnyEntry[], own: Own): ManyPlan {
  const plan: ManyPlan = { chosen: [], leftOut: [] };
  for (const entry of entries) {
    const fitting = deed === 'publish' ? languagesFor('publish', entry).likely : languagesForStep(deed, entry);
    const languages = own(fitting, deed === 'submitForReview' ? 'write' : 'publish');
    if (languages.length > 0) plan.chosen.push({ entry, languages });
    else plan.leftOut.push({ entry, why: fitting.length > 0 ? 'notYours' : 'notFitting' });
  }
  return plan;
}
