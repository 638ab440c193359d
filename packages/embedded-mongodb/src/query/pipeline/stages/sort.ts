import { type Document, isDocument } from '../../../bson/codec.js';
import { plainName } from '../../../bson/names.js';
import { toNumber } from '../../../bson/numbers.js';
import { showField } from '../../../bson/show.js';
import { isNumeric } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import { parseSort, type SortField } from '../../sort.js';
import { type Keyed, sortBounded } from '../../sorting.js';
import type { PipelineEnvironment, Stage } from '../environment.js';
import { estimateBytes } from '../memory.js';
import { compileOrder } from '../order.js';

/** `$sort`. Given the `$limit` that follows it, only that many documents are held. */
export function compileSort(spec: unknown, environment: PipelineEnvironment, limit = Number.POSITIVE_INFINITY): Stage {
  const order = compileOrder(sortFieldsFrom(spec), environment.context);
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

/** The fields of a `$sort`. Throws MongoDB's errors for what is malformed. */
export function sortFieldsFrom(spec: unknown): SortField[] {
  if (!isDocument(spec)) throw new MongoError('Location15973', 'the $sort key specification must be an object');
  const fields = Object.entries(spec);
  if (fields.length === 0) throw new MongoError('Location15976', '$sort stage must have at least one sort key');
  for (const [key, direction] of fields) checkDirection(plainName(key), direction);
  return parseSort(spec);
}

function checkDirection(path: string, direction: unknown): void {
  if (isDocument(direction)) return;
  if (!isNumeric(direction))
    throw new MongoError('Location15974', `Illegal key in $sort specification: ${showField(path, direction)}`);
  if (Math.abs(toNumber(direction)) !== 1)
    throw new MongoError('Location15975', '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
}
