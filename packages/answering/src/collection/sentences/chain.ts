/** What speaks for a sentence: that it answers, that an answer begins with it, that one has ended before it. Log odds. */
export type Potentials = { readonly inside: Float64Array; readonly start: Float64Array; readonly end: Float64Array };

/** `answers`: how probable each sentence is part of an answer; `logPartition`: minus the log of the probability that none is. */
export type ChainResult = {
  readonly answers: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly logPartition: number;
};

/**
 * Answers come in runs of sentences. All ways to mark sentences as answering are weighed against each other (a
 * linear-chain conditional random field), forwards and backwards, so that each sentence's probability takes its
 * neighbours' into account.
 */
export function weighChain({ inside, start, end }: Potentials): ChainResult {
  const count = inside.length;
  const outTo = new Float64Array(count);
  const inTo = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    const out = place === 0 ? 0 : at(outTo, place - 1);
    const within = place === 0 ? Number.NEGATIVE_INFINITY : at(inTo, place - 1);
    outTo[place] = logSum(out, within + at(end, place));
    inTo[place] = logSum(out + at(start, place), within) + at(inside, place);
  }
  const outFrom = new Float64Array(count);
  const inFrom = new Float64Array(count);
  for (let place = count - 2; place >= 0; place--) {
    const next = at(inside, place + 1) + at(inFrom, place + 1);
    outFrom[place] = logSum(at(outFrom, place + 1), at(start, place + 1) + next);
    inFrom[place] = logSum(at(end, place + 1) + at(outFrom, place + 1), next);
  }
  const logPartition = count === 0 ? 0 : logSum(at(outTo, count - 1), at(inTo, count - 1));
  const before = (row: Float64Array, place: number, first: number) => (place === 0 ? first : at(row, place - 1));
  return {
    answers: inTo.map((value, place) => Math.exp(value + at(inFrom, place) - logPartition)),
    starts: start.map((value, place) =>
      Math.exp(before(outTo, place, 0) + value + at(inside, place) + at(inFrom, place) - logPartition),
    ),
    ends: end.map((value, place) =>
      Math.exp(before(inTo, place, Number.NEGATIVE_INFINITY) + value + at(outFrom, place) - logPartition),
    ),
    logPartition,
  };
}

function at(row: Float64Array, place: number): number {
  return row[place] as number;
}

function logSum(one: number, other: number): number {
  const most = Math.max(one, other);
  if (most === Number.NEGATIVE_INFINITY) return most;
  return most + Math.log1p(Math.exp(Math.min(one, other) - most));
}
