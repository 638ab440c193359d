import { browserShelf, type Shelf } from './browser-shelf.js';
import { type AnswerPlace, nameOf, type UnsentAnswer } from './unsent-answer.js';

/** Counted up when the shape of what is kept changes, so that nothing is read as what it is not. */
const SHAPE = 1;

/** What one person has typed and not sent: on this page, and on a shelf of the browser that is theirs alone. */
export class UnsentAnswers {
  #answers: Map<string, UnsentAnswer>;
  /** Names of what the browser could not keep: it lives in this page only. */
  readonly #unkept = new Set<string>();

  constructor(readonly shelf: Shelf) {
    this.#answers = byName(answersOn(shelf));
  }

  static of(person: string): UnsentAnswers {
    return new UnsentAnswers(browserShelf(`ventanilla.unsent.${SHAPE}.${person}/`));
  }

  /** The first typed first. */
  inOrder(): UnsentAnswer[] {
    return [...this.#answers.values()].sort((one, other) => one.since - other.since);
  }

  find(place: AnswerPlace): UnsentAnswer | null {
    return this.#answers.get(nameOf(place)) ?? null;
  }

  /** Whether everything would outlive this page. */
  areKept(): boolean {
    return this.#unkept.size === 0;
  }

  put(answer: UnsentAnswer): void {
    const name = nameOf(answer);
    this.#answers.set(name, answer);
    if (this.shelf.keep(name, JSON.stringify(answer))) this.#unkept.delete(name);
    else this.#unkept.add(name);
  }

  remove(place: AnswerPlace): void {
    const name = nameOf(place);
    this.#answers.delete(name);
    this.#unkept.delete(name);
    this.shelf.forget(name);
  }

  /** Takes over what other tabs of the same person did. */
  readAgain(): void {
    const here = [...this.#answers.values()].filter((answer) => this.#unkept.has(nameOf(answer)));
    this.#answers = byName([...answersOn(this.shelf), ...here]);
  }
}

function byName(answers: readonly UnsentAnswer[]): Map<string, UnsentAnswer> {
  return new Map(answers.map((answer) => [nameOf(answer), answer]));
}

/** What can not be read is left where it is: there is nothing to send in it, and nothing to show. */
function answersOn(shelf: Shelf): UnsentAnswer[] {
  return shelf.all().flatMap((item) => {
    try {
      return [JSON.parse(item) as UnsentAnswer];
    } catch (error) {
      if (error instanceof SyntaxError) return [];
      throw error;
    }
  });
}
