import { describe, expect, it } from 'vitest';
import { readWhole } from './read-whole.js';

function aList(length: number) {
  const all = Array.from({ length }, (_, at) => at);
  const offsets: number[] = [];
  const read = async ({ offset, limit }: { offset: number; limit: number }) => {
    offsets.push(offset);
    return { items: all.slice(offset, offset + limit) };
  };
  return { all, offsets, read };
}

describe('a list read whole', () => {
  it.each([0, 1, 100, 101, 250])('has each of its %i items once, in their order', async (length) => {
    const { all, read } = aList(length);
    expect(await readWhole(read)).toEqual({ items: all, total: length });
  });

  it('asks no further than the first page that is not full', async () => {
    const { offsets, read } = aList(250);
    await readWhole(read);
    expect(offsets).toEqual([0, 100, 200]);
  });
});
