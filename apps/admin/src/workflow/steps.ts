import type { AnyEntry, Mark } from '@ventanilla/contracts';

/** The steps between draft and archive, in the order they are offered. */
export const steps = [
  'submitForReview',
  'returnToDraft',
  'markOutdated',
  'markCurrent',
  'archive',
  'unarchive',
] as const;
export type Step = (typeof steps)[number];

/** What the access table calls the right to take each. */
export const actionOf: Record<Step, 'edit' | 'review' | 'archive'> = {
  submitForReview: 'edit',
  returnToDraft: 'review',
  markOutdated: 'review',
  markCurrent: 'review',
  archive: 'archive',
  unarchive: 'archive',
};

/** Whether a step is taken in the languages one writes in, or in those one makes public. */
export function deedOf(step: Step): 'write' | 'publish' {
  return actionOf[step] === 'edit' ? 'write' : 'publish';
}

/** Steps at which something is written: needed where somebody has to know what to do next. */
export const noteOf: Record<Step, 'needed' | 'optional' | 'none'> = {
  submitForReview: 'optional',
  returnToDraft: 'needed',
  markOutdated: 'optional',
  markCurrent: 'none',
  archive: 'optional',
  unarchive: 'none',
};

/** The languages of an entry that a step can be taken with now. */
export function languagesForStep(step: Step, entry: AnyEntry): string[] {
  const marked = (mark: Mark['mark']) => entry.marks.filter((one) => one.mark === mark).map(({ language }) => language);
  const isPublic = (language: string) => entry.published?.texts[language] !== undefined;
  const possible: Record<Step, (language: string) => boolean> = {
    submitForReview: (language) => needsReview(entry, language) && !marked('inReview').includes(language),
    returnToDraft: (language) => marked('inReview').includes(language),
    markOutdated: (language) => isPublic(language) && !marked('outdated').includes(language),
    markCurrent: (language) => marked('outdated').includes(language),
    archive: isPublic,
    unarchive: (language) => marked('archived').includes(language),
  };
  return Object.keys(entry.states).filter(possible[step]);
}

function needsReview({ texts, states }: AnyEntry, language: string): boolean {
  return language in texts && states[language] !== 'archived' && states[language] !== 'published';
}
