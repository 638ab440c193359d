import { Binary, Long } from 'bson';
import type { Document } from '../bson/codec.js';
import type { ServerState } from './command.js';

/** What a member without keys signs times with. */
const unsigned = { hash: new Binary(new Uint8Array(20)), keyId: Long.ZERO };

/** Adds what every reply of a replica set ends with, so that sessions can ask for what they have seen: its time. */
export function withClusterTime(reply: Document, { clock }: ServerState): Document {
  const { time } = clock;
  return { ...reply, $clusterTime: { clusterTime: time, signature: unsigned }, operationTime: time };
}
