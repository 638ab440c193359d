/** Bytes that are not a message this server can read; the connection cannot go on. */
export class BrokenMessage extends Error {
  override readonly name = 'BrokenMessage';
}
