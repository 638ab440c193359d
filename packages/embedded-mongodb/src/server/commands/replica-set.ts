import { Long, ObjectId, Timestamp } from 'bson';
import type { Document } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { CommandCall, CommandGroup } from '../command.js';

/** The set is the server itself: it was always primary and never fails over. */
function replSetGetStatus({ replicaSet, address, engine, startedAt }: CommandCall): Document {
  const now = engine.now();
  const ts = new Timestamp({ t: Math.floor(now.getTime() / 1000), i: 1 });
  const optime = { ts, t: Long.ONE };
  const member = {
    _id: 0,
    name: address(),
    health: 1,
    state: 1,
    stateStr: 'PRIMARY',
    uptime: Math.floor((now.getTime() - startedAt.getTime()) / 1000),
    optime,
    optimeDate: now,
    syncSourceHost: '',
    syncSourceId: -1,
    infoMessage: '',
    electionTime: new Timestamp({ t: Math.floor(startedAt.getTime() / 1000), i: 1 }),
    electionDate: startedAt,
    configVersion: 1,
    configTerm: 1,
    self: true,
    lastHeartbeatMessage: '',
  };
  return {
    set: replicaSet,
    date: now,
    myState: 1,
    term: Long.ONE,
    syncSourceHost: '',
    syncSourceId: -1,
    heartbeatIntervalMillis: Long.fromNumber(2000),
    majorityVoteCount: 1,
    writeMajorityCount: 1,
    votingMembersCount: 1,
    writableVotingMembersCount: 1,
    optimes: { lastCommittedOpTime: optime, lastCommittedWallTime: now, appliedOpTime: optime, durableOpTime: optime },
    members: [member],
  };
}

const replicaSetId = new ObjectId('7fffffff0000000000000001');

function replSetGetConfig({ replicaSet, address }: CommandCall): Document {
  const member = {
    _id: 0,
    host: address(),
    arbiterOnly: false,
    buildIndexes: true,
    hidden: false,
    priority: 1,
    tags: {},
    secondaryDelaySecs: Long.ZERO,
    votes: 1,
  };
  return {
    config: {
      _id: replicaSet,
      version: 1,
      term: 1,
      members: [member],
      protocolVersion: Long.ONE,
      writeConcernMajorityJournalDefault: true,
      settings: { replicaSetId },
    },
  };
}

function replSetInitiate(): never {
  throw new MongoError('AlreadyInitialized', 'already initialized');
}

/** The replica set of one. */
export const replicaSetCommands: CommandGroup = {
  replSetGetStatus: { run: replSetGetStatus },
  replSetGetConfig: { run: replSetGetConfig },
  replSetInitiate: { run: replSetInitiate },
};
