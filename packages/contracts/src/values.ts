import { z } from 'zod';

/** A BCP 47 language code in its short form: `es`, `ht`, `zh`. */
export const languageCodeSchema = z
  .string()
  .regex(/^[a-z]{2,3}$/, 'Use a two or three letter language code, such as es or ht')
  .meta({ id: 'LanguageCode' });
export type LanguageCode = z.infer<typeof languageCodeSchema>;

/** A calendar day: `2026-02-24`. */
export const dateSchema = z.iso.date();

/** A day that a source may know only to the month or year: `2022-11`, `2020`. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'Write the date as 2026, 2026-02 or 2026-02-24');

/** A moment: ISO 8601 in UTC, as in `2026-02-24T13:05:00.000Z`. */
export const momentSchema = z.iso.datetime();

/** The stable, human-readable name of an entry, unique in its municipality: `svc.q.salud`, `line.107`, `q1w1`. */
export const keySchema = z
  .string()
  .min(2)
  .max(80)
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/i, 'Use letters, digits, dots and hyphens, as in svc.q.salud');

/** A municipality's short name in addresses: `quilmes`, `caba`. */
export const municipalityIdSchema = z
  .string()
  .min(2)
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens, as in quilmes');

/** Names a section of a guide within its entry. */
export const sectionIdSchema = z.string().regex(/^[a-z0-9]{1,24}$/, 'This is not the id of a section');

export const idSchema = z.string().regex(/^[0-9a-f]{24}$/, 'This is not an id of ours');

export const urlSchema = z.url({
  protocol: /^https?$/,
  error: 'Write a full web address that starts with http:// or https://',
});

/** Text keyed by language code. */
export const byLanguage = <Schema extends z.ZodType>(schema: Schema) => z.record(languageCodeSchema, schema);

/** The areas of life that people ask about and that services are filed under. */
export const topics = [
  'health',
  'education',
  'documents',
  'work',
  'housing',
  'socialSecurity',
  'violence',
  'trafficking',
  'children',
  'discrimination',
  'justice',
  'emergency',
  'finance',
  'consulate',
  'language',
  'family',
  'community',
  'privacy',
] as const;
export const topicSchema = z.enum(topics).meta({ id: 'Topic' });
export type Topic = z.infer<typeof topicSchema>;

/** What a person can be in danger of; help lines say which of these they are for. */
export const dangers = [
  'medical',
  'fire',
  'disaster',
  'crime',
  'violence',
  'trafficking',
  'childAlone',
  'suicide',
  'homeless',
  'detention',
] as const;
export const dangerSchema = z.enum(dangers).meta({ id: 'Danger' });
export type Danger = z.infer<typeof dangerSchema>;

/** How soon to call in a danger: now, or talk to somebody today. */
export const gradeSchema = z.enum(['now', 'today']).meta({ id: 'Grade' });
export type Grade = z.infer<typeof gradeSchema>;

/** A page of a list: `offset` counts from 0; at most 100 items a page. */
export const pageQuery = {
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(25),
};

export const listOf = <Schema extends z.ZodType>(schema: Schema) =>
  z.object({ items: z.array(schema), total: z.number().int().min(0) });

/** A page of a list that can grow very long: `atLeast` says that there are more than `total`, where counting stopped. */
export const countedListOf = <Schema extends z.ZodType>(schema: Schema) =>
  listOf(schema).extend({ atLeast: z.literal(true).optional() });
