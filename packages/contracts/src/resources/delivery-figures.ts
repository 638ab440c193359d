import { z } from 'zod';

const count = z.number().int().min(0);

/** What became of something that was sent to many. `recipients` is the sum of the rest, except for `uncertain`. */
export const deliveryFiguresSchema = z
  .object({
    /** False while the list of those who get it is still being made. */
    planned: z.boolean(),
    recipients: count,
    waiting: count,
    reached: count,
    failed: count,
    blocked: count,
    /** Too late for it when their turn came. */
    expired: count,
    /** It was called off, or they left, before their turn came. */
    withdrawn: count,
    /** Of all these, how many may have got it although nobody could say so, or got it twice. */
    uncertain: count,
  })
  .meta({ id: 'DeliveryFigures' });
export type DeliveryFigures = z.infer<typeof deliveryFiguresSchema>;
