import { describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();

/** A map keeps its entries in order on the way to the server; the raw bytes show how they come back. */
async function storedNames(collection: string, filter = {}): Promise<string[]> {
  const [raw] = await client().db().collection(collection).find(filter, { raw: true }).toArray();
  const bytes = Buffer.from(raw as unknown as Uint8Array).toString('latin1');
  const names = ['_id', '2024', '1999', '__proto__', 'nota', '10'];
  return names
    .filter((name) => bytes.includes(`${name}\0`))
    .sort((a, b) => bytes.indexOf(`${a}\0`) - bytes.indexOf(`${b}\0`));
}

describe('names of fields', () => {
  it('keep their order when they are whole numbers or mean something in JavaScript', async () => {
    const years = client().db().collection('years');
    const document = new Map<string, unknown>([
      ['_id', 1],
      ['2024', 'a'],
      ['__proto__', { x: 1 }],
      ['nota', 'b'],
      ['1999', 'c'],
    ]);
    await client()
      .db()
      .command({ insert: 'years', documents: [document] });
    expect(await storedNames('years')).toEqual(['_id', '2024', '__proto__', 'nota', '1999']);
    await years.updateOne({ '2024': 'a', '__proto__.x': 1 }, { $set: { nota: 'd', '10': 1 } });
    expect(await storedNames('years', { nota: 'd' })).toEqual(['_id', '2024', '__proto__', 'nota', '1999', '10']);
  });

  it('are told apart by their order when documents are compared', async () => {
    const pairs = client().db().collection('pairs');
    const key = new Map(['b', '1', '0'].map((name) => [name, 1]));
    await client()
      .db()
      .command({ insert: 'pairs', documents: [{ key }] });
    expect(await pairs.countDocuments({ key })).toBe(1);
    expect(await pairs.countDocuments({ key: { '0': 1, '1': 1, b: 1 } })).toBe(0);
  });
});
