import type { Municipality } from '@ventanilla/contracts';
import { confirmationMessages, fallbackOrder, speaker } from '@ventanilla/languages';
import type { EntryDocument } from '../../entries/entry.schema.js';
import { hoursInWords } from '../../items/facts/hours.js';
import { addressFact } from '../../items/facts/places.js';
import type { Rendering } from '../../items/rendering.js';
import { phonesOf } from './correction.js';

const say = speaker(confirmationMessages);
export type Say = (key: Parameters<typeof say>[1], values?: Parameters<typeof say>[2]) => string;

export function teller(language: string): Say {
  return (key, values) => say(language, key, values);
}

/** What an organization is asked about, as the public sees it: labels with their values. */
export function publicFacts(rendering: Rendering, tell: Say, entry: EntryDocument): [string, string][] {
  const { published } = entry;
  const address = published && 'address' in published.facts ? addressFact(rendering, published.facts).value : '';
  const hours = published && 'schedules' in published.facts ? hoursInWords(rendering, published.facts.schedules) : null;
  const phones = phonesOf(entry)
    ?.map(({ number }) => number)
    .join('\n');
  return [
    ...(address ? [[tell('fact.address'), address] as [string, string]] : []),
    ...(hours === null ? [] : [[tell('fact.hours'), hours || tell('fact.none')] as [string, string]]),
    ...(phones === undefined ? [] : [[tell('fact.phones'), phones || tell('fact.none')] as [string, string]]),
  ];
}

export function nameOf({ names, sourceLanguage }: Municipality, language: string): string {
  const code = [...fallbackOrder(language), sourceLanguage].find((each) => names[each] !== undefined);
  return (code && names[code]) ?? '';
}
