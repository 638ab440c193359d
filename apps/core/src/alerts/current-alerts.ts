import { Injectable } from '@nestjs/common';
import { Refresh } from '../knowledge/refresh.js';
import type { Progress } from '../municipalities/municipality.repository.js';
import { Clock } from '../platform/clock.js';
import { AlertRepository } from './alert.repository.js';
import type { AlertDocument } from './alert.schema.js';
import { byWeight } from './weight.js';

type Known = { revision: number; alerts: AlertDocument[] };

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

  async #catchUp(progress: readonly Progress[]): Promise<void> {
    for (const { _id, revision } of progress) {
      if (this.#known.get(_id)?.revision === revision) continue;
      const alerts = await this.alerts.currentOf(_id, this.clock.now());
      // A cancellation ends what was said and is nothing to go on saying.
      const said = alerts.filter(({ kind }) => kind !== 'cancel');
      this.#known.set(_id, { revision, alerts: said.sort(byWeight) });
    }
  }
}
