import { withoutArticle, withoutParticle } from '../text/particles.js';
import { isSmallWord } from '../text/small-words.js';
import { stem } from '../text/stem.js';
import { tokensOf } from '../text/tokens.js';
import { allConcepts, type Concept } from './concepts.js';

/** What a concept is called: a stem, or several that follow each other. */
export type Name = readonly string[];

/**
 * A concept that words name: `length` words from the place `from` on. `isAsWritten` when they are written just as the
 * concept's names are, not only with the same stems.
 */
export type Mention = {
  readonly concept: Concept;
  readonly from: number;
  readonly length: number;
  readonly isAsWritten: boolean;
};

/** What concepts are called in one language. */
export class Names {
  readonly #language: string;
  readonly #of = new Map<Concept, readonly Name[]>();
  readonly #written = new Map<Concept, ReadonlySet<string>>();
  readonly #beginning = new Map<string, { readonly concept: Concept; readonly name: Name }[]>();

  constructor(concepts: readonly Concept[], language: string) {
    this.#language = language;
    for (const concept of concepts) {
      const written = concept.names.get(language) ?? [];
      const names = written.map((name) => nameOf(name, language));
      this.#of.set(concept, names);
      this.#written.set(
        concept,
        new Set(written.flatMap((name) => tokensOf(name)).map((word) => withoutArticle(word, language))),
      );
      for (const name of names) this.#add(concept, name);
    }
  }

  /** The names of a concept; none when it has none in this language. */
  of(concept: Concept): readonly Name[] {
    return this.#of.get(concept) ?? [];
  }

  /** Whether a stem is the name of something. */
  has(stemmed: string): boolean {
    return this.#beginning.get(stemmed)?.some(({ name }) => name.length === 1) ?? false;
  }

  /** Every concept that folded words in their order name, those in longer names too: "residence permit" is a permit. */
  mentionsIn(words: readonly string[]): Mention[] {
    const heard = words.map((word) => this.#asNamed(stem(word, this.#language)));
    return heard.flatMap((first, from) =>
      (this.#beginning.get(first) ?? [])
        .filter(({ name }) => name.every((part, place) => heard[from + place] === part))
        .map(({ concept, name: { length } }) => ({
          concept,
          from,
          length,
          isAsWritten: this.#areWritten(words.slice(from, from + length), concept),
        })),
    );
  }

  #areWritten(words: readonly string[], concept: Concept): boolean {
    return words.every((word) => this.#written.get(concept)?.has(withoutArticle(word, this.#language)) ?? false);
  }

  /** Without a particle, when no name begins with it: "by request" is one word in Arabic. */
  #asNamed(stemmed: string): string {
    const bare = this.#beginning.has(stemmed) ? null : withoutParticle(stemmed, this.#language);
    return bare !== null && this.#beginning.has(bare) ? bare : stemmed;
  }

  #add(concept: Concept, name: Name): void {
    const [first] = name;
    if (first === undefined) return;
    const others = this.#beginning.get(first);
    if (others === undefined) this.#beginning.set(first, [{ concept, name }]);
    else others.push({ concept, name });
  }
}

function nameOf(written: string, language: string): Name {
  return tokensOf(written)
    .filter((word) => !isSmallWord(word, language))
    .map((word) => stem(word, language));
}

const made = new Map<string, Names>();

/** What all concepts are called in a language, worked out when it is first asked for. */
export function namesIn(language: string): Names {
  const existing = made.get(language);
  if (existing !== undefined) return existing;
  const names = new Names(allConcepts(), language);
  made.set(language, names);
  return names;
}
