import { type Document, isDocument } from '../../bson/codec.js';
import { equalValues } from '../../bson/compare.js';
import { storedName } from '../../bson/names.js';
import { isNumeric } from '../../bson/types.js';
import { parseGroupFields } from './stages/group.js';
import { countFieldName } from './stages/select.js';

/** The document that tells a count. */
type CountDocument = (count: unknown) => Document;

/**
 * Whether a pipeline begins by only counting what comes, as drivers do for `countDocuments` (one group of everything with
 * `$sum: 1`) and `$count` does: then the documents need not be read. Null when it does more.
 */
export function findCounting([stage]: readonly Document[]): CountDocument | null {
  if (!stage) return null;
  if ('$count' in stage) {
    const name = storedName(countFieldName(stage['$count']));
    return (count) => ({ [name]: count });
  }
  const group = stage['$group'];
  return isDocument(group) ? findGroupCounting(group) : null;
}

const ones: readonly unknown[] = [{ $sum: 1 }, { $count: {} }];

function findGroupCounting({ _id: key, ...fields }: Document): CountDocument | null {
  const [[name, counting] = ['', null], ...others] = Object.entries(fields);
  const onlyCounts = others.length === 0 && ones.some((one) => equalValues(counting, one));
  if (!onlyCounts || !(key === null || isNumeric(key))) return null;
  parseGroupFields(fields, {});
  return (count) => ({ _id: key, [name]: count });
}
