import { Injectable } from '@nestjs/common';
import type { PublicAlert } from '@ventanilla/contracts';
import { Library } from '../knowledge/library.js';
import { CurrentAlerts } from './current-alerts.js';
import { toPublicAlert } from './public-alert.js';

/** What a municipality says now, for anybody, from memory. */
@Injectable()
export class PublicAlerts {
  constructor(
    private readonly library: Library,
    private readonly current: CurrentAlerts,
  ) {}

  list(municipality: string, language: string): { items: PublicAlert[] } {
    const { municipality: town } = this.library.atHand(municipality);
    return { items: this.current.of(municipality).flatMap((alert) => toPublicAlert(alert, language, town) ?? []) };
  }
}
