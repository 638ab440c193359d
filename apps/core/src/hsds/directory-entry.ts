import type { EntryKind, Facts, Texts } from '@ventanilla/contracts';
import type { DirectoryEntry, KindName } from '@ventanilla/directory';

/** The kinds of entries that HSDS has a place for. */
export const kindNames = {
  organization: 'organizations',
  location: 'locations',
  service: 'services',
  helpLine: 'helpLines',
} as const satisfies Partial<Record<EntryKind, KindName>>;

export type HsdsKind = keyof typeof kindNames;

export function kindNameOf(kind: EntryKind): KindName | null {
  return kind in kindNames ? kindNames[kind as HsdsKind] : null;
}

/** Content as the directory package takes it: facts as they are, texts by language. */
export function directoryEntry(
  key: string,
  { facts, texts }: { facts: Facts; texts: Record<string, Texts> },
  modifiedAt?: Date,
): DirectoryEntry<object> {
  return { key, facts, texts, ...(modifiedAt && { modifiedAt: modifiedAt.toISOString() }) };
}
