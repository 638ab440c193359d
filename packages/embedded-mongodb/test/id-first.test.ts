import { BSON } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { withIdFirst } from '../src/bson/id-first.js';
import { withServer } from './support.js';

const { client } = withServer();

function bytesOf(document: BSON.Document): Buffer {
  return Buffer.from(BSON.serialize(document, { ignoreUndefined: false }));
}

describe('the bytes of a document to be stored', () => {
  it.each([
    ['behind all others', { name: 'Amina', tags: ['a', { _id: 1 }], _id: new BSON.ObjectId() }],
    ['between others', { office: { _id: 7, street: 'Mitre' }, _id: 'A1', at: new Date(5), _idea: 3 }],
    ['a document of its own', { pattern: /^a/i, _id: { year: 2026, number: BSON.Long.fromNumber(5) }, none: null }],
  ])('begin with the _id that stands %s, and keep the rest as it was', (_where, document) => {
    const { _id, ...rest } = document;
    expect(withIdFirst(bytesOf(document))).toEqual(bytesOf({ _id, ...rest }));
  });

  it.each([
    ['has it first', { _id: 1, name: 'Amina' }],
    ['has none', { name: 'Amina', office: { _id: 1 }, _ida: 1 }],
    ['is empty', {}],
  ])('stay as they are when the document %s', (_what, document) => {
    const bytes = bytesOf(document);
    expect(withIdFirst(bytes)).toBe(bytes);
  });

  it('are refused when a length in them cannot be', () => {
    const bytes = bytesOf({ name: 'Amina', _id: 1 });
    bytes.writeInt32LE(9_000, 4 + 1 + 'name'.length + 1);
    expect(() => withIdFirst(bytes)).toThrow(expect.objectContaining({ codeName: 'InvalidBSON' }));
  });

  it('come back from the server with the _id first', async () => {
    const people = client().db('town').collection('people');
    await people.insertMany([{ name: 'Amina' }, { name: 'Bruno', _id: new BSON.ObjectId() }, { name: 'Celia' }]);
    const found = await people.find().sort({ name: 1 }).toArray();
    expect(found.map((person) => Object.keys(person).join())).toEqual(['_id,name', '_id,name', '_id,name']);
  });
});
