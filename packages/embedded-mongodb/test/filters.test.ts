import { describe, expect, it } from 'vitest';
import { queryExamples as examples } from './examples/queries/all.js';
import type { QueryExample } from './examples/queries/example.js';
import { withServer } from './support.js';

const { client } = withServer();
let lastNumber = 0;

async function foundIds({ documents = [], filter }: QueryExample): Promise<unknown[]> {
  lastNumber += 1;
  const things = client().db('filters').collection(`things${lastNumber}`);
  if (documents.length > 0) await things.insertMany([...documents] as never[]);
  return (await things.find(filter).toArray()).map(({ _id }) => _id);
}

describe('filters', () => {
  it.each(examples.filter(({ finds }) => finds))('$operator $says', async (example) => {
    expect(await foundIds(example)).toEqual(example.finds);
  });

  it.each(examples.filter(({ code }) => code))('$operator $says (code $code)', async (example) => {
    const refusal = example.message === undefined ? {} : { message: example.message };
    await expect(foundIds(example)).rejects.toMatchObject({ code: example.code, ...refusal });
  });

  it.each([
    [{ a: { $almost: 1 } }, 'unknown operator: $almost'],
    [{ a: { $gt: 1, b: 2 } }, 'unknown operator: b'],
    [{ $almost: 1 }, 'unknown top level operator: $almost'],
    [{ a: { $where: '1' } }, '$where cannot be applied to a field'],
  ])('refuses %j: %s', async (filter, message) => {
    await expect(foundIds({ operator: '', says: '', filter })).rejects.toMatchObject({ code: 2, message });
  });
});
