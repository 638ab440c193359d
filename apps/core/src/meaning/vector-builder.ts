import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { textsForMeaning } from '@ventanilla/answering';
import type { PublishedEntry } from '@ventanilla/contracts';
import { Library } from '../knowledge/library.js';
import type { PublishedContent } from '../knowledge/published-content.js';
import { Database } from '../platform/database/database.js';
import { Logger } from '../platform/logger.js';
import { Embeddings } from './embeddings.js';
import { EntryVectors } from './entry-vectors.js';
import type { Vector } from './vector.js';
import { VectorRepository } from './vector.repository.js';

const LOOK_MS = 1_000;
/** A model on one machine may be slow; nobody waits for this. */
const PATIENCE_MS = 30_000;
/** Entries looked up at once. */
const BATCH = 50;
/** Texts in one request, as many as all servers take. */
const TEXTS_AT_ONCE = 16;
/** Comparing a question with more would be felt: about twenty milliseconds. The rest is found by words alone. */
const MOST_TEXTS = 20_000;

type Missing = { entry: PublishedEntry; texts: Map<string, string> };

/** The first of them, with so many texts in all. */
function atMost(texts: number, missing: readonly Missing[]): Missing[] {
  let left = texts;
  return missing.filter((each) => {
    left -= each.texts.size;
    return left >= 0;
  });
}

/** Has what is published embedded, in the background: after a publish, after a start, and again after a failure. */
@Injectable()
export class VectorBuilder implements OnApplicationBootstrap {
  readonly #complete = new WeakMap<PublishedContent, number>();
  /** How often embedding an entry failed: one that a model can not read does not keep the others waiting. */
  readonly #failures = new WeakMap<PublishedEntry, number>();
  readonly #stop = new AbortController();
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly library: Library,
    private readonly embeddings: Embeddings,
    private readonly vectors: EntryVectors,
    private readonly repository: VectorRepository,
    private readonly database: Database,
    private readonly logger: Logger,
  ) {
    database.beforeClose(() => this.#end());
  }

  onApplicationBootstrap(): void {
    if (this.embeddings.isOn) this.#schedule();
  }

  async #end(): Promise<void> {
    this.#stop.abort();
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running.catch(() => undefined);
  }

  #schedule(): void {
    if (this.#stop.signal.aborted) return;
    this.#timer = setTimeout(() => void this.#round().finally(() => this.#schedule()), LOOK_MS);
    this.#timer.unref();
  }

  async #round(): Promise<void> {
    if (!this.database.isConnected()) return;
    await this.catchUp().catch((error: unknown) =>
      this.logger.warn({ err: error }, 'embeddings could not be kept; they are asked for again'),
    );
  }

  /** One look at all municipalities in memory. Two looks never overlap. */
  catchUp(): Promise<void> {
    const look = this.#running.catch(() => undefined).then(() => this.#look());
    this.#running = look;
    return look;
  }

  async #look(): Promise<void> {
    for (const { content } of this.library.shelves()) {
      if (content === null || this.#complete.get(content) === content.changes) continue;
      const { changes } = content;
      if (await this.#build(content)) this.#complete.set(content, changes);
    }
  }

  /** Whether all that has a text is embedded now. */
  async #build(content: PublishedContent): Promise<boolean> {
    const entries = [...content.all()];
    let texts = 0;
    const unread: Missing[] = [];
    for (let at = 0; at < entries.length && texts < MOST_TEXTS; at += BATCH) {
      const batch = entries.slice(at, at + BATCH);
      unread.push(...(await this.#readKept(batch.filter((entry) => !this.vectors.has(entry)))));
      texts += batch.reduce((sum, entry) => sum + this.vectors.of(entry).length, 0);
      await nextTurn();
    }
    return this.#embedAll(atMost(MOST_TEXTS - texts, unread));
  }

  /** Takes what was embedded before; gives what was not. */
  async #readKept(entries: readonly PublishedEntry[]): Promise<Missing[]> {
    const wanted = entries.map((entry) => ({ entry, texts: this.#named(textsForMeaning(entry)) }));
    const kept = await this.repository.findAll(wanted.flatMap(({ texts }) => [...texts.keys()]));
    return wanted.filter(({ entry, texts }) => !this.#take(entry, texts, kept));
  }

  #named(texts: readonly string[]): Map<string, string> {
    return new Map(texts.map((text) => [this.embeddings.digestOf(text), text]));
  }

  #take(entry: PublishedEntry, texts: ReadonlyMap<string, string>, known: ReadonlyMap<string, Vector>): boolean {
    const vectors = [...texts.keys()].flatMap((digest) => known.get(digest) ?? []);
    if (vectors.length < texts.size) return false;
    this.vectors.set(entry, vectors);
    return true;
  }

  /** What failed before comes last. */
  async #embedAll(missing: readonly Missing[]): Promise<boolean> {
    const failed = ({ entry }: Missing) => this.#failures.get(entry) ?? 0;
    let isComplete = true;
    for (const each of missing.toSorted((one, other) => failed(one) - failed(other))) {
      if (this.#stop.signal.aborted || !this.embeddings.isOpenFor('meaningOfContent')) return false;
      if (await this.#embedOne(each)) continue;
      isComplete = false;
      this.#failures.set(each.entry, failed(each) + 1);
    }
    return isComplete;
  }

  async #embedOne({ entry, texts }: Missing): Promise<boolean> {
    const named = [...texts];
    const known = new Map<string, Vector>();
    for (let at = 0; at < named.length; at += TEXTS_AT_ONCE) {
      const part = named.slice(at, at + TEXTS_AT_ONCE);
      const wanted = { purpose: 'meaningOfContent', timeoutMs: PATIENCE_MS, signal: this.#stop.signal } as const;
      const made = await this.embeddings.embed(
        part.map(([, text]) => text),
        wanted,
      );
      if (made === null) return false;
      for (const [place, vector] of made.entries()) known.set(part[place]?.[0] ?? '', vector);
    }
    await this.repository.saveAll(known);
    return this.#take(entry, texts, known);
  }
}
