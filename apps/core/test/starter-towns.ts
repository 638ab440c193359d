import type { Municipality, PublishedEntry } from '@ventanilla/contracts';
import { starterEntries, starterMunicipalities } from '@ventanilla/starter-content';
import { type Reply, reply } from '../src/answers/reply.js';
import { toPublishedEntry } from '../src/entries/entry.view.js';
import { PublishedContent } from '../src/knowledge/published-content.js';

export type Town = 'quilmes' | 'caba';

export const everyTown: readonly Town[] = ['quilmes', 'caba'];

/** The starter content of a town, all of it published. */
export const entriesOf = (town: Town): PublishedEntry[] =>
  starterEntries(town).map((entry) => toPublishedEntry(entry, entry) as PublishedEntry);

/** The towns of the starter content, asked at a moment without a database: what each says to a question. */
export async function openStarterTowns(now: Date): Promise<(town: Town, question: string) => Reply['answer']> {
  const municipalities: Municipality[] = starterMunicipalities.map((municipality) => ({
    ...municipality,
    version: 1,
    revision: 1,
    updatedAt: now.toISOString(),
  }));
  const windows = new Map<string, PublishedContent>();
  for (const municipality of municipalities) {
    const entries = entriesOf(municipality.id as Town).map((entry) => ({ id: entry.key, entry }));
    windows.set(municipality.id, await PublishedContent.of(municipality, entries));
  }
  return (town, question) => {
    const content = windows.get(town);
    if (content === undefined) throw new Error(`The starter content has no municipality "${town}"`);
    return reply(content, { question, context: null, near: null, now, municipalities }).answer;
  };
}
