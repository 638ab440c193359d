import { Injectable } from '@nestjs/common';
import type { AlertFigures } from '@ventanilla/contracts';
import { smallestShown } from '@ventanilla/mgi';
import { Outbox } from '../deliveries/outbox.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { AlertAccess } from './alert-access.js';

/** How an alert went. */
@Injectable()
export class AlertFiguresService {
  constructor(
    private readonly access: AlertAccess,
    private readonly outbox: Outbox,
  ) {}

  /**
   * All of it or nothing: with ten people or more it says how Telegram took the messages and of nobody who they are; with
   * fewer, that there is one reader of a language in a neighbourhood would already be too much.
   */
  async of(caller: StaffCaller, id: string): Promise<AlertFigures> {
    await this.access.get(caller, id);
    const figures = await this.outbox.findFigures('alert', id);
    const isShown = figures !== null && figures.recipients >= smallestShown;
    return { planned: figures?.planned ?? true, figures: isShown ? figures : null };
  }
}
