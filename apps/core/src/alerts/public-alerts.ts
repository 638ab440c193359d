import { Injectable } from '@nestjs/common';
import type { Item, PublicAlert } from '@ventanilla/contracts';
import { Library } from '../knowledge/library.js';
import type { Warnings } from '../pages/page-context.js';
import { Clock } from '../platform/clock.js';
import type { AlertDocument } from './alert.schema.js';
import { toAlertItem } from './alert-item.js';
import { toCap } from './cap/to-cap.js';
import { isGrave } from './checks.js';
import { CurrentAlerts } from './current-alerts.js';
import { toPublicAlert } from './public-alert.js';

/** What a municipality says now, for anybody, from memory. */
@Injectable()
export class PublicAlerts {
  constructor(
    private readonly library: Library,
    private readonly current: CurrentAlerts,
    private readonly clock: Clock,
  ) {}

  list(municipality: string, language: string): { items: PublicAlert[] } {
    const { municipality: town } = this.library.atHand(municipality);
    return { items: this.current.of(municipality).flatMap((alert) => toPublicAlert(alert, language, town) ?? []) };
  }

  /** What belongs above every answer: only what is grave, or nobody would read answers any more. */
  itemsAbove(municipality: string, language: string): Item[] {
    return this.#items(
      municipality,
      language,
      this.current.of(municipality).filter(({ severity }) => isGrave(severity)),
    );
  }

  /** All of it, for whoever asks. */
  itemsOf(municipality: string, language: string): Item[] {
    return this.#items(municipality, language, this.current.of(municipality));
  }

  #items(municipality: string, language: string, alerts: readonly AlertDocument[]): Item[] {
    const { municipality: town } = this.library.atHand(municipality);
    return alerts.flatMap((alert) => {
      const said = toPublicAlert(alert, language, town);
      return said ? toAlertItem(said, language, town) : [];
    });
  }

  /** For pages: what is current, and each of it for programs. */
  warningsOf(municipality: string): Warnings {
    return {
      in: (language) => this.list(municipality, language).items,
      capOf: (id) => {
        const found = this.current.of(municipality).find(({ _id }) => _id.toHexString() === id);
        return found ? toCap(found, this.library.atHand(municipality).municipality, this.clock.now()) : null;
      },
      alertsChangedAt: this.current.changedAt(municipality),
    };
  }

  /** Another one whenever something else is current. */
  stampOf(municipality: string): string {
    return this.current
      .of(municipality)
      .map(({ _id, version }) => `${_id.toHexString()}.${version}`)
      .join(' ');
  }
}
