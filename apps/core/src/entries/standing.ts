import { isDeepStrictEqual } from 'node:util';
import type { AnyEntry, PublicationState } from '@ventanilla/contracts';
import type { Content, EntryDocument, Standing, StoredMark } from './entry.schema.js';

/**
 * Where each language stands: those of the draft, and those still public that the draft has dropped (`changed`).
 * Facts hold in every language, so a changed fact makes every published language `changed`. A public language can be in
 * review or outdated besides; the state to show comes first.
 */
export function standingOf(draft: Content, published: Content | null, marks: readonly StoredMark[]): Standing[] {
  return languagesOf(draft, published).flatMap((language) => {
    const marked = new Set(marks.filter((one) => one.language === language).map(({ mark }) => mark));
    const states = published?.texts[language] ? publicStates(draft, published, language, marked) : hiddenStates(marked);
    return states.map((state) => ({ language, state }));
  });
}

type Marked = ReadonlySet<StoredMark['mark']>;

function publicStates(draft: Content, published: Content, language: string, marked: Marked): PublicationState[] {
  const same =
    isDeepStrictEqual(draft.facts, published.facts) &&
    isDeepStrictEqual(draft.texts[language], published.texts[language]);
  return [
    ...(marked.has('outdated') ? (['outdated'] as const) : []),
    same ? 'published' : 'changed',
    ...(marked.has('inReview') ? (['inReview'] as const) : []),
  ];
}

function hiddenStates(marked: Marked): PublicationState[] {
  if (marked.has('archived')) return ['archived'];
  return [marked.has('inReview') ? 'inReview' : 'draft'];
}

/** The marks of languages that are still there; a text that was taken out takes its marks with it. */
export function marksThatHold(draft: Content, published: Content | null, marks: readonly StoredMark[]): StoredMark[] {
  const languages = languagesOf(draft, published);
  return marks.filter(({ language }) => languages.includes(language));
}

/** The one state to show for each language. */
export function statesOf({ standing }: Pick<EntryDocument, 'standing'>): AnyEntry['states'] {
  return Object.fromEntries(standing.toReversed().map(({ language, state }) => [language, state]));
}

/** Public languages that nobody is sure of any more. */
export function outdatedIn(marks: readonly StoredMark[]): string[] {
  return marks.filter(({ mark }) => mark === 'outdated').map(({ language }) => language);
}

function languagesOf(draft: Content, published: Content | null): string[] {
  return [...new Set([...Object.keys(draft.texts), ...Object.keys(published?.texts ?? {})])];
}
