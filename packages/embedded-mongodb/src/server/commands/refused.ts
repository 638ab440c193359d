import type { ErrorCodeName } from '../../errors.js';
import { MongoError } from '../../errors.js';
import type { CommandGroup, CommandHandler } from '../command.js';

/** Commands of MongoDB that this server will not serve: the code and the words they are refused with. */
type Refusal = { readonly code: ErrorCodeName; readonly reason: string; readonly commands: string };

const refusals: readonly Refusal[] = [
  {
    code: 'CommandNotSupported',
    reason: 'users and roles are not supported by this server; it listens on this machine only',
    commands:
      'authenticate saslStart saslContinue getnonce createUser updateUser dropUser dropAllUsersFromDatabase ' +
      'grantRolesToUser revokeRolesFromUser createRole updateRole dropRole dropAllRolesFromDatabase ' +
      'grantPrivilegesToRole revokePrivilegesFromRole grantRolesToRole revokeRolesFromRole invalidateUserCache ' +
      'setUserWriteBlockMode rotateCertificates',
  },
  {
    code: 'CommandNotSupported',
    reason: 'sharding is not supported by this server; use MongoDB',
    commands:
      'abortReshardCollection addShard addShardToZone analyzeShardKey balancerCollectionStatus balancerStart ' +
      'balancerStatus balancerStop checkMetadataConsistency checkShardingIndex cleanupOrphaned ' +
      'cleanupReshardCollection clearJumboFlag commitReshardCollection configureCollectionBalancing ' +
      'configureQueryAnalyzer enableSharding flushRouterConfig getShardMap getShardVersion isdbgrid listShards ' +
      'mergeAllChunksOnShard mergeChunks moveChunk movePrimary moveRange refineCollectionShardKey removeShard ' +
      'removeShardFromZone reshardCollection setAllowMigrations setShardVersion shardCollection shardingState split ' +
      'splitVector unsetSharding updateZoneKeyRange shardConnPoolStats',
  },
  {
    code: 'CommandNotSupported',
    reason: 'server-side JavaScript is not supported by this server; use aggregate',
    commands: 'mapReduce mapreduce eval $eval',
  },
  {
    code: 'CommandNotSupported',
    reason: 'capped collections are not supported by this server',
    commands: 'convertToCapped cloneCollectionAsCapped',
  },
  {
    code: 'CommandNotSupported',
    reason: 'the replica set of this server has one member and cannot be changed',
    commands:
      'applyOps appendOplogNote replSetAbortPrimaryCatchUp replSetFreeze replSetMaintenance replSetReconfig ' +
      'replSetResizeOplog replSetStepDown replSetSyncFrom',
  },
  {
    code: 'CommandNotSupported',
    reason: 'auditing is not supported by this server',
    commands: 'getAuditConfig setAuditConfig logApplicationMessage',
  },
  {
    code: 'CommandNotSupported',
    reason: 'this server plans each query anew; there are no plans to choose or to forget by hand',
    commands: 'planCacheClearFilters planCacheListFilters planCacheSetFilter setIndexCommitQuorum',
  },
  {
    code: 'CommandNotSupported',
    reason: 'this server is stopped by the program that runs it (close(), SIGTERM), and keeps no log files',
    commands: 'shutdown logRotate dropConnections',
  },
  {
    code: 'CommandNotSupported',
    reason: 'defaults cannot be changed on this server',
    commands: 'setDefaultRWConcern getClusterParameter setClusterParameter setFreeMonitoring',
  },
  {
    code: 'CommandNotSupported',
    reason: 'this server does not collect such statistics',
    commands: 'connPoolStats netstat top validateDBMetadata filemd5',
  },
  {
    code: 'CommandNotSupported',
    reason: 'encrypted fields are not supported by this server',
    commands: 'compactStructuredEncryptionData cleanupStructuredEncryptionData',
  },
  {
    code: 'CommandNotSupported',
    reason: 'Search index commands are only supported with Atlas.',
    commands: 'createSearchIndexes updateSearchIndex dropSearchIndex',
  },
  {
    code: 'IllegalOperation',
    reason: 'reIndex is only allowed on a standalone mongod instance.',
    commands: 'reIndex',
  },
];

function refusing({ code, reason }: Refusal): CommandHandler {
  return {
    refused: { code, reason },
    run: () => {
      throw new MongoError(code, reason);
    },
  };
}

/** Commands MongoDB has and this server will not serve, each with its reason. */
export const refusedCommands: CommandGroup = Object.fromEntries(
  refusals.flatMap((refusal) => refusal.commands.split(' ').map((name) => [name, refusing(refusal)])),
);
