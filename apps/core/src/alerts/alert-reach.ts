import { Injectable } from '@nestjs/common';
import type { AlertReach } from '@ventanilla/contracts';
import { suppressSmallCountsInRow } from '@ventanilla/mgi';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Subscriptions } from '../subscriptions/subscriptions.js';
import type { AlertDocument } from './alert.schema.js';
import { AlertAccess } from './alert-access.js';
import { sendingProblems } from './checks.js';
import { readsIn } from './public-alert.js';
import { segmentOf } from './segment-of.js';

/** What would happen if an alert were sent now, before anybody sends it. */
@Injectable()
export class AlertReachService {
  constructor(
    private readonly access: AlertAccess,
    private readonly municipalities: MunicipalityService,
    private readonly subscriptions: Subscriptions,
    private readonly clock: Clock,
  ) {}

  async of(caller: StaffCaller, id: string): Promise<AlertReach> {
    const alert = await this.access.get(caller, id);
    const town = await this.municipalities.getDocument(alert.municipality);
    const counted = await this.subscriptions.countByLanguage(segmentOf(alert));
    const languages = languagesOf(alert, town.languages, counted);
    const { counts, total } = suppressSmallCountsInRow(languages.map((language) => counted.get(language) ?? 0));
    return {
      people: total,
      languages: languages.map((language, at) => ({
        language,
        reads: readsIn(alert.texts, language, town.sourceLanguage),
        people: counts[at] ?? null,
      })),
      problems: sendingProblems(alert, town, this.clock.now()),
    };
  }
}

/** Those it is narrowed to, or the municipality's own and whatever else its subscribers read. */
function languagesOf({ segment }: AlertDocument, ofTown: readonly string[], counted: ReadonlyMap<string, number>) {
  if (segment.languages.length > 0) return segment.languages;
  return [...new Set([...ofTown, ...[...counted.keys()].sort()])];
}
