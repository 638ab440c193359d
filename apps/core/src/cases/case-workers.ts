import { Injectable } from '@nestjs/common';
import { type CaseWorker, mayAs, roles } from '@ventanilla/contracts';
import { Colleagues } from '../staff/colleagues.js';
import { CaseRepository } from './case.repository.js';
import { CaseSettingsRepository } from './settings/case-settings.repository.js';

const answering = roles.filter((role) => mayAs(role, 'caseWrite'));

/** Who answers people in a municipality. */
@Injectable()
export class CaseWorkers {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly cases: CaseRepository,
    private readonly settings: CaseSettingsRepository,
  ) {}

  async list(municipality: string): Promise<CaseWorker[]> {
    const found = await this.colleagues.listWorkingIn(municipality, answering);
    const settings = await this.settings.find(municipality);
    const ids = found.map(({ id }) => id);
    const open = await this.cases.countOpenOf(municipality, ids);
    const functionOf = (id: string) => settings?.functions.find(({ staff }) => staff.includes(id))?.key ?? null;
    return found.map(({ id, name }) => ({ id, name, function: functionOf(id), openCases: open.get(id) ?? 0 }));
  }

  /** Null when they do not answer people there. */
  async find(municipality: string, id: string): Promise<{ id: string; name: string } | null> {
    const found = await this.colleagues.listWorkingIn(municipality, answering, id);
    return found[0] ?? null;
  }
}
