import { z } from 'zod';
import { momentSchema } from '../values.js';

/**
 * Everything that may be kept about somebody who asks, by what it is. Whatever keeps an asker says which of these it keeps, and
 * so is reached by `deleteAsker` and `getOwnData`; the bot names each in words (`ownData.…`).
 */
export const ownRecordKinds = [
  'preferences',
  'conversation',
  'questions',
  'organizationCodes',
  'address',
  'subscriptions',
  'deliveries',
  'watches',
  'cases',
  'staffTelegram',
] as const;
export type OwnRecordKind = (typeof ownRecordKinds)[number];

/** What can be told of a record to the person it is about; the bot names each in words too. */
export const ownFields = [
  'municipality',
  'language',
  'topic',
  'topics',
  'area',
  'about',
  'what',
  'text',
  'outcome',
  'state',
  'reason',
  'keptFor',
  'helped',
  'noticeShown',
  'remembered',
  'from',
  'organization',
  'consent',
  'begunAt',
  'at',
  'askedAt',
  'sentAt',
  'endedAt',
  'keptUntil',
] as const;
export type OwnField = (typeof ownFields)[number];

const ownValueSchema = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);

/** One thing that is kept, as far as it tells its person something: no ids of ours. Moments are ISO 8601. */
export const ownRecordSchema = z.partialRecord(z.enum(ownFields), ownValueSchema);
export type OwnRecord = z.infer<typeof ownRecordSchema>;

/** All that is kept about one asker. What nothing is kept of is named with an empty list. */
export const ownDataSchema = z
  .object({
    madeAt: momentSchema,
    kept: z.array(z.object({ kind: z.enum(ownRecordKinds), records: z.array(ownRecordSchema) })),
  })
  .meta({ id: 'OwnData' });
export type OwnData = z.infer<typeof ownDataSchema>;
