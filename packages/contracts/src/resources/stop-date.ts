import { z } from 'zod';
import { dateSchema, momentSchema } from '../values.js';
import { itemSchema } from './answer.js';

/** One date of a mobile stop, as an asker sees it: the item says when, where and what for in words. */
export const stopDateSchema = z
  .object({
    item: itemSchema,
    /** The date the timetable gives it, which names it also when it was moved. */
    planned: dateSchema,
    date: dateSchema,
    startsAt: momentSchema,
    endsAt: momentSchema,
    state: z.enum(['planned', 'changed', 'cancelled']),
  })
  .meta({ id: 'StopDate' });
export type StopDate = z.infer<typeof stopDateSchema>;
