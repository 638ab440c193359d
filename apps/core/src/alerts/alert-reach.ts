import { Injectable } from '@nestjs/common';
import type { AlertReach } from '@ventanilla/contracts';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import type { AlertDocument } from './alert.schema.js';
import { AlertAccess } from './alert-access.js';
import { sendingProblems } from './checks.js';
import { readsIn } from './public-alert.js';

/** What would happen if an alert were sent now, before anybody sends it. */
@Injectable()
export class AlertReachService {
  constructor(
    private readonly access: AlertAccess,
    private readonly municipalities: MunicipalityService,
    private readonly clock: Clock,
  ) {}

  async of(caller: StaffCaller, id: string): Promise<AlertReach> {
    const alert = await this.access.get(caller, id);
    const town = await this.municipalities.getDocument(alert.municipality);
    const languages = languagesOf(alert, town.languages).map((language) => ({
      language,
      reads: readsIn(alert.texts, language, town.sourceLanguage),
      people: null,
    }));
    return { people: null, languages, problems: sendingProblems(alert, town, this.clock.now()) };
  }
}

function languagesOf({ segment }: AlertDocument, ofTown: readonly string[]): string[] {
  return segment.languages.length > 0 ? segment.languages : [...ofTown];
}
