import { z } from 'zod';
import { dateSchema, idSchema, keySchema, momentSchema, municipalityIdSchema } from '../values.js';
import { setReferenceSchema } from './indicator-set.js';

/** The phases of a round in their order; which way a round may go is for the package that holds the rules. */
export const phases = [
  'induction',
  'dataCollection',
  'consultation',
  'validation',
  'drafting',
  'publication',
  'followUp',
] as const;
export const phaseSchema = z.enum(phases).meta({ id: 'Phase' });
export type Phase = z.infer<typeof phaseSchema>;

/** The key of a question in a set. */
export const indicatorKeySchema = z.string().min(1).max(80);

/** Who answers in a round: an office, a ministry, an association. Staff of the role `institution` sign in for it. */
export const institutionSchema = z.strictObject({ key: keySchema, name: z.string().trim().min(1).max(200) });
export type Institution = z.infer<typeof institutionSchema>;

/** That an institution is asked a question. */
export const askSchema = z.strictObject({ indicator: indicatorKeySchema, institution: keySchema });
export type Ask = z.infer<typeof askSchema>;

/** Keys of the services and help lines through which a question of a round meets people. */
export const indicatorLinksSchema = z.strictObject({
  indicator: indicatorKeySchema,
  keys: z.array(keySchema).min(1).max(20),
});
export type IndicatorLinks = z.infer<typeof indicatorLinksSchema>;

/** What is planned of a round, and who takes part. */
export const assessmentInputSchema = z
  .strictObject({
    municipality: municipalityIdSchema,
    /** Unique in the municipality: `mgi-2026`. */
    key: keySchema,
    title: z.string().trim().min(1).max(200),
    /** A released set of the platform or of the municipality; another one can be chosen during induction only. */
    indicatorSet: idSchema,
    calendar: z.array(z.strictObject({ phase: phaseSchema, startsOn: dateSchema, endsOn: dateSchema })).max(20),
    institutions: z.array(institutionSchema).max(60),
    /** Name and office of whoever coordinates the round in the local government. */
    focalPoints: z.array(z.string().trim().min(1).max(200)).max(20),
    asks: z.array(askSchema).max(2_000),
    /** One for each question that is met by something published; findings drafted from its answer begin with it. */
    links: z.array(indicatorLinksSchema).max(400).default([]),
    /** Key of the profile this round is written up in: its findings and its publication are those of the round. */
    profile: keySchema.nullable(),
  })
  .meta({ id: 'AssessmentInput' });
export type AssessmentInput = z.infer<typeof assessmentInputSchema>;

/** A step of a round from one phase to another. Going back says why. */
export const moveSchema = z.object({
  from: phaseSchema,
  to: phaseSchema,
  at: momentSchema,
  by: z.string(),
  why: z.string(),
});
export type Move = z.infer<typeof moveSchema>;

/** One round in one municipality. Whoever answers for an institution sees that institution and what it is asked. */
export const assessmentSchema = z
  .object({
    id: idSchema,
    ...assessmentInputSchema.shape,
    setReference: setReferenceSchema,
    phase: phaseSchema,
    moves: z.array(moveSchema),
    version: z.number().int().positive(),
    openedAt: momentSchema,
    updatedAt: momentSchema,
  })
  .meta({ id: 'Assessment' });
export type Assessment = z.infer<typeof assessmentSchema>;

/** Something a phase still needs, and for which questions. */
export const needSchema = z
  .object({ code: z.string(), message: z.string(), indicators: z.array(indicatorKeySchema) })
  .meta({ id: 'Need' });
export type Need = z.infer<typeof needSchema>;

/** The minutes of a meeting or workshop of a round. */
export const minutesInputSchema = z.strictObject({
  phase: phaseSchema,
  heldOn: dateSchema,
  /** Keys of the institutions that took part. */
  institutions: z.array(keySchema).max(60),
  minutes: z.string().trim().min(1, 'Write down what was said').max(20_000),
});
export type MinutesInput = z.infer<typeof minutesInputSchema>;
export const minutesSchema = z
  .object({
    id: idSchema,
    ...minutesInputSchema.shape,
    version: z.number().int().positive(),
    by: z.string(),
    updatedAt: momentSchema,
  })
  .meta({ id: 'Minutes' });
export type Minutes = z.infer<typeof minutesSchema>;

/** Somebody who signs in for an institution of a round. */
export const respondentSchema = z
  .object({
    id: idSchema,
    institution: keySchema,
    name: z.string(),
    email: z.string(),
    /** True until they set a password of their own. */
    invited: z.boolean(),
    active: z.boolean(),
    lastSignInAt: momentSchema.nullable(),
  })
  .meta({ id: 'Respondent' });
export type Respondent = z.infer<typeof respondentSchema>;
