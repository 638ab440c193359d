/** A power of two, so that the place of a number in it is cheap to tell. */
const SIZE = 1_024;

/**
 * Says of most numbers that were not put in that they are not in, much faster than a map. With n bits,
 * `bits[number & (n - 1)]` is 1 for all that are in and few others, which the map is asked about.
 */
export class Sieve {
  readonly bits = new Uint8Array(SIZE);

  add(number: number): void {
    this.bits[number & (SIZE - 1)] = 1;
  }
}
