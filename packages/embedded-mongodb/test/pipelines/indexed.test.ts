import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/bson/codec.js';
import { withConstants } from '../../src/query/pipeline/bound-filter.js';
import { splitPipeline } from '../../src/query/pipeline/split.js';

const filterOf = (stages: Document[]) => splitPipeline(stages).request.filter;

describe('what a find answers of a pipeline', () => {
  it('is every leading filter, put together', () => {
    expect(filterOf([{ $match: { a: 1 } }, { $sort: { b: 1 } }, { $match: { c: 2 } }])).toEqual({ a: 1, c: 2 });
    expect(filterOf([{ $match: { a: 1 } }, { $match: { a: 2 } }])).toEqual({ $and: [{ a: 1 }, { a: 2 }] });
  });

  it('is order, skip and limit as far as their order is that of a find', () => {
    const { request, rest } = splitPipeline([
      { $sort: { a: -1 } },
      { $skip: 2 },
      { $limit: 9 },
      { $limit: 5 },
      { $skip: 1 },
    ]);
    expect(request).toEqual({ filter: {}, sort: [{ path: 'a', direction: -1 }], skip: 2, limit: 5 });
    expect(rest).toEqual([{ $skip: 1 }]);
  });

  it('is no filter behind a limit', () => {
    expect(splitPipeline([{ $limit: 1 }, { $match: { a: 1 } }]).rest).toEqual([{ $match: { a: 1 } }]);
  });
});

describe('a filter with variables', () => {
  const bindings = new Map<string, () => unknown>([
    ['id', () => 7],
    ['none', () => undefined],
  ]);

  it('gets what they stand for as constants, which indexes find by', () => {
    const filter = { $expr: { $and: [{ $eq: ['$_id', '$$id'] }, { $gt: ['$n', 1] }, { $or: ['$$id'] }] } };
    expect(withConstants(filter, { bindings })).toEqual({
      $expr: { $and: [{ $eq: ['$_id', { $literal: 7 }] }, { $gt: ['$n', 1] }, { $or: ['$$id'] }] },
    });
  });

  it('stays as it is where they stand for nothing', () => {
    const filter = { $expr: { $eq: ['$_id', '$$none'] } };
    expect(withConstants(filter, { bindings })).toEqual(filter);
    expect(withConstants({ a: 1 }, { bindings })).toEqual({ a: 1 });
  });
});
