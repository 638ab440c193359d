import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { ApiError } from '../platform/errors/api-error.js';
import { StaffRepository } from './staff.repository.js';
import { StaffService } from './staff.service.js';

/** Lets the first person in: without any staff nobody could sign in to create some. */
@Injectable()
export class FirstAdministrator {
  constructor(
    database: Database,
    @Inject(CONFIG) private readonly config: Config,
    private readonly repository: StaffRepository,
    private readonly staff: StaffService,
  ) {
    database.beforeFirstUse({ name: 'first administrator', run: () => this.#createWhenNobody() });
  }

  async #createWhenNobody(): Promise<void> {
    const first = this.config.firstStaff;
    if (!first || !(await this.repository.isEmpty())) return;
    const input = {
      email: first.email,
      name: 'Administrator',
      role: 'administrator',
      active: true,
    } as const;
    const everything = { municipalities: [], languages: [], organizations: [], institutions: [] };
    await this.staff
      .letIn({ staff: null, requestId: 'start' }, { ...input, ...everything }, first.password.reveal())
      .catch(ignoreTaken);
  }
}

/** Another core that starts at the same moment may have been quicker. */
function ignoreTaken(error: unknown): void {
  if (!(error instanceof ApiError && error.code === 'keyTaken')) throw error;
}
