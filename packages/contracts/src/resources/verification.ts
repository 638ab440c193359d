import { z } from 'zod';
import { dateSchema, idSchema, momentSchema } from '../values.js';
import { bySchema } from './workflow.js';

/** How somebody made sure that an entry is true. `organizationLink`: the organization said so on its own link. */
export const verificationWays = ['phone', 'visit', 'web', 'organizationLink'] as const;
export const verificationWaySchema = z.enum(verificationWays).meta({ id: 'VerificationWay' });
export type VerificationWay = z.infer<typeof verificationWaySchema>;

/** A function or an organization, never a person's name. */
export const checkedBySchema = z.string().trim().min(1).max(120);

/** One time that somebody made sure an entry is true. Entries keep the last one in their facts; this is all of them. */
export const verificationSchema = z
  .object({
    id: idSchema,
    entry: idSchema,
    /** The day it was checked, and the day by which it must be checked again. */
    checkedAt: dateSchema,
    reviewBy: dateSchema.nullable(),
    checkedBy: checkedBySchema,
    how: verificationWaySchema,
    note: z.string(),
    /** When and by whom it was written down; nobody on the staff when the organization did it on its link. */
    recordedAt: momentSchema,
    recordedBy: bySchema,
    /** Whether the public sees it: not when the draft holds other changes that wait to be published. */
    isPublic: z.boolean(),
  })
  .meta({ id: 'Verification' });
export type Verification = z.infer<typeof verificationSchema>;
