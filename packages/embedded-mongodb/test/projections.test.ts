import { BSON } from 'mongodb';
import { describe, expect, it } from 'vitest';
import type { ProjectionExample } from './examples/projections/example.js';
import { projectionExamples } from './examples/projections/projections.js';
import { present, withServer } from './support.js';

const { client } = withServer();
let lastNumber = 0;

/** What is shown, with the order of its fields. */
async function shown({ document, filter = {}, projection }: ProjectionExample): Promise<string> {
  lastNumber += 1;
  const things = client().db('projections').collection(`things${lastNumber}`);
  if (document) await things.insertOne({ ...document });
  return BSON.EJSON.stringify(present(await things.findOne(filter, { projection })));
}

describe('projections', () => {
  it.each(projectionExamples.filter(({ shows }) => shows))('$operator $says', async (example) => {
    expect(await shown(example)).toBe(BSON.EJSON.stringify(example.shows));
  });

  it.each(projectionExamples.filter(({ code }) => code))('$operator $says (code $code)', async (example) => {
    const refusal = example.message === undefined ? {} : { message: example.message };
    await expect(shown(example)).rejects.toMatchObject({ code: example.code, ...refusal });
  });

  it('of findAndModify are the same', async () => {
    const things = client().db('projections').collection('modified');
    await things.insertOne({ _id: 1 as never, tags: ['a', 'b'], n: 1 });
    const options = { projection: { 'tags.$': 1 }, returnDocument: 'after' } as const;
    expect(await things.findOneAndUpdate({ tags: 'b' }, { $inc: { n: 1 } }, options)).toEqual({ _id: 1, tags: ['b'] });
  });
});
