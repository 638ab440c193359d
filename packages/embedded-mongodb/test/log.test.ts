import { afterEach, describe, expect, it, vi } from 'vitest';
import { withEmbeddedServer } from './support.js';

const { client } = withEmbeddedServer();

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a collection that only warns', () => {
  it('stores what breaks its validator and says so in one line, which tells nothing of the document', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const people = await client()
      .db('town')
      .createCollection('people', { validator: { age: { $gte: 18 } }, validationAction: 'warn' });
    await people.insertOne({ name: 'Ana', age: 3 });
    await people.updateOne({ name: 'Ana' }, { $set: { age: 4 } });
    await people.insertOne({ name: 'Luz', age: 40 });
    const line = 'embedded-mongodb: a document that fails the validator of town.people was stored';
    expect(warn.mock.calls).toEqual([[line], [line]]);
    expect(await people.countDocuments()).toBe(2);
  });

  it('says nothing when a command bypasses the validator', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await client().db('town').collection('people').insertOne({ age: 1 }, { bypassDocumentValidation: true });
    expect(warn).not.toHaveBeenCalled();
  });
});
