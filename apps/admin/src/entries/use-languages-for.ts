import type { AnyEntry } from '@ventanilla/contracts';
import { useState } from 'react';
import { mayPublishIn, mayWriteIn } from '../core/access.js';
import { useSignedIn } from '../core/use-signed-in.js';
import { useMunicipality } from '../municipality/municipality-context.js';

export type PublicDeed = 'publish' | 'unpublish';

/** The languages a deed can be done to, and those it most likely is wanted for: what waits for review, or else all. */
export type Languages = { possible: string[]; likely: string[] };

/** What could be published or taken back, whoever asks. */
export function languagesFor(deed: PublicDeed, { states, published, marks }: AnyEntry): Languages {
  const shown = Object.keys(published?.texts ?? {});
  if (deed === 'unpublish') return { possible: shown, likely: shown };
  const possible = Object.keys(states).filter((language) => states[language] !== 'archived');
  const waiting = marks.filter(({ mark }) => mark === 'inReview').map(({ language }) => language);
  const unpublished = possible.filter((language) => states[language] !== 'published');
  return { possible, likely: waiting.length > 0 ? waiting : unpublished };
}

/** Leaves of some languages those that whoever is signed in may write in or make public, the source language first. */
export function useOwnLanguages() {
  const staff = useSignedIn();
  const { sourceLanguage, languages: offered } = useMunicipality();
  return (languages: readonly string[], to: 'write' | 'publish'): string[] => {
    const may = (language: string) =>
      !staff || (to === 'write' ? mayWriteIn(staff, language, sourceLanguage) : mayPublishIn(staff, language));
    const inOrder = new Set([sourceLanguage, ...offered, ...languages]);
    return [...inOrder].filter((language) => languages.includes(language) && may(language));
  };
}

/** The same of an entry, for whoever is signed in. */
export function useLanguagesFor(deed: PublicDeed, entry: AnyEntry): Languages {
  const own = useOwnLanguages();
  const { possible, likely } = languagesFor(deed, entry);
  return { possible: own(possible, 'publish'), likely: own(likely, 'publish') };
}

/** What somebody chose; until they have, what is likely: the entry may come anew while the dialog is open. */
export function useChosenLanguages(likely: string[]): [string[], (chosen: string[]) => void] {
  const [own, setOwn] = useState<string[] | null>(null);
  return [own ?? likely, setOwn];
}
