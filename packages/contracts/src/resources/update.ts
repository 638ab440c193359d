import { z } from 'zod';
import { momentSchema } from '../values.js';

/** An update's number, unique among all updates of one bot. */
export const updateIdSchema = z
  .string()
  .regex(/^\d{1,20}$/, 'Use the number of the update')
  .meta({ id: 'UpdateId' });

/** Which process of the bot it is; any text that no other process has. */
export const updateHolderSchema = z.string().min(8).max(64);

/**
 * Whether an update is for whoever asked: `taken` by them now, `busy` while another process handles it until
 * `freeAt` at the latest, or `done`.
 */
export const updateStandingSchema = z
  .object({ standing: z.enum(['taken', 'busy', 'done']), freeAt: momentSchema.nullable() })
  .meta({ id: 'UpdateStanding' });
export type UpdateStanding = z.infer<typeof updateStandingSchema>;
