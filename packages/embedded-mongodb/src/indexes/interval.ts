import { MaxKey, MinKey } from 'bson';

/** A stretch of encoded values of one field, from `low` up to but without `high`; `point` when it is one value only. */
export type Interval = {
  readonly low: Buffer;
  readonly high: Buffer;
  readonly point: Buffer | null;
  /** The same as a person reads it. */
  readonly edges: Edges;
};

/** Both ends of a stretch as values, and whether they belong to it; `Written` where no JavaScript value stands for one. */
export type Edges = {
  readonly from: unknown;
  readonly to: unknown;
  readonly fromOpen?: boolean;
  readonly toOpen?: boolean;
};

/** An end that is only ever shown, as the earliest date, which JavaScript has no value for. */
export class Written {
  constructor(readonly text: string) {}
}

/** Beyond every encoded value. */
export const highest = Buffer.of(0xff);

/** Everything an index can hold. */
export const everything: Interval = {
  low: Buffer.of(0),
  high: highest,
  point: null,
  edges: { from: new MinKey(), to: new MaxKey() },
};

/** What lies in both; each has its stretches in order and apart, and so has what they share. */
export function intersection(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const shared: Interval[] = [];
  for (let i = 0, j = 0; ; ) {
    const [left, right] = [a[i], b[j]];
    if (!left || !right) return shared;
    shared.push(...overlap(left, right));
    if (Buffer.compare(left.high, right.high) <= 0) i += 1;
    else j += 1;
  }
}

function overlap(a: Interval, b: Interval): Interval[] {
  const lower = Buffer.compare(a.low, b.low) >= 0 ? a : b;
  const upper = Buffer.compare(a.high, b.high) <= 0 ? a : b;
  if (Buffer.compare(lower.low, upper.high) >= 0) return [];
  return [joined(lower, upper, a.point ?? b.point)];
}

function joined(lower: Interval, upper: Interval, point: Buffer | null): Interval {
  const { from, fromOpen = false } = lower.edges;
  const { to, toOpen = false } = upper.edges;
  return { low: lower.low, high: upper.high, point, edges: { from, to, fromOpen, toOpen } };
}

/** The same stretches in order, overlapping ones joined. */
export function union(intervals: readonly Interval[]): Interval[] {
  if (intervals.length < 2) return [...intervals];
  const result: Interval[] = [];
  for (const interval of inOrder(intervals)) {
    const last = result.at(-1);
    if (!last || Buffer.compare(interval.low, last.high) >= 0) result.push(interval);
    else if (Buffer.compare(interval.high, last.high) > 0) result[result.length - 1] = joined(last, interval, null);
  }
  return result;
}

/** By where they begin, the longest first. There can be a million, and bytes are compared fastest as strings. */
function inOrder(intervals: readonly Interval[]): Interval[] {
  const keyed = intervals.map((interval) => ({ interval, low: interval.low.toString('latin1') }));
  keyed.sort((a, b) => {
    if (a.low === b.low) return Buffer.compare(b.interval.high, a.interval.high);
    return a.low < b.low ? -1 : 1;
  });
  return keyed.map(({ interval }) => interval);
}

/** Whether only single values are left. */
export function isFixed(intervals: readonly Interval[]): boolean {
  return intervals.every(({ point }) => point !== null);
}
