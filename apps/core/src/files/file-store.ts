import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { mongo, Types } from 'mongoose';
import { Database } from '../platform/database/database.js';

const BUCKET = 'evidence';
/** The name of what has no record yet, or none any more; names are what the file store has an index of. */
const UNRECORDED = 'unrecorded';

/** The bytes of files, in the database's own file store (GridFS). Its writes are in no transaction. */
@Injectable()
export class FileStore {
  constructor(private readonly database: Database) {}

  async keep(id: Types.ObjectId, bytes: Uint8Array): Promise<void> {
    const upload = this.#bucket().openUploadStreamWithId(id, UNRECORDED);
    await pipeline(Readable.from([Buffer.from(bytes)]), upload);
  }

  /**
   * The bytes first, outside any transaction, then their record; what can not be recorded is removed, at the latest by
   * the clearing job.
   */
  async keepRecorded(id: Types.ObjectId, bytes: Uint8Array, record: () => Promise<void>): Promise<void> {
    await this.keep(id, bytes);
    try {
      await record();
    } catch (error) {
      await this.remove(id);
      throw error;
    }
  }

  async read(id: Types.ObjectId): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of this.#bucket().openDownloadStream(id)) parts.push(part as Buffer);
    return Buffer.concat(parts);
  }

  async remove(id: Types.ObjectId): Promise<void> {
    await this.#bucket().delete(id);
  }

  /** From now on it belongs to a record, and is not cleared away. */
  async confirm(id: Types.ObjectId, session: mongo.ClientSession): Promise<void> {
    await this.#files().updateOne({ _id: id }, { $set: { filename: id.toHexString() } }, { session });
  }

  /** Its record is gone with this transaction; the bytes are cleared away by the job. */
  async release(ids: readonly Types.ObjectId[], session: mongo.ClientSession): Promise<void> {
    await this.#files().updateMany({ _id: { $in: [...ids] } }, { $set: { filename: UNRECORDED } }, { session });
  }

  /** Bytes that came in before a moment and that no record is there for. */
  async unrecordedBefore(moment: Date, limit: number): Promise<Types.ObjectId[]> {
    const query = { filename: UNRECORDED, uploadDate: { $lt: moment } };
    const found = await this.#files()
      .find(query, { projection: { _id: 1 } })
      .limit(limit)
      .toArray();
    return found.map(({ _id }) => _id as Types.ObjectId);
  }

  #bucket(): mongo.GridFSBucket {
    return new mongo.GridFSBucket(this.#db(), { bucketName: BUCKET });
  }

  #files(): mongo.Collection {
    return this.#db().collection(`${BUCKET}.files`);
  }

  #db(): mongo.Db {
    const { db } = this.database.connection;
    if (!db) throw new mongo.MongoNotConnectedError('The database is not connected');
    return db;
  }
}
