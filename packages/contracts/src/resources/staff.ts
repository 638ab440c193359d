import { z } from 'zod';
import { idSchema, keySchema, languageCodeSchema, momentSchema, municipalityIdSchema } from '../values.js';

/** From the widest to the narrowest; what each may do is in roles.ts. */
export const roles = [
  'administrator',
  'municipalityAdministrator',
  'contentManager',
  'reviewer',
  'translator',
  'organizationEditor',
  'focalPoint',
  'caseWorker',
  'viewer',
  'institution',
] as const;
export const roleSchema = z.enum(roles).meta({ id: 'Role' });
export type Role = z.infer<typeof roleSchema>;

/** Long enough to resist guessing; no other rule, so that people can use a sentence. */
export const passwordSchema = z.string().min(12, 'Use at least 12 characters; a sentence is fine').max(200);

export const staffInputSchema = z.strictObject({
  email: z.email().max(200).toLowerCase(),
  name: z.string().trim().min(1).max(120),
  role: roleSchema,
  /** Where they work. An administrator works everywhere, anybody else nowhere but here. */
  municipalities: z.array(municipalityIdSchema).max(100),
  /** The languages they write and publish in; empty for all. */
  languages: z.array(languageCodeSchema).max(40).default([]),
  /** Keys of the organizations whose entries they work on; empty for all. */
  organizations: z.array(keySchema).max(200).default([]),
  /** Keys of the institutions they answer for in assessment rounds, and the only ones they see; for that role alone. */
  institutions: z.array(keySchema).max(20).default([]),
  /** False shuts the person out at once, open sessions included. */
  active: z.boolean(),
});
export type StaffInput = z.infer<typeof staffInputSchema>;

export const staffSchema = z
  .object({
    id: idSchema,
    ...staffInputSchema.shape,
    version: z.number().int().positive(),
    /** True until they set a password of their own. */
    invited: z.boolean(),
    secondFactor: z.boolean(),
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
    /** True while their municipality asks for a second factor that is not there: until then nothing else is allowed. */
    secondFactorMissing: z.boolean(),
    staff: staffSchema,
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof sessionSchema>;
