import { Injectable } from '@nestjs/common';
import type { CertificationSettings, operations } from '@ventanilla/contracts';
import { checkThresholds } from '@ventanilla/mgi';
import { AuditService, actorOf } from '../../audit/audit.service.js';
import { changesBetween } from '../../audit/changes.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { isDuplicateKey } from '../../platform/database/duplicate-key.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApiError } from '../../platform/errors/api-error.js';
import type { InputOf } from '../../platform/http/handle.js';
import { invalid } from '../../platform/http/read-input.js';
import { SettingsRepository } from './settings.repository.js';

type Wanted = InputOf<typeof operations.updateCertificationSettings>['body'];

/** Who certifies, and what is asked for by number. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly settings: SettingsRepository,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  get(): Promise<CertificationSettings> {
    return this.settings.get();
  }

  async update(caller: StaffCaller, { version, settings }: Wanted): Promise<CertificationSettings> {
    const problems = checkThresholds(settings.thresholds);
    if (problems.length > 0) {
      throw invalid(problems.map(({ path, ...rest }) => ({ ...rest, path: `settings.thresholds.${path}` })));
    }
    try {
      return await this.transactions.run(async (session) => {
        const before = await this.settings.get(session);
        const after = before.version === version && (await this.settings.replace({ ...settings, version }, session));
        if (!after) throw conflict(before, settings);
        const { version: _version, ...said } = before;
        const about = { resource: 'certification', resourceId: 'settings', title: 'settings' } as const;
        const changes = changesBetween(said, settings);
        await this.audit.record(actorOf(caller), { action: 'update', ...about, changes }, session);
        return after;
      });
    } catch (error) {
      // Two first settings at the same moment: the other's are there now.
      if (isDuplicateKey(error)) throw conflict(await this.settings.get(), settings);
      throw error;
    }
  }
}

function conflict(current: CertificationSettings, submitted: Wanted['settings']): ApiError {
  return new ApiError('conflict', 'Somebody else saved first. Nothing was overwritten: compare both and save again.', {
    conflict: { current, submitted },
  });
}
