import type { Model, QueryFilter, SortOrder } from 'mongoose';

export type PageRequest = { sort: string; offset: number; limit: number };
export type Page<Document> = { items: Document[]; total: number };

/** One page of a list and the length of the whole, `sort` being a field with an optional minus. */
export async function findPage<Document>(
  model: Model<Document>,
  filter: QueryFilter<Document>,
  { sort, offset, limit }: PageRequest,
): Promise<Page<Document>> {
  const direction: SortOrder = sort.startsWith('-') ? -1 : 1;
  // The id settles ties, so that no document is on two pages or on none.
  const order: [string, SortOrder][] = [
    [sort.replace(/^-/, ''), direction],
    ['_id', direction],
  ];
  const [items, total] = await Promise.all([
    model.find(filter).sort(order).skip(offset).limit(limit).lean<Document[]>().exec(),
    model.countDocuments(filter).exec(),
  ]);
  return { items, total };
}
