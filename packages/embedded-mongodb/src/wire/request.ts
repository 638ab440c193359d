import type { Document } from '../bson/codec.js';

/** A message of a client, of which so far only the outside has been read. */
export type Request = {
  readonly requestId: number;
  /** The client will not read an answer. */
  readonly unacknowledged: boolean;
  /** Came in the old form of message, which is only served for the handshake. */
  readonly legacy: boolean;
  /** Came with a checksum, and so wants one in the answer. */
  readonly withChecksum: boolean;
  /**
   * Reads the command. Throws `MongoError` for what can be answered with a refusal, `BrokenMessage` when the connection
   * cannot go on.
   */
  readonly readCommand: () => Document;
};
