import { Injectable } from '@nestjs/common';
import type { Presence } from '@ventanilla/contracts';
import type { Types } from 'mongoose';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { EntryService } from '../entry.service.js';
import { PresenceRepository } from './presence.repository.js';

/** Two heartbeats of a dashboard, and a little: one that is lost makes nobody vanish. */
const SECONDS = 45;

/** Who has which entry open. It is no record of anybody's work: nothing of it is kept. */
@Injectable()
export class PresenceService {
  constructor(
    private readonly presences: PresenceRepository,
    private readonly entries: EntryService,
    private readonly clock: Clock,
  ) {}

  async note(caller: StaffCaller, id: string, editing: boolean): Promise<{ others: Presence[] }> {
    const { _id: entry } = await this.entries.getDocument(caller, id);
    const { id: own, name, role } = caller.staff;
    const since = this.clock.now();
    const until = new Date(since.getTime() + SECONDS * 1_000);
    await this.presences.note({ _id: idOf(entry, own), entry, staff: { id: own, name, role }, editing, since, until });
    const present = await this.presences.present(entry, since);
    return { others: present.filter(({ staff }) => staff.id !== own).map(toPresence) };
  }

  async leave(caller: StaffCaller, id: string): Promise<void> {
    const { _id: entry } = await this.entries.getDocument(caller, id);
    await this.presences.forget(idOf(entry, caller.staff.id));
  }
}

function idOf(entry: Types.ObjectId, staff: string): string {
  return `${entry.toHexString()} ${staff}`;
}

function toPresence({ staff, editing, since }: { staff: Presence['staff']; editing: boolean; since: Date }): Presence {
  return { staff, editing, since: since.toISOString() };
}
