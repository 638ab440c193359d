import fc from 'fast-check';
import type { Change, Direction, Fields, Filter, Stored } from './plain-collection.js';

/** One step of a client. */
export type Operation =
  | { readonly do: 'insert'; readonly document: Stored }
  | { readonly do: 'updateOne'; readonly filter: Filter; readonly change: Change; readonly upsert: boolean }
  | { readonly do: 'updateMany'; readonly filter: Filter; readonly change: Change }
  | { readonly do: 'deleteOne'; readonly filter: Filter }
  | { readonly do: 'deleteMany'; readonly filter: Filter }
  | { readonly do: 'findAndUpdate'; readonly filter: Filter; readonly change: Change; readonly after: boolean }
  | { readonly do: 'findAndDelete'; readonly filter: Filter; readonly sort: Sort }
  | { readonly do: 'find'; readonly filter: Filter; readonly sort: Sort; readonly skip: number; readonly limit: number }
  | { readonly do: 'count'; readonly filter: Filter }
  | { readonly do: 'distinct'; readonly path: string; readonly filter: Filter }
  | { readonly do: 'createIndex' | 'dropIndex'; readonly path: string }
  | { readonly do: 'transaction'; readonly steps: readonly Operation[]; readonly commits: boolean };

/** What a search is sorted by; the `_id` settles what it leaves open. */
export type Sort = { readonly path: string; readonly direction: Direction };

/** `u` gets a unique index now and then; `n` counts; `s` is a text or null; `t` is a list; `d.x` lies deeper. */
const small = fc.integer({ min: 0, max: 4 });
const text = fc.constantFrom('a', 'b', 'c');
const list = fc.array(small, { maxLength: 3 });
const plain = fc.oneof(small, text, fc.constant(null));
const id = fc.integer({ min: 0, max: 7 });
const paths = ['n', 's', 't', 'd.x', 'u'];
const path = fc.constantFrom(...paths);

const optional = fc.record(
  {
    n: small,
    s: fc.oneof(text, fc.constant(null)),
    t: list,
    d: fc.record({ x: fc.oneof(small, fc.constant(null)) }, { requiredKeys: [] }),
    u: small,
  },
  { requiredKeys: [] },
);
/** Documents as the operations insert them. */
export const documents = fc.tuple(id, optional).map(([_id, fields]): Stored => ({ _id, ...fields }));

const limit = fc.oneof(small, text);
const test: fc.Arbitrary<Filter[string]> = fc.oneof(
  plain,
  list,
  fc.record({ $gt: limit }),
  fc.record({ $gte: limit, $lt: limit }),
  fc.record({ $lte: limit }),
  fc.record({ $ne: plain }),
  fc.record({ $in: fc.array(plain, { maxLength: 3 }) }),
  fc.record({ $nin: fc.array(plain, { maxLength: 3 }) }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $size: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ $all: fc.array(small, { minLength: 1, maxLength: 2 }) }),
  fc.record({ $elemMatch: fc.record({ $gte: small, $lte: small }) }),
  fc.record({ $not: fc.record({ $gt: limit }) }),
);
const condition = fc.tuple(path, test).map(([name, wanted]): Filter => ({ [name]: wanted }));
/** Filters as the operations use them. */
export const filters: fc.Arbitrary<Filter> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({}) },
  { weight: 5, arbitrary: condition },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('$or', '$and', '$nor'), fc.array(condition, { minLength: 1, maxLength: 3 }))
      .map(([name, clauses]): Filter => ({ [name]: clauses })),
  },
);
const byId = fc.tuple(id, fc.option(condition, { nil: {} })).map(([_id, more]): Filter => ({ _id, ...more }));

/** Each path at most once in a change, as MongoDB wants it. */
const pieces: Readonly<Record<string, fc.Arbitrary<readonly [string, Fields[string]]>>> = {
  n: fc.oneof(
    fc.tuple(fc.constantFrom('$set', '$inc', '$mul', '$min', '$max', '$setOnInsert'), small),
    fc.tuple(fc.constant('$unset'), fc.constant('')),
  ),
  s: fc.oneof(
    fc.tuple(fc.constantFrom('$set', '$setOnInsert'), fc.oneof(text, fc.constant(null))),
    fc.tuple(fc.constant('$unset'), fc.constant('')),
  ),
  t: fc.oneof(
    fc.tuple(fc.constantFrom('$push', '$addToSet', '$pull'), small),
    fc.tuple(fc.constant('$pop'), fc.constantFrom(1, -1)),
    fc.tuple(fc.constant('$pull'), fc.record({ $gte: small })),
    fc.tuple(fc.constant('$set'), list),
  ),
  'd.x': fc.oneof(
    fc.tuple(fc.constant('$set'), fc.oneof(small, fc.constant(null))),
    fc.tuple(fc.constant('$unset'), fc.constant('')),
  ),
};

function changeOf(names: readonly string[]): fc.Arbitrary<Change> {
  return fc
    .subarray([...names], { minLength: 1 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((name) => (pieces[name] ?? fc.constant(['$set', 1] as const)).map((piece) => ({ name, piece }))),
      ),
    )
    .map((chosen) => {
      const change: Change = {};
      for (const { name, piece } of chosen) change[piece[0]] = { ...change[piece[0]], [name]: piece[1] };
      return change;
    });
}

const change = changeOf(Object.keys(pieces));
const uniqueChange = fc.oneof(
  { weight: 3, arbitrary: change },
  { weight: 1, arbitrary: small.map((u): Change => ({ $set: { u } })) },
);
const sort = fc.record({ path: fc.constantFrom('_id', ...paths), direction: fc.constantFrom<Direction>(1, -1) });

const upsert = fc
  .record({ _id: id, s: fc.oneof(text, fc.constant(null)) }, { requiredKeys: ['_id'] })
  .chain((wanted) =>
    changeOf(['n', 't', 'd.x']).map(
      (made): Operation => ({ do: 'updateOne', filter: wanted as Filter, change: made, upsert: true }),
    ),
  );

/** What may stand in a transaction as well as by itself. */
const write: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 6, arbitrary: documents.map((made): Operation => ({ do: 'insert', document: made })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(byId, uniqueChange)
      .map(([wanted, made]): Operation => ({ do: 'updateOne', filter: wanted, change: made, upsert: false })),
  },
  { weight: 1, arbitrary: upsert },
  {
    weight: 2,
    arbitrary: fc
      .tuple(filters, change)
      .map(([wanted, made]): Operation => ({ do: 'updateMany', filter: wanted, change: made })),
  },
  { weight: 1, arbitrary: byId.map((wanted): Operation => ({ do: 'deleteOne', filter: wanted })) },
  { weight: 1, arbitrary: filters.map((wanted): Operation => ({ do: 'deleteMany', filter: wanted })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(filters, change, fc.boolean())
      .map(([wanted, made, after]): Operation => ({ do: 'findAndUpdate', filter: wanted, change: made, after })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(filters, sort)
      .map(([wanted, order]): Operation => ({ do: 'findAndDelete', filter: wanted, sort: order })),
  },
);
const read: fc.Arbitrary<Operation> = fc.oneof(
  fc
    .tuple(filters, sort, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 4 }))
    .map(([wanted, order, skip, most]): Operation => ({ do: 'find', filter: wanted, sort: order, skip, limit: most })),
  filters.map((wanted): Operation => ({ do: 'count', filter: wanted })),
  fc.tuple(path, filters).map(([name, wanted]): Operation => ({ do: 'distinct', path: name, filter: wanted })),
);
const index: fc.Arbitrary<Operation> = fc
  .tuple(fc.constantFrom<'createIndex' | 'dropIndex'>('createIndex', 'createIndex', 'dropIndex'), path)
  .map(([name, indexed]): Operation => ({ do: name, path: indexed }));
const transaction: fc.Arbitrary<Operation> = fc
  .tuple(fc.array(fc.oneof(write, read), { minLength: 1, maxLength: 5 }), fc.boolean())
  .map(([steps, commits]): Operation => ({ do: 'transaction', steps, commits }));

/** Sequences of steps, as a client might take them. */
export const operations: fc.Arbitrary<Operation[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: write },
    { weight: 4, arbitrary: read },
    { weight: 1, arbitrary: index },
    { weight: 1, arbitrary: transaction },
  ),
  { minLength: 1, maxLength: 30, size: 'max' },
);
