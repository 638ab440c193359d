import { setImmediate as nextTurn } from 'node:timers/promises';
import { createKnowledge, type Knowledge } from '@ventanilla/answering';
import type { Municipality, PublishedEntry } from '@ventanilla/contracts';
import { lastDateOf } from '@ventanilla/directory';

/** One entry as the public sees it, with the id by which it is known even when its key changes. */
export type PublicEntry = { id: string; entry: PublishedEntry };

/** Entries indexed before the process looks at other work: a few milliseconds. */
const BATCH = 50;

/** No id of the database looks like this. */
const DRAFT = 'draft';

/**
 * What a character of an entry's JSON costs in memory, with the objects it becomes and its share of the index: 5.3 bytes
 * measured on the starter content twenty times over. The rest is for what is rendered from it.
 */
const BYTES_PER_CHARACTER = 8;

/** Everything a municipality has published, ready to answer from. */
export class PublishedContent {
  readonly knowledge: Knowledge;
  readonly #entries = new Map<string, PublicEntry>();
  readonly #keys = new Map<string, string>();
  readonly #sizes = new Map<string, number>();
  #characters = 0;
  #changes = 0;

  constructor(readonly municipality: Municipality) {
    this.knowledge = createKnowledge({ municipality, entries: [] });
  }

  /** Indexes without keeping the process from answering meanwhile. */
  static async of(municipality: Municipality, entries: Iterable<PublicEntry>): Promise<PublishedContent> {
    const content = new PublishedContent(municipality);
    await content.putAll(entries);
    return content;
  }

  /** Grows with every change, so that what was made of the content can be thrown away in time. */
  get changes(): number {
    return this.#changes;
  }

  get bytes(): number {
    return this.#characters * BYTES_PER_CHARACTER;
  }

  find(key: string): PublishedEntry | null {
    return this.#entries.get(key)?.entry ?? null;
  }

  *all(): Generator<PublishedEntry> {
    for (const { entry } of this.#entries.values()) yield entry;
  }

  public(): Iterable<PublicEntry> {
    return this.#entries.values();
  }

  async putAll(entries: Iterable<PublicEntry>): Promise<void> {
    let count = 0;
    for (const { id, entry } of entries) {
      this.put(id, entry);
      count += 1;
      if (count % BATCH === 0) await nextTurn();
    }
  }

  put(id: string, entry: PublishedEntry): void {
    this.remove(id);
    this.#entries.set(entry.key, { id, entry });
    this.#keys.set(id, entry.key);
    this.#weigh(id, JSON.stringify(entry).length);
    this.knowledge.put(toAnswering(entry));
  }

  /** By id, because the key may have changed, or belong to another entry by now. */
  remove(id: string): void {
    const key = this.#keys.get(id);
    if (key === undefined) return;
    this.#keys.delete(id);
    this.#weigh(id, 0);
    if (this.#entries.get(key)?.id !== id) return;
    this.#entries.delete(key);
    this.knowledge.remove(key);
  }

  /** Runs `work` with this entry in the place of the one that has its key, and puts everything back. */
  withInstead<Result>(entry: PublishedEntry, work: () => Result): Result {
    const before = this.#entries.get(entry.key);
    this.put(DRAFT, entry);
    try {
      return work();
    } finally {
      this.remove(DRAFT);
      if (before) this.put(before.id, before.entry);
    }
  }

  #weigh(id: string, characters: number): void {
    this.#changes += 1;
    this.#characters += characters - (this.#sizes.get(id) ?? 0);
    if (characters === 0) this.#sizes.delete(id);
    else this.#sizes.set(id, characters);
  }
}

/** A timetable answers until its last date is over, so that is the date it is known by. */
function toAnswering(entry: PublishedEntry): PublishedEntry {
  return entry.kind === 'mobileStop' ? { ...entry, facts: { ...entry.facts, date: lastDateOf(entry.facts) } } : entry;
}
