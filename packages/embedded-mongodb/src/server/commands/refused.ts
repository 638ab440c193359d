import type { ErrorCodeName } from '../../errors.js';
import { MongoError } from '../../errors.js';
import type { CommandGroup, CommandHandler } from '../command.js';

function refusing(code: ErrorCodeName, reason: string): CommandHandler {
  return {
    run: () => {
      throw new MongoError(code, reason);
    },
  };
}

const noUsers = refusing(
  'CommandNotSupported',
  'users and roles are not supported by this server; it listens on this machine only',
);
const noSharding = refusing('CommandNotSupported', 'sharding is not supported by this server; use MongoDB');
const noJavaScript = refusing(
  'CommandNotSupported',
  'server-side JavaScript is not supported by this server; use aggregate',
);

/** Commands MongoDB has and this server will not serve, each with its reason. */
export const refusedCommands: CommandGroup = {
  saslStart: noUsers,
  authenticate: noUsers,
  createUser: noUsers,
  updateUser: noUsers,
  dropUser: noUsers,
  createRole: noUsers,
  grantRolesToUser: noUsers,
  shardCollection: noSharding,
  enableSharding: noSharding,
  addShard: noSharding,
  mapReduce: noJavaScript,
  mapreduce: noJavaScript,
  eval: noJavaScript,
  $eval: noJavaScript,
  convertToCapped: refusing('CommandNotSupported', 'capped collections are not supported by this server'),
};
