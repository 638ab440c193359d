import { Injectable } from '@nestjs/common';
import type { AnyEntry, operations } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { actorOf } from '../../audit/audit.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import type { InputOf } from '../../platform/http/handle.js';
import { requireVersion, wrongState } from '../entry.errors.js';
import type { EntryDocument, StoredScheduled } from '../entry.schema.js';
import { EntryService } from '../entry.service.js';
import { PublicationService } from '../publication.service.js';
import { requireStanding } from '../steps.js';
import { requireFuture } from './moments.js';
import { pinOf, withoutScheduled } from './scheduled.js';

type Request = InputOf<typeof operations.scheduleEntry>['body'];

/** What is to become of languages of an entry at a moment. It happens in `ScheduledDeeds`. */
@Injectable()
export class ScheduleService {
  constructor(
    private readonly entries: EntryService,
    private readonly publication: PublicationService,
    private readonly clock: Clock,
  ) {}

  async schedule(caller: StaffCaller, id: string, request: Request): Promise<AnyEntry> {
    const { version, languages, action } = request;
    const at = requireFuture(request.at, this.clock);
    return this.entries.change(caller, id, { action: 'schedule', languages }, async (before, session) => {
      requireVersion(before, version);
      await this.#requirePossible(before, request, session);
      const left = withoutScheduled(before.scheduled, languages, [action]);
      return { scheduled: [...left, ...scheduledFor(before, request, at, actorOf(caller).staff)] };
    });
  }

  cancel(caller: StaffCaller, id: string, version: number, languages: string[]): Promise<AnyEntry> {
    return this.entries.change(caller, id, { action: 'cancelSchedule', languages }, async (before) => {
      requireVersion(before, version);
      const scheduled = withoutScheduled(before.scheduled, languages, ['publish', 'unpublish']);
      if (scheduled.length === before.scheduled.length) throw nothingScheduled(languages);
      return { scheduled };
    });
  }

  /** What would be refused now is not promised for later; what is scheduled to be published may leave after that. */
  async #requirePossible(before: EntryDocument, { languages, action }: Request, session: ClientSession): Promise<void> {
    if (action === 'publish') {
      await this.publication.published(before, languages, session);
      return;
    }
    const coming = before.scheduled.filter((one) => one.action === 'publish').map(({ language }) => language);
    const others = languages.filter((language) => !coming.includes(language));
    requireStanding(before, others, 'unpublish');
  }
}

function scheduledFor(
  draft: EntryDocument,
  { languages, action }: Request,
  at: Date,
  by: StoredScheduled['by'],
): StoredScheduled[] {
  return languages.map((language) => ({
    ...{ language, action, at, by, release: null, failure: null },
    pin: action === 'publish' ? pinOf(draft, language) : null,
  }));
}

function nothingScheduled(languages: readonly string[]) {
  const message = 'Nothing of its own is scheduled there. What belongs to a release is cancelled in the release.';
  return wrongState(languages.map((language) => ({ path: `texts.${language}`, code: 'notScheduled', message })));
}
