import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/bson/codec.js';
import { compilePipeline, isolatedEnvironment } from '../../src/query/pipeline/compile.js';
import { sortBounded } from '../../src/query/sorting.js';

const environment = { ...isolatedEnvironment({}), memoryLimit: 100_000 };

/** Documents without end, and how many of them were taken. */
function endless(): { documents: Iterable<Document>; taken: () => number } {
  let taken = 0;
  function* documents() {
    for (;;) {
      taken += 1;
      yield { _id: taken, n: (taken * 7919) % 1000, text: 'x'.repeat(100) };
    }
  }
  return { documents: documents(), taken: () => taken };
}

function* first(documents: Iterable<Document>, count: number): Iterable<Document> {
  let taken = 0;
  for (const document of documents) {
    if (taken === count) return;
    taken += 1;
    yield document;
  }
}

describe('a pipeline', () => {
  it('takes no more documents than it needs', () => {
    const { documents, taken } = endless();
    const stages = [
      { $set: { twice: { $multiply: ['$n', 2] } } },
      { $match: { n: { $gte: 0 } } },
      { $unwind: '$twice' },
      { $limit: 3 },
    ];
    expect([...compilePipeline(stages, environment)(documents)]).toHaveLength(3);
    expect(taken()).toBe(3);
  });

  it.each([
    ['$sort', [{ $sort: { n: 1 } }]],
    ['$group', [{ $group: { _id: '$_id' } }]],
    ['$group with $push', [{ $group: { _id: null, texts: { $push: '$text' } } }]],
    ['$facet', [{ $facet: { all: [] } }]],
    ['$bucketAuto', [{ $bucketAuto: { groupBy: '$n', buckets: 2 } }]],
    ['$setWindowFields', [{ $setWindowFields: { output: { n: { $sum: '$n' } } } }]],
  ])('ends with 292 when %s would hold too much', (_name, stages) => {
    const { documents, taken } = endless();
    expect(() => [...compilePipeline(stages, environment)(documents)]).toThrow(expect.objectContaining({ code: 292 }));
    expect(taken()).toBeLessThan(3000);
  });

  it('ends with 4568 when one document is joined with too much', () => {
    const { documents, taken } = endless();
    const sources = { prepare: () => () => documents, hasIndexOn: () => false, describe: () => null };
    const lookup = { $lookup: { from: 'all', pipeline: [], as: 'all' } };
    const run = compilePipeline([lookup], { ...environment, sources });
    expect(() => [...run([{ _id: 1 }])]).toThrow(expect.objectContaining({ code: 4568 }));
    expect(taken()).toBeLessThan(3000);
  });

  it('sorts any number of documents when only the first are wanted', () => {
    const sorted = compilePipeline([{ $sort: { n: 1, _id: 1 } }, { $limit: 2 }], environment);
    const found = [...sorted(first(endless().documents, 20_000))].map(({ _id, n }) => [_id, n]);
    expect(found).toEqual([
      [1000, 0],
      [2000, 0],
    ]);
  });

  it('groups any number of documents into few groups', () => {
    const grouped = compilePipeline(
      [{ $group: { _id: { $mod: ['$n', 2] }, n: { $sum: 1 } } }, { $sort: { _id: 1 } }],
      environment,
    );
    expect([...grouped(first(endless().documents, 20_000))]).toEqual([
      { _id: 0, n: 10_000 },
      { _id: 1, n: 10_000 },
    ]);
  });
});

describe('sorting within bounds', () => {
  it('keeps equal items in the order they came, also when it drops others on the way', () => {
    const items = Array.from({ length: 5000 }, (_, i) => ({ item: i, keys: [i % 3] }));
    const compare = (a: { keys: readonly unknown[] }, b: { keys: readonly unknown[] }) =>
      Number(a.keys[0]) - Number(b.keys[0]);
    expect(sortBounded(items, compare, { keep: 3, sizeOf: () => 1, limitBytes: 100 })).toEqual([0, 3, 6]);
  });
});
