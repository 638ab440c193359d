import { type Document, isDocument } from '../../../bson/codec.js';
import { MongoError } from '../../../errors.js';
import { parseSort } from '../../sort.js';
import { type Keyed, sortBounded } from '../../sorting.js';
import type { PipelineEnvironment, Stage } from '../environment.js';
import { estimateBytes } from '../memory.js';
import { compileOrder } from '../order.js';
import { wholeOperand } from './select.js';

/** `$sort`. Given the `$limit` that follows it, only that many documents are held. */
export function compileSort(spec: unknown, environment: PipelineEnvironment, limit = Number.POSITIVE_INFINITY): Stage {
  if (!isDocument(spec)) throw new MongoError('Location15973', 'the $sort key specification must be an object');
  if (Object.keys(spec).length === 0)
    throw new MongoError('Location15976', '$sort stage must have at least one sort key');
  const order = compileOrder(parseSort(spec), environment.context);
  return function* (documents) {
    yield* sortBounded(keyed(documents), order.compare, {
      keep: limit,
      sizeOf: estimateBytes,
      limitBytes: environment.memoryLimit,
    });
  };

  function* keyed(documents: Iterable<Document>): Iterable<Keyed<Document>> {
    for (const document of documents) yield order.keyed(document, document);
  }
}

/** The number of documents a `$limit` lets through. */
export function limitOf(spec: unknown): number {
  return wholeOperand('$limit', spec, 'Location2107201');
}
