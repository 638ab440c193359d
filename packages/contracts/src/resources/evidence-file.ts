import { z } from 'zod';
import { idSchema, keySchema, momentSchema } from '../values.js';
import { indicatorKeySchema } from './assessment.js';

/** The largest file that can be sent at all, in bytes; an installation may set less. */
export const EVIDENCE_FILE_BYTES = 20 * 1024 * 1024;

/** What a file may be, by the end of its name. What is in it must be of that kind too. */
export const evidenceFileTypes = [
  'pdf',
  'png',
  'jpg',
  'jpeg',
  'webp',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'csv',
  'txt',
] as const;
export type EvidenceFileType = (typeof evidenceFileTypes)[number];

/** A file that proves something, of one institution in one round; answers name it by its id. */
export const evidenceFileSchema = z
  .object({
    id: idSchema,
    indicator: indicatorKeySchema,
    institution: keySchema,
    fileName: z.string(),
    mediaType: z.string(),
    bytes: z.number().int().positive(),
    at: momentSchema,
    by: z.string(),
  })
  .meta({ id: 'EvidenceFile' });
export type EvidenceFile = z.infer<typeof evidenceFileSchema>;
