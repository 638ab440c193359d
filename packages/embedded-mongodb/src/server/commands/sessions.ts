import { Binary, UUID } from 'bson';
import { type Document, isDocument } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { SessionInfo } from '../../sessions/session-info.js';
import type { CommandCall, CommandGroup } from '../command.js';

function sessionOf({ session, command }: CommandCall): SessionInfo {
  const [name = ''] = Object.keys(command);
  if (!session?.inTransaction) throw new MongoError('CommandFailed', `${name} must be run within a transaction`);
  return session;
}

async function commitTransaction(call: CommandCall): Promise<Document> {
  await call.sessions.commit(sessionOf(call));
  return {};
}

function abortTransaction(call: CommandCall): Document {
  call.sessions.abort(sessionOf(call));
  return {};
}

function endSessions(call: CommandCall): Document {
  const [field = ''] = Object.keys(call.command);
  const ids = sessionIds(call.command[field]);
  call.sessions.endSessions(ids);
  for (const id of ids) call.cursors.killOwnedBy(id.toString('hex'));
  return {};
}

function sessionIds(list: unknown): Buffer[] {
  return (Array.isArray(list) ? list : []).flatMap((entry) => {
    const id = isDocument(entry) ? entry['id'] : null;
    return id instanceof Binary ? [Buffer.from(id.value())] : [];
  });
}

/** Without users every session is everybody's, so ending those of some users ends none, and naming none ends all. */
function killAllSessions(call: CommandCall): Document {
  const [field = ''] = Object.keys(call.command);
  const users = call.command[field];
  if (Array.isArray(users) && users.length > 0) return {};
  call.sessions.close();
  return {};
}

/** Sessions and the end of transactions. */
export const sessionCommands: CommandGroup = {
  startSession: { run: () => ({ id: { id: new UUID() }, timeoutMinutes: 30 }) },
  refreshSessions: { run: () => ({}) },
  endSessions: { run: endSessions },
  killSessions: { run: endSessions },
  killAllSessions: { run: killAllSessions },
  killAllSessionsByPattern: { run: killAllSessions },
  commitTransaction: { run: commitTransaction, inTransaction: true },
  abortTransaction: { run: abortTransaction, inTransaction: true },
};
