import { Injectable } from '@nestjs/common';
import { Refresh } from '../knowledge/refresh.js';
import type { Progress } from '../municipalities/municipality.repository.js';
import { Clock } from '../platform/clock.js';
import { AlertRepository } from './alert.repository.js';
import type { AlertDocument } from './alert.schema.js';
import { byWeight } from './weight.js';

type Known = { revision: number; alerts: AlertDocument[]; readAt: Date };

/** What every municipality says now, in memory: read anew with every revision, asked for with every question. */
@Injectable()
export class CurrentAlerts {
  readonly #known = new Map<string, Known>();

  constructor(
    private readonly alerts: AlertRepository,
    private readonly clock: Clock,
    refresh: Refresh,
  ) {
    refresh.follow((progress) => this.#catchUp(progress));
  }

  /** The gravest first. What is over is left out to the second, whenever it was read. */
  of(municipality: string): AlertDocument[] {
    const now = this.clock.now();
    return (this.#known.get(municipality)?.alerts ?? []).filter(({ expires }) => expires > now);
  }

  /** When what is current last became another: something was sent, or came to its end. */
  changedAt(municipality: string): Date {
    const known = this.#known.get(municipality);
    const now = this.clock.now();
    const ended = known?.alerts.filter(({ expires }) => expires <= now).map(({ expires }) => expires) ?? [];
    const moments = [known?.readAt ?? new Date(0), ...ended];
    return new Date(Math.max(...moments.map((moment) => moment.getTime())));
  }

  async #catchUp(progress: readonly Progress[]): Promise<void> {
    for (const { _id, revision } of progress) {
      if (this.#known.get(_id)?.revision === revision) continue;
      const alerts = await this.alerts.currentOf(_id, this.clock.now());
      // A cancellation ends what was said and is nothing to go on saying.
      const said = alerts.filter(({ kind }) => kind !== 'cancel');
      this.#known.set(_id, { revision, alerts: said.sort(byWeight), readAt: this.clock.now() });
    }
  }
}
