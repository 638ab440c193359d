import { Decimal128, Double, Long, Timestamp } from 'bson';
import { describe, expect, it } from 'vitest';
import type { QueryContext } from '../src/query/context.js';
import { compileExpression, isTruthy } from '../src/query/expressions/expression.js';
import { refusedExpressions } from './examples/expressions/objects.js';

function computed(spec: unknown, document: object = {}, context: QueryContext = {}): unknown {
  return compileExpression(spec, context)(document);
}

describe('an expression', () => {
  it.each(refusedExpressions)('refuses $operator', ({ expression }) => {
    expect(() => compileExpression(expression)).toThrow(expect.objectContaining({ codeName: 'NotImplemented' }));
  });

  it('fails while it is compiled when no document could help', () => {
    expect(() => compileExpression({ $divide: [1, 0] })).toThrow("can't $divide by zero");
    expect(() => compileExpression({ $cond: ['$a', 1, { $toInt: 'x' }] })).toThrow(/Failed to parse number 'x'/);
    expect(() => compileExpression({ $divide: ['$a', 0] })).not.toThrow();
  });

  it('computes only the branch that is taken', () => {
    const guarded = { $cond: [{ $eq: ['$n', 0] }, 'none', { $divide: [10, '$n'] }] };
    expect(computed(guarded, { n: 0 })).toBe('none');
    expect(computed(guarded, { n: 4 })).toBe(2.5);
  });

  it('sees the same moment everywhere in a command', () => {
    const now = new Date('2024-05-01T10:00:00Z');
    expect(computed({ $subtract: ['$$NOW', '$at'] }, { at: new Date('2024-05-01T09:59:59Z') }, { now })).toEqual(
      Long.fromNumber(1000),
    );
    expect(computed('$$CLUSTER_TIME', {}, { now })).toEqual(new Timestamp({ t: now.getTime() / 1000, i: 1 }));
  });

  it('takes names from the command, and lets nearer ones hide them', () => {
    const variables = { tax: 2, KEEP: 'kept' };
    expect(computed({ $add: ['$price', '$$tax'] }, { price: 1 }, { variables })).toBe(3);
    expect(computed({ $let: { vars: { tax: 5 }, in: '$$tax' } }, {}, { variables })).toBe(5);
    expect(computed('$$KEEP', {}, { variables })).toBe('kept');
  });

  it('refuses names that cannot be variables', () => {
    for (const name of ['', 'Big', '1st', 'with-dash'])
      expect(() => compileExpression({ $let: { vars: { [name]: 1 }, in: 1 } })).toThrow(
        expect.objectContaining({ codeName: 'FailedToParse' }),
      );
  });

  it('compares strings by the collation where it compares values', () => {
    const compare = (a: string, b: string) => a.localeCompare(b, 'es', { sensitivity: 'base' });
    const context: QueryContext = { collation: { spec: { locale: 'es', strength: 1 }, compare } };
    expect(computed({ $eq: ['$a', 'cancion'] }, { a: 'Canción' }, context)).toBe(true);
    expect(computed({ $in: ['$a', ['CANCION']] }, { a: 'canción' }, context)).toBe(true);
    expect(
      computed(
        {
          $setUnion: [
            ['b', 'A'],
            ['a', 'B'],
          ],
        },
        {},
        context,
      ),
    ).toHaveLength(2);
    expect(computed({ $max: ['$a', 'b'] }, { a: 'Z' }, context)).toBe('Z');
    expect(computed({ $indexOfBytes: ['$a', 'c'] }, { a: 'Canción' }, context)).toBe(3);
  });

  it('reads no field a document only inherits', () => {
    expect(computed('$constructor')).toBeUndefined();
    expect(computed('$toString.length')).toBeUndefined();
    expect(computed('$__proto__')).toBeUndefined();
  });

  it('ends with an error when lists double and redouble', { timeout: 30_000 }, () => {
    const doubling = (in_: unknown, initialValue: unknown) => ({
      $reduce: { input: { $range: [0, '$n'] }, initialValue, in: in_ },
    });
    const lists = doubling({ $concatArrays: ['$$value', '$$value'] }, [1]);
    const texts = doubling({ $concat: ['$$value', '$$value'] }, 'x');
    for (const spec of [lists, texts])
      expect(() => computed(spec, { n: 40 })).toThrow(expect.objectContaining({ codeName: 'ExceededMemoryLimit' }));
    expect(computed(lists, { n: 3 })).toHaveLength(8);
  });

  it('chances anew for every document', () => {
    const random = compileExpression({ $rand: {} });
    expect(new Set(Array.from({ length: 20 }, () => random({}))).size).toBeGreaterThan(1);
  });
});

describe('truth', () => {
  it.each([
    [0, false],
    [new Double(0), false],
    [Long.ZERO, false],
    [Decimal128.fromString('0.00'), false],
    [null, false],
    [undefined, false],
    [Number.NaN, true],
    ['', true],
    [[], true],
  ])('of %s is %s', (value, truth) => {
    expect(isTruthy(value)).toBe(truth);
  });
});
