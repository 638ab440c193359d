import type { Minutes, MinutesInput } from '@ventanilla/contracts';
import { isDeskError } from '../core/desk-error.js';
import type { Shelf } from '../unsent/browser-shelf.js';
import { newClientId } from '../unsent/client-id.js';

/** A pause long enough to have finished a sentence. */
const QUIET_MS = 3_000;
/** How long until a failed try is made again. */
const PATIENCE_MS = 9_000;

/** Minutes that are being written: what is typed, and what of them core has. */
export type OpenMinutes = {
  input: MinutesInput;
  /** Names the write that begins them, so that they are begun once. */
  clientId: string;
  stored: Minutes | null;
  /** Somebody else's newer version of the same minutes; nothing is sent until the person has chosen. */
  theirs: Minutes | null;
  standing: 'blank' | 'typing' | 'stored' | 'away' | 'refused';
};

type Save = (minutes: OpenMinutes) => Promise<Minutes>;

/** Minutes that save themselves while they are typed, and are kept in the browser until core has them. */
export class MinutesDraft {
  #open: OpenMinutes;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  /** Begins with what the browser kept, else with what is stored of that day, else with a blank page. */
  constructor(
    readonly shelf: Shelf,
    readonly save: Save,
    stored: Minutes | null,
    blank: MinutesInput,
  ) {
    const input = stored ? minutesInputOf(stored) : blank;
    const standing = stored ? ('stored' as const) : ('blank' as const);
    this.#open = keptOn(shelf) ?? { input, clientId: newClientId(), stored, theirs: null, standing };
  }

  readonly state = (): OpenMinutes => this.#open;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Sends what an earlier page left. Gives what ends it: what is typed stays in the browser. */
  start(): () => void {
    if (this.#open.standing !== 'blank' && this.#open.standing !== 'stored') void this.flush();
    return () => clearTimeout(this.#timer);
  }

  type(change: Partial<MinutesInput>): void {
    this.#become({ input: { ...this.#open.input, ...change }, standing: 'typing' });
    this.shelf.keep('', JSON.stringify(this.#open));
    this.#flushIn(QUIET_MS);
  }

  /** After a conflict: ours on top of theirs, or theirs. */
  choose(side: 'mine' | 'theirs'): Promise<void> {
    const { theirs, input } = this.#open;
    if (theirs === null) return Promise.resolve();
    this.#become({ input: side === 'mine' ? input : minutesInputOf(theirs), stored: theirs, theirs: null });
    return this.flush();
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const { input, stored, theirs } = this.#open;
    if (theirs !== null || input.minutes.trim() === '') return;
    if (stored && isSame(input, minutesInputOf(stored))) return this.#settle(input, stored);
    try {
      this.#settle(input, await this.save(this.#open));
    } catch (error) {
      this.#notStored(error);
    }
  }

  /** What was typed while it was on its way goes after it. */
  #settle(sent: MinutesInput, stored: Minutes): void {
    const isAll = isSame(this.#open.input, sent);
    if (isAll) this.shelf.forget('');
    else this.#flushIn(QUIET_MS);
    this.#become({ stored, standing: isAll ? 'stored' : 'typing' });
  }

  #notStored(error: unknown): void {
    if (!isDeskError(error)) throw error;
    const { code, conflict } = error.body;
    const theirs = code === 'conflict' ? (conflict?.current as Minutes | null) : null;
    const passes = code === 'unavailable' || code === 'tooManyRequests' || code === 'internal';
    this.#become(theirs ? { theirs } : { standing: passes ? 'away' : 'refused' });
    if (passes) this.#flushIn(PATIENCE_MS);
  }

  #flushIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #become(change: Partial<OpenMinutes>): void {
    this.#open = { ...this.#open, ...change };
    for (const listener of this.#listeners) listener();
  }
}

export function minutesInputOf({ phase, heldOn, institutions, minutes }: Minutes): MinutesInput {
  return { phase, heldOn, institutions, minutes };
}

/** Core trims what it stores. */
function isSame(one: MinutesInput, other: MinutesInput): boolean {
  const compared = ({ phase, heldOn, institutions, minutes }: MinutesInput) =>
    JSON.stringify([phase, heldOn, institutions, minutes.trim()]);
  return compared(one) === compared(other);
}

function keptOn(shelf: Shelf): OpenMinutes | null {
  const [item] = shelf.all();
  return item === undefined ? null : (JSON.parse(item) as OpenMinutes);
}
