import type { Location } from '../../location.js';
import type { Organization } from '../../organization.js';
import type { Phone } from '../../phone.js';
import type { LocalDate, Schedule } from '../../schedule.js';
import type { Service } from '../../service.js';
import type { Fields } from '../fields.js';

/** Something with a key, facts that exist once, and texts by language. */
export type DirectoryEntry<Facts> = {
  key: string;
  /** What a kind's facts hold beyond those that are named travels along as it is. */
  facts: Facts;
  /** Texts that the standard has a field for are strings, empty when there is nothing to say. */
  texts: Readonly<Record<string, Fields>>;
  /** When it last changed, as `2026-03-02T12:00:00.000Z`. Written, never read. */
  modifiedAt?: string;
};

/** What is known of everything: what it is about, and the day somebody last checked it. */
export type Known = { topics: string[]; checkedAt: LocalDate | null };

/** A number to call, in HSDS a service without a place. */
export type HelpLine = { phones: Phone[]; schedules: Schedule[] };

/** All that a municipality publishes which HSDS can describe. */
export type Directory = {
  organizations: DirectoryEntry<Organization & Known>[];
  locations: DirectoryEntry<Location & Known>[];
  services: DirectoryEntry<Service & Known>[];
  helpLines: DirectoryEntry<HelpLine & Known>[];
};
