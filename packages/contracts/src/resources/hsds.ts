import { z } from 'zod';
import { municipalityIdSchema } from '../values.js';

/** What the read API of Open Referral HSDS 3.1 answers. Names are the standard's, which is why they are not ours. */

/** An entity of HSDS with its own fields; which they are is written down in packages/directory, and held against there. */
export const hsdsEntitySchema = z
  .looseObject({ id: z.uuid() })
  .meta({ id: 'HsdsEntity', externalDocs: { url: 'https://docs.openreferral.org/en/3.1/hsds/schema_reference.html' } });
export type HsdsEntity = z.infer<typeof hsdsEntitySchema>;

/** A page of a list; pages are counted from 1. */
export const hsdsPageSchema = z
  .object({
    total_items: z.number().int().min(0),
    total_pages: z.number().int().min(0),
    page_number: z.number().int().min(1),
    /** How many are on this page. */
    size: z.number().int().min(0),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(hsdsEntitySchema),
  })
  .meta({ id: 'HsdsPage' });
export type HsdsPage = z.infer<typeof hsdsPageSchema>;

/** What the API says of itself. */
export const hsdsApiSchema = z
  .object({
    version: z.string(),
    /** Where the standard is described; there is no profile of our own. */
    profile: z.url(),
    openapi_url: z.url(),
    description: z.string(),
    publisher: z.object({ name: z.string() }),
  })
  .meta({ id: 'HsdsApi' });
export type HsdsApi = z.infer<typeof hsdsApiSchema>;

export const hsdsParams = z.strictObject({ municipality: municipalityIdSchema });
export const hsdsItemParams = z.strictObject({ municipality: municipalityIdSchema, id: z.uuid() });

const flag = z.enum(['true', 'false']).transform((word) => word === 'true');

/** The most items of one page, how many there are when nobody says, and the deepest page. */
const MOST = 100;
const USUAL = 50;
const DEEPEST = 1_000;
/** Items of an id and a moment are few bytes, and are wanted all at once. */
const MOST_MINIMAL = 10_000;

const pages = {
  page: z.coerce.number().int().min(1).max(DEEPEST).default(1),
  per_page: z.coerce.number().int().min(1).max(MOST).default(USUAL),
  format: z.literal('json', 'Only json is served here; take the pages one after another').default('json'),
};

/** The parameters that every list of HSDS has. */
export const hsdsListQuery = {
  search: z.string().trim().max(200).optional(),
  ...pages,
  /** Nested with everything that belongs to it, instead of only what has one value. */
  full: flag.default(false),
  /** On or after this day or moment: `2026-03-01`, `2026-03-01T12:00:00Z`. */
  modified_after: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
};

/** The parameters of lists of what is filed under topics. */
export const hsdsTopicQuery = {
  ...hsdsListQuery,
  taxonomy_id: z.uuid().optional(),
  taxonomy_term_id: z.uuid().optional(),
};

/** Organizations with their services in full are long, so few are on a page. */
const MOST_WITH_SERVICES = 10;

/** Whether an organization comes with its services in full, instead of their ids. */
export const hsdsOrganizationQuery = z.strictObject({ full_service: flag.default(false) });

/** Organizations with their services in full come with everything else, too. */
export const hsdsOrganizationsQuery = z
  .strictObject({
    ...hsdsTopicQuery,
    ...hsdsOrganizationQuery.shape,
    per_page: z.coerce.number().int().min(1).max(MOST).optional(),
  })
  .refine(({ full_service: withServices, per_page: size = 1 }) => !withServices || size <= MOST_WITH_SERVICES, {
    path: ['per_page'],
    error: `Take at most ${MOST_WITH_SERVICES} on a page with full_service`,
  })
  .transform((query) => ({
    ...query,
    full: query.full || query.full_service,
    per_page: query.per_page ?? (query.full_service ? MOST_WITH_SERVICES : USUAL),
  }));

/** The parameters of lists of what is offered. */
export const hsdsServiceQuery = { ...hsdsTopicQuery, organization_id: z.uuid().optional() };

/** Services have one more: just their ids and when each changed, all of them on one page where they fit. */
export const hsdsServicesQuery = z
  .strictObject({
    ...hsdsServiceQuery,
    minimal: flag.default(false),
    per_page: z.coerce.number().int().min(1).max(MOST_MINIMAL).optional(),
  })
  .refine(({ minimal, full }) => !(minimal && full), {
    path: ['minimal'],
    error: 'Ask for minimal or for full, not both',
  })
  .refine(({ minimal, per_page: size = 1 }) => minimal || size <= MOST, {
    path: ['per_page'],
    error: `Take at most ${MOST} on a page; only minimal has more`,
  })
  .transform((query) => ({ ...query, per_page: query.per_page ?? (query.minimal ? MOST_MINIMAL : USUAL) }));

export type HsdsListQuery = z.output<z.ZodObject<typeof hsdsListQuery>> & {
  organization_id?: string | undefined;
  taxonomy_id?: string | undefined;
  taxonomy_term_id?: string | undefined;
  minimal?: boolean | undefined;
};

export const hsdsTaxonomyQuery = { search: hsdsListQuery.search, ...pages };

/** Terms here have no terms above or below them: every one is a top one, and none has a parent. */
export const hsdsTermQuery = {
  ...hsdsTaxonomyQuery,
  taxonomy_id: z.uuid().optional(),
  top_only: flag.default(false),
  parent_id: z.uuid().optional(),
};
export type HsdsTermQuery = z.output<z.ZodObject<typeof hsdsTaxonomyQuery>> & {
  taxonomy_id?: string | undefined;
  parent_id?: string | undefined;
};
