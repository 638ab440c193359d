import { Injectable } from '@nestjs/common';
import type { Facts } from '@ventanilla/contracts';
import type { ClientSession, Model, QueryFilter } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { type EntryDocument, entrySchema } from './entry.schema.js';

type Session = ClientSession | null;

/** What there is of some organizations: keys of their services, of the locations where those are offered, and of their stops. */
export type OwnKeys = { organizations: readonly string[]; services: string[]; locations: string[]; stops: string[] };

type ServiceFacts = Pick<Facts<'service'>, 'organization' | 'atLocations'>;
type ServiceRow = { key: string; facts: ServiceFacts; published: { facts: ServiceFacts } | null };

/** Finds out whose an entry is. A location is of those whose *published* services are there: a draft gives no power. */
@Injectable()
export class BelongingRepository {
  readonly #entries: Model<EntryDocument>;

  constructor(database: Database) {
    this.#entries = database.model('Entry', entrySchema, 'entries');
  }

  async organizationsOf(
    { municipality, kind, key, facts }: Pick<EntryDocument, 'municipality' | 'kind' | 'key' | 'facts'>,
    session: Session,
  ): Promise<string[]> {
    if (kind === 'organization') return [key];
    if (kind === 'location') return this.#atLocation(municipality, key, session);
    if ('service' in facts) return this.#ofService(municipality, facts.service, session);
    return 'organization' in facts && facts.organization !== null ? [facts.organization] : [];
  }

  /** An organization's services are few enough to be named one by one. */
  async ownKeys(organizations: readonly string[], municipalities: readonly string[] | null): Promise<OwnKeys> {
    const own = { $in: [...organizations] };
    const where = municipalities === null ? {} : { municipality: { $in: [...municipalities] } };
    const [services, atLocations] = await Promise.all([
      this.#services({ ...where, 'facts.organization': own }, null),
      this.#services({ ...where, 'published.facts.organization': own }, null),
    ]);
    const locations = atLocations.flatMap(({ published }) => published?.facts.atLocations ?? []);
    const keys = services.map(({ key }) => key);
    return {
      organizations,
      services: keys,
      locations: [...new Set(locations.map(({ location }) => location))],
      stops: keys.length === 0 ? [] : await this.#stopsOf({ ...where, 'facts.service': { $in: keys } }),
    };
  }

  async #stopsOf(where: Record<string, unknown>): Promise<string[]> {
    const filter = { kind: 'mobileStop', deletedAt: null, ...where } as QueryFilter<EntryDocument>;
    const stops = await this.#entries.find(filter, { key: 1 }).lean<Pick<EntryDocument, 'key'>[]>().exec();
    return stops.map(({ key }) => key);
  }

  async #ofService(municipality: string, key: string, session: Session): Promise<string[]> {
    const services = await this.#services({ municipality, key }, session);
    return services.flatMap(({ facts }) => facts.organization ?? []);
  }

  async #atLocation(municipality: string, key: string, session: Session): Promise<string[]> {
    const services = await this.#services({ municipality, 'published.facts.atLocations.location': key }, session);
    return services.flatMap(({ published }) => published?.facts.organization ?? []);
  }

  #services(where: Record<string, unknown>, session: Session): Promise<ServiceRow[]> {
    const filter = { kind: 'service', deletedAt: null, ...where } as QueryFilter<EntryDocument>;
    const fields = {
      key: 1,
      'facts.organization': 1,
      'published.facts.organization': 1,
      'published.facts.atLocations.location': 1,
    };
    return this.#entries.find(filter, fields).session(session).lean<ServiceRow[]>().exec();
  }
}
