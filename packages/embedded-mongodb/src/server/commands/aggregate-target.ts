import { MongoError } from '../../errors.js';
import type { Namespace } from '../../query/pipeline/environment.js';

const codes = {
  $out: { collection: 'Location17385', database: 'Location31321' },
  $merge: { collection: 'Location31319', database: 'Location31320' },
} as const;

/** Where `$out` or `$merge` may write. Throws for collections and databases that belong to the server. */
export function checkedTarget(stage: '$out' | '$merge', target: Namespace): Namespace {
  const { database, collection } = target;
  if (collection === '' || database === '')
    throw new MongoError('InvalidNamespace', `Invalid ${stage} target namespace: '${database}.${collection}'`);
  if (collection.startsWith('system.'))
    throw new MongoError(codes[stage].collection, `Cannot ${stage} to special collection: ${collection}`);
  if (['admin', 'local', 'config'].includes(database))
    throw new MongoError(codes[stage].database, `Cannot ${stage} to internal database: ${database}`);
  return target;
}
