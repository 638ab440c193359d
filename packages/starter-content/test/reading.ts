import type { AnyEntryInput, EntryInput, EntryKind } from '@ventanilla/contracts';
import { type StarterMunicipalityId, starterEntries } from '../src/index.js';

export const municipalityIds: readonly StarterMunicipalityId[] = ['quilmes', 'caba'];

export function entriesOfKind<Kind extends EntryKind>(municipality: StarterMunicipalityId, kind: Kind) {
  return starterEntries(municipality).filter((entry): entry is EntryInput<Kind> => entry.kind === kind);
}

/** Everything a person reads of an entry in one language: every text but the hidden keywords. */
export function visibleText(entry: AnyEntryInput, language: string): string {
  const { keywords: _, ...visible } = entry.texts[language] ?? { keywords: [] };
  return stringsIn(visible).join('\n');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Runs of digits, sorted: what no translation may change. */
export function digitsIn(text: string): string[] {
  return (text.match(/\d+/g) ?? []).sort();
}

/** Phone numbers of an entry, if its kind has any, as bare digits. */
export function phoneDigits(entry: AnyEntryInput): string[] {
  return 'phones' in entry.facts ? entry.facts.phones.map(({ number }) => number.replace(/\D/g, '')) : [];
}
