import { z } from 'zod';
import { dateSchema, momentSchema, municipalityIdSchema } from '../values.js';

/** What somebody types in to look a certificate up: `V-7KQ4M2XD`. */
export const certificateNumberSchema = z
  .string()
  .regex(/^V-[0-9A-HJKMNP-TV-Z]{8}$/, 'A number of a certificate looks like V-7KQ4M2XD');

/** Whether a certificate holds, and if not, why. */
export const certificateStates = ['notYet', 'valid', 'expired', 'revoked'] as const;
export const certificateStateSchema = z.enum(certificateStates);
export type CertificateState = z.infer<typeof certificateStateSchema>;

/** A certificate of a municipality's process. Who it is good for is said on its public page. */
export const certificateSchema = z
  .object({
    number: certificateNumberSchema,
    municipality: municipalityIdSchema,
    placeName: z.string(),
    edition: z.string(),
    issuedBy: z.string(),
    issuedOn: dateSchema,
    /** The last day on which it holds; null when its end is not stated. */
    validUntil: dateSchema.nullable(),
    revoked: z.object({ on: dateSchema, reason: z.string() }).nullable(),
    state: certificateStateSchema,
    /** Where anybody can look it up, on this server. */
    path: z.string(),
  })
  .meta({ id: 'Certificate' });
export type Certificate = z.infer<typeof certificateSchema>;

/** The public part of a key that certificates are signed with; anybody finds all of them at `/.well-known/jwks.json`. */
export const signingKeySchema = z.object({ kid: z.string(), madeAt: momentSchema }).meta({ id: 'SigningKey' });
export type SigningKey = z.infer<typeof signingKeySchema>;
