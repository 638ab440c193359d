import { describe, expect, it } from 'vitest';
import { withEmbeddedServer } from './support.js';

let now = new Date('2030-01-01T00:00:00Z');
const { client, server } = withEmbeddedServer({ now: () => now });

describe('TTL indexes', () => {
  it('remove what is older than they say, and nothing else', async () => {
    const tokens = client().db('shop').collection('tokens');
    await tokens.createIndex({ at: 1 }, { expireAfterSeconds: 60, partialFilterExpression: { kept: false } });
    await tokens.insertMany([
      { name: 'old', at: now, kept: false },
      { name: 'kept', at: now, kept: true },
      { name: 'undated', kept: false },
      { name: 'text', at: '2020-01-01', kept: false },
    ]);
    now = new Date(now.getTime() + 59_000);
    expect(await server().expire()).toBe(0);
    await tokens.insertOne({ name: 'new', at: now, kept: false });
    now = new Date(now.getTime() + 2_000);
    expect(await server().expire()).toBe(1);
    expect(await tokens.distinct('name')).toEqual(['kept', 'undated', 'text', 'new']);
  });
});
