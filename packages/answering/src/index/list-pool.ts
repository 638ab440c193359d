import { grown } from './number-list.js';

const SMALLEST_BLOCK = 2;

/**
 * Many lists of numbers, each with a value, in two long typed arrays: a list is a block in them, and moves to one of
 * twice the size when it is full. Thousands of short lists so cost what is in them, not an object or two each. The
 * order of a list means nothing: one is taken out by moving the last into its place.
 */
export class ListPool {
  numbers = new Int32Array(1_024);
  values = new Float32Array(1_024);
  #starts = new Int32Array(256);
  #sizes = new Int32Array(256);
  #rooms = new Int32Array(256);
  #end = 0;
  /** Blocks given back, by their size. */
  readonly #free = new Map<number, number[]>();

  startOf(list: number): number {
    return this.#starts[list] ?? 0;
  }

  sizeOf(list: number): number {
    return this.#sizes[list] ?? 0;
  }

  add(list: number, number: number, value: number): void {
    if (list >= this.#starts.length) this.#growLists(list);
    const size = this.#sizes[list] as number;
    if (size === this.#rooms[list]) this.#move(list, Math.max(SMALLEST_BLOCK, size * 2));
    const place = (this.#starts[list] as number) + size;
    this.numbers[place] = number;
    this.values[place] = value;
    this.#sizes[list] = size + 1;
  }

  /** Takes a number out of a list; an empty list gives its block back. */
  remove(list: number, number: number): void {
    const start = this.startOf(list);
    const last = start + this.sizeOf(list) - 1;
    const place = this.numbers.subarray(start, last + 1).indexOf(number);
    if (place === -1) return;
    this.numbers[start + place] = this.numbers[last] as number;
    this.values[start + place] = this.values[last] as number;
    this.#sizes[list] = last - start;
    if (last === start) this.#giveBack(list);
  }

  #move(list: number, room: number): void {
    const from = this.#starts[list] as number;
    const size = this.#sizes[list] as number;
    const to = this.#take(room);
    this.numbers.copyWithin(to, from, from + size);
    this.values.copyWithin(to, from, from + size);
    this.#giveBack(list);
    this.#starts[list] = to;
    this.#rooms[list] = room;
  }

  #take(room: number): number {
    const free = this.#free.get(room)?.pop();
    if (free !== undefined) return free;
    const start = this.#end;
    this.#end += room;
    if (this.#end > this.numbers.length) this.#growBlocks();
    return start;
  }

  #giveBack(list: number): void {
    const room = this.#rooms[list] as number;
    if (room === 0) return;
    const free = this.#free.get(room) ?? [];
    free.push(this.#starts[list] as number);
    this.#free.set(room, free);
    this.#rooms[list] = 0;
  }

  #growBlocks(): void {
    const length = this.#end + (this.#end >> 1);
    const numbers = new Int32Array(length);
    const values = new Float32Array(length);
    numbers.set(this.numbers);
    values.set(this.values);
    this.numbers = numbers;
    this.values = values;
  }

  #growLists(list: number): void {
    this.#starts = grown(this.#starts, list);
    this.#sizes = grown(this.#sizes, list);
    this.#rooms = grown(this.#rooms, list);
  }
}
