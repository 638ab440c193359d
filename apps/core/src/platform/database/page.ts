import type { Model, QueryFilter, SortOrder } from 'mongoose';

/** Beyond this a long list says "more than": nobody turns so many pages, and counting all takes longer than reading one. */
export const MOST_COUNTED = 10_000;

export type PageRequest = {
  sort: string;
  offset: number;
  limit: number;
  /** Where counting the whole ends; there is no end by default. */
  countUpTo?: number;
};

/** `atLeast`: there are more than `total`, which nobody counted. */
export type Page<Document> = Count & { items: Document[] };
type Count = { total: number; atLeast?: true };

/** One page of a list and the length of the whole; `sort` names fields, each with an optional minus, between commas. */
export async function findPage<Document>(
  model: Model<Document>,
  filter: QueryFilter<Document>,
  { sort, offset, limit, countUpTo }: PageRequest,
): Promise<Page<Document>> {
  const fields = sort.split(',').map((field): [string, SortOrder] => [field.replace(/^-/, ''), directionOf(field)]);
  // The id settles ties, so that no document is on two pages or on none.
  const order: [string, SortOrder][] = [...fields, ['_id', fields.at(-1)?.[1] ?? 1]];
  const items = await model.find(filter).sort(order).skip(offset).limit(limit).lean<Document[]>().exec();
  // The last page tells by itself how many there are. What matches rarely takes longest to count, and fits on one page.
  const isLast = items.length < limit && (items.length > 0 || offset === 0);
  return isLast ? { items, total: offset + items.length } : { items, ...(await count(model, filter, countUpTo)) };
}

async function count<Document>(
  model: Model<Document>,
  filter: QueryFilter<Document>,
  upTo: number | undefined,
): Promise<Count> {
  const total = await model.countDocuments(filter, upTo === undefined ? {} : { limit: upTo + 1 }).exec();
  return upTo !== undefined && total > upTo ? { total: upTo, atLeast: true } : { total };
}

function directionOf(field: string): SortOrder {
  return field.startsWith('-') ? -1 : 1;
}
