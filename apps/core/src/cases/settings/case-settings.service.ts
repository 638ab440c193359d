import { Injectable } from '@nestjs/common';
import type { CaseSettings, CaseSettingsInput } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf } from '../../audit/audit.service.js';
import { changesBetween } from '../../audit/changes.js';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { changedMeanwhile } from '../case.errors.js';
import { requireSeesCasesOf } from '../case-access.js';
import { CaseSettingsRepository } from './case-settings.repository.js';
import type { CaseSettingsDocument } from './case-settings.schema.js';
import { Door } from './door.js';

/** What holds until somebody decides: nobody is offered, because nobody is there to answer. */
const untilSet: CaseSettingsInput = {
  offered: false,
  hours: [],
  functions: [],
  textDays: 90,
  consentDays: 30,
  silence: { remindDays: 7, closeDays: 7 },
};

@Injectable()
export class CaseSettingsService {
  constructor(
    private readonly settings: CaseSettingsRepository,
    private readonly municipalities: MunicipalityService,
    private readonly door: Door,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async get(caller: StaffCaller, municipality: string): Promise<CaseSettings> {
    requireSeesCasesOf(caller, municipality);
    await this.municipalities.getDocument(municipality);
    return this.#view(municipality, await this.settings.find(municipality));
  }

  async update(caller: StaffCaller, municipality: string, version: number, input: CaseSettingsInput) {
    requireSeesCasesOf(caller, municipality);
    const after = await this.transactions.run(async (session) => {
      await this.municipalities.getDocument(municipality, session);
      const before = await this.settings.find(municipality, session);
      if ((before?.version ?? 0) !== version) throw changedMeanwhile(inputOf(before), input);
      const changes = changesBetween(inputOf(before), input);
      const deed = {
        action: 'update',
        resource: 'caseSettings',
        resourceId: municipality,
        title: municipality,
      } as const;
      await this.audit.record(actorOf(caller), { ...deed, municipality, changes }, session);
      return this.#write(municipality, before, input, session);
    });
    return this.#view(municipality, after);
  }

  async #write(id: string, before: CaseSettingsDocument | null, input: CaseSettingsInput, session: ClientSession) {
    const now = this.clock.now();
    if (!before) return this.settings.create(id, input, now, session);
    const after = await this.settings.replace(before, input, now, session);
    if (!after) throw changedMeanwhile(inputOf(before), input);
    return after;
  }

  async #view(municipality: string, document: CaseSettingsDocument | null): Promise<CaseSettings> {
    return {
      municipality,
      ...inputOf(document),
      door: await this.door.at(municipality),
      version: document?.version ?? 0,
      updatedAt: document?.updatedAt.toISOString() ?? null,
    };
  }
}

function inputOf(document: CaseSettingsDocument | null): CaseSettingsInput {
  const { offered, hours, functions, textDays, consentDays, silence = null } = document ?? untilSet;
  return { offered, hours, functions, textDays, consentDays, silence };
}
