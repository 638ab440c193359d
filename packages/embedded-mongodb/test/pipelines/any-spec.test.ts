import { Decimal128, Double, Long } from 'bson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/bson/codec.js';
import { MongoError } from '../../src/errors.js';
import { accumulators } from '../../src/query/pipeline/accumulators/accumulators.js';
import { compilePipeline, isolatedEnvironment } from '../../src/query/pipeline/compile.js';
import type { PipelineEnvironment } from '../../src/query/pipeline/environment.js';
import { outputStages, servedStages } from '../../src/query/pipeline/stage-names.js';
import { windowFunctions } from '../../src/query/pipeline/windows/functions.js';

const documents: Document[] = [
  { _id: 1, a: 1, b: [1, 2, { c: 3 }], at: new Date(5), text: 'x' },
  { _id: 2, a: null, b: { c: 5 } },
  { _id: 3, a: Number.NaN },
  { _id: 4, a: Decimal128.fromString('1.5'), b: [] },
  { _id: 5, a: Long.MAX_VALUE, at: new Date(1e12) },
  { _id: 6, a: new Double(2), b: [[1], [null]] },
];

const environment: PipelineEnvironment = {
  ...isolatedEnvironment({}),
  place: 'command',
  sources: {
    prepare: (_from, stages, context) => {
      const stage = compilePipeline(stages, { ...environment, context, place: '$lookup' });
      return () => stage(documents);
    },
    hasIndexOn: () => false,
    describe: () => null,
  },
};

/** The words stages know, so that random specifications are often nearly right. */
const words = [
  ...'_id groupBy boundaries default output buckets granularity field partitionByFields range step unit bounds'.split(
    ' ',
  ),
  ...'partitionBy sortBy method value from startWith connectFromField connectToField as maxDepth localField'.split(' '),
  ...'foreignField pipeline let path includeArrayIndex newRoot size coll input n by N alpha documents a b.c'.split(' '),
  ...Object.keys(accumulators),
  ...Object.keys(windowFunctions),
];
const leaves = fc.oneof(
  fc.constantFrom<unknown>(
    '$a',
    '$b',
    '$b.c',
    '$at',
    '$text',
    'a',
    'b',
    '',
    '$',
    'full',
    'linear',
    'hour',
    'R5',
    'unbounded',
  ),
  fc.constantFrom<unknown>(null, true, false, 0, 1, 2, -1, 0.5, new Date(0), Long.fromNumber(2), new Double(1)),
);
const { value: specs } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaves,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...words), tie('value'), { maxKeys: 4 }),
  ),
}));
const stages = servedStages.filter((name) => !outputStages.includes(name));

describe('any stage with any specification', () => {
  it('is served or refused with a code', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...stages), specs, (name, spec) => {
        try {
          let count = 0;
          for (const _ of compilePipeline([{ [name]: spec }], environment)(documents)) {
            count += 1;
            if (count > 100) break;
          }
        } catch (error) {
          expect(error).toBeInstanceOf(MongoError);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
