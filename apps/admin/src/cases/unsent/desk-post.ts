import type { CaseMessage } from '@ventanilla/contracts';
import type { CaseWriting } from '../../core/case-deeds.js';
import { isDeskError } from '../../core/desk-error.js';
import { isPassing, subscribed, UntilSent } from '../../unsent/until-sent.js';
import { asSent, isDraft, type Writing, type WritingPlace } from './writing.js';
import type { Writings } from './writings.js';

type Send = (id: string, writing: CaseWriting) => Promise<CaseMessage>;
type Reader = (id: string, stored: CaseMessage) => void;

export type DeskPostState = {
  writings: readonly Writing[];
  /** The last try did not reach core; there will be another. */
  isAway: boolean;
  /** False when the browser could not keep something: then it lives in this page only. */
  isKept: boolean;
};

/**
 * What a person writes in cases: kept in the browser with every letter, and once they send it, sent to core in order until
 * core has said that it is stored. Only then, or when the person gives it up, is it forgotten.
 */
export class DeskPost {
  #state: DeskPostState;
  readonly #untilSent = new UntilSent('ventanilla-writing', () => this.#sendAll());
  readonly #listeners = new Set<() => void>();
  readonly #readers = new Set<Reader>();

  constructor(
    readonly writings: Writings,
    readonly send: Send,
  ) {
    this.#state = { writings: writings.inOrder(), isAway: false, isKept: true };
  }

  readonly state = (): DeskPostState => this.#state;

  readonly subscribe = (listener: () => void) => subscribed(this.#listeners, listener);

  /** Hears of everything that core has just stored. */
  readonly onStored = (reader: Reader) => subscribed(this.#readers, reader);

  /** Begins with what an earlier page left. Gives what ends it. */
  start(): () => void {
    const stopWatching = this.writings.shelf.watch(() => this.#readAgain());
    const stopSending = this.#untilSent.start();
    return () => {
      stopSending();
      stopWatching();
    };
  }

  type(place: WritingPlace, text: string): void {
    const draft = this.writings.findDraft(place) ?? { ...place, clientId: null, since: Date.now(), refused: null };
    const typed = { ...draft, text };
    if (text === '') this.#forget(typed);
    else this.#keep(typed);
  }

  /** What is typed there goes out, now or as soon as core can be reached. */
  sendDraft(place: WritingPlace): Promise<void> {
    const draft = this.writings.findDraft(place);
    if (!draft || draft.text.trim() === '') return Promise.resolve();
    // First kept under its new name, then forgotten under the old one: a tab that dies in between loses nothing.
    this.#keep(asSent(draft));
    this.#forget(draft);
    return this.#untilSent.flush();
  }

  flush(): Promise<void> {
    return this.#untilSent.flush();
  }

  /** What core refused is typed again, in front of what is typed there now. */
  writeAgain(writing: Writing): void {
    const text = [writing.text, this.writings.findDraft(writing)?.text].filter(Boolean).join('\n');
    this.type(writing, text);
    this.#forget(writing);
  }

  discard(writing: Writing): void {
    this.#forget(writing);
  }

  async #sendAll(): Promise<boolean> {
    this.#readAgain();
    for (;;) {
      const next = this.#state.writings.find((writing) => !isDraft(writing) && !writing.refused);
      const reached = !next || (await this.#sendOne(next));
      if (next && reached) continue;
      this.#become({ isAway: !reached });
      return reached;
    }
  }

  async #sendOne(writing: Writing): Promise<boolean> {
    const { kind, text, clientId } = writing;
    try {
      const stored = await this.send(writing.case, { kind, text, clientId: clientId ?? '' });
      for (const reader of this.#readers) reader(writing.case, stored);
      this.#forget(writing);
      return true;
    } catch (error) {
      if (!isDeskError(error)) throw error;
      if (isPassing(error.body.code)) return false;
      this.#keep({ ...writing, refused: error.body.code });
      return true;
    }
  }

  #keep(writing: Writing): void {
    this.writings.put(writing);
    this.#become({});
  }

  #forget(writing: Writing): void {
    this.writings.remove(writing);
    this.#become({});
  }

  #readAgain(): void {
    this.writings.readAgain();
    this.#become({});
  }

  #become(change: Partial<DeskPostState>): void {
    const isKept = this.writings.areKept();
    this.#state = { ...this.#state, ...change, writings: this.writings.inOrder(), isKept };
    for (const listener of this.#listeners) listener();
  }
}
