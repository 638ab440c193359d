import type { LinkError } from '@ventanilla/contracts';
import type { Probe } from './prober.js';
import type { WebAddressDocument } from './web-address.schema.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A server may rest for a night; what says itself that there is nothing is believed sooner. */
const DAYS_TO_BELIEVE = { gone: 2, other: 3 } as const;

/** When to ask again: what is well once a week, what may be broken on another day, what is broken twice a week. */
const AGAIN_MS = { well: 7 * DAY_MS, failing: 20 * HOUR_MS, broken: 3 * DAY_MS, unsure: 14 * DAY_MS } as const;

/** Nobody can tell, or nobody looked. */
const saysNothing: readonly LinkError[] = ['unsure', 'notAllowed', 'askedNotTo'];

type Verdict = Omit<WebAddressDocument, '_id' | 'host'>;

/** What is known of an address once it was asked, with what was known before. */
export function verdictAfter({ failedOn }: Pick<WebAddressDocument, 'failedOn'>, probe: Probe, now: Date): Verdict {
  const isFailure = probe.error !== null && !saysNothing.includes(probe.error);
  const days = isFailure ? [...new Set([...failedOn, now.toISOString().slice(0, 10)])] : [];
  const isBroken = days.length >= (probe.error === 'gone' ? DAYS_TO_BELIEVE.gone : DAYS_TO_BELIEVE.other);
  const again = againAfter(isFailure, isBroken, probe);
  return { ...probe, failedOn: days, isBroken, checkedAt: now, nextAt: new Date(now.getTime() + AGAIN_MS[again]) };
}

function againAfter(isFailure: boolean, isBroken: boolean, { error }: Probe): keyof typeof AGAIN_MS {
  if (!isFailure) return error === null ? 'well' : 'unsure';
  return isBroken ? 'broken' : 'failing';
}
