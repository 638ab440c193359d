import { z } from 'zod';
import { momentSchema } from '../values.js';
import { roleSchema } from './staff.js';

/** Six digits from an authenticator, or one of the recovery codes. */
export const secondFactorCodeSchema = z.string().trim().min(6).max(40);

/** Proof, in the middle of a session, that it still is the person who signed in. */
export const passwordAgainSchema = z.strictObject({ password: z.string().min(1).max(200) });

/** A link that lets somebody set a password without one. It works once; the dashboard reads it after `#/welcome/`. */
export const staffLinkSchema = z
  .object({
    /** `invitation` for whoever never had a password, `reset` for whoever lost theirs. */
    purpose: z.enum(['invitation', 'reset']),
    /** The secret part of the address. Core keeps nothing from which it could be told again. */
    token: z.string(),
    expiresAt: momentSchema,
  })
  .meta({ id: 'StaffLink' });
export type StaffLink = z.infer<typeof staffLinkSchema>;

/** What whoever holds a link is told: whose it is. */
export const openedLinkSchema = z
  .object({ purpose: z.enum(['invitation', 'reset']), name: z.string(), email: z.string(), role: roleSchema })
  .meta({ id: 'OpenedLink' });
export type OpenedLink = z.infer<typeof openedLinkSchema>;

/** Where one's second factor stands. */
export const secondFactorSchema = z
  .object({
    on: z.boolean(),
    since: momentSchema.nullable(),
    /** True where a municipality asks it of this role; then it can be renewed but not taken away. */
    required: z.boolean(),
    recoveryCodesLeft: z.number().int().min(0),
  })
  .meta({ id: 'SecondFactor' });
export type SecondFactor = z.infer<typeof secondFactorSchema>;

/** What an authenticator needs, shown once: as words, and as the address a QR code holds. */
export const newSecondFactorSchema = z
  .object({
    /** Base32. */
    secret: z.string(),
    uri: z.string(),
  })
  .meta({ id: 'NewSecondFactor' });
export type NewSecondFactor = z.infer<typeof newSecondFactorSchema>;

/** Each works once, in place of a code. Shown once: core keeps only hashes. */
export const recoveryCodesSchema = z.object({ codes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' });
export type RecoveryCodes = z.infer<typeof recoveryCodesSchema>;

/** One device that is signed in. */
export const openSessionSchema = z
  .object({
    id: z.string(),
    /** As the device calls itself: `Firefox`, `Android`; null for what it does not say. */
    browser: z.string().nullable(),
    system: z.string().nullable(),
    startedAt: momentSchema,
    lastUsedAt: momentSchema,
    /** The one that asks. */
    current: z.boolean(),
  })
  .meta({ id: 'OpenSession' });
export type OpenSession = z.infer<typeof openSessionSchema>;
