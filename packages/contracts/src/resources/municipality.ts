import { z } from 'zod';
import {
  byLanguage,
  dateSchema,
  keySchema,
  languageCodeSchema,
  momentSchema,
  municipalityIdSchema,
  partialDateSchema,
  urlSchema,
} from '../values.js';
import { reviewMonthsSchema } from './review-period.js';
import { roleSchema, roles } from './staff.js';

const name = z.string().trim().min(1).max(120);

/** A day on which weekly hours do not hold, with the name people give it; it is not translated. */
export const holidaySchema = z.strictObject({ date: dateSchema, name }).meta({ id: 'Holiday' });
export type Holiday = z.infer<typeof holidaySchema>;

/** A file the municipality has put on the web: a programme, an ordinance, a report. Its title stays in its own language. */
export const publishedDocumentSchema = z
  .strictObject({
    title: z.string().trim().min(1).max(200),
    url: urlSchema,
    language: languageCodeSchema,
    date: partialDateSchema.nullable(),
  })
  .meta({ id: 'PublishedDocument' });
export type PublishedDocument = z.infer<typeof publishedDocumentSchema>;

/** What staff may set on a municipality: a local government that runs a window. */
export const municipalityInputSchema = z.strictObject({
  names: byLanguage(name).refine((names) => Object.keys(names).length > 0, 'Give the name in at least one language'),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/, 'Use a two-letter country code, such as AR'),
  /** IANA time zone in which schedules are meant. */
  timeZone: z.string().refine(isTimeZone, 'Use a time zone name such as America/Argentina/Buenos_Aires'),
  /** The language content is first written in; what a missing translation falls back to. */
  sourceLanguage: languageCodeSchema,
  /** Languages the municipality publishes in, the source language among them. */
  languages: z.array(languageCodeSchema).min(1).max(40),
  /** Other names people use for it: `capital`, `ciudad de buenos aires`. */
  aliases: z.array(name).max(100),
  /** Neighbourhoods, localities and landmarks inside it that people name in questions. */
  places: z.array(name).max(1_000),
  /** Key of the service or help line that is the way to a person when the bot does not know. */
  handoff: keySchema.nullable(),
  /** Days on which what opens by the week is not promised to be open, unless its own schedule says so. */
  holidays: z.array(holidaySchema).max(400).default([]),
  /** Roles that sign in with a second factor here. */
  secondFactorFor: z.array(roleSchema).max(roles.length).default([]),
  /** The platform's own shelf: it keeps content for others to embed, and nobody asks it anything. */
  isShelf: z.boolean().optional(),
  /** After how many months content must be checked again, where it is not as usual. */
  reviewMonths: reviewMonthsSchema.optional(),
  /** What it has published elsewhere, for everybody to read. */
  documents: z.array(publishedDocumentSchema).max(200).optional(),
});
export type MunicipalityInput = z.infer<typeof municipalityInputSchema>;

export const municipalitySchema = z
  .object({
    id: municipalityIdSchema,
    ...municipalityInputSchema.shape,
    version: z.number().int().positive(),
    /** Grows with every publish; a process that sees a larger number than its own reads the content anew. */
    revision: z.number().int().min(0),
    updatedAt: momentSchema,
  })
  .meta({ id: 'Municipality' });
export type Municipality = z.infer<typeof municipalitySchema>;

/** What anybody may know of a municipality: enough to choose one. */
export const municipalitySummarySchema = municipalitySchema
  .pick({
    ...{ id: true, names: true, country: true, timeZone: true },
    ...{ sourceLanguage: true, languages: true, aliases: true, handoff: true },
  })
  .meta({ id: 'MunicipalitySummary' });
export type MunicipalitySummary = z.infer<typeof municipalitySummarySchema>;

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
