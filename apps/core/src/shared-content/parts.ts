import { createHash } from 'node:crypto';
import type { OwnerState, PartChoice } from '@ventanilla/contracts';
import type { Content, EntryDocument } from '../entries/entry.schema.js';
import type { CopyDocument, PartContent, StoredPart } from './shared-content.schema.js';

/** A part of an embedded entry: what was taken, and what the owner has now. */
export type Part = StoredPart & { theirs: PartContent; isWaiting: boolean };

export const FACTS = 'facts';

/** One part of an entry's content; null when it has none. */
export function partOf(content: Content | null, part: string): PartContent {
  const found = part === FACTS ? content?.facts : content?.texts[part];
  return (found as PartContent | undefined) ?? null;
}

/** A short name for a content: two that say the same have the same, in whatever order their fields were written. */
export function digestOf(content: PartContent): string {
  return createHash('sha256').update(JSON.stringify(content, inOrder)).digest('base64').slice(0, 22);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The parts when something is embedded: taken as they are. */
export function partsTaken(owner: Content, languages: readonly string[]): StoredPart[] {
  const own = languages.filter((language) => owner.texts[language]);
  return [FACTS, ...own].map((part) => takenAs(owner, part, 'same'));
}

/** A part as it is once it was decided on; what was adapted is compared with what was taken before. */
export function takenAs(owner: Content | null, part: string, choice: PartChoice, before?: StoredPart): StoredPart {
  const theirs = partOf(owner, part);
  return { part, choice, taken: choice === 'adapted' && before ? before.taken : theirs, seen: digestOf(theirs) };
}

/**
 * Every part of a copy as it stands: those that were taken, and languages of the municipality that only the owner has.
 * When nothing of the owner's is public any more, there is nothing to decide on but that.
 */
export function partsOf(copy: CopyDocument, owner: Content | null, languages: readonly string[]): Part[] {
  const known = new Set(copy.parts.map(({ part }) => part));
  const added = languages.filter((language) => !known.has(language) && owner?.texts[language]);
  const fresh = added.map((part) => ({ part, choice: 'new' as const, taken: null, seen: digestOf(null) }));
  return [...copy.parts, ...fresh].map((stored) => {
    const theirs = partOf(owner, stored.part);
    return { ...stored, theirs, isWaiting: owner !== null && digestOf(theirs) !== stored.seen };
  });
}

export function stateOfOwner(owner: EntryDocument | null, isOffered: boolean): OwnerState {
  if (!owner || owner.deletedAt || !owner.published) return 'gone';
  if (owner.published.facts.superseded) return 'superseded';
  return isOffered ? 'offered' : 'withdrawn';
}

/** The copy with everything that follows from how the owner's entry stands now. */
export function followed(
  copy: CopyDocument,
  owner: EntryDocument | null,
  { isOffered, languages }: { isOffered: boolean; languages: readonly string[] },
): CopyDocument {
  const state = stateOfOwner(owner, isOffered);
  const waits = partsOf(copy, owner?.published ?? null, languages).some(({ isWaiting }) => isWaiting);
  const { stateSeen } = copy.owner;
  return { ...copy, owner: { ...copy.owner, state }, isWaiting: waits || (state !== 'offered' && state !== stateSeen) };
}
