import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseReasonSchema } from '../resources/case.js';
import { ownStandingSchema, personSaysSchema } from '../resources/own-case.js';
import { askerSchema } from '../resources/record.js';
import { dangerSchema, languageCodeSchema, municipalityIdSchema, topicSchema } from '../values.js';

/** Opens one case a person: whoever has one open goes on with it, and one that was closed a moment ago is opened again. */
export const openCase = defineOperation({
  id: 'openCase',
  method: 'POST',
  path: '/v1/askers/:asker/case',
  tag: 'Cases of a person',
  summary: 'Ask for a person',
  permission: 'bot',
  status: 201,
  params: z.strictObject({ asker: askerSchema }),
  body: z.strictObject({
    municipality: municipalityIdSchema,
    /** Where to answer: the channel's own id, which core seals and never reads. */
    chat: z.string().min(1).max(100),
    language: languageCodeSchema,
    reason: caseReasonSchema,
    danger: dangerSchema.nullable(),
    topic: topicSchema.nullable(),
    /** What they want to pass on at once, if anything. */
    says: personSaysSchema.nullable(),
  }),
  response: ownStandingSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'wrongState'],
});
