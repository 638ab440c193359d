import { Injectable } from '@nestjs/common';
import type { Problem, Release } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf } from '../audit/audit.service.js';
import { atPlace, notPublishable } from '../entries/entry.errors.js';
import { EntryWriter, type Write } from '../entries/entry.writer.js';
import { PublicationService } from '../entries/publication.service.js';
import { movedOn } from '../entries/schedule/scheduled.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { conflict } from './release.errors.js';
import { ReleaseRepository } from './release.repository.js';
import type { ReleaseDocument } from './release.schema.js';
import { toRelease } from './release.view.js';
import { type Checked, ReleaseContents } from './release-contents.js';

/** Publishes a release inside one transaction: whatever stops it, all of it is public or nothing. */
@Injectable()
export class ReleasePublication {
  constructor(
    private readonly releases: ReleaseRepository,
    private readonly contents: ReleaseContents,
    private readonly writer: EntryWriter,
    private readonly publication: PublicationService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async publish(
    caller: StaffCaller,
    release: ReleaseDocument,
    session: ClientSession,
    force?: string,
  ): Promise<Release> {
    const { entries, problems } = await this.contents.check(caller, release, session);
    const all = [...problems, ...movedOnIn(release, entries)];
    if (all.length > 0) throw notPublishable(all);
    await this.writer.writeAll(actorOf(caller), this.#writes(release, entries, force), session);
    const { staff: by } = actorOf(caller);
    const now = this.clock.now();
    const values = { state: 'published', at: now, by, failure: null, updatedAt: now } as const;
    const after = await this.releases.replace(release, values, session);
    if (!after) throw conflict(release, null);
    await this.audit.record(actorOf(caller), deedOf(after), session);
    return toRelease(after);
  }

  /** What was scheduled with the release ends with it. */
  #writes(release: ReleaseDocument, entries: Checked['entries'], force: string | undefined): Write[] {
    return release.items.flatMap(({ entry: id, languages }) => {
      const before = entries.get(id);
      if (!before) return [];
      const values = this.publication.publishedValues(before, languages);
      const scheduled = (values.scheduled ?? []).filter((one) => !isOf(release, one));
      const part = { why: release.name, release: release._id.toHexString() };
      const deed = { action: 'publish', languages, ...part, force } as const;
      return [{ deed, before, values: { ...values, scheduled } }];
    });
  }
}

/** A draft that moved on since the release was scheduled stops all of it. */
function movedOnIn(release: ReleaseDocument, entries: Checked['entries']): Problem[] {
  return release.items.flatMap(({ entry: id }, at) => {
    const entry = entries.get(id);
    const own = entry?.scheduled.filter((one) => isOf(release, one)) ?? [];
    return entry ? atPlace(at, movedOn(entry, own)) : [];
  });
}

function isOf({ _id }: ReleaseDocument, { release }: { release: string | null }): boolean {
  return release === _id.toHexString();
}

function deedOf({ _id, name, municipality }: ReleaseDocument) {
  return { action: 'publish', resource: 'release', resourceId: _id.toHexString(), title: name, municipality } as const;
}
