import { isDocument } from '../../../bson/codec.js';
import { typeName } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import type { PipelineEnvironment, Stage } from '../environment.js';
import { inSequence } from './documents.js';
import { compileGroup } from './group.js';
import { compileSort } from './sort.js';

/** `$sortByCount`: how often each value occurs, the most frequent first. */
export function compileSortByCount(spec: unknown, environment: PipelineEnvironment): Stage {
  checkExpression(spec);
  return inSequence([
    compileGroup({ _id: spec, count: { $sum: 1 } }, environment),
    compileSort({ count: -1 }, environment),
  ]);
}

function checkExpression(spec: unknown): void {
  if (isDocument(spec)) {
    if (Object.keys(spec)[0]?.startsWith('$')) return;
    throw new MongoError(
      'Location40147',
      'the sortByCount field must be defined as a $-prefixed path or an expression inside an object',
    );
  }
  if (typeof spec !== 'string')
    throw new MongoError(
      'Location40149',
      `the sortByCount field must be specified as a string or as an object, but found ${typeName(spec)}`,
    );
  if (!spec.startsWith('$'))
    throw new MongoError(
      'Location40148',
      'the sortByCount field must be defined as a $-prefixed path or an expression inside an object',
    );
}
