import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { auditActions, auditEntrySchema } from '../resources/record.js';
import { countedListOf, idSchema, municipalityIdSchema, pageQuery } from '../values.js';

export const listAudit = defineOperation({
  id: 'listAudit',
  method: 'GET',
  path: '/v1/audit',
  tag: 'Audit',
  summary: 'Who changed what, newest first',
  permission: 'auditRead',
  status: 200,
  query: z.strictObject({
    municipality: municipalityIdSchema.optional(),
    action: z.enum(auditActions).optional(),
    resourceId: z.string().max(100).optional(),
    staff: idSchema.optional(),
    sort: z.enum(['at', '-at']).default('-at'),
    ...pageQuery,
  }),
  response: countedListOf(auditEntrySchema),
  errors: ['unauthenticated', 'refused'],
});
