/** An embedding in one byte a number: cosines come out the same to a hundredth, in a quarter of the memory. */
export type Vector = { readonly values: Int8Array; readonly length: number };

const MOST = 127;

/** The numbers are finite and not all 0. */
export function toVector(embedding: readonly number[]): Vector {
  const largest = embedding.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  // Divided first: what a model takes for numbers may be too large to multiply.
  return fromValues(Int8Array.from(embedding, (value) => Math.round((value / largest) * MOST)));
}

export function fromValues(values: Int8Array): Vector {
  let squares = 0;
  for (const value of values) squares += value * value;
  return { values, length: Math.sqrt(squares) };
}

/** Between -1 and 1. Null for vectors of different models. */
export function cosineOf(one: Vector, other: Vector): number | null {
  if (one.values.length !== other.values.length) return null;
  let sum = 0;
  for (let at = 0; at < one.values.length; at++) sum += (one.values[at] as number) * (other.values[at] as number);
  return sum / (one.length * other.length);
}
