import { z } from 'zod';
import { languageCodeSchema, momentSchema, municipalityIdSchema, topicSchema, topics } from '../values.js';

/** Whose alerts somebody gets, and which: nothing chosen is everything. */
export const subscriptionChoiceSchema = z.strictObject({
  topics: z.array(topicSchema).max(topics.length).default([]),
  /** One of the municipality's places; null for all of it. */
  area: z.string().trim().min(1).max(120).nullable().default(null),
});
export type SubscriptionChoice = z.infer<typeof subscriptionChoiceSchema>;

/** The consent that a subscription rests on. */
export const consentSchema = z.strictObject({
  /** Which wording of the question they said yes to; a new wording gets a new number. */
  wording: z.number().int().min(1).max(1_000),
  language: languageCodeSchema,
});

/** What somebody agreed to be told by a municipality. */
export const subscriptionSchema = z
  .object({
    municipality: municipalityIdSchema,
    ...subscriptionChoiceSchema.shape,
    language: languageCodeSchema,
    consent: consentSchema.extend({ at: momentSchema }),
  })
  .meta({ id: 'Subscription' });
export type Subscription = z.infer<typeof subscriptionSchema>;

/** Whether somebody is subscribed, and between which places they may choose. */
export const subscriptionStandingSchema = z
  .object({ subscription: subscriptionSchema.nullable(), places: z.array(z.string()) })
  .meta({ id: 'SubscriptionStanding' });
export type SubscriptionStanding = z.infer<typeof subscriptionStandingSchema>;

/** What an address is kept for: alerts of a municipality, a stop, an answer that was missing, a case. */
export const outreachReasonSchema = z
  .string()
  .max(160)
  .regex(/^(alerts|stop|told|case):[\w.:/-]+$/, 'This is nothing that an address is kept for');
