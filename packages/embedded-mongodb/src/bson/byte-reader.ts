import { Long } from 'bson';
import { MongoError } from '../errors.js';
import { invalidBson, readKey, readText } from './text.js';

/** Messages may nest deeper than what is stored: commands wrap documents. */
const maxMessageDepth = 200;
/** A length and the closing zero. */
const smallestDocument = 5;
const dateReach = 8.64e15;

/**
 * Walks over BSON bytes piece by piece. Nothing is believed: every length is held against the end of what it stands in, and
 * every document and text must have its closing zero. Throws `InvalidBSON`, and `Overflow` for what nests too deep.
 */
export class ByteReader {
  private limit: number;
  private depth = 0;
  /** How many documents and arrays at most stood one inside the other in what has been read. */
  deepest = 0;

  constructor(
    readonly bytes: Buffer,
    private at = 0,
  ) {
    this.limit = bytes.length;
  }

  /** Whether the document gone into, or the bytes as a whole, are read to the end. */
  get isAtEnd(): boolean {
    return this.at === this.limit;
  }

  /** Goes into a document. What is returned is for {@link leave}; until then nothing behind its end can be read. */
  enter(): number {
    const outer = this.limit;
    const start = this.at;
    const end = start + this.int();
    if (end > outer || end < start + smallestDocument) throw invalidBson('a document has a length that cannot be');
    if (this.bytes[end - 1] !== 0) throw invalidBson('a document has no end');
    this.depth += 1;
    if (this.depth > this.deepest) this.deepest = this.depth;
    if (this.depth > maxMessageDepth)
      throw new MongoError('Overflow', `BSONObj exceeds maximum nested object depth: ${maxMessageDepth}`);
    this.limit = end - 1;
    return outer;
  }

  /** Goes out of a document that is read to its end. */
  leave(outer: number): void {
    this.at = this.limit + 1;
    this.limit = outer;
    this.depth -= 1;
  }

  /** Goes over the next bytes and says where they begin. */
  take(count: number): number {
    const start = this.at;
    if (count < 0 || count > this.limit - start) throw invalidBson('a length points outside its document');
    this.at = start + count;
    return start;
  }

  /** One byte. */
  byte(): number {
    return this.bytes[this.take(1)] ?? 0;
  }

  /** A 32-bit integer. */
  int(): number {
    return this.bytes.readInt32LE(this.take(4));
  }

  /** A double. */
  double(): number {
    return this.bytes.readDoubleLE(this.take(8));
  }

  /** A 64-bit integer. */
  long(): Long {
    const start = this.take(8);
    return new Long(this.bytes.readInt32LE(start), this.bytes.readInt32LE(start + 4));
  }

  /** A moment. Refuses those JavaScript has no date for, 273,790 years from now. */
  date(): Date {
    const start = this.take(8);
    const time = this.bytes.readInt32LE(start + 4) * 2 ** 32 + this.bytes.readUInt32LE(start);
    if (Math.abs(time) > dateReach) throw invalidBson('a date is beyond those this server can keep');
    return new Date(time);
  }

  /** A copy of the next bytes: a value must not hold a whole message in memory. */
  copy(count: number): Buffer {
    const start = this.take(count);
    return Buffer.from(this.bytes.subarray(start, start + count));
  }

  /** A text that says its length first. */
  text(): string {
    const length = this.int();
    const start = this.take(length);
    const end = start + length - 1;
    if (end < start || this.bytes[end] !== 0) throw invalidBson('a text has no end');
    return readText(this.bytes, start, end);
  }

  /** A text that ends with the first zero. */
  shortText(): string {
    const start = this.at;
    return readText(this.bytes, start, this.skipShortText());
  }

  /** The name of a field, as the key documents in memory have for it. */
  key(): string {
    const start = this.at;
    return readKey(this.bytes, start, this.skipShortText());
  }

  /** Goes over a text that ends with the first zero and says where that is. */
  skipShortText(): number {
    let end = this.at;
    while (end < this.limit && this.bytes[end] !== 0) end += 1;
    if (end === this.limit) throw invalidBson('a name has no end');
    this.at = end + 1;
    return end;
  }

  /** Refuses a length that was not that of what has been read since `start`. */
  checkLength(start: number, length: number): void {
    if (this.at !== start + length) throw invalidBson('a length is not that of what it announces');
  }

  /** Where the next byte stands. */
  get place(): number {
    return this.at;
  }
}
