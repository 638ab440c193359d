import { MongoError } from '../errors.js';

const firstBytes = 64 * 1024;
/** A larger buffer is given back after use. */
const mostKept = 4 * 1024 * 1024;
/** How much may be written at once (MongoDB's limit); documents that share their parts can be far larger than their memory. */
const mostBytes = 64 * 1024 * 1024;
/** Up to this many characters, writing them one by one beats asking Node to do it. */
const shortTextLength = 24;
const lastAscii = 0x7f;
/** UTF-8 needs at most three bytes for one of JavaScript's characters. */
const mostBytesPerCharacter = 3;

/** Bytes that grow as they are written. Throws `Location13548` when they become too many. */
export class ByteWriter {
  private bytes = Buffer.allocUnsafeSlow(firstBytes);
  private at = 0;

  /** How many bytes are written. */
  get length(): number {
    return this.at;
  }

  /** Turns every bit written since `start` around. */
  invertFrom(start: number): void {
    for (let i = start; i < this.at; i += 1) this.bytes[i] = ~(this.bytes[i] ?? 0);
  }

  /** What is written, as bytes of their own. A buffer too large to be kept is not copied but given away. */
  copy(): Buffer {
    if (this.bytes.length > mostKept) return this.bytes.subarray(0, this.at);
    const result = Buffer.allocUnsafe(this.at);
    this.bytes.copy(result, 0, 0, this.at);
    return result;
  }

  /** What is written, to be looked at before anything else is. */
  get written(): Buffer {
    return this.bytes.subarray(0, this.at);
  }

  /** Forgets what is written. */
  reset(): void {
    this.at = 0;
    if (this.bytes.length > mostKept) this.bytes = Buffer.allocUnsafeSlow(firstBytes);
  }

  /** Room for the next bytes; says where it begins. Afterwards `bytes` may be another buffer than before. */
  private room(count: number): number {
    const start = this.at;
    if (start + count > this.bytes.length) this.grow(start + count);
    this.at = start + count;
    return start;
  }

  private grow(needed: number): void {
    this.growTo(Math.max(needed, Math.min(this.bytes.length * 2, mostBytes)));
  }

  private growTo(size: number): void {
    if (size > mostBytes)
      throw new MongoError('Location13548', `BufBuilder attempted to grow() to ${size} bytes, past the 64MB limit.`);
    const larger = Buffer.allocUnsafeSlow(size);
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
  }

  /** One byte. */
  byte(value: number): void {
    const start = this.room(1);
    this.bytes[start] = value;
  }

  /** A 32-bit integer. */
  int(value: number): void {
    const start = this.room(4);
    this.bytes.writeInt32LE(value, start);
  }

  /** A number of 32 bits without a sign, its largest byte first, so that bytes are ordered as the numbers are. */
  orderedInt(value: number): void {
    const start = this.room(4);
    this.bytes.writeUInt32BE(value, start);
  }

  /** A double. */
  double(value: number): void {
    const start = this.room(8);
    this.bytes.writeDoubleLE(value, start);
  }

  /** Zero bytes, to be overwritten. */
  zeros(count: number): void {
    const start = this.room(count);
    this.bytes.fill(0, start, this.at);
  }

  /** Bytes as they are. */
  raw(value: Uint8Array): void {
    const start = this.room(value.length);
    this.bytes.set(value, start);
  }

  /** Keeps a place for a length that is not known yet. */
  openLength(): number {
    return this.room(4);
  }

  /** Writes at that place how long what began there has become. */
  closeLength(start: number): void {
    this.bytes.writeInt32LE(this.at - start, start);
  }

  /** A text with its length before it and a zero behind it. */
  text(value: string): void {
    const start = this.room(4);
    this.characters(value);
    this.byte(0);
    this.bytes.writeInt32LE(this.at - start - 4, start);
  }

  /** A text with a zero behind it. It must have none inside. */
  shortText(value: string): void {
    this.characters(value);
    this.byte(0);
  }

  /** The characters of a text as UTF-8, and nothing else. */
  characters(value: string): void {
    const start = this.room(value.length * mostBytesPerCharacter);
    const written = value.length <= shortTextLength ? this.writeAscii(value, start) : -1;
    this.at = start + (written >= 0 ? written : this.bytes.write(value, start, 'utf8'));
  }

  /** How many bytes were written, or -1 when there is a character it does not know. */
  private writeAscii(value: string, start: number): number {
    const { bytes } = this;
    for (let i = 0; i < value.length; i += 1) {
      const character = value.charCodeAt(i);
      if (character > lastAscii) return -1;
      bytes[start + i] = character;
    }
    return value.length;
  }
}
