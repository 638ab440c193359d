import type { Facts, LanguageCode, Source, Topic } from '@ventanilla/contracts';
import { type Draft, draftsOf, type WordingOf } from './entries.js';
import { findingFacts } from './facts.js';

/** `q1w3`: Quilmes, domain 1, well-developed area, third of them; `a` stands for an area with potential. */
export type FindingKey = `${'q' | 'c'}${1 | 2 | 3 | 4 | 5 | 6}${'w' | 'a'}${number}`;

/** What a finding is about beyond its place in the profile, which its key tells. */
export type FindingNote = Partial<Pick<Facts<'finding'>, 'related' | 'superseded'>> & { topics: Topic[] };

/** A published profile: one source for all its findings. */
export type PublishedProfile<Key extends FindingKey> = {
  profile: string;
  source: Source;
  notes: Record<Key, FindingNote>;
  texts: Record<LanguageCode, WordingOf<'finding', Key>>;
};

/** Finding entries of a profile. Domain, type and order are read from the key. */
export function findingsOf<Key extends FindingKey>({ profile, source, notes, texts }: PublishedProfile<Key>): Draft[] {
  const keys = Object.keys(notes) as Key[];
  const facts = Object.fromEntries(
    keys.map((key) => [key, findingFacts({ profile, sources: [source], ...placeOf(key), ...notes[key] })]),
  ) as Record<Key, Facts<'finding'>>;
  return draftsOf({ kind: 'finding', facts, texts });
}

function placeOf(key: FindingKey): Pick<Facts<'finding'>, 'domain' | 'type' | 'order'> {
  return {
    domain: Number(key.charAt(1)),
    type: key.charAt(2) === 'w' ? 'well-developed' : 'potential',
    order: Number(key.slice(3)),
  };
}
