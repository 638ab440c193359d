import type { Document } from '../../../bson/codec.js';
import type { QueryContext } from '../../context.js';
import { splitPath, valueAt } from '../../paths.js';
import type { SortField } from '../../sort.js';
import type { MemoryMeter } from '../memory.js';

/** Documents that belong together, in the order asked for. */
export type Partition = { readonly documents: readonly Document[]; readonly memory: MemoryMeter };

/** A window function, compiled: one value for each document of a partition. */
export type WindowFunction = (partition: Partition) => Iterable<unknown>;

/** What a window function is compiled from. `window` is undefined when the client gave none. */
export type WindowCall = {
  readonly name: string;
  readonly operand: unknown;
  readonly window: unknown;
  readonly sortBy: readonly SortField[];
  readonly context: QueryContext;
};

/** The value of the only sort field, as ranges and slopes go by. */
export function positionBy(sortBy: readonly SortField[]): (document: Document) => unknown {
  const path = splitPath(sortBy[0]?.path ?? '');
  return (document) => valueAt(document, path);
}
