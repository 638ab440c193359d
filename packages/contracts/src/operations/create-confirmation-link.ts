import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { confirmationLanguages, confirmationLinkSchema } from '../resources/confirmation-link.js';
import { keySchema, municipalityIdSchema } from '../values.js';

export const createConfirmationLink = defineOperation({
  id: 'createConfirmationLink',
  method: 'POST',
  path: '/v1/confirmation-links',
  tag: 'Verification',
  summary: 'Make a link on which an organization confirms or corrects what is public about it',
  permission: 'contentPublish',
  status: 201,
  body: z.strictObject({
    municipality: municipalityIdSchema,
    organization: keySchema,
    language: z.enum(confirmationLanguages).default('es'),
    days: z.number().int().min(1).max(60).default(14),
  }),
  response: confirmationLinkSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
