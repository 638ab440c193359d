/** A unit that shares terms with a question, and how much. */
export type Scored = { unit: number; score: number };

/** Whether a unit stands before another of the same score. */
export type Order = (one: number, other: number) => boolean;

type Comparison = (one: Scored, other: Scored) => boolean;

/**
 * The `limit` units of the highest scores, best first; equals in a given order, their numbers' by default. A heap with
 * the worst on top lets most units go by with one comparison.
 */
export function bestOf(
  units: Iterable<number>,
  scores: Float64Array,
  limit: number,
  isBefore: Order = byNumber,
): Scored[] {
  const isWorse = (one: Scored, other: Scored) =>
    one.score < other.score || (one.score === other.score && isBefore(other.unit, one.unit));
  const heap: Scored[] = [];
  for (const unit of units) {
    const score = scores[unit] ?? 0;
    const worst = heap[0];
    if (heap.length < limit || worst === undefined) push(heap, { unit, score }, isWorse);
    else if (isWorse(worst, { unit, score })) replaceTop(heap, { unit, score }, isWorse);
  }
  return heap.sort((one, other) => (isWorse(one, other) ? 1 : -1));
}

/** The order of units by their numbers. */
export function byNumber(one: number, other: number): boolean {
  return one < other;
}

function push(heap: Scored[], scored: Scored, isWorse: Comparison): void {
  let place = heap.push(scored) - 1;
  while (place > 0) {
    const parent = (place - 1) >> 1;
    const above = heap[parent];
    if (above === undefined || !isWorse(scored, above)) break;
    heap[place] = above;
    place = parent;
  }
  heap[place] = scored;
}

function replaceTop(heap: Scored[], scored: Scored, isWorse: Comparison): void {
  let place = 0;
  for (;;) {
    const child = worseChild(heap, place, isWorse);
    const below = heap[child];
    if (below === undefined || !isWorse(below, scored)) break;
    heap[place] = below;
    place = child;
  }
  heap[place] = scored;
}

function worseChild(heap: readonly Scored[], place: number, isWorse: Comparison): number {
  const left = 2 * place + 1;
  const [one, other] = [heap[left], heap[left + 1]];
  return one !== undefined && other !== undefined && isWorse(other, one) ? left + 1 : left;
}
