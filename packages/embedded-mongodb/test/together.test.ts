import fc from 'fast-check';
import type { Collection, Document, Filter, Sort } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();

const quarters = ['Almagro', 'Boedo', 'Once', 'Palermo'];
const tags = ['albergue', 'albañil', 'clases', 'clínica', 'comedor', 'vivienda'];

/** More offers than a walk reads in vain before it asks other indexes. */
function offersFrom(seed: number): Document[] {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: 450 }, (_, _id) => ({
    _id,
    quarter: below(20) === 0 ? null : quarters[below(quarters.length)],
    open: below(3) > 0,
    day: below(9) === 0 ? /^c/ : below(40),
    tags: below(12) === 0 ? tags[below(tags.length)] : Array.from({ length: below(4) }, () => tags[below(tags.length)]),
  }));
}

const tag = fc.oneof(
  fc.constantFrom<unknown>(...tags),
  fc.constantFrom<unknown>(
    /^a/,
    /^al/,
    /^c/,
    { $regex: '^cl' },
    { $regex: '^vivienda' },
    /^alb.*e$/,
    /ca/,
    /^AL/i,
    null,
  ),
);
const others = fc.record(
  {
    quarter: fc.oneof(
      fc.constantFrom<unknown>(...quarters),
      fc.subarray(quarters, { minLength: 2 }).map(($in) => ({ $in })),
      fc.constantFrom<unknown>(null, { $ne: 'Once' }),
    ),
    open: fc.boolean(),
    day: fc.oneof(
      fc.nat(40).map((day) => ({ $lt: day })),
      fc.nat(40),
      fc.constant<unknown>(/^c/),
    ),
  },
  { requiredKeys: [] },
);
const filters = fc
  .tuple(others, fc.array(tag, { maxLength: 3 }))
  .map(([plain, each]) => ({ ...plain, ...(each.length > 0 && { $and: each.map((one) => ({ tags: one })) }) }));
const sorts = fc.constantFrom<Sort>(
  { day: 1, _id: 1 },
  { day: -1, _id: -1 },
  { _id: 1 },
  { quarter: 1, day: 1, _id: 1 },
);
const pages = fc.record({ skip: fc.constantFrom(0, 0, 7, 150), limit: fc.constantFrom(0, 5, 25) });
const keys = fc.uniqueArray(
  fc.constantFrom<Record<string, 1 | -1>>(
    { quarter: 1, day: 1, _id: 1 },
    { quarter: -1, open: 1, day: -1, _id: -1 },
    { open: 1, tags: 1 },
    { quarter: 1, tags: 1, day: 1, _id: 1 },
    { tags: -1, quarter: 1 },
    { day: 1, _id: 1 },
    { open: 1, day: 1, _id: 1 },
  ),
  { minLength: 1, maxLength: 5, selector: (key) => JSON.stringify(key) },
);

let collections = 0;
async function filled(offers: readonly Document[], indexes: readonly Record<string, 1 | -1>[]): Promise<Collection> {
  collections += 1;
  const collection = client().db('empleo').collection(`offers${collections}`);
  for (const key of indexes) await collection.createIndex(key);
  await collection.insertMany(offers.map((offer) => ({ ...offer })));
  return collection;
}

describe('several indexes at once', () => {
  it('never change what is found, counted, skipped or put in order', { timeout: 120_000 }, async () => {
    const asked = fc.record({ filter: filters, sort: sorts, page: pages });
    await fc.assert(
      fc.asyncProperty(fc.nat(), keys, fc.array(asked, { minLength: 8, maxLength: 8 }), async (seed, indexes, all) => {
        const offers = offersFrom(seed);
        const [plain, indexed] = await Promise.all([filled(offers, []), filled(offers, indexes)]);
        for (const { filter, sort, page } of all) {
          const found = (offersOf: Collection) =>
            offersOf
              .find(filter as Filter<Document>, page)
              .sort(sort)
              .toArray();
          expect(await found(indexed)).toEqual(await found(plain));
          const count = (offersOf: Collection) =>
            offersOf.countDocuments(filter as Filter<Document>, page.limit > 0 ? page : {});
          expect(await count(indexed)).toBe(await count(plain));
        }
        await Promise.all([plain.drop(), indexed.drop()]);
      }),
      { numRuns: 20 },
    );
  });
});
