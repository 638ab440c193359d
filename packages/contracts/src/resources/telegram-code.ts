import { z } from 'zod';
import { idSchema, momentSchema } from '../values.js';

/** Easy to read out and to type: no 0 and O, no 1, I and L. */
export const TELEGRAM_CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

export const TELEGRAM_CODE_LENGTH = 8;

/** A code as somebody types it; the bot knows it by the `ok-` before it, as in `/start ok-7KQ4MZ2P`. */
export const telegramCodeSchema = z
  .string()
  .toUpperCase()
  .regex(new RegExp(`^[${TELEGRAM_CODE_LETTERS}]{${TELEGRAM_CODE_LENGTH}}$`), 'A code has eight letters and digits');

/** With it an organization confirms in Telegram what is public about it: once, in one chat, for a day. */
export const telegramCodeResponseSchema = z
  .object({
    code: z.string(),
    /** Opens the bot with the code; null where core was not told the bot's name. */
    url: z.string().nullable(),
    expiresAt: momentSchema,
  })
  .meta({ id: 'TelegramCode' });
export type TelegramCode = z.infer<typeof telegramCodeResponseSchema>;

/** What the bot shows to whoever opened a code: what the public sees, in their language. */
export const telegramConfirmationSchema = z
  .object({
    id: idSchema,
    organization: z.string(),
    municipality: z.string(),
    entries: z.array(
      z.object({
        id: idSchema,
        title: z.string(),
        facts: z.array(z.object({ label: z.string(), value: z.string() })),
        answer: z.enum(['confirmed', 'corrected']).nullable(),
      }),
    ),
    /** The page on which to correct something; null where core was not told its own address. */
    correctUrl: z.string().nullable(),
  })
  .meta({ id: 'TelegramConfirmation' });
export type TelegramConfirmation = z.infer<typeof telegramConfirmationSchema>;
