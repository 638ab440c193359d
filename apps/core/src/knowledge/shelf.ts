import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Municipality } from '@ventanilla/contracts';
import { type PublicEntry, PublishedContent } from './published-content.js';

/** A change of what the public sees; null when the entry left. */
export type PublicChange = { id: string; entry: PublicEntry['entry'] | null };

/** Changes taken in before the process looks at other work. */
const CHANGES_AT_ONCE = 50;

/**
 * One municipality's place in memory. Its help lines are always there; everything else is there while it is used and
 * fits the memory budget.
 */
export class Shelf {
  /** The whole content; null while it is not loaded. */
  content: PublishedContent | null = null;
  /** The help lines alone: what danger is answered from when there is nothing else. */
  helpLines: PublishedContent;
  /** Set while the content is being read, so that it is read once however many ask. */
  loading: Promise<PublishedContent> | null = null;
  /** The revision up to which everything here is known; null when it comes from the snapshot of an earlier run. */
  revision: number | null = null;
  usedAt = 0;

  constructor(municipality: Municipality) {
    this.helpLines = new PublishedContent(municipality);
  }

  get municipality(): Municipality {
    return this.helpLines.municipality;
  }

  async apply(changes: readonly PublicChange[]): Promise<void> {
    for (const [index, change] of changes.entries()) {
      if (index % CHANGES_AT_ONCE === CHANGES_AT_ONCE - 1) await nextTurn();
      applyTo(this.content, change);
      if (change.entry === null || change.entry.kind === 'helpLine') applyTo(this.helpLines, change);
    }
  }

  keep(content: PublishedContent): void {
    this.content = content;
    this.helpLines = new PublishedContent(content.municipality);
    for (const { id, entry } of content.public()) if (entry.kind === 'helpLine') this.helpLines.put(id, entry);
  }

  /** The municipality itself changed: its names and places are part of the index. The old one serves meanwhile. */
  async renew(municipality: Municipality): Promise<void> {
    const [content, helpLines] = [this.content, this.helpLines];
    this.helpLines = await PublishedContent.of(municipality, helpLines.public());
    if (content) this.content = await PublishedContent.of(municipality, content.public());
  }
}

function applyTo(content: PublishedContent | null, { id, entry }: PublicChange): void {
  if (entry) content?.put(id, entry);
  else content?.remove(id);
}
