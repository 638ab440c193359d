import { browserShelf, type Shelf } from '../../unsent/browser-shelf.js';
import { isAt, isDraft, nameOfWriting, type Writing, type WritingPlace } from './writing.js';

/** Counted up when the shape of what is kept changes, so that nothing is read as what it is not. */
const SHAPE = 1;

/** What one person has written in cases and core has not stored: on this page, and in the browser, theirs alone. */
export class Writings {
  #writings: Map<string, Writing>;
  /** Names of what the browser could not keep: it lives in this page only. */
  readonly #unkept = new Set<string>();

  constructor(readonly shelf: Shelf) {
    this.#writings = byName(writingsOn(shelf));
  }

  static of(person: string): Writings {
    return new Writings(browserShelf(`ventanilla.writing.${SHAPE}.${person}/`));
  }

  /** What was sent first comes first. */
  inOrder(): Writing[] {
    return [...this.#writings.values()].sort((one, other) => one.since - other.since);
  }

  findDraft(place: WritingPlace): Writing | null {
    return this.inOrder().find((writing) => isDraft(writing) && isAt(writing, place)) ?? null;
  }

  /** Whether everything would outlive this page. */
  areKept(): boolean {
    return this.#unkept.size === 0;
  }

  put(writing: Writing): void {
    const name = nameOfWriting(writing);
    this.#writings.set(name, writing);
    if (this.shelf.keep(name, JSON.stringify(writing))) this.#unkept.delete(name);
    else this.#unkept.add(name);
  }

  remove(writing: Writing): void {
    const name = nameOfWriting(writing);
    this.#writings.delete(name);
    this.#unkept.delete(name);
    this.shelf.forget(name);
  }

  /** Takes over what other tabs of the same person did. */
  readAgain(): void {
    const here = [...this.#writings.values()].filter((writing) => this.#unkept.has(nameOfWriting(writing)));
    this.#writings = byName([...writingsOn(this.shelf), ...here]);
  }
}

function byName(writings: readonly Writing[]): Map<string, Writing> {
  return new Map(writings.map((writing) => [nameOfWriting(writing), writing]));
}

/** What can not be read is left where it is: there is nothing to send in it, and nothing to show. */
function writingsOn(shelf: Shelf): Writing[] {
  return shelf.all().flatMap((item) => {
    try {
      return [JSON.parse(item) as Writing];
    } catch (error) {
      if (error instanceof SyntaxError) return [];
      throw error;
    }
  });
}
