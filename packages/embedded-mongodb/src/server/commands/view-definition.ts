import { type Document, isDocument } from '../../bson/codec.js';
import { typeName } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import { compilePipeline } from '../../query/pipeline/compile.js';
import { environmentFor } from '../../query/pipeline/run.js';
import { findViewDefinition, maxViewDepth } from '../../query/pipeline/views.js';
import type { CommandCall } from '../command.js';
import { queryContext } from '../query-context.js';
import { dataFor } from './aggregate.js';

/** Checks what a view is made of before it is created. Throws MongoDB's errors for a pipeline or a name that cannot be. */
export function checkViewDefinition(call: CommandCall, name: string, { viewOn, pipeline = [] }: Document): void {
  if (viewOn === undefined) {
    if (call.command['pipeline'] === undefined) return;
    throw new MongoError('InvalidOptions', "'pipeline' requires 'viewOn' to also be specified");
  }
  if (typeof viewOn !== 'string' || viewOn === '')
    throw new MongoError('BadValue', `'viewOn' cannot be empty, found ${typeName(viewOn)}`);
  const stages = Array.isArray(pipeline) ? pipeline.filter(isDocument) : [];
  const namespace = { database: call.database, collection: viewOn };
  compilePipeline(stages, environmentFor(dataFor(call), namespace, queryContext(call, null), 'view'));
  checkNoCircle(call, name, viewOn);
}

function checkNoCircle(call: CommandCall, name: string, viewOn: string): void {
  const seen = [name];
  let next: string | null = viewOn;
  while (next !== null) {
    if (seen.includes(next))
      throw new MongoError(
        'GraphContainsCycle',
        `View cycle detected: ${[...seen, next].map((part) => `${call.database}.${part}`).join(' => ')}`,
      );
    seen.push(next);
    const info = call.engine.catalog.find(call.view, call.database, next);
    next = (info && findViewDefinition(info)?.on) ?? null;
  }
  if (seen.length > maxViewDepth + 1)
    throw new MongoError('ViewDepthLimitExceeded', `View depth limit exceeded; maximum depth is ${maxViewDepth}`);
}
