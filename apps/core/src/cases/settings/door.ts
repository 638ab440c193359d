import { Injectable } from '@nestjs/common';
import type { CaseDoor, CaseWait } from '@ventanilla/contracts';
import { nextOpening, openingStatus, type Schedule, withHolidays } from '@ventanilla/directory';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import { Clock } from '../../platform/clock.js';
import { CaseRepository } from '../case.repository.js';
import { CaseSettingsRepository } from './case-settings.repository.js';
import { officeMinutes } from './office-minutes.js';
import { waitingTime } from './waiting-time.js';

/** The municipality's own recent cases, and no others. */
const RECENT_DAYS = 60;
const MOST_RECENT = 50;

type Office = { hours: Schedule[]; timeZone: string; offered: boolean };

/** Whether a person can be had in a municipality, when, and after how long. */
@Injectable()
export class Door {
  constructor(
    private readonly settings: CaseSettingsRepository,
    private readonly municipalities: MunicipalityService,
    private readonly cases: CaseRepository,
    private readonly clock: Clock,
  ) {}

  async at(municipality: string): Promise<CaseDoor> {
    const { hours, timeZone, offered } = await this.office(municipality);
    const now = this.clock.now();
    const status = openingStatus(hours, now, timeZone);
    const isOpen = offered && status.state === 'open';
    const closesAt = isOpen && status.state === 'open' ? status.until : null;
    const opensAt = !offered || isOpen ? null : nextOpening(hours, now, timeZone);
    const wait = await this.#wait(municipality, hours, timeZone);
    const iso = (date: Date | null) => date?.toISOString() ?? null;
    return { municipality, offered, isOpen, opensAt: iso(opensAt), closesAt: iso(closesAt), wait, timeZone };
  }

  /** How many minutes of office hours passed since then. */
  async minutesSince(municipality: string, from: Date): Promise<number> {
    const { hours, timeZone } = await this.office(municipality);
    return officeMinutes(hours, timeZone, from, this.clock.now());
  }

  async office(municipality: string): Promise<Office> {
    const { timeZone, holidays } = await this.municipalities.getDocument(municipality);
    const settings = await this.settings.find(municipality);
    return {
      hours: withHolidays(settings?.hours ?? [], holidays ?? []),
      timeZone,
      offered: settings?.offered ?? false,
    };
  }

  async #wait(municipality: string, hours: readonly Schedule[], timeZone: string): Promise<CaseWait> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - RECENT_DAYS * 86_400_000);
    const { minutes, waiting } = await this.cases.firstAnswers(municipality, since, MOST_RECENT);
    return waitingTime(
      minutes,
      waiting.map((openedAt) => officeMinutes(hours, timeZone, openedAt, now)),
    );
  }
}
