import type { Address, Facts, Source, Topic } from '@ventanilla/contracts';
import { type Draft, draftsOf, inEveryLanguage } from './entries.js';
import { locationFacts } from './facts.js';

/** A place as its source names it. Names of places are proper names: the same in every language. */
export type Place = { name: string; address: Address; topics: Topic[]; sources: Source[]; keywords?: string[] };

/** Location entries of named places. No source gives coordinates, so none has a position. */
export function locationsOf(places: Record<string, Place>): Draft[] {
  const entries = Object.entries(places);
  const facts = Object.fromEntries(entries.map(([key, place]) => [key, factsOf(place)]));
  const wording = Object.fromEntries(entries.map(([key, place]) => [key, wordingOf(place)]));
  return draftsOf({ kind: 'location', facts, texts: inEveryLanguage(wording) });
}

function factsOf({ address, topics, sources }: Place): Facts<'location'> {
  return locationFacts({ topics, sources, address });
}

function wordingOf({ name, keywords = [] }: Place) {
  return { name, keywords };
}
