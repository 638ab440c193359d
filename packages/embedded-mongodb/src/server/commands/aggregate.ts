import { type Document, encode, isDocument } from '../../bson/codec.js';
import { equalValues } from '../../bson/compare.js';
import { MongoError } from '../../errors.js';
import { findDocuments } from '../../query/find.js';
import { compileFilter } from '../../query/match.js';
import { runStages } from '../../query/mingo/stages.js';
import { splitPipeline, stageName } from '../../query/pipeline.js';
import { storedDocuments } from '../../storage/collection.js';
import { type CommandCall, type CommandGroup, timeLimit } from '../command.js';
import { firstBatchSize } from '../cursors.js';
import { countField, documentField, documentsField } from '../fields.js';
import { queryContext } from '../query-context.js';
import { writeOutput } from './aggregate-output.js';
import { ownerOf } from './find.js';

async function aggregate(call: CommandCall): Promise<Document> {
  const { command, database } = call;
  if (command['cursor'] === undefined)
    throw new MongoError(
      'FailedToParse',
      "The 'cursor' option is required, except for aggregate with the explain argument",
    );
  const stages = documentsField(command, 'pipeline');
  const name = command['aggregate'];
  const namespace = `${database}.${typeof name === 'string' ? name : '$cmd.aggregate'}`;
  const batchSize = countField(documentField(command, 'cursor'), 'batchSize', firstBatchSize);
  const last = stages.at(-1);
  const output = last && ['$out', '$merge'].includes(stageName(last)) ? last : null;
  if (stages.slice(0, -1).some((stage) => '$out' in stage || '$merge' in stage)) {
    throw new MongoError('Location40601', '$out and $merge can only be the final stage in the pipeline');
  }
  const results = documentsOf(call, name, output ? stages.slice(0, -1) : stages);
  if (output) await call.write((view) => writeOutput(call, view, output, [...results]));
  return call.cursors.start(namespace, output ? [] : encoded(results), { batchSize, owner: ownerOf(call) });
}

function* encoded(documents: Iterable<Document>): Iterable<Buffer> {
  for (const document of documents) yield encode(document);
}

function documentsOf(call: CommandCall, name: unknown, stages: readonly Document[]): Document[] {
  const { request, rest } = splitPipeline(stages);
  for (const stage of rest) stageName(stage);
  const variables = documentField(call.command, 'let');
  if (typeof name !== 'string') return runStages([], stages, variables, readerFor(call));
  const info = call.engine.catalog.find(call.view, call.database, name);
  const context = queryContext(call, info);
  compileFilter(request.filter, context);
  const hint = call.command['hint'];
  const found = info
    ? findDocuments(call.view, info, {
        ...request,
        context,
        examine: timeLimit(call),
        ...(hint !== undefined && { hint }),
      })
    : [];
  const counted = findCountGroup(rest);
  if (counted) return countGroup(found, counted);
  const documents = Array.from(found, ({ document }) => document);
  return rest.length === 0 ? documents : runStages(documents, rest, variables, readerFor(call));
}

/** What drivers send for `countDocuments`: one group of everything with one count. Its documents need not be read. */
function findCountGroup(stages: readonly Document[]): { id: number; name: string } | null {
  const [stage] = stages;
  const group = stage?.['$group'];
  if (stages.length !== 1 || !isDocument(group)) return null;
  const { _id: id, ...fields } = group;
  const [[name, count] = ['', null], ...others] = Object.entries(fields);
  if (others.length > 0 || typeof id !== 'number' || !equalValues(count, { $sum: 1 })) return null;
  return { id, name };
}

function countGroup(found: Iterable<unknown>, { id, name }: { id: number; name: string }): Document[] {
  let n = 0;
  for (const _ of found) n += 1;
  return n === 0 ? [] : [{ _id: id, [name]: n }];
}

function readerFor(call: CommandCall): (name: string) => Document[] {
  return (name) => {
    const info = call.engine.catalog.find(call.view, call.database, name);
    return info ? Array.from(storedDocuments(call.view, info), ({ document }) => document) : [];
  };
}

/** Aggregation. */
export const aggregateCommands: CommandGroup = { aggregate: { run: aggregate, inTransaction: true } };
