import { Inject, Injectable } from '@nestjs/common';
import type { HsdsApi, HsdsEntity, HsdsListQuery, HsdsPage } from '@ventanilla/contracts';
import { hsdsStandIn, hsdsVersion } from '@ventanilla/directory';
import { CONFIG, type Config } from '../platform/config.js';
import { type HsdsFilter, HsdsRepository } from './hsds.repository.js';
import type { HsdsDocument, HsdsList } from './hsds.schema.js';
import { hsdsPage } from './hsds-page.js';
import { HsdsReader } from './hsds-reader.js';
import { HsdsSettings, notPublic } from './hsds-settings.js';
import { topicsAskedFor } from './topics-asked-for.js';

/** The services that an organization names by itself; the rest are a list of their own. */
const NAMED_SERVICES = 100;

type OrganizationsQuery = HsdsListQuery & { full_service: boolean };

const STANDARD = 'https://docs.openreferral.org/en/3.1/';

/** What is public, as the read API of HSDS 3.1 answers it. */
@Injectable()
export class HsdsService {
  constructor(
    private readonly records: HsdsRepository,
    private readonly reader: HsdsReader,
    private readonly settings: HsdsSettings,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async api(municipality: string): Promise<HsdsApi> {
    const { name } = (await this.settings.get(municipality)).municipality;
    return {
      version: hsdsVersion,
      profile: STANDARD,
      openapi_url: `${this.config.publicUrl ?? `http://localhost:${this.config.port}`}/openapi.json`,
      description: `Services, organizations and locations that ${name} publishes.`,
      publisher: { name },
    };
  }

  async list(municipality: string, list: HsdsList, query: HsdsListQuery): Promise<HsdsPage> {
    const setting = await this.settings.get(municipality);
    const { page, per_page: size, full, minimal } = query;
    const filter = await this.#filter(municipality, list, query, String(hsdsStandIn(setting)['id']));
    const found = filter ? await this.records.list(filter, (page - 1) * size, size) : { items: [], total: 0 };
    const contents = minimal ? found.items.map(minimally) : await this.reader.read(found.items, setting, full);
    return hsdsPage(contents, found.total, query);
  }

  async get(municipality: string, list: HsdsList, id: string): Promise<HsdsEntity> {
    const setting = await this.settings.get(municipality);
    const record = await this.records.find(municipality, list, id.toLowerCase());
    const [entity] = record ? await this.reader.read([record], setting, true) : [];
    if (!entity) throw notPublic();
    return entity;
  }

  async organizations(municipality: string, query: OrganizationsQuery): Promise<HsdsPage> {
    const page = await this.list(municipality, 'organizations', query);
    if (!query.full_service) return page;
    const contents: HsdsEntity[] = [];
    for (const each of page.contents) contents.push(await this.#withServices(municipality, each, true));
    return { ...page, contents };
  }

  /** With the ids of its services, as the standard asks, or with all of them. */
  async organization(municipality: string, id: string, inFull: boolean): Promise<HsdsEntity> {
    return this.#withServices(municipality, await this.get(municipality, 'organizations', id), inFull);
  }

  async #withServices(municipality: string, organization: HsdsEntity, inFull: boolean): Promise<HsdsEntity> {
    const record = await this.records.find(municipality, 'organizations', organization.id);
    const key = record?.kind === null ? null : (record?.key ?? null);
    const named = await this.records.servicesOf(municipality, key, NAMED_SERVICES);
    if (!inFull) return { ...organization, services: named.map(({ _id }) => ({ id: _id })) };
    const services = await this.reader.read(named, await this.settings.get(municipality), true);
    // Whose they are is said around them.
    return { ...organization, services: services.map(({ organization: _, ...service }) => service) };
  }

  /** Null when nothing can be found that way. */
  async #filter(
    municipality: string,
    list: HsdsList,
    query: HsdsListQuery,
    standIn: string,
  ): Promise<HsdsFilter | null> {
    const { organization_id: organizationId, modified_after: after } = query;
    const organization = await this.#organizationKey(municipality, organizationId?.toLowerCase(), standIn);
    const topics = topicsAskedFor(query);
    if (organization === 'nobody' || topics?.length === 0) return null;
    return {
      municipality,
      list,
      search: query.search,
      changedAfter: after === undefined ? undefined : new Date(after),
      organization: organization?.key,
      topics,
    };
  }

  async #organizationKey(municipality: string, id: string | undefined, standIn: string) {
    if (id === undefined) return null;
    if (id === standIn) return { key: null };
    const record = await this.records.find(municipality, 'organizations', id);
    return record ? { key: record.key } : ('nobody' as const);
  }
}

/** Enough to see what is new, changed or gone. */
function minimally({ _id: id, changedAt }: HsdsDocument): HsdsEntity {
  return { id, last_modified: changedAt.toISOString() };
}
