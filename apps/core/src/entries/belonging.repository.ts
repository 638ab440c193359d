import { Injectable } from '@nestjs/common';
import type { EntryKind, Facts } from '@ventanilla/contracts';
import type { ClientSession, Model, QueryFilter } from 'mongoose';
import { Database } from '../platform/database/database.js';
import { type EntryDocument, entrySchema } from './entry.schema.js';

type Session = ClientSession | null;

/** What there is of some organizations: keys of their services, of the locations where those are offered, and of their stops. */
export type OwnKeys = { organizations: readonly string[]; services: string[]; locations: string[]; stops: string[] };

type ServiceFacts = Pick<Facts<'service'>, 'organization' | 'atLocations'>;
type ServiceRow = { key: string; facts: ServiceFacts; published: { facts: ServiceFacts } | null };

/**
 * Finds out whose an entry is. A location is the organization's in charge of it and nobody else's; where none is, it is of
 * those whose *published* services are there: a draft gives no power.
 */
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
    if ('organization' in facts && facts.organization) return [facts.organization];
    if (kind === 'location') return this.#atLocation(municipality, key, session);
    return 'service' in facts ? this.#ofService(municipality, facts.service, session) : [];
  }

  /** An organization's services are few enough to be named one by one. */
  async ownKeys(organizations: readonly string[], municipalities: readonly string[] | null): Promise<OwnKeys> {
    const own = { $in: [...organizations] };
    const where = municipalities === null ? {} : { municipality: { $in: [...municipalities] } };
    const [services, atLocations] = await Promise.all([
      this.#services({ ...where, 'facts.organization': own }, null),
      this.#services({ ...where, 'published.facts.organization': own }, null),
    ]);
    const places = atLocations.flatMap(({ published }) => published?.facts.atLocations ?? []);
    const keys = services.map(({ key }) => key);
    return {
      organizations,
      services: keys,
      locations: [
        ...(await this.#keysOf('location', { ...where, 'facts.organization': own })),
        ...(await this.#ofNone(where, [...new Set(places.map(({ location }) => location))])),
      ],
      stops: keys.length === 0 ? [] : await this.#keysOf('mobileStop', { ...where, 'facts.service': { $in: keys } }),
    };
  }

  /** Those of these locations that no organization is in charge of. */
  async #ofNone(where: Record<string, unknown>, keys: readonly string[]): Promise<string[]> {
    if (keys.length === 0) return [];
    return this.#keysOf('location', { ...where, key: { $in: [...keys] }, 'facts.organization': null });
  }

  async #keysOf(kind: EntryKind, where: Record<string, unknown>): Promise<string[]> {
    const filter = { kind, deletedAt: null, ...where } as QueryFilter<EntryDocument>;
    const found = await this.#entries.find(filter, { key: 1 }).lean<Pick<EntryDocument, 'key'>[]>().exec();
    return found.map(({ key }) => key);
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
