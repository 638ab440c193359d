import { z } from 'zod';
import { municipalityIdSchema } from '../values.js';
import { itemSchema } from './answer.js';
import { alertMessageSchema } from './outgoing-alert.js';
import { outgoingCaseKinds } from './outgoing-case.js';
import { outgoingStopKinds } from './outgoing-stop.js';

/** To whoever wanted to be told: there is an answer now to what they asked, this one. Once. */
export const answerFoundMessageSchema = z.strictObject({
  kind: z.literal('answerFound'),
  municipality: municipalityIdSchema,
  item: itemSchema,
});

/**
 * What core has the bot say first, without being asked: facts and texts by kind, never markup. The bot has one renderer
 * for each kind and says the rest in its own words. A new kind is a schema here and a renderer there: the compiler asks for it.
 */
export const outgoingMessageSchema = z
  .discriminatedUnion('kind', [
    answerFoundMessageSchema,
    alertMessageSchema,
    ...outgoingStopKinds,
    ...outgoingCaseKinds,
  ])
  .meta({ id: 'OutgoingMessage' });
export type OutgoingMessage = z.infer<typeof outgoingMessageSchema>;
export type OutgoingKind = OutgoingMessage['kind'];
