/** A unit that shares terms with a question, and how much. */
export type Scored = { unit: number; score: number };

/**
 * The `limit` units of the highest scores, best first; equals in the order of their numbers. A heap with the worst on
 * top lets most units go by with one comparison.
 */
export function bestOf(units: readonly number[], scores: Float64Array, limit: number): Scored[] {
  const heap: Scored[] = [];
  for (const unit of units) {
    const score = scores[unit] ?? 0;
    const worst = heap[0];
    if (heap.length < limit || worst === undefined) push(heap, { unit, score });
    else if (isWorse(worst, { unit, score })) replaceTop(heap, { unit, score });
  }
  return heap.sort((one, other) => (isWorse(one, other) ? 1 : -1));
}

function isWorse(one: Scored, other: Scored): boolean {
  return one.score < other.score || (one.score === other.score && one.unit > other.unit);
}

function push(heap: Scored[], scored: Scored): void {
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

function replaceTop(heap: Scored[], scored: Scored): void {
  let place = 0;
  for (;;) {
    const child = worseChild(heap, place);
    const below = heap[child];
    if (below === undefined || !isWorse(below, scored)) break;
    heap[place] = below;
    place = child;
  }
  heap[place] = scored;
}

function worseChild(heap: readonly Scored[], place: number): number {
  const left = 2 * place + 1;
  const [one, other] = [heap[left], heap[left + 1]];
  return one !== undefined && other !== undefined && isWorse(other, one) ? left + 1 : left;
}
