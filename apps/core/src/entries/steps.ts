import type { Problem } from '@ventanilla/contracts';
import { wrongState } from './entry.errors.js';
import type { EntryDocument, StoredMark } from './entry.schema.js';

export type Step =
  | 'publish'
  | 'submitForReview'
  | 'returnToDraft'
  | 'markOutdated'
  | 'markCurrent'
  | 'archive'
  | 'unarchive'
  | 'unpublish';
type Where = { hasText: boolean; isPublic: boolean; marked: ReadonlySet<StoredMark['mark']> };

/** Where a language has to stand for a step, and what to do when it does not. */
const conditions: Record<Step, { fits: (where: Where) => boolean; otherwise: string }> = {
  publish: {
    fits: ({ marked }) => !marked.has('archived'),
    otherwise: 'is archived. Take it back from the archive first.',
  },
  submitForReview: {
    fits: ({ hasText, marked }) => hasText && !marked.has('archived'),
    otherwise: 'has no draft to review. Write it first, or take it back from the archive.',
  },
  returnToDraft: {
    fits: ({ marked }) => marked.has('inReview'),
    otherwise: 'is not in review. Look again: somebody may have returned or published it.',
  },
  markOutdated: {
    fits: ({ isPublic }) => isPublic,
    otherwise: 'is not public, so nobody is told anything outdated.',
  },
  markCurrent: { fits: ({ marked }) => marked.has('outdated'), otherwise: 'is not marked as outdated.' },
  archive: {
    fits: ({ isPublic }) => isPublic,
    otherwise: 'is not public. Only what was public goes to the archive; delete a draft instead.',
  },
  unpublish: { fits: ({ isPublic }) => isPublic, otherwise: 'is not public, so there is nothing to take out.' },
  unarchive: { fits: ({ marked }) => marked.has('archived'), otherwise: 'is not in the archive.' },
};

/** Refuses with every language that does not stand where the step begins. */
export function requireStanding(entry: EntryDocument, languages: readonly string[], step: Step): void {
  const problems = standingProblems(entry, languages, step);
  if (problems.length > 0) throw wrongState(problems);
}

export function standingProblems(entry: EntryDocument, languages: readonly string[], step: Step): Problem[] {
  const { fits, otherwise } = conditions[step];
  return languages
    .filter((language) => !fits(whereIs(entry, language)))
    .map((language) => ({ path: `texts.${language}`, code: step, message: `"${language}" ${otherwise}` }));
}

function whereIs({ texts, published, marks }: EntryDocument, language: string): Where {
  const marked = new Set(marks.filter((one) => one.language === language).map(({ mark }) => mark));
  return { hasText: language in texts, isPublic: Boolean(published?.texts[language]), marked };
}

/** The marks that are left when these are taken from these languages. */
export function withoutMarks(
  marks: readonly StoredMark[],
  languages: readonly string[],
  gone: readonly StoredMark['mark'][],
): StoredMark[] {
  return marks.filter(({ language, mark }) => !(languages.includes(language) && gone.includes(mark)));
}
