import { z } from 'zod';
import { idSchema, momentSchema } from '../values.js';
import { roleSchema } from './staff.js';

/** A colleague who has the same entry open; `editing` once they have changed something that is not saved. */
export const presenceSchema = z
  .object({
    staff: z.object({ id: idSchema, name: z.string(), role: roleSchema }),
    editing: z.boolean(),
    since: momentSchema,
  })
  .meta({ id: 'Presence' });
export type Presence = z.infer<typeof presenceSchema>;
