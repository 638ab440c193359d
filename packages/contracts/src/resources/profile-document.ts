import { z } from 'zod';
import { keySchema, languageCodeSchema, municipalityIdSchema, urlSchema } from '../values.js';

/** The longest profile there is, as a page's source, several times over. */
export const PROFILE_DOCUMENT_CHARACTERS = 600_000;

/** The largest PDF of a profile that is taken, in bytes. */
export const PROFILE_PDF_BYTES = 20 * 1024 * 1024;

/**
 * What a PDF says: a form feed begins each page, and signs mark what the places of its letters do not tell. `leftOut` has
 * running heads, page numbers (without their digits) and what stands across a page.
 */
export const profilePdfTextSchema = z.object({ text: z.string(), leftOut: z.array(z.string()) });
export type ProfilePdfText = z.infer<typeof profilePdfTextSchema>;

export const profileDocumentTextSchema = z
  .string()
  .max(PROFILE_DOCUMENT_CHARACTERS, 'This is longer than any profile. Paste only the page of the profile.')
  // Not trimmed: lines are counted as they were pasted.
  .refine((text) => text.trim() !== '', 'Paste the document, or choose its file');

/** Something a person must confirm or correct. `line` counts from 1; 0 stands for the document as a whole. */
export const documentDoubtSchema = z
  .object({ code: z.string(), message: z.string(), line: z.number().int().min(0), excerpt: z.string() })
  .meta({ id: 'DocumentDoubt' });
export type DocumentDoubt = z.infer<typeof documentDoubtSchema>;

const kind = z.enum(['well-developed', 'potential']);

/** The findings of one domain as they stand in the document; a `refused` part needs a better copy or a correction. */
export const documentPartSchema = z.object({
  domain: z.number().int().nullable(),
  fromLine: z.number().int(),
  toLine: z.number().int(),
  state: z.enum(['sound', 'toConfirm', 'refused']),
  findings: z.array(z.object({ type: kind, text: z.string(), line: z.number().int() })),
});
export type DocumentPart = z.infer<typeof documentPartSchema>;

/** What a document of a published profile was read as. Nothing is stored of it. */
export const profileReadingSchema = z
  .object({
    formatClass: z.enum(['headed', 'flat', 'mixed', 'publication', 'unrecognised']),
    language: languageCodeSchema.nullable(),
    title: z.string().nullable(),
    placeName: z.string().nullable(),
    country: z.string().nullable(),
    period: z.string().nullable(),
    parts: z.array(documentPartSchema),
    context: z.string(),
    keySources: z.array(z.object({ title: z.string(), url: z.string().nullable() })),
    /** Everything the reader is unsure of, in the order of the document: each is for a person to answer. */
    doubts: z.array(documentDoubtSchema),
  })
  .meta({ id: 'ProfileReading' });
export type ProfileReading = z.infer<typeof profileReadingSchema>;

/** Which domain a part is about, by the line it begins on, where a person says so. */
export const placedPartSchema = z.strictObject({
  fromLine: z.number().int().min(0),
  domain: z.number().int().min(1).max(99),
});

/** What a person says of a document before it is taken over. */
export const profileImportSchema = z
  .strictObject({
    municipality: municipalityIdSchema,
    text: profileDocumentTextSchema,
    placed: z.array(placedPartSchema).max(200).default([]),
    /** The doubts that a person has looked at and confirmed, each by itself. */
    confirmed: z
      .array(z.strictObject({ code: z.string().max(60), line: z.number().int().min(0), excerpt: z.string().max(200) }))
      .max(2_000)
      .default([]),
    profile: z.strictObject({
      key: keySchema.max(60),
      title: z.string().trim().min(1, 'Give the profile its title').max(200),
      period: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Write the month of publication as YYYY-MM'),
      language: languageCodeSchema,
      /** Who published it, and where it can be read. */
      publisher: z.string().trim().min(1, 'Say who published it').max(200),
      url: urlSchema.nullable(),
    }),
  })
  .meta({ id: 'ProfileImport' });
export type ProfileImport = z.infer<typeof profileImportSchema>;
