const FIRST_CAPACITY = 2;

/** Numbers in no order, in a typed array that grows by half when full. */
export class NumberList {
  numbers = new Int32Array(FIRST_CAPACITY);
  size = 0;

  add(number: number): void {
    if (this.size === this.numbers.length) this.#grow();
    this.numbers[this.size] = number;
    this.size += 1;
  }

  /** Takes out one occurrence of a number; the last takes its place. */
  remove(number: number): void {
    const place = this.numbers.subarray(0, this.size).indexOf(number);
    if (place === -1) return;
    this.size -= 1;
    this.numbers[place] = this.numbers[this.size] ?? 0;
  }

  #grow(): void {
    const numbers = new Int32Array(this.size + (this.size >> 1) + 1);
    numbers.set(this.numbers);
    this.numbers = numbers;
  }
}
