import { Injectable } from '@nestjs/common';
import type { ServedPage } from './served-page.js';

/** Some two thousand pages. Whatever was not read for longest goes first. */
const MOST_BYTES = 64 * 1024 * 1024;

type Kept = { stamp: string; page: ServedPage };

/** Pages that were made already, by address. A page with another stamp than asked for is out of date and never served. */
@Injectable()
export class PageCache {
  readonly #pages = new Map<string, Kept>();
  #bytes = 0;

  find(address: string, stamp: string): ServedPage | null {
    const kept = this.#pages.get(address);
    if (kept?.stamp !== stamp) return null;
    this.#pages.delete(address);
    this.#pages.set(address, kept);
    return kept.page;
  }

  keep(address: string, stamp: string, page: ServedPage): void {
    this.#drop(address);
    this.#pages.set(address, { stamp, page });
    this.#bytes += page.weight;
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= MOST_BYTES) return;
      this.#drop(oldest);
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
