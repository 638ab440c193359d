import { failure } from '../../values.js';

/** A time zone. */
export type Zone = {
  /** How far its clocks are ahead of UTC at that moment, in milliseconds. */
  readonly offsetAt: (milliseconds: number) => number;
  readonly isUtc: boolean;
};

/** The zone of everything that names none. */
export const utc: Zone = { offsetAt: () => 0, isUtc: true };

const minuteMs = 60_000;
const zones = new Map<string, Zone>([['UTC', utc]]);
/** More than there are names; spelled otherwise a name may come again. */
const maxRemembered = 2000;

/** A zone by its IANA name or its offset (`+05:30`, `+0530`, `+05`). Throws MongoDB's error for an unknown one. */
export function getZone(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  const zone = findOffsetZone(name) ?? namedZone(name);
  if (zones.size >= maxRemembered) zones.clear();
  zones.set(name, zone);
  return zone;
}

function findOffsetZone(name: string): Zone | null {
  const match = /^([+-])(\d\d)(?::?(\d\d))?$/.exec(name);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  const offset = (match[1] === '-' ? -minutes : minutes) * minuteMs;
  return { offsetAt: () => offset, isUtc: offset === 0 };
}

function namedZone(name: string): Zone {
  const formatter = formatterFor(name);
  return { offsetAt: remembering((milliseconds) => readOffset(formatter, milliseconds)), isUtc: false };
}

function formatterFor(name: string): Intl.DateTimeFormat {
  try {
    const numeric = 'numeric' as const;
    const fields = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric };
    return new Intl.DateTimeFormat('en-US', { timeZone: name, hourCycle: 'h23', ...fields });
  } catch {
    throw failure(40485, `unrecognized time zone identifier: "${name}"`);
  }
}

/** Before this year the formatter would have to say before or after Christ; no zone had changed yet. */
const firstYear = Date.UTC(1000, 0);

function readOffset(formatter: Intl.DateTimeFormat, milliseconds: number): number {
  const moment = Math.max(milliseconds, firstYear);
  const found: Partial<Record<string, number>> = {};
  for (const { type, value } of formatter.formatToParts(moment)) found[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = found;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}

const quarterMs = 15 * minuteMs;
/** Since then clocks have changed only at full quarters of an hour. */
const quartersSince = Date.UTC(1973, 0);
const maxQuarters = 5000;

/** Asking Intl is slow; moments within the same quarter of an hour share their offset. */
function remembering(read: (milliseconds: number) => number): (milliseconds: number) => number {
  const known = new Map<number, number>();
  return (milliseconds) => {
    if (milliseconds < quartersSince) return read(milliseconds);
    const quarter = Math.floor(milliseconds / quarterMs);
    const offset = known.get(quarter) ?? read(milliseconds);
    if (known.size >= maxQuarters) known.clear();
    known.set(quarter, offset);
    return offset;
  };
}

/** What the clocks of a zone show, as if it were UTC. */
export function toWall(milliseconds: number, zone: Zone): number {
  return milliseconds + zone.offsetAt(milliseconds);
}

const dayMs = 24 * 60 * minuteMs;

/**
 * The moment at which the clocks of a zone show this. Of an hour that comes twice, the first; in an hour that is skipped, as
 * long after the change as the time is after its beginning.
 */
export function fromWall(wall: number, zone: Zone): number {
  const before = zone.offsetAt(wall - dayMs);
  const after = zone.offsetAt(wall + dayMs);
  const early = wall - before;
  if (before === after || zone.offsetAt(early) === before) return early;
  const late = wall - after;
  return zone.offsetAt(late) === after ? late : early;
}
