import { Injectable } from '@nestjs/common';
import { comingOf } from '@ventanilla/directory';
import type { ClientSession } from 'mongoose';
import type { Content, EntryDocument } from '../../entries/entry.schema.js';
import { toPublishedEntry } from '../../entries/entry.view.js';
import { type PublicChange, PublicChanges } from '../../entries/public-changes.js';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import { toMunicipality } from '../../municipalities/municipality.view.js';
import { Clock } from '../../platform/clock.js';
import { changesToTell } from './changes-to-tell.js';
import { type PublishedStop, StopMail } from './stop-mail.js';

/** However what is public of a stop changes, those who asked are told, in the same transaction. */
@Injectable()
export class StopNews {
  constructor(
    private readonly mail: StopMail,
    private readonly municipalities: MunicipalityService,
    private readonly clock: Clock,
    changes: PublicChanges,
  ) {
    changes.beforeCommit((all, session) => this.#tellAll(all, session));
  }

  async #tellAll(changes: readonly PublicChange[], session: ClientSession): Promise<void> {
    for (const { before, after } of changes) {
      if (before.kind === 'mobileStop' && before.published) await this.#tell(before, before.published, after, session);
    }
  }

  async #tell(before: EntryDocument, was: Content, after: EntryDocument, session: ClientSession): Promise<void> {
    const municipality = toMunicipality(await this.municipalities.getDocument(before.municipality, session));
    const now = this.clock.now();
    const stopWith = (content: Content) => asStop(municipality, before, content);
    const [old, young] = [stopWith(was), after.published && stopWith(after.published)];
    if (comingOf(old.entry.facts, now, municipality.timeZone).length === 0) return;
    if (!young || young.entry.facts.superseded) return this.mail.tellWithdrawal(old, after.version, session);
    const changes = changesToTell(old.entry.facts, young.entry.facts, now, municipality.timeZone);
    if (changes.length > 0) await this.mail.tellChanges(young, changes, after.version, session);
  }
}

/** What a stop names is not told of its changes: nothing is looked for. */
function asStop(municipality: PublishedStop['municipality'], document: EntryDocument, content: Content): PublishedStop {
  const entry = toPublishedEntry(document, content);
  if (entry.kind !== 'mobileStop') throw new Error(`${entry.key} is not a mobile stop`);
  return { municipality, entry, find: () => null };
}
