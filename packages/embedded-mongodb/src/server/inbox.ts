import { messageLength } from '../wire/message.js';

const nothing = Buffer.alloc(0);
const lengthBytes = 4;
/** The room made for a message that comes in pieces, in bytes; it doubles as more of it comes, never beyond the message. */
const firstRoom = 4096;

/** What a client has sent and nobody has read yet. A message that comes in many pieces is put together without copying it over and over. */
export class Inbox {
  private bytes: Buffer = nothing;
  private size = 0;
  /** Whether `bytes` is room of its own that can take more. */
  private owned = false;

  /** How much memory unfinished messages hold here, in bytes. */
  get held(): number {
    return this.owned ? this.bytes.length : this.size;
  }

  add(chunk: Buffer): void {
    if (this.size === 0) {
      this.bytes = chunk;
      this.owned = false;
    } else {
      this.makeRoom(this.size + chunk.length);
      chunk.copy(this.bytes, this.size);
    }
    this.size += chunk.length;
  }

  private makeRoom(needed: number): void {
    if (this.owned && needed <= this.bytes.length) return;
    const wanted = Math.max(firstRoom, 2 * this.bytes.length);
    const announced = this.size >= lengthBytes ? this.bytes.readInt32LE(0) : wanted;
    const room = Buffer.allocUnsafe(Math.max(needed, Math.min(wanted, announced)));
    this.bytes.copy(room, 0, 0, this.size);
    this.bytes = room;
    this.owned = true;
  }

  /** The next whole message, or null while some of it is missing. Throws `BrokenMessage` for a length that cannot be. */
  take(): Buffer | null {
    if (this.size < lengthBytes) return null;
    const length = messageLength(this.bytes);
    if (this.size < length) return null;
    const message = this.bytes.subarray(0, length);
    this.bytes = this.size > length ? this.bytes.subarray(length, this.size) : nothing;
    this.size -= length;
    this.owned = false;
    return message;
  }
}
