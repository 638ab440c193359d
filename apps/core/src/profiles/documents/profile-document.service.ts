import { Injectable } from '@nestjs/common';
import type { AnyEntryInput, operations, ProfileReading } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { actorOf } from '../../audit/audit.service.js';
import { translateDuplicate } from '../../entries/entry.errors.js';
import { EntryWriter } from '../../entries/entry.writer.js';
import { EntryScope, touchBetween } from '../../entries/entry-scope.js';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { InputOf } from '../../platform/http/handle.js';
import { invalid } from '../../platform/http/read-input.js';
import { requireWorksIn } from '../../staff/scope.js';
import { entriesFrom } from './document-import.js';
import { readingOf, toReading } from './reading.js';

/** Takes over profiles that were published elsewhere, once a person has answered everything that is unsure. */
@Injectable()
export class ProfileDocumentService {
  constructor(
    private readonly municipalities: MunicipalityService,
    private readonly scope: EntryScope,
    private readonly writer: EntryWriter,
    private readonly transactions: Transactions,
  ) {}

  async read(
    caller: StaffCaller,
    wanted: InputOf<typeof operations.readProfileDocument>['body'],
  ): Promise<ProfileReading> {
    requireWorksIn(caller, wanted.municipality);
    return toReading(readingOf(wanted, await this.municipalities.getDocument(wanted.municipality)));
  }

  async import(caller: StaffCaller, wanted: InputOf<typeof operations.importProfileDocument>['body']) {
    requireWorksIn(caller, wanted.municipality);
    const municipality = await this.municipalities.getDocument(wanted.municipality);
    const outcome = entriesFrom(readingOf(wanted, municipality), wanted);
    if (!outcome.ok) throw invalid([...outcome.problems]);
    const [profile, ...findings] = await this.transactions
      .run((session) => this.#create(caller, wanted.profile.publisher, outcome.value, session))
      .catch(translateDuplicate);
    return { profile: profile?._id.toHexString() ?? '', findings: findings.length };
  }

  async #create(caller: StaffCaller, why: string, inputs: readonly AnyEntryInput[], session: ClientSession) {
    for (const input of inputs) await this.scope.requireMay(caller, input, touchBetween(null, input), session);
    return this.writer.createAll(actorOf(caller), why, inputs, session);
  }
}
