import type { AnyEntry } from '@ventanilla/contracts';
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

/** As many as core takes at once. */
export const MOST_AT_ONCE = 100;

export type Chosen = { entry: AnyEntry; languages: string[] };
/** `notFitting`: it does not stand where the deed begins; `notYours`: not in a language that is theirs. */
export type LeftOut = { entry: AnyEntry; why: 'notFitting' | 'notYours' };
export type ManyPlan = { chosen: Chosen[]; leftOut: LeftOut[] };

type Own = (languages: readonly string[], to: 'write' | 'publish') => string[];

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
