import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';

/** A new database on the MongoDB that `MONGODB_URI` names, and how to remove it; undefined when none is named. */
export function realDatabase(): { uri: string; remove: () => Promise<void> } | undefined {
  const server = process.env['MONGODB_URI'];
  if (server === undefined) return undefined;
  const uri = new URL(server);
  uri.pathname = `/test_${randomUUID().slice(0, 8)}`;
  const remove = async () => {
    const client = await new MongoClient(uri.href).connect();
    await client.db().dropDatabase();
    await client.close();
  };
  return { uri: uri.href, remove };
}
