import { MongoClient } from 'mongodb';
import { afterEach, describe, expect, it } from 'vitest';
import { withEmbeddedServer } from './support.js';

const { client, uri } = withEmbeddedServer();
const visits = () => client().db('desk').collection('visits');
const set = (mode: unknown, data: Record<string, unknown> = {}) =>
  client().db('admin').command({ configureFailPoint: 'failCommand', mode, data });

afterEach(() => set('off'));

describe('the fail point failCommand', () => {
  it('fails a command as often as it is told', async () => {
    await set({ times: 2 }, { failCommands: ['distinct'], errorCode: 2 });
    for (const _ of [1, 2])
      await expect(visits().distinct('room')).rejects.toMatchObject({ code: 2, codeName: 'BadValue' });
    expect(await visits().distinct('room')).toEqual([]);
    expect(await set('off')).toMatchObject({ count: 2 });
  });

  it('lets the first ones pass when it is told to skip them', async () => {
    await set({ skip: 1 }, { failCommands: ['distinct'], errorCode: 2 });
    expect(await visits().distinct('room')).toEqual([]);
    await expect(visits().distinct('room')).rejects.toMatchObject({ code: 2 });
    await expect(visits().distinct('room')).rejects.toMatchObject({ code: 2 });
  });

  it('makes the driver send a write again, also over a new connection, and it is done once', async () => {
    await set({ times: 1 }, { failCommands: ['insert'], errorCode: 91 });
    await visits().insertOne({ room: 1 });
    await set({ times: 1 }, { failCommands: ['insert'], closeConnection: true });
    await visits().insertOne({ room: 2 });
    const concern = { code: 91, errmsg: 'shutting down' };
    await set({ times: 1 }, { failCommands: ['insert'], writeConcernError: concern });
    await visits().insertOne({ room: 3 });
    expect(
      await visits()
        .find()
        .sort({ room: 1 })
        .map(({ room }) => room)
        .toArray(),
    ).toEqual([1, 2, 3]);
  });

  it('gives the labels it is told to give, and none when the list is empty', async () => {
    await set({ times: 1 }, { failCommands: ['insert'], errorCode: 91, errorLabels: [] });
    await expect(visits().insertOne({})).rejects.toMatchObject({ code: 91 });
    await set({ times: 1 }, { failCommands: ['insert'], errorCode: 8, errorLabels: ['RetryableWriteError'] });
    await visits().insertOne({ room: 4 });
  });

  it('makes a command wait', async () => {
    await set({ times: 1 }, { failCommands: ['distinct'], blockConnection: true, blockTimeMS: 30 });
    const before = performance.now();
    await visits().distinct('room');
    expect(performance.now() - before).toBeGreaterThanOrEqual(29);
  });

  it('concerns one application only when it is told which', async () => {
    const other = await new MongoClient(uri(), { appName: 'archive' }).connect();
    await set('alwaysOn', { failCommands: ['distinct'], errorCode: 2, appName: 'archive' });
    await expect(other.db('desk').collection('visits').distinct('room')).rejects.toMatchObject({ code: 2 });
    await visits().distinct('room');
    await other.close();
  });

  it('has withTransaction try again after a commit whose outcome is unknown', async () => {
    await set({ times: 1 }, { failCommands: ['commitTransaction'], errorCode: 10107 });
    await client().withSession((session) =>
      session.withTransaction(() => visits().insertOne({ room: 9 }, { session })),
    );
    expect(await visits().countDocuments({ room: 9 })).toBe(1);
  });

  it('refuses modes and names it does not know, and other databases', async () => {
    await expect(set('sometimes')).rejects.toMatchObject({ code: 2 });
    const admin = client().db('admin');
    await expect(admin.command({ configureFailPoint: 'explode', mode: 'off' })).rejects.toMatchObject({ code: 238 });
    const elsewhere = client().db('desk').command({ configureFailPoint: 'failCommand', mode: 'off' });
    await expect(elsewhere).rejects.toMatchObject({ code: 13 });
  });
});
