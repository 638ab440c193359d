import { z } from 'zod';
import { idSchema, languageCodeSchema, momentSchema, municipalityIdSchema } from '../values.js';
import { caseAttachmentSchema } from './case-message.js';
import { caseDoorSchema } from './case-settings.js';
import { referralStateSchema } from './referral.js';
import { clientIdSchema } from './response.js';

/** What a person said, as the channel gives it. Sent again it is kept once; a later edition takes the place of an earlier one. */
export const personSaysSchema = z.strictObject({
  /** The same for a message and its editions. */
  clientId: clientIdSchema,
  /** Grows with each message of the chat: tells the order when they arrive out of it. */
  number: z.number().int().min(0),
  /** 0 as first sent; grows with each edition. */
  edition: z.number().int().min(0).default(0),
  text: z.string().trim().min(1).max(4_096).nullable(),
  attachment: caseAttachmentSchema.nullable(),
});
export type PersonSays = z.infer<typeof personSaysSchema>;

/** A person's own case as the bot tells them of it. */
export const ownCaseSchema = z
  .object({
    id: idSchema,
    number: z.number().int().positive(),
    municipality: municipalityIdSchema,
    /** True once somebody answered. */
    answered: z.boolean(),
    /** Whether what they write goes to the people: not while they ask the bot again. */
    withPerson: z.boolean(),
    language: languageCodeSchema,
    openedAt: momentSchema,
  })
  .meta({ id: 'OwnCase' });
export type OwnCase = z.infer<typeof ownCaseSchema>;

/** That something was kept, and when somebody reads it. */
export const heardSchema = z
  .object({ case: ownCaseSchema, door: caseDoorSchema.pick({ isOpen: true, opensAt: true, timeZone: true }) })
  .meta({ id: 'Heard' });
export type Heard = z.infer<typeof heardSchema>;

/** A referral as the person it is about sees it. */
export const ownReferralSchema = z
  .object({ id: idSchema, organizationName: z.string(), state: referralStateSchema, askedAt: momentSchema })
  .meta({ id: 'OwnReferral' });
export type OwnReferral = z.infer<typeof ownReferralSchema>;

/** Where a person stands with the people behind the bot. */
export const ownStandingSchema = z
  .object({
    door: caseDoorSchema,
    /** The open case; null when there is none. */
    case: ownCaseSchema.nullable(),
    /** Referrals they agreed to or are asked about, newest first: each can still be taken back. */
    referrals: z.array(ownReferralSchema),
  })
  .meta({ id: 'OwnStanding' });
export type OwnStanding = z.infer<typeof ownStandingSchema>;

export const referralAnswerSchema = z.enum(['agree', 'decline', 'withdraw']);
export type ReferralAnswer = z.infer<typeof referralAnswerSchema>;
