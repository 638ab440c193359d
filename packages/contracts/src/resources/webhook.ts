import { z } from 'zod';
import { idSchema, keySchema, languageCodeSchema, momentSchema, municipalityIdSchema, urlSchema } from '../values.js';
import { entryKindSchema } from './entry.js';

const municipality = municipalityIdSchema;

/**
 * What happened, by the name it travels under, and what is told of it: ids and facts that are public anyway, never a person's
 * words. Whoever wants more asks the API with a key.
 */
export const webhookPayloads = {
  /** Languages of an entry became public, or what the public reads in them changed. */
  'entry.published': z.object({
    municipality,
    id: idSchema,
    kind: entryKindSchema,
    key: keySchema,
    languages: z.array(languageCodeSchema),
  }),
  /** An alert went out: a new one, an update of one, or its cancellation, in the words of CAP. */
  'alert.sent': z.object({
    municipality,
    identifier: z.string(),
    messageType: z.enum(['Alert', 'Update', 'Cancel']),
    event: z.string(),
    urgency: z.string(),
    severity: z.string(),
    certainty: z.string(),
    languages: z.array(languageCodeSchema),
    expires: momentSchema.nullable(),
  }),
  /** People ask for something that nothing answers. Small numbers are not told. */
  'gap.opened': z.object({
    municipality,
    id: idSchema,
    questions: z.number().int().nullable(),
    languages: z.array(languageCodeSchema),
  }),
  /** Somebody tries whether the address is there. */
  ping: z.object({ municipality }),
} as const;

export type WebhookEvent = keyof typeof webhookPayloads;
export const webhookEvents = Object.keys(webhookPayloads) as [WebhookEvent, ...WebhookEvent[]];
export type WebhookPayload<Event extends WebhookEvent = WebhookEvent> = z.infer<(typeof webhookPayloads)[Event]>;

/** What can be chosen: a test is only ever sent by hand. */
export const webhookChoices = ['entry.published', 'alert.sent', 'gap.opened'] as const satisfies WebhookEvent[];
export type WebhookChoice = (typeof webhookChoices)[number];

/** The body that is sent, as Standard Webhooks recommends it. */
export type WebhookMessage<Event extends WebhookEvent = WebhookEvent> = {
  type: Event;
  /** When it happened, not when it was sent. */
  timestamp: string;
  data: WebhookPayload<Event>;
};

export const webhookInputSchema = z.strictObject({
  url: urlSchema.max(500),
  /** What it is for, for colleagues. */
  name: z.string().trim().min(1).max(120),
  events: z.array(z.enum(webhookChoices)).min(1, 'Choose at least one event').max(webhookChoices.length),
  active: z.boolean().default(true),
});
export type WebhookInput = z.infer<typeof webhookInputSchema>;

/** `failing`: nothing arrived for days; `gone`: the address said that it wants nothing any more (410). */
export const webhookStops = ['failing', 'gone'] as const;

export const webhookSchema = z
  .object({
    id: idSchema,
    municipality,
    ...webhookInputSchema.shape,
    version: z.number().int().positive(),
    /** Why core turned it off by itself; null for one that is on, or that somebody turned off. */
    stopped: z.enum(webhookStops).nullable(),
    /** Since when nothing arrived; null while all is well. */
    failingSince: momentSchema.nullable(),
    lastArrivedAt: momentSchema.nullable(),
    createdAt: momentSchema,
  })
  .meta({ id: 'Webhook' });
export type Webhook = z.infer<typeof webhookSchema>;

/** The secret is told once, when it is made; nobody can read it again. */
export const webhookWithSecretSchema = z
  .object({ webhook: webhookSchema, secret: z.string() })
  .meta({ id: 'WebhookWithSecret' });
export type WebhookWithSecret = z.infer<typeof webhookWithSecretSchema>;

/** Why an attempt failed without an answer. */
export const webhookTroubles = ['timeout', 'unknownHost', 'certificate', 'notAllowed', 'unreachable'] as const;
export type WebhookTrouble = (typeof webhookTroubles)[number];

export const webhookDeliverySchema = z
  .object({
    /** Travels as `webhook-id`, the same however often it is sent. */
    id: idSchema,
    event: z.enum(webhookEvents),
    at: momentSchema,
    /** `skipped`: its webhook was off or gone when its turn came. */
    state: z.enum(['waiting', 'arrived', 'failed', 'skipped']),
    attempts: z.array(
      z.object({ at: momentSchema, status: z.number().nullable(), trouble: z.enum(webhookTroubles).nullable() }),
    ),
    /** When it is tried next; null once it is over. */
    nextAt: momentSchema.nullable(),
    /** What was sent; null once it is no longer kept. */
    body: z.string().nullable(),
  })
  .meta({ id: 'WebhookDelivery' });
export type WebhookDelivery = z.infer<typeof webhookDeliverySchema>;
