import { Injectable } from '@nestjs/common';
import type { ServedPage } from './served-page.js';

/** Some two thousand pages. Whatever was not read since it was last looked over goes first. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What a page was made under, and from when on it is not true any more by itself; null for never. */
export type Kept = { stamp: string; page: ServedPage; until: Date | null };

/** Pages that were made already, by address. A page with another stamp than asked for, or whose time is over, is never served. */
@Injectable()
export class PageCache {
  readonly #pages = new Map<string, Kept & { wasRead: boolean }>();
  #bytes = 0;

  find(address: string, stamp: string, now: Date): ServedPage | null {
    const kept = this.#pages.get(address);
    if (kept?.stamp !== stamp || (kept.until && kept.until <= now)) return null;
    kept.wasRead = true;
    return kept.page;
  }

  keep(address: string, kept: Kept): void {
    this.#drop(address);
    this.#pages.set(address, { ...kept, wasRead: false });
    this.#bytes += kept.page.weight;
    this.#makeRoom();
  }

  /** Looks pages over, the oldest first; who was read meanwhile moves to the end once, so that reading need not move anything. */
  #makeRoom(): void {
    for (const [address, kept] of this.#pages) {
      if (this.#bytes <= MOST_BYTES) return;
      if (kept.wasRead) {
        this.#pages.delete(address);
        this.#pages.set(address, { ...kept, wasRead: false });
      } else this.#drop(address);
    }
  }

  get size(): { pages: number; bytes: number } {
    return { pages: this.#pages.size, bytes: this.#bytes };
  }

  #drop(address: string): void {
    const kept = this.#pages.get(address);
    if (!kept) return;
    this.#pages.delete(address);
    this.#bytes -= kept.page.weight;
  }
}
