const FIRST_CAPACITY = 64;

/** Numbers in a row, in a typed array that grows by half when full. */
export class NumberList {
  numbers = new Int32Array(FIRST_CAPACITY);
  size = 0;

  add(number: number): void {
    if (this.size === this.numbers.length) this.numbers = grown(this.numbers, this.size);
    this.numbers[this.size] = number;
    this.size += 1;
  }
}

/** A copy with room for a place, and for half as many more. */
export function grown(numbers: Int32Array, place: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(place + (place >> 1) + 1);
  more.set(numbers);
  return more;
}
