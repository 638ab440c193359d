import { z } from 'zod';
import { dateSchema, idSchema, momentSchema, municipalityIdSchema } from '../values.js';

/** What a key of a program can open; each operation that keys may call says which of these it needs. */
export const apiScopes = ['content', 'statistics', 'alerts'] as const;
export type ApiScope = (typeof apiScopes)[number];

export const apiKeyInputSchema = z.strictObject({
  /** What it is for, for colleagues. */
  name: z.string().trim().min(1).max(120),
  scopes: z.array(z.enum(apiScopes)).min(1, 'Choose at least one scope').max(apiScopes.length),
  /** The last day it works, as the municipality counts days in UTC; a key that never ends is forgotten somewhere. */
  lastDay: dateSchema,
});
export type ApiKeyInput = z.infer<typeof apiKeyInputSchema>;

export const apiKeySchema = z
  .object({
    id: idSchema,
    municipality: municipalityIdSchema,
    ...apiKeyInputSchema.shape,
    /** How it begins, to tell it from others; the rest is kept nowhere. */
    prefix: z.string(),
    state: z.enum(['works', 'over', 'revoked']),
    createdAt: momentSchema,
    /** To the minute. */
    lastUsedAt: momentSchema.nullable(),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.infer<typeof apiKeySchema>;

/** The key itself is told once, when it is made. */
export const apiKeyWithSecretSchema = z
  .object({ apiKey: apiKeySchema, secret: z.string() })
  .meta({ id: 'ApiKeyWithSecret' });
export type ApiKeyWithSecret = z.infer<typeof apiKeyWithSecretSchema>;
