import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Model, Schema } from 'mongoose';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { isDuplicateKey } from '../database/duplicate-key.js';

/** Whose turn a job is, and until when nobody else may take it. */
type LeaseDocument = { _id: string; holder: string; until: Date };

const leaseSchema = new Schema(
  {
    _id: { type: String, required: true },
    holder: { type: String, required: true },
    until: { type: Date, required: true },
  },
  { versionKey: false, strict: 'throw' },
);

@Injectable()
export class LeaseRepository {
  readonly #leases: Model<LeaseDocument>;
  /** This process, among all that share the database. */
  readonly #holder = randomUUID();

  constructor(
    database: Database,
    private readonly clock: Clock,
  ) {
    this.#leases = database.model('Lease', leaseSchema, 'leases');
  }

  /** False when another process holds it. */
  async take(name: string, seconds: number): Promise<boolean> {
    const values = { holder: this.#holder, until: this.#in(seconds) };
    try {
      await this.#leases
        .updateOne({ _id: name, until: { $lte: this.clock.now() } }, { $set: values }, { upsert: true })
        .exec();
      return true;
    } catch (error) {
      // It is there and not over yet, so that the upsert meets it.
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  async renew(name: string, seconds: number): Promise<void> {
    await this.#leases.updateOne({ _id: name, holder: this.#holder }, { $set: { until: this.#in(seconds) } }).exec();
  }

  /** Lets go of it; nobody takes it before that. */
  rest(name: string, seconds: number): Promise<void> {
    return this.renew(name, seconds);
  }

  #in(seconds: number): Date {
    return new Date(this.clock.now().getTime() + seconds * 1_000);
  }
}
