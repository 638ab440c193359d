import { startEmbeddedMongo } from '../start.js';
import { type Arguments, UsageError } from './arguments.js';
import { fail } from './fail.js';

/** Runs a server until it is told to stop; says on one line when it is ready. */
export async function serve({
  'data-dir': dataDir,
  port: wanted = '27017',
  'replica-set': replicaSet,
}: Arguments): Promise<void> {
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`--port has to be a number from 0 to 65535, not ${wanted}`);
  const server = await startEmbeddedMongo({
    port,
    ...(dataDir !== undefined && { dataDir }),
    ...(replicaSet !== undefined && { replicaSet }),
  });
  const stop = () => {
    server.close().then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  console.log(`embedded-mongodb is ready at ${server.uri}`);
}
