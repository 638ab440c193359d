import { z } from 'zod';
import { idSchema, momentSchema, municipalityIdSchema } from '../values.js';

export const roles = ['administrator', 'contentManager', 'viewer'] as const;
export const roleSchema = z.enum(roles).meta({ id: 'Role' });
export type Role = z.infer<typeof roleSchema>;

/** Long enough to resist guessing; no other rule, so that people can use a sentence. */
export const passwordSchema = z.string().min(12, 'Use at least 12 characters; a sentence is fine').max(200);

export const staffInputSchema = z.strictObject({
  email: z.email().max(200).toLowerCase(),
  name: z.string().trim().min(1).max(120),
  role: roleSchema,
  /** Where a content manager or viewer works; an administrator works everywhere. */
  municipalities: z.array(municipalityIdSchema).max(100),
  /** False shuts the person out at once, open sessions included. */
  active: z.boolean(),
});
export type StaffInput = z.infer<typeof staffInputSchema>;

export const staffSchema = z
  .object({
    id: idSchema,
    ...staffInputSchema.shape,
    version: z.number().int().positive(),
    lastSignInAt: momentSchema.nullable(),
    createdAt: momentSchema,
    updatedAt: momentSchema,
  })
  .meta({ id: 'Staff' });
export type Staff = z.infer<typeof staffSchema>;

/** Who is signed in. The refresh token travels only in an httpOnly cookie. */
export const sessionSchema = z
  .object({
    accessToken: z.string(),
    /** Seconds until the access token stops working. */
    expiresIn: z.number().int().positive(),
    staff: staffSchema,
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof sessionSchema>;
