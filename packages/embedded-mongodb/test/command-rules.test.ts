import { describe, expect, it } from 'vitest';
import { withServer } from './support.js';

const { client } = withServer();
const library = () => client().db('library');

/** Commands that are wrong in their form: the code and the words MongoDB answers them with. */
const wrong: [what: string, command: Record<string, unknown>, code: number, message: RegExp][] = [
  ['an unknown command', { makeCoffee: 1 }, 59, /^no such command: 'makeCoffee'/],
  ['a command in another case', { FIND: 'books' }, 59, /^no such command: 'FIND'/],
  [
    'a field the command does not have',
    { find: 'books', where: {} },
    40415,
    /^BSON field 'find.where' is an unknown field/,
  ],
  ['an unknown field under an alias', { findandmodify: 'books', x: 1 }, 40415, /^BSON field 'findAndModify.x'/],
  [
    'a field a statement does not have',
    { update: 'books', updates: [{ q: {}, u: { $set: { a: 1 } }, many: true }] },
    40415,
    /^BSON field 'update.updates.many' is an unknown field/,
  ],
  ['a missing field', { distinct: 'books' }, 40414, /^BSON field 'distinct.key' is missing but a required field/],
  [
    'a missing field of a statement',
    { delete: 'books', deletes: [{ q: {} }] },
    40414,
    /^BSON field 'delete.deletes.limit' is missing but a required field/,
  ],
  [
    'a filter that is a text',
    { find: 'books', filter: 'Rayuela' },
    14,
    /^BSON field 'find.filter' is the wrong type 'string', expected type 'object'/,
  ],
  [
    'a limit that is a text',
    { find: 'books', limit: 'all' },
    14,
    /^BSON field 'find.limit' is the wrong type 'string', expected types '\[long, int, decimal, double'?\]/,
  ],
  [
    'a document that is none',
    { insert: 'books', documents: [1] },
    14,
    /^BSON field 'insert.documents.0' is the wrong type/,
  ],
  ['a yes or no that is neither', { find: 'books', singleBatch: 'yes' }, 14, /singleBatch/],
  ['a collection that is a number', { find: 7 }, 73, /^collection name has invalid type int/],
  ['an empty collection name', { find: '' }, 73, /^Invalid namespace specified/],
  ['another version of the stable API', { ping: 1, apiVersion: '2' }, 322, /API version/],
  ['a strict API without its version', { ping: 1, apiStrict: true }, 4886600, /without passing apiVersion/],
  [
    'what the stable API has not',
    { distinct: 'books', key: 'a', apiVersion: '1', apiStrict: true },
    323,
    /not in API Version 1/,
  ],
  [
    'what only tests ask for, when the stable API is strict',
    { testVersion2: 1, apiVersion: '1', apiStrict: true },
    323,
    /command testVersion2 is not in API Version 1/,
  ],
  ['a negative time limit', { find: 'books', maxTimeMS: -1 }, 2, /out of range/],
  ['a time limit that is a text', { find: 'books', maxTimeMS: 'soon' }, 2, /must be a number/],
  ['half a millisecond', { find: 'books', maxTimeMS: 1.5 }, 2, /non-integral/],
  ['an unknown read concern', { find: 'books', readConcern: { level: 'hearsay' } }, 2, /not a valid value/],
  [
    'an administration command elsewhere',
    { listDatabases: 1 },
    13,
    /^listDatabases may only be run against the admin database/,
  ],
  ['an aggregation without a cursor', { aggregate: 'books', pipeline: [] }, 9, /'cursor' option is required/],
];

describe('the form of commands', () => {
  it.each(wrong)('refuses %s', async (_what, command, code, message) => {
    const error = await library()
      .command(command)
      .catch((caught) => caught);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it.each(['a b', 'a"b', 'a/b', 'a\\b'])('refuses the database name %s', async (name) => {
    await expect(client().db(name).command({ ping: 1 })).rejects.toMatchObject({ code: 73 });
  });

  it('takes what every command may have', async () => {
    const command = { find: 'books', comment: { why: 'test' }, maxTimeMS: 5000, apiVersion: '1', apiStrict: true };
    expect(await library().command({ ...command, readConcern: { level: 'majority' } })).toMatchObject({ ok: 1 });
  });

  it('reads null as if the field were not there', async () => {
    expect(await library().command({ find: 'books', filter: null, limit: null })).toMatchObject({ ok: 1 });
    await expect(library().command({ distinct: 'books', key: null })).rejects.toMatchObject({ code: 40414 });
  });
});
