import type { Document } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import { planFind } from '../../query/find.js';
import { compileFilter } from '../../query/match.js';
import { splitPipeline } from '../../query/pipeline/split.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import type { CommandCall, CommandGroup } from '../command.js';
import { explainedBy } from '../explain/explained.js';
import { parsedQuery } from '../explain/parsed-query.js';
import { type Explained, planStages } from '../explain/stages.js';
import { noRun, runPlan, withStatistics } from '../explain/statistics.js';
import { documentField, documentsField } from '../fields.js';
import { queryContext } from '../query-context.js';
import { timeLimit } from '../time-limit.js';
import { mongoVersion } from './handshake.js';

const verbosities = ['queryPlanner', 'executionStats', 'allPlansExecution'];

/** How a command would be answered; with more verbosity also what that takes, changing nothing. */
function explain(call: CommandCall): Document {
  const command = documentField(call.command, 'explain');
  const [name = ''] = Object.keys(command);
  const verbosity = verbosityOf(call.command);
  const inner = { ...call, command };
  const info = getCollection(inner, name);
  const parts =
    name === 'aggregate' ? explainPipeline(inner, info, verbosity) : explainPlan(inner, name, info, verbosity);
  return {
    explainVersion: '1',
    ...parts,
    command: { ...command, $db: call.database },
    serverInfo: serverInfo(call),
  };
}

function verbosityOf({ verbosity = 'allPlansExecution' }: Document): string {
  if (typeof verbosity === 'string' && verbosities.includes(verbosity)) return verbosity;
  throw new MongoError(
    'BadValue',
    `Enumeration value '${String(verbosity)}' for field 'explain.verbosity' is not a valid value.`,
  );
}

function serverInfo(call: CommandCall): Document {
  const [, host = '', port = ''] = /^(.*):(\d+)$/.exec(call.address()) ?? [];
  return { host, port: Number(port), version: mongoVersion, gitVersion: 'embedded' };
}

function getCollection(call: CommandCall, name: string): CollectionInfo | null {
  const collection = call.command[name];
  if (typeof collection === 'string') return call.engine.catalog.find(call.view, call.database, collection);
  throw new MongoError('NotImplemented', `explain of ${name} without a collection is not supported by this server`);
}

function explainPlan(call: CommandCall, name: string, info: CollectionInfo | null, verbosity: string): Document {
  return describe(call, name, info, explainedBy(call, name, info), verbosity);
}

function describe(
  call: CommandCall,
  name: string,
  info: CollectionInfo | null,
  explained: Explained,
  verbosity: string,
): Document {
  const { filter, context } = explained.request;
  compileFilter(filter, context);
  const plan = info && planFind(call.view, info, explained.request);
  const stages = planStages(plan, explained);
  const run = () => (info && plan ? runPlan(call.view, info, plan, explained) : noRun);
  return {
    queryPlanner: {
      namespace: `${call.database}.${String(call.command[name])}`,
      indexFilterSet: false,
      parsedQuery: parsedQuery(filter),
      ...(context?.collation && { collation: context.collation.spec }),
      maxIndexedOrSolutionsReached: false,
      maxIndexedAndSolutionsReached: false,
      maxScansToExplodeReached: false,
      winningPlan: stages,
      rejectedPlans: [],
    },
    ...(verbosity !== 'queryPlanner' && { executionStats: executionStats(stages, run(), verbosity) }),
  };
}

function executionStats(stages: Document, run: ReturnType<typeof runPlan>, verbosity: string): Document {
  return {
    executionSuccess: true,
    nReturned: run.nReturned,
    executionTimeMillis: run.milliseconds,
    totalKeysExamined: run.keysExamined,
    totalDocsExamined: run.docsExamined,
    executionStages: withStatistics(stages, run),
    ...(verbosity === 'allPlansExecution' && { allPlansExecution: [] }),
  };
}

/** A pipeline a find can answer is shown as one; otherwise its beginning is, with the stages left to compute behind it. */
function explainPipeline(call: CommandCall, info: CollectionInfo | null, verbosity: string): Document {
  const { request, rest } = splitPipeline(documentsField(call.command, 'pipeline'));
  const hint = call.command['hint'];
  const context = queryContext(call, info);
  const asked = { ...request, context, examine: timeLimit(call), ...(hint !== undefined && { hint }) };
  const found = describe(call, 'aggregate', info, { purpose: 'find', request: asked, projection: {} }, verbosity);
  return rest.length === 0 ? found : { stages: [{ $cursor: found }, ...rest] };
}

/** How a command would be answered. */
export const explainCommands: CommandGroup = { explain: { run: explain } };
