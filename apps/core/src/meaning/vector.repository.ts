import { Injectable } from '@nestjs/common';
import { type Model, mongo } from 'mongoose';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { fromValues, type Vector } from './vector.js';
import { type VectorDocument, vectorSchema } from './vector.schema.js';

const DAY_MS = 86_400_000;
const KEPT_DAYS = 90;
/** Read with less left than this, it is kept as long again. */
const RENEWED_DAYS = 60;

/** Embeddings of published texts, so that no text is embedded twice: not after a restart, not by another process. */
@Injectable()
export class VectorRepository {
  readonly #vectors: Model<VectorDocument>;

  constructor(
    database: Database,
    private readonly clock: Clock,
  ) {
    this.#vectors = database.model('Vector', vectorSchema, 'vectors');
  }

  /** Those that are known, by their ids. */
  async findAll(ids: readonly string[]): Promise<Map<string, Vector>> {
    const found = await this.#vectors
      .find({ _id: { $in: ids } })
      .lean<VectorDocument[]>()
      .exec();
    const old = found.filter(({ keptUntil }) => keptUntil < this.#in(RENEWED_DAYS)).map(({ _id }) => _id);
    if (old.length > 0)
      await this.#vectors.updateMany({ _id: { $in: old } }, { $set: { keptUntil: this.#in(KEPT_DAYS) } }).exec();
    return new Map(found.map(({ _id, values }) => [_id, fromValues(Int8Array.from(values.buffer))]));
  }

  async saveAll(vectors: ReadonlyMap<string, Vector>): Promise<void> {
    const keptUntil = this.#in(KEPT_DAYS);
    const writes = [...vectors].map(([_id, { values }]) => ({
      replaceOne: { filter: { _id }, replacement: { _id, values: toBinary(values), keptUntil }, upsert: true },
    }));
    await this.#vectors.bulkWrite(writes, { ordered: false });
  }

  #in(days: number): Date {
    return new Date(this.clock.now().getTime() + days * DAY_MS);
  }
}

function toBinary(values: Int8Array): mongo.Binary {
  return new mongo.Binary(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
}
