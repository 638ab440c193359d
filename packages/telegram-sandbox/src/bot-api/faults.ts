import { ApiError, tooManyRequests } from './api-error.js';

/**
 * What goes wrong with a call.
 * - `flood`: 429 with `retry_after`
 * - `serverError`: 500 "Internal Server Error"
 * - `badGateway`: 502 with an HTML page, as a proxy before Telegram answers
 * - `garbage`: 200 with half a JSON document
 * - `hangUp`: the connection is reset before the call was carried out
 * - `hangUpAfter`: the call is carried out, then the connection is reset: the caller cannot know
 * - `blackHole`: nothing is ever answered
 */
export type FaultKind = 'flood' | 'serverError' | 'badGateway' | 'garbage' | 'hangUp' | 'hangUpAfter' | 'blackHole';

/** Something to go wrong on purpose. */
export type Fault = {
  kind: FaultKind;
  /** The Bot API method it happens to; all but getUpdates and getMe when not given. */
  method?: string;
  /** How many calls it happens to. Default: 1, or without end when `seconds` is given. */
  calls?: number;
  /** For how many seconds it goes on. Default: until `calls` are used up. */
  seconds?: number;
  /** For `flood`: the `retry_after` to tell, in seconds. Default: what is left of `seconds`, at least 1. */
  retryAfterSeconds?: number;
};

type ActiveFault = Fault & { callsLeft: number; endsAt: number };

/** Methods that keep a bot running; they only fail when they are named. */
const spared = new Set(['getupdates', 'getme']);

/** Faults waiting for their calls, in the order in which they were asked for. */
export class Faults {
  private active: ActiveFault[] = [];

  inject(fault: Fault): void {
    const callsLeft = fault.calls ?? (fault.seconds === undefined ? 1 : Number.POSITIVE_INFINITY);
    const endsAt = fault.seconds === undefined ? Number.POSITIVE_INFINITY : Date.now() + fault.seconds * 1000;
    this.active.push({ ...fault, callsLeft, endsAt });
  }

  clear(): void {
    this.active = [];
  }

  /** What happens to this call, if anything; a flood or server error is thrown as Telegram words it. */
  strike(method: string): FaultKind | null {
    const now = Date.now();
    this.active = this.active.filter((fault) => fault.callsLeft > 0 && fault.endsAt > now);
    const name = method.toLowerCase();
    const fault = this.active.find((candidate) => concerns(candidate, name));
    if (fault === undefined) return null;
    fault.callsLeft -= 1;
    if (fault.kind === 'flood') throw tooManyRequests(fault.retryAfterSeconds ?? secondsLeft(fault, now));
    if (fault.kind === 'serverError') throw new ApiError(500, 'Internal Server Error');
    return fault.kind;
  }
}

function concerns(fault: Fault, method: string): boolean {
  return fault.method === undefined ? !spared.has(method) : fault.method.toLowerCase() === method;
}

function secondsLeft(fault: ActiveFault, now: number): number {
  return Number.isFinite(fault.endsAt) ? Math.max(Math.ceil((fault.endsAt - now) / 1000), 1) : 1;
}
