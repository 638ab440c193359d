#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { startEmbeddedMongo } from '../start.js';

const usage = `Usage: embedded-mongodb --data-dir DIR [--port N] [--replica-set NAME]

  --data-dir     folder for the data; created when missing; left out: a temporary one, removed at the end
  --port         port on 127.0.0.1, 27017 when left out; 0 takes a free one
  --replica-set  name of the replica set of one, rs0 when left out`;

/** What was asked for on the command line. Throws an error that says what is wrong with it. */
function readArguments() {
  const options = {
    'data-dir': { type: 'string' },
    port: { type: 'string', default: '27017' },
    'replica-set': { type: 'string', default: 'rs0' },
    help: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ options });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port has to be a number from 0 to 65535, not ${values.port}`);
  return { dataDir: values['data-dir'], port, replicaSet: values['replica-set'], help: values.help };
}

async function main(): Promise<void> {
  const { dataDir, port, replicaSet, help } = readArguments();
  if (help) return console.log(usage);
  const server = await startEmbeddedMongo({ port, replicaSet, ...(dataDir !== undefined && { dataDir }) });
  const stop = () => {
    server.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  console.log(`embedded-mongodb is ready at ${server.uri}`);
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

main().catch(fail);
