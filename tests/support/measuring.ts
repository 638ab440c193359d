import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Milliseconds that a piece of work took: the middle, and what one in twenty exceeds. */
export type Times = { readonly p50: number; readonly p95: number };

/** Does a piece of work for each of some things and gives what came of it with the times. */
export function timeEach<Thing, Result>(
  things: readonly Thing[],
  work: (thing: Thing) => Result,
): { results: Result[]; times: Times } {
  const durations: number[] = [];
  const results = things.map((thing) => {
    const startedAt = performance.now();
    const result = work(thing);
    durations.push(performance.now() - startedAt);
    return result;
  });
  durations.sort((a, b) => a - b);
  const at = (share: number) => durations[Math.floor(share * (durations.length - 1))] ?? Number.NaN;
  return { results, times: { p50: at(0.5), p95: at(0.95) } };
}

/** What building something gave, cost in seconds, and left behind in megabytes (heap and buffers, after collection). */
export type Built<Result> = { readonly result: Result; readonly seconds: number; readonly megabytes: number };

/** Builds something and measures it. Stops the world to collect garbage. */
export function measureBuilding<Result>(build: () => Result): Built<Result> {
  const before = bytesHeld();
  const startedAt = performance.now();
  const result = build();
  const seconds = (performance.now() - startedAt) / 1000;
  return { result, seconds, megabytes: (bytesHeld() - before) / 1e6 };
}

/** What a first collection sets free lets go of more, such as buffers. */
function bytesHeld(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
