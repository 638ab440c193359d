import type { Phone } from './phone.js';

/** Who offers services: a secretariat, a consulate, an association. */
export type Organization = { phones: Phone[]; email: string | null; url: string | null };
