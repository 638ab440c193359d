import { z } from 'zod';
import { keySchema, languageCodeSchema } from '../values.js';
import { sourceSchema } from './entry.js';

/** One well-developed finding as the profile states it. `institution` is empty where none is named. */
export const publicStatementSchema = z
  .object({
    key: keySchema,
    text: z.string(),
    institution: z.string(),
    /** The language it is written in: not the one asked for when no translation is published. */
    language: languageCodeSchema,
  })
  .meta({ id: 'PublicStatement' });
export type PublicStatement = z.infer<typeof publicStatementSchema>;

/** One domain of a profile as the public sees it: how much was stated of it, and what is well developed there. */
export const publicDomainSchema = z
  .object({
    number: z.number().int().min(1).max(99),
    name: z.string(),
    wellDeveloped: z.number().int().min(0),
    potential: z.number().int().min(0),
    /** The well-developed findings that nothing has overtaken, in the profile's order. */
    statements: z.array(publicStatementSchema),
  })
  .meta({ id: 'PublicDomain' });
export type PublicDomain = z.infer<typeof publicDomainSchema>;

/** A municipality's published profile, to be shown: its wheel in words, and what it states of each domain. */
export const publicProfileSchema = z
  .object({
    key: keySchema,
    title: z.string(),
    /** When it was published, in words: "November 2022". */
    date: z.string(),
    /** What its wheel shows, said in words. */
    wheel: z.string(),
    /** That it tells of its date and promises nothing for today: to be shown with every statement. */
    note: z.string(),
    source: sourceSchema.nullable(),
    /** Its page; null where core is not told its public address. */
    pageUrl: z.url().nullable(),
    domains: z.array(publicDomainSchema),
  })
  .meta({ id: 'PublicProfile' });
export type PublicProfile = z.infer<typeof publicProfileSchema>;
