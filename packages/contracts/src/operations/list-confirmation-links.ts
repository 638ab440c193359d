import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { confirmationLinkSchema } from '../resources/confirmation-link.js';
import { keySchema, listOf, municipalityIdSchema, pageQuery } from '../values.js';

export const listConfirmationLinks = defineOperation({
  id: 'listConfirmationLinks',
  method: 'GET',
  path: '/v1/confirmation-links',
  tag: 'Verification',
  summary: 'The links made for the organizations of a municipality, newest first',
  permission: 'contentPublish',
  status: 200,
  query: z.strictObject({ municipality: municipalityIdSchema, organization: keySchema.optional(), ...pageQuery }),
  response: listOf(confirmationLinkSchema),
  errors: ['unauthenticated', 'refused'],
});
