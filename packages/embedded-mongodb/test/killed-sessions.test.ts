import { type Document, Long, UUID } from 'mongodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { RawConnection } from './raw-connection.js';
import { withEmbeddedServer, withoutTime } from './support.js';

const { uri } = withEmbeddedServer();
const session = () => ({ id: new UUID() });
const begin = { txnNumber: Long.fromInt(1), autocommit: false, startTransaction: true };
const goOn = { txnNumber: Long.fromInt(1), autocommit: false };

let send: (command: Document) => Promise<Document>;
beforeEach(async () => {
  const connection = await RawConnection.to(uri());
  send = (command) => connection.send({ ...command, $db: 'town' });
  await send({ insert: 'permits', documents: [{}, {}, {}] });
  return () => connection.close();
});

const more = (cursor: Document, fields: Document) => send({ getMore: cursor['id'], collection: 'permits', ...fields });

async function openIn(fields: Document): Promise<Document> {
  return (await send({ find: 'permits', batchSize: 1, ...fields }))['cursor'];
}

describe.each([
  ['endSessions', (lsid: Document) => ({ endSessions: [lsid] })],
  ['killSessions', (lsid: Document) => ({ killSessions: [lsid] })],
  ['killAllSessions', () => ({ killAllSessions: [] })],
  ['killAllSessionsByPattern of all', () => ({ killAllSessionsByPattern: [] })],
  ['killAllSessionsByPattern of an empty pattern', () => ({ killAllSessionsByPattern: [{}] })],
  ['killAllSessionsByPattern of one', (lsid: Document) => ({ killAllSessionsByPattern: [{ lsid }] })],
])('%s', (_name, command) => {
  it('closes the cursors of the session and ends its transaction', async () => {
    const [idle, busy] = [session(), session()];
    const cursor = await openIn({ lsid: idle });
    const inside = await openIn({ lsid: busy, ...begin });
    for (const lsid of [idle, busy]) expect(withoutTime(await send(command(lsid)))).toEqual({ ok: 1 });
    expect(await more(cursor, { lsid: idle })).toMatchObject({ code: 43 });
    expect(await more(inside, { lsid: busy, ...goOn })).toMatchObject({ code: 251 });
  });

  it('leaves cursors without a session open', async () => {
    const cursor = await openIn({});
    await send(command(session()));
    expect(await more(cursor, {})).toMatchObject({ ok: 1 });
  });
});

describe('sessions that are not meant', () => {
  it.each([
    ['of other users', { killAllSessions: [{ user: 'ana', db: 'town' }] }],
    ['of other users, by pattern', { killAllSessionsByPattern: [{ users: [{ user: 'ana', db: 'town' }] }] }],
    ['of another id', { killAllSessionsByPattern: [{ lsid: session() }] }],
  ])('go on: those %s', async (_what, command) => {
    const lsid = session();
    const cursor = await openIn({ lsid });
    await send(command);
    expect(await more(cursor, { lsid })).toMatchObject({ ok: 1 });
  });
});
