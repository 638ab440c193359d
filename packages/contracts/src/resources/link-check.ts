import { z } from 'zod';
import { dateSchema, momentSchema } from '../values.js';

/**
 * What is wrong with a web address. `gone`: the server says that there is nothing; `server`: the server is broken;
 * `unsure`: it does not talk to programs; `notAllowed`: it is not asked, because it does not lead to the open internet.
 */
export const linkErrors = [
  'gone',
  'server',
  'unsure',
  'timeout',
  'unknownHost',
  'unreachable',
  'certificate',
  'tooManyRedirects',
  'notAllowed',
  'askedNotTo',
] as const;
export const linkErrorSchema = z.enum(linkErrors).meta({ id: 'LinkError' });
export type LinkError = z.infer<typeof linkErrorSchema>;

/** What is known of a web address that an entry names. Addresses that were never asked are not listed. */
export const linkCheckSchema = z
  .object({
    url: z.string(),
    checkedAt: momentSchema,
    /** The HTTP status it ended with; null when nothing came back. */
    status: z.number().int().nullable(),
    error: linkErrorSchema.nullable(),
    /** It failed on enough days to be sure: a server that rests for an hour is not broken. */
    isBroken: z.boolean(),
    /** The first day of the failures that still go on. */
    failingSince: dateSchema.nullable(),
    /** The address it has moved to for good: to be written instead. */
    movedTo: z.string().nullable(),
  })
  .meta({ id: 'LinkCheck' });
export type LinkCheck = z.infer<typeof linkCheckSchema>;
