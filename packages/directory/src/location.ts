import type { Address } from './address.js';
import type { Phone } from './phone.js';
import type { Position } from './position.js';
import type { Schedule } from './schedule.js';

/** A door one can go to, with the phones and hours of the building itself. `organization` is the one in charge of it. */
export type Location = {
  organization?: string | null | undefined;
  address: Address;
  position: Position | null;
  phones: Phone[];
  schedules: Schedule[];
};
