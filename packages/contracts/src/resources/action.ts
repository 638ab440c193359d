import { z } from 'zod';
import { dateSchema, idSchema, keySchema, momentSchema, municipalityIdSchema } from '../values.js';
import { institutionSchema } from './assessment.js';
import { attachmentSchema } from './attachment.js';
import { wordsSchema } from './indicator-set.js';
import { evidenceSchema } from './response.js';

/** Where an action stands; which way it may go is for the package that holds the rules. */
export const actionStatuses = ['planned', 'underway', 'done', 'dropped'] as const;
export const actionStatusSchema = z.enum(actionStatuses).meta({ id: 'ActionStatus' });
export type ActionStatus = z.infer<typeof actionStatusSchema>;

/** The most actions of one plan. */
export const ACTIONS_MAX = 500;

const line = (longest: number) => z.string().trim().min(1).max(longest);

/** What a municipality means to do about findings with potential of one of its profiles. */
export const actionInputSchema = z
  .strictObject({
    municipality: municipalityIdSchema,
    /** Key of the profile whose findings it takes up. */
    profile: keySchema,
    /** Keys of its findings with potential. */
    findings: z.array(keySchema).min(1, 'Choose at least one finding').max(20),
    title: line(300),
    /** Who answers for it; staff of the role `institution` with this key see it and report on it. */
    institution: institutionSchema,
    /** By what it will be seen that it gets somewhere. */
    progressIndicator: line(500),
    dueOn: dateSchema.nullable(),
    /** Null when none is set aside, or nobody has said. */
    budget: z.strictObject({ amount: z.number().min(0).max(1e13), currency: z.string().max(3) }).nullable(),
  })
  .meta({ id: 'ActionInput' });
export type ActionInput = z.infer<typeof actionInputSchema>;

/** An action of a plan. */
export const plannedActionSchema = z
  .object({
    id: idSchema,
    /** Counted from 1 in the municipality: what people call it by. */
    number: z.number().int().positive(),
    ...actionInputSchema.shape,
    /** As the last look at it says. */
    status: actionStatusSchema,
    /** By how many days it is late today, on the municipality's calendar; 0 when it is not. */
    daysLate: z.number().int().min(0),
    /** The day of the last look, if there was one. */
    lookedAtOn: dateSchema.nullable(),
    version: z.number().int().positive(),
    updatedAt: momentSchema,
  })
  .meta({ id: 'PlannedAction' });
export type PlannedAction = z.infer<typeof plannedActionSchema>;

/** What somebody saw of an action on a day. The look of the last day says where the action stands. */
export const monitoringInputSchema = z
  .strictObject({
    on: dateSchema,
    status: actionStatusSchema,
    note: line(4_000),
    evidence: z.array(evidenceSchema).max(20),
  })
  .meta({ id: 'MonitoringInput' });
export type MonitoringInput = z.infer<typeof monitoringInputSchema>;

export const monitoringSchema = z
  .object({
    id: idSchema,
    ...monitoringInputSchema.shape,
    /** The files that its evidence names. */
    files: z.array(attachmentSchema),
    by: z.string(),
    at: momentSchema,
  })
  .meta({ id: 'Monitoring' });
export type Monitoring = z.infer<typeof monitoringSchema>;

/** How far an institution is with its actions. */
export const planProgressSchema = z.object({
  institution: institutionSchema,
  planned: z.number(),
  underway: z.number(),
  done: z.number(),
  dropped: z.number(),
  late: z.number(),
});

/** The plan that follows one profile, at a glance. An institution gets its own part of it. */
export const actionPlanSchema = z
  .object({
    municipality: municipalityIdSchema,
    profile: keySchema,
    /** Findings with potential, in the order of the profile; `planned` when an action takes them up. */
    findings: z.array(z.object({ key: keySchema, domain: z.number(), titles: wordsSchema, planned: z.boolean() })),
    progress: z.array(planProgressSchema),
    /** The share of actions that are done, dropped ones not counted; null when there are none. */
    doneShare: z.number().min(0).max(1).nullable(),
    late: z.number().int().min(0),
  })
  .meta({ id: 'ActionPlan' });
export type ActionPlan = z.infer<typeof actionPlanSchema>;
