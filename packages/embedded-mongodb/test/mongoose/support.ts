import { randomBytes } from 'node:crypto';
import mongoose from 'mongoose';
import { afterAll, beforeAll } from 'vitest';
import { present, withServer } from '../support.js';

/** A connection of mongoose for one test file, to a database of its own, which is removed at the end. */
export function withMongoose(): () => mongoose.Connection {
  const { uri } = withServer();
  let connection: mongoose.Connection | null = null;
  beforeAll(async () => {
    const dbName = `mongoose_${randomBytes(4).toString('hex')}`;
    connection = await mongoose.createConnection(uri(), { dbName }).asPromise();
  });
  afterAll(async () => {
    await connection?.dropDatabase();
    await connection?.close();
  });
  return () => present(connection);
}
