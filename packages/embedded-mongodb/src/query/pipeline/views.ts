import { type Document, isDocument } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { Catalog, CollectionInfo } from '../../storage/catalog.js';
import type { View } from '../../storage/view.js';
import type { Namespace } from './environment.js';

/** How many views may stand one upon the other (MongoDB's limit). */
export const maxViewDepth = 20;

type Data = { readonly view: View; readonly catalog: Catalog };
type Asked = { readonly namespace: Namespace; readonly stages: readonly Document[] };

/** What a pipeline over a view really reads: the collection below it (null when there is none), through the view's stages first. */
export function resolveView(data: Data, asked: Asked): { info: CollectionInfo | null; stages: readonly Document[] } {
  let { namespace, stages } = asked;
  for (let depth = 0; depth <= maxViewDepth; depth += 1) {
    const info = data.catalog.find(data.view, namespace.database, namespace.collection);
    const definition = info && findViewDefinition(info);
    if (!definition) return { info, stages };
    namespace = { ...namespace, collection: definition.on };
    stages = [...definition.pipeline, ...stages];
  }
  throw new MongoError('ViewDepthLimitExceeded', `View depth limit exceeded; maximum depth is ${maxViewDepth}`);
}

/** Whether a name stands for a view. */
export function isView({ view, catalog }: Data, { database, collection }: Namespace): boolean {
  const info = catalog.find(view, database, collection);
  return info !== null && findViewDefinition(info) !== null;
}

/** What a view is made of, or null for a collection. */
export function findViewDefinition({ options }: CollectionInfo): { on: string; pipeline: readonly Document[] } | null {
  const { viewOn, pipeline = [] } = options;
  if (typeof viewOn !== 'string') return null;
  return { on: viewOn, pipeline: Array.isArray(pipeline) ? pipeline.filter(isDocument) : [] };
}
