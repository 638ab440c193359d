import { Inject, Injectable } from '@nestjs/common';
import { type HsdsApi, type HsdsEntity, type HsdsListQuery, type HsdsPage, topics } from '@ventanilla/contracts';
import { hsdsStandIn, hsdsTopicTermId, hsdsVersion } from '@ventanilla/directory';
import { MunicipalityRepository } from '../municipalities/municipality.repository.js';
import type { MunicipalityDocument } from '../municipalities/municipality.schema.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { ApiError } from '../platform/errors/api-error.js';
import { type HsdsFilter, HsdsRepository } from './hsds.repository.js';
import type { HsdsList } from './hsds.schema.js';
import { HsdsReader } from './hsds-reader.js';
import { hsdsSettingOf } from './hsds-setting.js';

/** The services that an organization names by itself; the rest are a list of their own. */
const NAMED_SERVICES = 100;

const STANDARD = 'https://docs.openreferral.org/en/3.1/';

/** What is public, as the read API of HSDS 3.1 answers it. */
@Injectable()
export class HsdsService {
  constructor(
    private readonly records: HsdsRepository,
    private readonly reader: HsdsReader,
    private readonly municipalities: MunicipalityRepository,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async api(municipality: string): Promise<HsdsApi> {
    const { name } = (await this.#setting(municipality)).municipality;
    return {
      version: hsdsVersion,
      profile: STANDARD,
      openapi_url: `${this.config.publicUrl ?? `http://localhost:${this.config.port}`}/openapi.json`,
      description: `Services, organizations and locations that ${name} publishes.`,
      publisher: { name },
    };
  }

  async list(municipality: string, list: HsdsList, query: HsdsListQuery): Promise<HsdsPage> {
    const setting = await this.#setting(municipality);
    const { page, per_page: size, full } = query;
    const filter = await this.#filter(municipality, list, query, String(hsdsStandIn(setting)['id']));
    const found = filter ? await this.records.list(filter, (page - 1) * size, size) : { items: [], total: 0 };
    const contents = await this.reader.read(found.items, setting, full);
    const pages = Math.ceil(found.total / size);
    return {
      total_items: found.total,
      total_pages: pages,
      page_number: page,
      size: contents.length,
      first_page: page === 1,
      last_page: page >= pages,
      empty: contents.length === 0,
      contents,
    };
  }

  async get(municipality: string, list: HsdsList, id: string): Promise<HsdsEntity> {
    const setting = await this.#setting(municipality);
    const record = await this.records.find(municipality, list, id.toLowerCase());
    const [entity] = record ? await this.reader.read([record], setting, true) : [];
    return entity ?? throwNotPublic();
  }

  /** With the ids of its services, as the standard asks. */
  async organization(municipality: string, id: string): Promise<HsdsEntity> {
    const organization = await this.get(municipality, 'organizations', id);
    const record = await this.records.find(municipality, 'organizations', id.toLowerCase());
    const key = record?.kind === null ? null : (record?.key ?? null);
    const services = await this.records.servicesOf(municipality, key, NAMED_SERVICES);
    return { ...organization, services: services.map(({ _id }) => ({ id: _id })) };
  }

  /** Null when nothing can be found that way. */
  async #filter(
    municipality: string,
    list: HsdsList,
    query: HsdsListQuery,
    standIn: string,
  ): Promise<HsdsFilter | null> {
    const { organization_id: organizationId, taxonomy_term_id: termId, modified_after: after } = query;
    const organization = await this.#organizationKey(municipality, organizationId?.toLowerCase(), standIn);
    const topic = topics.find((each) => hsdsTopicTermId(each) === termId?.toLowerCase());
    if (organization === 'nobody' || (termId !== undefined && topic === undefined)) return null;
    return {
      municipality,
      list,
      search: query.search,
      changedAfter: after === undefined ? undefined : new Date(after),
      organization: organization?.key,
      topic,
    };
  }

  async #organizationKey(municipality: string, id: string | undefined, standIn: string) {
    if (id === undefined) return null;
    if (id === standIn) return { key: null };
    const record = await this.records.find(municipality, 'organizations', id);
    return record ? { key: record.key } : ('nobody' as const);
  }

  async #setting(id: string) {
    return hsdsSettingOf(await this.#municipality(id), this.clock.now());
  }

  async #municipality(id: string): Promise<MunicipalityDocument> {
    const found = await this.municipalities.find(id);
    if (found && !found.isShelf) return found;
    throw new ApiError('notFound', 'There is no such municipality. See /v1/public/municipalities for their ids.');
  }
}

function throwNotPublic(): never {
  throw new ApiError('notFound', 'Nothing with this id is public. It may have been taken down: take the list anew.');
}
