import { z } from 'zod';
import { idSchema, languageCodeSchema } from '../values.js';
import { outgoingMessageSchema } from './outgoing-message.js';

/** Where a person is written to, in the channel's own words: nothing that core could read, and sealed before it is stored. */
export const chatSchema = z.string().min(1).max(64);

/** What waits most goes last: an emergency passes everything, news waits for everything. */
export const deliveryPriorities = ['emergency', 'case', 'reminder', 'news'] as const;
export type DeliveryPriority = (typeof deliveryPriorities)[number];

/** Names what a sender holds; made up anew with every claim. */
export const claimSchema = z.uuid();

/** One message for one person, held by one sender for a while. */
export const claimedDeliverySchema = z
  .object({ id: idSchema, chat: chatSchema, language: languageCodeSchema, message: outgoingMessageSchema })
  .meta({ id: 'ClaimedDelivery' });
export type ClaimedDelivery = z.infer<typeof claimedDeliverySchema>;

/**
 * How it ended. `sent`: the channel took it. `unsent`: it certainly did not, and may be tried again. `unknown`: nobody can
 * say; it is tried again and counted as uncertain. `refused`: the channel will never take this message. `blocked`: the person
 * does not want to hear from us any more. `slowDown`: the channel asks everybody to wait.
 */
export const deliveryOutcomes = ['sent', 'unsent', 'unknown', 'refused', 'blocked', 'slowDown'] as const;
export type DeliveryOutcome = (typeof deliveryOutcomes)[number];

export const deliveryReportSchema = z.strictObject({
  id: idSchema,
  outcome: z.enum(deliveryOutcomes),
  /** With `slowDown`: how long nobody may send anything. */
  retryAfterSeconds: z.number().int().min(1).max(86_400).optional(),
});
export type DeliveryReport = z.infer<typeof deliveryReportSchema>;
