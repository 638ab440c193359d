import { z } from 'zod';
import { byLanguage, idSchema, keySchema, momentSchema, municipalityIdSchema } from '../values.js';
import { scheduleSchema } from './directory.js';

/** What somebody of the staff is called before the person: `social worker of the Directorate for Migrants`. */
export const caseFunctionSchema = z
  .strictObject({
    key: keySchema,
    names: byLanguage(z.string().trim().min(1).max(80)).refine((names) => Object.keys(names).length > 0, {
      error: 'Name the function in at least one language',
    }),
    /** Ids of the staff who answer in it. */
    staff: z.array(idSchema).max(100),
  })
  .meta({ id: 'CaseFunction' });
export type CaseFunction = z.infer<typeof caseFunctionSchema>;

/** What becomes of a case whose person does not write any more after staff did. */
export const silenceRuleSchema = z
  .strictObject({
    /** After so many days without a word they are asked whether they still need something. */
    remindDays: z.number().int().min(1).max(90),
    /** So many days after that the case is closed, and they are told. Never one that is urgent or has a required step open. */
    closeDays: z.number().int().min(1).max(90),
  })
  .meta({ id: 'SilenceRule' });
export type SilenceRule = z.infer<typeof silenceRuleSchema>;

export const caseSettingsInputSchema = z
  .strictObject({
    /** While false nobody is offered a person: there is nobody to answer. */
    offered: z.boolean(),
    /** When somebody reads what comes in. The municipality's holidays count too, unless an exception says otherwise. */
    hours: z.array(scheduleSchema).max(10),
    functions: z.array(caseFunctionSchema).max(20),
    /** How many days after a case is closed its texts are kept, and notes and referrals with them. */
    textDays: z.number().int().min(1).max(730),
    /** For how many days a person's consent to a referral holds until it is passed on. */
    consentDays: z.number().int().min(1).max(90),
    /** Null: a silent case stays open until staff close it. */
    silence: silenceRuleSchema.nullable(),
  })
  .refine(({ offered, hours }) => !offered || hours.some(({ periods }) => periods.length > 0), {
    error: 'Say when somebody answers before it is offered',
    path: ['hours'],
  })
  .meta({ id: 'CaseSettingsInput' });
export type CaseSettingsInput = z.infer<typeof caseSettingsInputSchema>;

/** How long the first answer took most people of late, within office hours; or that there were too few to say. */
export const caseWaitSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('known'),
    /** Four of five people had their first answer within so many minutes of office hours. */
    minutes: z.number().int().positive(),
    /** How many cases that rests on. */
    cases: z.number().int().positive(),
  }),
  z.object({ kind: z.literal('tooFew') }),
]);
export type CaseWait = z.infer<typeof caseWaitSchema>;

/** Whether a person can be had here and when: what somebody is told before they ask for one. */
export const caseDoorSchema = z
  .object({
    municipality: municipalityIdSchema,
    offered: z.boolean(),
    isOpen: z.boolean(),
    /** When somebody reads what comes in again; null while that is now, or when no day is known. */
    opensAt: momentSchema.nullable(),
    /** Until when, today; null while nobody does. */
    closesAt: momentSchema.nullable(),
    wait: caseWaitSchema,
    /** In which these moments are meant. */
    timeZone: z.string(),
  })
  .meta({ id: 'CaseDoor' });
export type CaseDoor = z.infer<typeof caseDoorSchema>;

export const caseSettingsSchema = z
  .object({
    municipality: municipalityIdSchema,
    ...caseSettingsInputSchema.shape,
    /** What a person is told right now by these settings. */
    door: caseDoorSchema,
    /** 0 until somebody set them: then they say what holds without. */
    version: z.number().int().min(0),
    updatedAt: momentSchema.nullable(),
  })
  .meta({ id: 'CaseSettings' });
export type CaseSettings = z.infer<typeof caseSettingsSchema>;
