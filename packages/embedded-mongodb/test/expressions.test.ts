import { type Document, EJSON } from 'bson';
import { describe, expect, it } from 'vitest';
import { expressionOperators } from '../src/query/expressions/operators/table.js';
import { expressionExamples as examples } from './examples/expressions/all.js';
import type { ExpressionExample } from './examples/expressions/example.js';
import { withServer } from './support.js';

const { client } = withServer();
const exact = { promoteValues: false, promoteLongs: false, bsonRegExp: true } as const;

/** What the server computes for the example's document: `{ value }`, or `{}` when the value is missing. */
async function computed(
  { document, expression, variables }: ExpressionExample,
  options = {},
): Promise<Document | null> {
  const things = client().db('lab').collection<Document>('things');
  await things.deleteMany({});
  await things.insertOne({ ...document });
  const pipeline = [{ $replaceWith: { value: expression } }];
  return things.aggregate(pipeline, { let: variables, ...options }).next();
}

/** Types and values as text, so that 2, 2.0 and NumberLong(2) are told apart. */
function typed(value: unknown): string {
  return EJSON.stringify(value, { relaxed: false });
}

function titled(kind: 'expected' | 'code'): [string, ExpressionExample][] {
  return examples
    .filter((example) => kind in example)
    .map((example) => [`${JSON.stringify(EJSON.serialize({ e: example.expression })).slice(5, -1)}`, example]);
}

describe('an expression', () => {
  it.each(titled('expected'))('%s', async (_title, example) => {
    const expected = 'expected' in example && example.expected !== undefined ? { value: example.expected } : {};
    expect(typed(await computed(example, exact))).toBe(typed(expected));
  });

  it.each(titled('code'))('is refused: %s', async (_title, example) => {
    await expect(computed(example)).rejects.toMatchObject({ code: 'code' in example && example.code });
  });

  it('has an example for every operator', () => {
    const shown = new Set(examples.filter((example) => 'expected' in example).map(({ operator }) => operator));
    expect(Object.keys(expressionOperators).filter((name) => !shown.has(name))).toEqual([]);
  });
});
