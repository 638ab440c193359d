import { MongoError } from '../errors.js';
import { indexesOf, type Plan } from '../indexes/plan.js';
import type { Catalog, CollectionInfo } from '../storage/catalog.js';
import type { View } from '../storage/view.js';

/**
 * A check for reading on after a pause: throws `QueryPlanKilled` when the collection was dropped or renamed since, or an
 * index that is walked. Looks only when something has changed.
 */
export function stillThere(view: View, catalog: Catalog, info: CollectionInfo): (plan: Plan) => void {
  let { version } = view;
  return (plan) => {
    if (view.version === version) return;
    version = view.version;
    const current = catalog.find(view, info.database, info.name);
    if (current?.id !== info.id) throw new MongoError('QueryPlanKilled', whereItWent(view, catalog, info));
    const dropped = indexesOf(plan).find(({ id }) => !current.indexes.some((index) => index.id === id));
    if (dropped) throw new MongoError('QueryPlanKilled', `query plan killed :: index '${dropped.name}' dropped`);
  };
}

function whereItWent(view: View, catalog: Catalog, { database, name, id, uuid }: CollectionInfo): string {
  const shown = uuid.toUUID().toString();
  const renamed = [...catalog.list(view)].find((info) => info.id === id);
  if (!renamed) return `collection dropped. UUID ${shown}`;
  return `collection renamed from '${database}.${name}' to '${renamed.database}.${renamed.name}'. UUID ${shown}`;
}
