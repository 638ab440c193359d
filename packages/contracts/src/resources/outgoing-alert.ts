import { z } from 'zod';
import { municipalityIdSchema } from '../values.js';
import { publicAlertSchema } from './alert.js';

/** An alert on its way to somebody who asked for alerts, or to a colleague who tries it. */
export const alertMessageSchema = z.strictObject({
  kind: z.literal('alert'),
  /** True for a colleague's try: said first of all. */
  isTest: z.boolean(),
  municipality: municipalityIdSchema,
  /** Who says it, as people know it. */
  sender: z.string().min(1).max(120),
  alert: publicAlertSchema,
});
