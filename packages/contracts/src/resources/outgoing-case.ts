import { z } from 'zod';
import { idSchema, momentSchema } from '../values.js';
import { passedOnSchema } from './referral.js';

// What the people behind the bot say to a person: facts and texts, which the bot puts into its own words.

const ofCase = { case: idSchema, number: z.number().int().positive() };

/** Somebody answers; `as` is their function, in the language of the person. */
export const outgoingCaseMessageSchema = z.strictObject({
  kind: z.literal('caseMessage'),
  ...ofCase,
  as: z.string(),
  text: z.string(),
});

export const outgoingCaseClosedSchema = z.strictObject({
  kind: z.literal('caseClosed'),
  ...ofCase,
  as: z.string(),
  /** A last word; null when there is none. */
  text: z.string().nullable(),
  /** Staff were done with it, or nobody wrote any more. Missing in what was handed over before that was told. */
  because: z.enum(['done', 'silence']).default('done'),
});

/** Asks the person who wrote nothing any more whether they still need something. */
export const outgoingCaseReminderSchema = z.strictObject({
  kind: z.literal('caseReminder'),
  ...ofCase,
  as: z.string(),
  /** When it is closed if they go on saying nothing; null when it stays open all the same. */
  closesAt: momentSchema.nullable(),
  /** In which that moment is meant. */
  timeZone: z.string(),
});

export const outgoingCaseReopenedSchema = z.strictObject({
  kind: z.literal('caseReopened'),
  ...ofCase,
  as: z.string(),
});

/** Asks the person whether this, and exactly this, may be passed on. */
export const outgoingReferralQuestionSchema = z.strictObject({
  kind: z.literal('referralQuestion'),
  ...ofCase,
  referral: idSchema,
  organizationName: z.string(),
  purpose: z.string(),
  passesOn: z.array(passedOnSchema),
  expiresAt: momentSchema,
  /** In which that moment is meant. */
  timeZone: z.string(),
});

/** Tells the person that it was passed on, so that they know whom to expect. */
export const outgoingReferralPassedOnSchema = z.strictObject({
  kind: z.literal('referralPassedOn'),
  ...ofCase,
  referral: idSchema,
  organizationName: z.string(),
});

export const outgoingCaseKinds = [
  outgoingCaseMessageSchema,
  outgoingCaseClosedSchema,
  outgoingCaseReopenedSchema,
  outgoingCaseReminderSchema,
  outgoingReferralQuestionSchema,
  outgoingReferralPassedOnSchema,
] as const;
