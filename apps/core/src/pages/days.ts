import { Injectable } from '@nestjs/common';
import { localDate } from '@ventanilla/directory';
import { Clock } from '../platform/clock.js';

const MINUTE_MS = 60_000;

/** Which day it is where: worked out once a minute, since it takes longer than sending a page. */
@Injectable()
export class Days {
  #minute = Number.NaN;
  readonly #days = new Map<string, string>();

  constructor(private readonly clock: Clock) {}

  today(timeZone: string): string {
    const now = this.clock.now();
    const minute = Math.floor(now.getTime() / MINUTE_MS);
    if (minute !== this.#minute) this.#days.clear();
    this.#minute = minute;
    const known = this.#days.get(timeZone);
    if (known !== undefined) return known;
    const day = localDate(now, timeZone);
    this.#days.set(timeZone, day);
    return day;
  }
}
