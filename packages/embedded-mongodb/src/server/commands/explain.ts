import { type Document, isDocument } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { IndexPlan, Plan } from '../../indexes/plan.js';
import { type FindRequest, findDocuments, planFind } from '../../query/find.js';
import { compileFilter } from '../../query/match.js';
import { splitPipeline } from '../../query/pipeline/split.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import type { CommandCall, CommandGroup } from '../command.js';
import { showBounds } from '../explain/bounds-text.js';
import { documentField, documentsField } from '../fields.js';
import { findRequest } from './find.js';
import { mongoVersion } from './handshake.js';

function explain(call: CommandCall): Document {
  const command = documentField(call.command, 'explain');
  const [name = ''] = Object.keys(command);
  const collection = command[name];
  if (typeof collection !== 'string')
    throw new MongoError('NotImplemented', `explain of ${name} is not supported by this server`);
  const request = requestOf({ ...call, command }, name);
  const info = call.engine.catalog.find(call.view, call.database, collection);
  compileFilter(request.filter, request.context);
  const plan = info && planFind(call.view, info, request);
  const verbose = call.command['verbosity'] !== 'queryPlanner';
  return {
    queryPlanner: {
      namespace: `${call.database}.${collection}`,
      parsedQuery: request.filter,
      winningPlan: plan ? stagesOf(plan, request) : { stage: 'EOF' },
      rejectedPlans: [],
    },
    ...(verbose && info && { executionStats: statistics(call, info, request) }),
    serverInfo: { host: call.address(), version: mongoVersion },
  };
}

function requestOf(call: CommandCall, name: string): FindRequest {
  if (name === 'find') return findRequest(call, 'filter');
  if (name === 'count' || name === 'distinct' || name === 'findAndModify') return findRequest(call, 'query');
  if (name === 'aggregate') return splitPipeline(documentsField(call.command, 'pipeline')).request;
  const [statement] = documentsField(call.command, name === 'update' ? 'updates' : 'deletes');
  if (statement) return { filter: documentField(statement, 'q') };
  throw new MongoError('NotImplemented', `explain of ${name} is not supported by this server`);
}

function stagesOf(plan: Plan, { filter, sort = [] }: FindRequest): Document {
  const access = accessStage(plan, filter);
  if (plan.sorted || sort.length === 0) return access;
  return {
    stage: 'SORT',
    sortPattern: Object.fromEntries(sort.map(({ path, direction }) => [path, direction])),
    inputStage: access,
  };
}

function accessStage(plan: Plan, filter: Document): Document {
  if (plan.kind === 'collection')
    return { stage: 'COLLSCAN', filter, direction: plan.reverse ? 'backward' : 'forward' };
  if (plan.kind === 'index') return { stage: 'FETCH', filter, inputStage: indexStage(plan) };
  return { stage: 'FETCH', filter, inputStage: { stage: 'OR', inputStages: plan.plans.map(indexStage) } };
}

function indexStage(plan: IndexPlan): Document {
  const { index, reverse } = plan;
  return {
    stage: 'IXSCAN',
    keyPattern: index.key,
    indexName: index.name,
    isMultiKey: index.multikeyPaths.length > 0,
    isUnique: index.unique,
    isSparse: index.sparse,
    isPartial: isDocument(index.partialFilterExpression),
    direction: reverse ? 'backward' : 'forward',
    indexBounds: showBounds(plan),
  };
}

function statistics(call: CommandCall, info: CollectionInfo, request: FindRequest): Document {
  let examined = 0;
  let returned = 0;
  const started = performance.now();
  const counting = {
    ...request,
    examine: () => {
      examined += 1;
    },
  };
  for (const _ of findDocuments(call.view, info, counting)) returned += 1;
  return {
    executionSuccess: true,
    nReturned: returned,
    executionTimeMillis: Math.round(performance.now() - started),
    totalDocsExamined: examined,
  };
}

/** How a command would be answered. */
export const explainCommands: CommandGroup = { explain: { run: explain } };
