import { z } from 'zod';
import { idSchema, keySchema, languageCodeSchema, momentSchema, municipalityIdSchema } from '../values.js';
import { bySchema } from './workflow.js';

/** The languages the page behind a link is written in. */
export const confirmationLanguages = ['es', 'en', 'pt'] as const;

/** A link on which an organization says, without an account, that what is public about it still holds, or corrects it. */
export const confirmationLinkSchema = z
  .object({
    id: idSchema,
    municipality: municipalityIdSchema,
    /** Key of the organization it was made for. */
    organization: keySchema,
    language: languageCodeSchema,
    /** The path on core, signed; the address of core goes before it. */
    path: z.string(),
    entries: z.array(
      z.object({
        id: idSchema,
        key: keySchema,
        title: z.string(),
        answer: z.enum(['confirmed', 'corrected']).nullable(),
        answeredAt: momentSchema.nullable(),
      }),
    ),
    createdAt: momentSchema,
    createdBy: bySchema,
    expiresAt: momentSchema,
    revokedAt: momentSchema.nullable(),
  })
  .meta({ id: 'ConfirmationLink' });
export type ConfirmationLink = z.infer<typeof confirmationLinkSchema>;
