import { ByteWriter } from './byte-writer.js';
import { elementType } from './element-types.js';

/** Writers that wait for the next batch, so that a batch need not make room anew. */
const spare: ByteWriter[] = [];
const mostSpare = 4;

/** Documents as they are stored, gathered in the form they have in a reply: an array's elements. They are not read. */
export class RawBatch {
  private readonly writer = spare.pop() ?? new ByteWriter();
  /** How many there are. */
  count = 0;

  /** Puts a document behind the others. Its bytes are copied. */
  add(document: Buffer): void {
    this.writer.byte(elementType.document);
    this.writer.shortText(String(this.count));
    this.writer.raw(document);
    this.count += 1;
  }

  /** Hands the elements over to be written, once: afterwards the batch is empty. */
  moveTo(target: ByteWriter): void {
    target.raw(this.writer.written);
    this.writer.reset();
    this.count = 0;
    if (spare.length < mostSpare) spare.push(this.writer);
  }
}
