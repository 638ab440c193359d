import { type Document, isDocument } from '../../../bson/codec.js';
import { MongoError } from '../../../errors.js';
import { parseSort } from '../../sort.js';
import type { PipelineEnvironment, Stage } from '../environment.js';
import { meterFor } from '../memory.js';
import { compileOrder, type Keyed } from '../order.js';
import { wholeOperand } from './select.js';

/** `$sort`. Given the `$limit` that follows it, only that many documents are held. */
export function compileSort(spec: unknown, environment: PipelineEnvironment, limit = Number.POSITIVE_INFINITY): Stage {
  if (!isDocument(spec)) throw new MongoError('Location15973', 'the $sort key specification must be an object');
  if (Object.keys(spec).length === 0)
    throw new MongoError('Location15976', '$sort stage must have at least one sort key');
  const order = compileOrder(parseSort(spec), environment.context);
  return function* (documents) {
    const memory = meterFor('$sort', environment);
    const held: Keyed<Document>[] = [];
    for (const document of documents) {
      memory.hold(document);
      held.push(order.keyed(document, document));
      if (held.length >= limit * 2 + 1000) cutToLimit(held);
    }
    held.sort(order.compare);
    for (const { item } of held.slice(0, limit)) yield item;
  };

  /** Cutting twice the limit down to it now and then costs less than keeping the best in order all the time. */
  function cutToLimit(held: Keyed<Document>[]): void {
    held.sort(order.compare);
    held.length = limit;
  }
}

/** The number of documents a `$limit` lets through. */
export function limitOf(spec: unknown): number {
  return wholeOperand('$limit', spec, 'Location2107201');
}
