import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { stopChangeSchema, stopDaySchema } from '../resources/timetable.js';
import { idSchema } from '../values.js';

/**
 * What rain does to a timetable: one date of it is called off, or takes place otherwise, in the draft and at once for the
 * public, whatever else the draft is about to say. Those who asked to be reminded are told.
 */
export const changeStopDate = defineOperation({
  id: 'changeStopDate',
  method: 'PUT',
  path: '/v1/mobile-stops/:id/dates/:date',
  tag: 'Mobile stops',
  summary: 'Call off one date of a mobile stop, change it, or put it back as planned',
  permission: 'contentPublish',
  status: 200,
  params: z.strictObject({ id: idSchema, date: stopDaySchema }),
  body: z.strictObject({
    version: z.number().int().positive(),
    /** Null puts the date back as it was planned. */
    change: stopChangeSchema.nullable(),
  }),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict'],
});
