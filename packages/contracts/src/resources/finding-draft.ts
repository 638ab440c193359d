import { z } from 'zod';
import { byLanguage, idSchema, keySchema } from '../values.js';
import { indicatorKeySchema } from './assessment.js';
import { publicationStateSchema } from './workflow.js';

/**
 * Why somebody has to look at a finding that people have worded: the answer behind it was changed, calls it the other
 * type now, or is settled no longer. Its words are never changed by drafting again.
 */
export const draftLooks = ['answerChanged', 'typeChanged', 'answerGone'] as const;
export const draftLookSchema = z.enum(draftLooks);
export type DraftLook = (typeof draftLooks)[number];

/**
 * Why a question became no finding: nothing is settled yet, its answer says nothing, or somebody deleted the finding,
 * which drafting again does not bring back.
 */
export const leftOutReasons = ['open', 'saysNothing', 'takenOut'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** A finding of a round as it stands. */
export const findingDraftSchema = z
  .object({
    entry: idSchema,
    key: keySchema,
    version: z.number().int().positive(),
    domain: z.number().int(),
    type: z.enum(['well-developed', 'potential']),
    order: z.number().int(),
    /** In the municipality's source language, or in the first language there is. */
    text: z.string(),
    institution: z.string(),
    states: byLanguage(publicationStateSchema),
    /** Whether somebody answers for its words and nobody has given it back. */
    reviewed: z.boolean(),
    /** Empty for one that was not drafted from answers. */
    indicators: z.array(indicatorKeySchema),
    evidence: z.number().int().min(0),
    look: draftLookSchema.nullable(),
  })
  .meta({ id: 'FindingDraft' });
export type FindingDraft = z.infer<typeof findingDraftSchema>;

/** What a round has come to: its findings, and every question that became none. */
export const findingDraftsSchema = z
  .object({
    assessment: idSchema,
    /** The profile the round is written up in; null before findings are drafted for the first time. */
    profile: z.object({ entry: idSchema.nullable(), key: keySchema }).nullable(),
    findings: z.array(findingDraftSchema),
    leftOut: z.array(
      z.object({ indicator: indicatorKeySchema, domain: z.number().int(), reason: z.enum(leftOutReasons) }),
    ),
    /** Settled questions that would become findings now. */
    waiting: z.array(indicatorKeySchema),
    /** Whether findings may be drafted in this phase. */
    takesDrafts: z.boolean(),
  })
  .meta({ id: 'FindingDrafts' });
export type FindingDrafts = z.infer<typeof findingDraftsSchema>;
