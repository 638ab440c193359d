import fc from 'fast-check';
import type { CollationOptions, Collection, Document, Filter, Sort } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();

const scalar = fc.oneof(
  { arbitrary: fc.constantFrom<unknown>(1, 2, 3, 4), weight: 5 },
  { arbitrary: fc.constantFrom<unknown>('a', 'ab', 'A', 'á', 'b', 'Ab'), weight: 4 },
  fc.constantFrom<unknown>(null, 2.5, Number.NaN, true, new Date(5)),
);
const inside = fc.record({ c: scalar }, { requiredKeys: [] });
const field = fc.oneof(
  { arbitrary: scalar, weight: 4 },
  fc.array(scalar, { maxLength: 3 }),
  inside,
  fc.array(fc.oneof(inside, scalar), { maxLength: 2 }),
  fc.array(fc.array(scalar, { maxLength: 2 }), { maxLength: 2 }),
);
const documents = fc.array(fc.record({ a: field, b: field }, { requiredKeys: [] }), { maxLength: 12 });

const range = fc.tuple(scalar, scalar).map(([low, high]) => ({ $gte: low, $lt: high }));
const condition = fc.oneof(
  { arbitrary: range, weight: 4 },
  { arbitrary: scalar, weight: 2 },
  fc.array(scalar, { maxLength: 2 }),
  inside,
  scalar.map((value) => ({ $gt: value })),
  scalar.map((value) => ({ $lte: value })),
  scalar.map((value) => ({ $ne: value })),
  fc.array(scalar, { maxLength: 3 }).map((list) => ({ $in: list })),
  fc.array(scalar, { maxLength: 3 }).map((list) => ({ $nin: list })),
  fc.boolean().map((there) => ({ $exists: there })),
  fc.constantFrom<unknown>(
    { $regex: '^a' },
    { $in: [/^a/, 3] },
    /b$/,
    { $elemMatch: { $gt: 1, $lt: 3 } },
    { $elemMatch: { c: 1 } },
    { $elemMatch: { c: { $gt: 1, $lte: 3 } } },
    { $elemMatch: { c: { $lte: 3 }, d: null } },
    { $elemMatch: { c: null } },
    { $elemMatch: { c: { $exists: false } } },
    { $elemMatch: { c: { $ne: 1 } } },
    { $elemMatch: { c: { $in: [2, /^a/] } } },
    { $all: [1, 2] },
    { $size: 2 },
    { $not: { $gt: 1 } },
    { $type: 'string' },
    { $type: 'number' },
    { $type: ['bool', 'date'] },
    { $type: ['null', 'object'] },
    { $type: 'array' },
  ),
);
const path = fc.constantFrom('a', 'a', 'b', 'a.c', 'b.c', 'a.0');
const comparison = fc
  .tuple(fc.constantFrom('$eq', '$gt', '$gte', '$lt', '$lte'), fc.constantFrom('$a', '$b', '$a.c'), scalar)
  .map(([operator, name, value]) => ({ $expr: { [operator]: [name, value] } }));
const plainFilter = fc.dictionary(path, condition, { maxKeys: 2 });
const simpleFilter = fc.oneof({ arbitrary: plainFilter, weight: 5 }, comparison);
const filters = fc.oneof(
  { arbitrary: simpleFilter, weight: 3 },
  fc.array(simpleFilter, { minLength: 1, maxLength: 3 }).map((branches) => ({ $or: branches })),
  fc.tuple(simpleFilter, simpleFilter).map((clauses) => ({ $and: clauses })),
  fc.tuple(simpleFilter, simpleFilter).map((branches) => ({ $and: [{ b: { $ne: 3 } }, { $or: branches }] })),
  fc.tuple(plainFilter, simpleFilter).map(([plain, other]) => ({ ...plain, $or: [other, { b: 1 }] })),
);

const key = fc.constantFrom<Record<string, 1 | -1>>(
  { a: 1 },
  { a: -1 },
  { b: 1 },
  { a: 1, b: -1 },
  { 'a.c': 1 },
  { 'a.c': 1, b: 1 },
  { b: 1, a: 1 },
  { 'b.c': -1, a: 1 },
);
const option = fc.constantFrom<Document>(
  {},
  {},
  {},
  { sparse: true },
  { partialFilterExpression: { a: { $gt: 0 } } },
  { partialFilterExpression: { 'a.c': { $exists: true } } },
);
const sort = fc.constantFrom<Sort>({}, { a: 1 }, { a: -1, b: 1 }, { b: 1 }, { b: -1 }, { 'a.c': -1 });
const collation = fc.constantFrom<CollationOptions | null>(null, null, null, { locale: 'es', strength: 1 });
const page = fc.record({ skip: fc.nat({ max: 3 }), limit: fc.nat({ max: 4 }) });

let lastNumber = 0;
function pair(): { plain: Collection; indexed: Collection } {
  lastNumber += 1;
  const database = client().db('twins');
  return { plain: database.collection(`plain${lastNumber}`), indexed: database.collection(`indexed${lastNumber}`) };
}

/** Values of the sorted fields, in order: what an index may not change even where documents are equal in them. */
function ids(found: Document[]): number[] {
  return found.map(({ _id }) => Number(_id));
}

function ordered(numbers: number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function hasParallelArrays({ a, b }: { a?: unknown; b?: unknown }): boolean {
  return Array.isArray(a) && Array.isArray(b);
}

describe('indexes', () => {
  it('never change what a query finds, counts or sorts', { timeout: 60_000 }, async () => {
    const question = fc.record({ filter: filters, sort, collation, page });
    const indexes = fc.uniqueArray(fc.tuple(key, option, collation), {
      minLength: 1,
      maxLength: 3,
      selector: ([fields]) => JSON.stringify(fields),
    });
    await fc.assert(
      fc.asyncProperty(documents, indexes, question, scalar, async (given, wanted, asked, value) => {
        if (given.some(hasParallelArrays)) return;
        const { plain, indexed } = pair();
        const numbered = given.map((document, i) => ({ _id: i, ...document }) as Document);
        const early = numbered.slice(0, numbered.length / 2);
        if (early.length > 0) await indexed.insertMany(early);
        for (const [i, [fields, options, rules]] of wanted.entries())
          await indexed.createIndex(fields, { name: `index${i}`, ...options, ...(rules && { collation: rules }) });
        if (numbered.length > 0) await plain.insertMany(numbered);
        if (numbered.length > early.length) await indexed.insertMany(numbered.slice(early.length));
        await Promise.all([change(plain, value), change(indexed, value)]);
        await expectSameAnswers(plain, indexed, asked);
        expect(await indexed.db.command({ validate: indexed.collectionName })).toMatchObject({ valid: true });
        await Promise.all([plain.drop(), indexed.drop()]);
      }),
      { numRuns: 150 },
    );
  });
});

async function change(collection: Collection, value: unknown): Promise<void> {
  await collection.updateMany({ _id: { $lt: 3 as never } }, { $set: { a: value } });
  await collection.deleteOne({ _id: 4 as never });
}

type Asked = {
  filter: unknown;
  sort: Sort;
  collation: CollationOptions | null;
  page: { skip: number; limit: number };
};

async function expectSameAnswers(plain: Collection, indexed: Collection, asked: Asked): Promise<void> {
  const filter = asked.filter as Filter<Document>;
  const options = asked.collation ? { collation: asked.collation } : {};
  const all = await plain.find(filter, options).toArray();
  expect(ordered(ids(await indexed.find(filter, options).toArray()))).toEqual(ids(all));
  expect(await indexed.countDocuments(filter, options)).toBe(all.length);
  const counted = await indexed.db.command({ count: indexed.collectionName, query: filter, ...options });
  expect(counted['n']).toBe(all.length);
  const stable = { ...(asked.sort as object), _id: 1 } as Sort;
  const paged = { ...options, ...asked.page };
  const expected = await plain.find(filter, paged).sort(stable).toArray();
  expect(ids(await indexed.find(filter, paged).sort(stable).toArray())).toEqual(ids(expected));
  const values = (collection: Collection) =>
    collection
      .find(filter, options)
      .sort(asked.sort)
      .toArray()
      .then((found) => found.map(sortedValues(asked.sort)));
  const outcome = await values(indexed);
  expect(outcome).toHaveLength(all.length);
  if (!all.some((document) => Object.values(document).some(Array.isArray)))
    expect(outcome).toEqual(await values(plain));
}

function sortedValues(by: Sort): (document: Document) => unknown[] {
  return (document) => Object.keys(by as object).map((name) => document[name] ?? null);
}
