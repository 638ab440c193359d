import { ObjectId } from 'bson';
import type { Document } from '../../bson/codec.js';
import { maxDocumentBytes } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import { maxMessageBytes } from '../../wire/message.js';
import type { CommandCall, CommandGroup } from '../command.js';

/** The version of MongoDB whose behaviour is followed. */
export const mongoVersion = '7.0.0';
const maxWireVersion = 21;
/** How many writes one command may hold (MongoDB's limit). */
export const maxWriteBatchSize = 100_000;
const electionId = new ObjectId('7fffffff0000000000000001');

function hello(call: CommandCall): Document {
  refuseAuthentication(call.command);
  call.failPoints.noteClient(call.connectionId, call.command);
  const address = call.address();
  return {
    helloOk: true,
    isWritablePrimary: true,
    ...(('ismaster' in call.command || 'isMaster' in call.command) && { ismaster: true }),
    setName: call.replicaSet,
    setVersion: 1,
    secondary: false,
    hosts: [address],
    primary: address,
    me: address,
    electionId,
    maxBsonObjectSize: maxDocumentBytes,
    maxMessageSizeBytes: maxMessageBytes,
    maxWriteBatchSize,
    localTime: call.engine.now(),
    logicalSessionTimeoutMinutes: 30,
    connectionId: call.connectionId,
    minWireVersion: 0,
    maxWireVersion,
    readOnly: false,
  };
}

function refuseAuthentication(command: Document): void {
  if (command['speculativeAuthenticate'] === undefined && command['saslSupportedMechs'] === undefined) return;
  throw new MongoError(
    'CommandNotSupported',
    'users and passwords are not supported by this server; connect without credentials',
  );
}

/** What clients say first, and what keeps a connection known to be alive. */
export const handshakeCommands: CommandGroup = {
  hello: { run: hello },
  ismaster: { run: hello },
  isMaster: { run: hello },
  ping: { run: () => ({}) },
  logout: { run: () => ({}) },
};
