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
  return endThese(call, sessionIds(listIn(call.command)));
}

/** What the first field of a command lists. */
function listIn(command: Document): unknown[] {
  const [list] = Object.values(command);
  return Array.isArray(list) ? list : [];
}

function endThese({ sessions, cursors }: CommandCall, ids: readonly Buffer[]): Document {
  sessions.endSessions(ids);
  for (const id of ids) cursors.killOwnedBy(id.toString('hex'));
  return {};
}

function sessionIds(list: readonly unknown[]): Buffer[] {
  return list.flatMap((entry) => {
    const id = isDocument(entry) ? entry['id'] : null;
    return id instanceof Binary ? [Buffer.from(id.value())] : [];
  });
}

/** Without users every session is everybody's, so ending those of some users ends none, and naming none ends all. */
function killAllSessions(call: CommandCall): Document {
  return listIn(call.command).length > 0 ? {} : endAll(call);
}

/** A pattern names a session, or users and roles, whom no session belongs to; an empty one and none at all mean every session. */
function killByPattern(call: CommandCall): Document {
  const patterns = listIn(call.command).filter(isDocument);
  if (patterns.every((pattern) => Object.keys(pattern).length > 0) && patterns.length > 0)
    return endThese(call, sessionIds(patterns.map(({ lsid }) => lsid)));
  return endAll(call);
}

function endAll({ sessions, cursors }: CommandCall): Document {
  sessions.close();
  cursors.killOwned();
  return {};
}

/** Sessions and the end of transactions. */
export const sessionCommands: CommandGroup = {
  startSession: { run: () => ({ id: { id: new UUID() }, timeoutMinutes: 30 }) },
  refreshSessions: { run: () => ({}) },
  endSessions: { run: endSessions },
  killSessions: { run: endSessions },
  killAllSessions: { run: killAllSessions },
  killAllSessionsByPattern: { run: killByPattern },
  commitTransaction: { run: commitTransaction, inTransaction: true },
  abortTransaction: { run: abortTransaction, inTransaction: true },
};
