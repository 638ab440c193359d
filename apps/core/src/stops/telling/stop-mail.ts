import { Inject, Injectable } from '@nestjs/common';
import type { Municipality } from '@ventanilla/contracts';
import type { Occurrence } from '@ventanilla/directory';
import type { ClientSession } from 'mongoose';
import { Outbox } from '../../deliveries/outbox.js';
import { KEPT_FOR } from '../../deliveries/recipients.js';
import type { Stop } from '../../items/agenda.js';
import type { Rendering } from '../../items/rendering.js';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { changeMessages, reminderMessages, type Told, withdrawalMessages } from './stop-messages.js';
import { reasonOf, type StopName } from './stop-reason.js';

/** A stop as it is published, with what it names. */
export type PublishedStop = { municipality: Municipality; entry: Stop; find: Rendering['find'] };

const HOUR_MS = 3_600_000;

/** Hands over to the outbox what is to be said about a stop, to everybody who asked for it. */
@Injectable()
export class StopMail {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Once for each date, however often; too late when the stop has begun. */
  async remind(stop: PublishedStop, on: Occurrence, opensAt: Date, session: ClientSession): Promise<void> {
    const mailing = { kind: 'stopReminder', ref: refOf(stop, on), priority: 'reminder', expiresAt: opensAt } as const;
    await this.#tell(stop, { ...mailing, messages: reminderMessages(this.#told(stop), on) }, session);
  }

  /** What was true of these dates is not said any more, and what is true is. `version` names the change. */
  async tellChanges(
    stop: PublishedStop,
    changes: readonly Occurrence[],
    version: number,
    session: ClientSession,
  ): Promise<void> {
    for (const on of changes) await this.outbox.cancel('stopReminder', refOf(stop, { planned: on.planned }), session);
    const mailing = { kind: 'stopChange', ref: `${refOf(stop)}:${version}`, priority: 'reminder' } as const;
    await this.#tell(stop, { ...mailing, messages: changeMessages(this.#told(stop), changes) }, session);
  }

  async tellWithdrawal(stop: PublishedStop, version: number, session: ClientSession): Promise<void> {
    const expiresAt = new Date(this.clock.now().getTime() + WITHDRAWAL_TOLD_HOURS * HOUR_MS);
    const mailing = { kind: 'stopChange', ref: `${refOf(stop)}:${version}`, priority: 'reminder', expiresAt } as const;
    await this.#tell(stop, { ...mailing, messages: withdrawalMessages(this.#told(stop)) }, session);
  }

  async #tell(
    stop: PublishedStop,
    mailing: Omit<Parameters<Outbox['toMany']>[0], 'municipality' | 'reason'>,
    session: ClientSession,
  ): Promise<void> {
    const reason = reasonOf(nameOf(stop));
    const municipality = stop.municipality.id;
    await this.outbox.toMany({ ...mailing, municipality, reason }, { source: KEPT_FOR, segment: reason }, session);
  }

  #told({ municipality, entry, find }: PublishedStop): Told {
    const origin = this.config.publicUrl?.replace(/\/+$/, '') ?? null;
    const pageUrlIn = (language: string, key: string) => {
      const reader = municipality.languages.includes(language) ? language : municipality.sourceLanguage;
      return origin && `${origin}/m/${municipality.id}/${reader}/mobile-stops/${key}`;
    };
    return { municipality, entry, find, now: this.clock.now(), pageUrlIn };
  }
}

/** For so long somebody can be told that a stop is gone; after it their address is let go. */
export const WITHDRAWAL_TOLD_HOURS = 24;

function nameOf({ municipality, entry }: PublishedStop): StopName {
  return { municipality: municipality.id, key: entry.key };
}

/** A stop, or one date of it by the day it was planned for. */
function refOf(stop: PublishedStop, on?: Pick<Occurrence, 'planned'>): string {
  const { municipality, key } = nameOf(stop);
  return [municipality, key, ...(on ? [on.planned] : [])].join(':');
}
