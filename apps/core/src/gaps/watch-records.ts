import { Injectable } from '@nestjs/common';
import type { OwnRecord } from '@ventanilla/contracts';
import type { ClientSession, Types } from 'mongoose';
import { AskerRecords } from '../askers/asker-records.js';
import { Library } from '../knowledge/library.js';
import { QuestionRepository } from '../questions/question.repository.js';
import { GapRepository } from './gap.repository.js';
import { TELLING, traitsOfGap } from './traits-of-gap.js';
import { WatchRepository } from './watch.repository.js';
import type { WatchDocument } from './watch.schema.js';

/**
 * What gaps keep of an asker: that they wait, and their words among what draws questions in. Both go with them; a gap nobody
 * else asked for goes as a whole.
 */
@Injectable()
export class WatchRecords {
  /** The gaps of those who are being deleted: their questions may be gone before it is our turn. */
  readonly #touched = new Map<string, readonly Types.ObjectId[]>();

  constructor(
    private readonly gaps: GapRepository,
    private readonly questions: QuestionRepository,
    private readonly library: Library,
    watches: WatchRepository,
    records: AskerRecords,
  ) {
    records.register({
      name: 'watches',
      forget: async (asker) => {
        this.#touched.set(asker, await questions.gapsOf(asker));
      },
      deleteOf: async (asker, session) => {
        await watches.deleteOf(asker, session);
        await this.#takeWordsOut(asker, session);
      },
      exportOf: async (asker) => (await watches.ofAsker(asker)).map(toOwnRecord),
    });
  }

  async #takeWordsOut(asker: string, session: ClientSession): Promise<void> {
    for (const id of this.#touched.get(asker) ?? []) {
      const left = (await this.questions.ofGap(id, TELLING, session)).filter((question) => question.asker !== asker);
      if (left.length === 0) await this.gaps.delete(id, session);
      else await this.gaps.setTraits({ _id: id }, traitsOfGap(this.library, left), session);
    }
    this.#touched.delete(asker);
  }
}

function toOwnRecord({ municipality, language, at, toldAt }: WatchDocument): OwnRecord {
  return { municipality, language, at: at.toISOString(), state: toldAt === null ? 'waiting' : 'told' };
}
