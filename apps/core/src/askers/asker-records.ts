import { Injectable } from '@nestjs/common';
import type { OwnData, OwnRecord, OwnRecordKind } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';

/** What a feature keeps of people who ask, each known by a keyed hash only. */
export type AskerRecord = {
  name: OwnRecordKind;
  /** Deletes all of it, in the one transaction that deletes everything of that asker. */
  deleteOf: (asker: string, session: ClientSession) => Promise<void>;
  /** All of it as its person may read it: opened where it is sealed, without ids of ours. */
  exportOf: (asker: string) => Promise<readonly OwnRecord[]>;
  /** Lets go of what only waits in memory to be written, and is over once nothing of it is being written any more. */
  forget?: (asker: string) => Promise<void>;
};

/**
 * The one way to everything that is kept of an asker. Whatever keeps one registers here in a constructor; a test walks every
 * collection and finds what did not.
 */
@Injectable()
export class AskerRecords {
  readonly #records = new Map<OwnRecordKind, AskerRecord>();

  register(record: AskerRecord): void {
    if (this.#records.has(record.name)) throw new Error(`Two features keep "${record.name}" of askers`);
    this.#records.set(record.name, record);
  }

  /** What was being written at this moment is written now, so that it is deleted with the rest. */
  async forget(asker: string): Promise<void> {
    await Promise.all([...this.#records.values()].map(({ forget }) => forget?.(asker)));
  }

  async deleteOf(asker: string, session: ClientSession): Promise<void> {
    for (const { deleteOf } of this.#records.values()) await deleteOf(asker, session);
  }

  exportOf(asker: string): Promise<OwnData['kept']> {
    const all = [...this.#records.values()].map(async ({ name, exportOf }) => {
      return { kind: name, records: [...(await exportOf(asker))] };
    });
    return Promise.all(all);
  }
}
