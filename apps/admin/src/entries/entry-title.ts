import type { EntryKind } from '@ventanilla/contracts';
import { fallbackOrder } from '@ventanilla/languages';
import { titleField } from './blank-entry.js';

const LONGEST_TITLE = 90;

type Titled = { kind: EntryKind; key: string; texts: Record<string, unknown> };

/** What an entry is called, in the nearest language it has; its key while it has no name at all. */
export function titleOf(entry: Titled, language: string): string {
  const nearest = [...fallbackOrder(language), ...Object.keys(entry.texts)].find((code) => entry.texts[code]);
  if (nearest === undefined) return entry.key;
  const texts = entry.texts[nearest] as Record<string, unknown>;
  const title = String(texts[titleField[entry.kind]] || entry.key);
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title;
}
