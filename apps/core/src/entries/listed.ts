import type { operations } from '@ventanilla/contracts';
import type { InputOf } from '../platform/http/handle.js';
import type { EntryState } from './entry.schema.js';
import { wordsOf } from './words.js';

/** Raised when lists find entries by something new: those that were written before are then listed anew. */
export const LISTED_BY = 2;

/** What lists find an entry by: derived from it, and stored with it, so that indexes hold it. */
export type Listed = {
  isDeleted: boolean;
  /** Everything of it that a list is filtered by, such as `topic:health` or `state:draft.pt`: one index serves them all. */
  facets: string[];
  /** Key and texts as they are searched, word by word. */
  words: string[];
  /** The rules by which all this was derived. */
  listedBy: number;
};

type Source = Pick<EntryState, 'facts' | 'published' | 'standing' | 'search' | 'deletedAt'> & {
  gaps: readonly { language: string; state: string }[];
};

type Wanted = Pick<
  InputOf<typeof operations.listEntries>['query'],
  'gap' | 'language' | 'state' | 'domain' | 'type' | 'topic'
>;

export function listedAs(entry: Source): Listed {
  return {
    isDeleted: entry.deletedAt !== null,
    facets: [...new Set(facetsOf(entry))],
    words: wordsOf(entry.search),
    listedBy: LISTED_BY,
  };
}

function facetsOf({ facts, published, standing, gaps }: Source): string[] {
  const { topics, checkedAt } = facts;
  return [
    ...topics.map((topic) => `topic:${topic}`),
    ...standing.flatMap(({ language, state }) => [`in:${language}`, `state:${state}`, `state:${state}.${language}`]),
    ...gaps.map(({ state, language }) => `gap:${state}.${language}`),
    ...('domain' in facts ? [`domain:${facts.domain}`, `type:${facts.type}`] : []),
    ...(published ? ['public', ...Object.keys(published.texts).map((language) => `public:${language}`)] : []),
    ...(checkedAt === null ? ['unchecked'] : []),
  ];
}

/** The facets that a list asks for, as a rule the rarest first: by that one an index is searched, the others are looked at. */
export function facetsWanted({ gap, language, state, domain, type, topic }: Wanted): string[] {
  return [
    ...(gap ? [`gap:${gap.state}.${gap.language}`] : []),
    ...(state && language ? [`state:${state}.${language}`] : []),
    ...(domain !== undefined ? [`domain:${domain}`] : []),
    ...(type ? [`type:${type}`] : []),
    ...(topic ? [`topic:${topic}`] : []),
    ...(state && !language ? [`state:${state}`] : []),
    ...(language && !state ? [`in:${language}`] : []),
  ];
}
