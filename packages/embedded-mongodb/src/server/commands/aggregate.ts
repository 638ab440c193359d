import { type Document, isDocument } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import { type PipelineData, type PipelineRequest, runPipeline, runPipelineToBson } from '../../query/pipeline/run.js';
import { outputStages, stageName } from '../../query/pipeline/stage-names.js';
import { databaseLevel } from '../../query/pipeline/stages/sources.js';
import type { CommandCall, CommandGroup } from '../command.js';
import { firstBatchSize } from '../cursors.js';
import { countField, documentField, documentsField, flagField } from '../fields.js';
import { queryContext } from '../query-context.js';
import { timeLimit } from '../time-limit.js';
import { describeFor } from './aggregate-descriptions.js';
import { compileOutput } from './aggregate-output.js';
import { explainCommands } from './explain.js';
import { ownerOf } from './find.js';

async function aggregate(call: CommandCall): Promise<Document> {
  const { command } = call;
  if (flagField(command, 'explain')) return explainInstead(call);
  if (command['cursor'] === undefined)
    throw new MongoError(
      'FailedToParse',
      "The 'cursor' option is required, except for aggregate with the explain argument",
    );
  const batchSize = countField(documentField(command, 'cursor'), 'batchSize', firstBatchSize);
  const stages = documentsField(command, 'pipeline');
  const output = findOutput(stages);
  const request = pipelineRequest(call, output ? stages.slice(0, -1) : stages);
  const { database, collection } = request.namespace;
  const options = { batchSize, owner: ownerOf(call), during: 'PlanExecutor error during aggregation' };
  const namespace = `${database}.${collection}`;
  if (!output) return call.cursors.start(namespace, runPipelineToBson(dataFor(call), request), options);
  checkMayStore(call, output);
  const store = compileOutput(call, output, request.context);
  await call.write((view) => {
    // Read anew each time: the write begins again when it had to wait for a transaction.
    store(view, runPipeline(dataFor(call), request));
    return {};
  });
  return call.cursors.start(namespace, [], options);
}

async function explainInstead(call: CommandCall): Promise<Document> {
  const { explain: _, ...command } = call.command;
  const run = explainCommands['explain']?.run;
  if (!run) throw new MongoError('CommandNotFound', "no such command: 'explain'");
  return run({ ...call, command: { explain: command, verbosity: 'queryPlanner', $db: command['$db'] } });
}

function findOutput(stages: readonly Document[]): Document | null {
  const last = stages.at(-1);
  return last && outputStages.includes(stageName(last)) ? last : null;
}

function checkMayStore({ transaction, command }: CommandCall, output: Document): void {
  if (transaction)
    throw new MongoError('OperationNotSupportedInTransaction', `${stageName(output)} cannot be used in a transaction`);
  if (documentField(command, 'readConcern')['level'] === 'linearizable')
    throw new MongoError(
      'InvalidOptions',
      `${stageName(output)} cannot be used with a 'linearizable' read concern level`,
    );
}

function pipelineRequest(call: CommandCall, stages: readonly Document[]): PipelineRequest {
  const { command, database } = call;
  const name = command['aggregate'];
  const collection = typeof name === 'string' ? name : databaseLevel;
  const info = call.engine.catalog.find(call.view, database, collection);
  const hint = command['hint'];
  if (typeof name !== 'string') checkDatabaseLevel(stages);
  return {
    namespace: { database, collection },
    stages,
    context: queryContext(call, info),
    ...(hint !== undefined && { hint }),
  };
}

const databaseStages = ['$documents', '$currentOp', '$listLocalSessions', '$listSessions', '$changeStream'];

/** A pipeline over a whole database must bring its documents itself. */
function checkDatabaseLevel(stages: readonly Document[]): void {
  const [first] = stages;
  if (first && isDocument(first) && databaseStages.includes(stageName(first))) return;
  throw new MongoError(
    'InvalidNamespace',
    '{aggregate: 1} is not valid for an empty pipeline or one that does not begin with a stage that needs no collection.',
  );
}

/** What a command's pipelines read. */
export function dataFor(call: CommandCall): PipelineData {
  return {
    view: call.view,
    catalog: call.engine.catalog,
    examine: timeLimit(call),
    isTimed: call.command['maxTimeMS'] !== undefined,
    describe: describeFor(call),
  };
}

/** Aggregation. */
export const aggregateCommands: CommandGroup = { aggregate: { run: aggregate, inTransaction: true } };
