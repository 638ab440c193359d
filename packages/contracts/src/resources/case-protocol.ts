import { z } from 'zod';
import { byLanguage, keySchema, momentSchema, municipalityIdSchema, urlSchema } from '../values.js';

const words = (longest: number) =>
  byLanguage(z.string().trim().min(1).max(longest)).refine((texts) => Object.keys(texts).length > 0, {
    error: 'Write it in at least one language',
  });

/** The protocols that every municipality begins with, until it writes its own. */
export const readyMadeProtocols = ['unaccompanied-children', 'trafficking', 'violence'] as const;

export const protocolStepSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'Use small letters, digits and hyphens'),
  texts: words(500),
  /** Whether a case can not be closed before it is done, or said not to apply. */
  required: z.boolean(),
});
export type ProtocolStep = z.infer<typeof protocolStepSchema>;

/** A checklist for cases that must not depend on somebody remembering. */
export const caseProtocolInputSchema = z
  .strictObject({
    titles: words(120),
    /** When it is to be used, in a sentence or two. */
    uses: words(500),
    /** Keys of the help lines for somebody who is in danger at this moment, and only then. */
    callInDanger: z.array(keySchema).max(10),
    /** Keys of the help lines to call before anything else, first things first. */
    callFirst: z.array(keySchema).max(10),
    steps: z.array(protocolStepSchema).min(1, 'A protocol has at least one step').max(40),
    /** What it rests on, to be read by whoever checks it. */
    sources: z.array(z.strictObject({ title: z.string().trim().min(1).max(300), url: urlSchema.nullable() })).max(20),
  })
  .refine(({ steps }) => new Set(steps.map(({ id }) => id)).size === steps.length, {
    error: 'Two steps have the same id',
    path: ['steps'],
  })
  .meta({ id: 'CaseProtocolInput' });
export type CaseProtocolInput = z.infer<typeof caseProtocolInputSchema>;

/** A help line as it is published, to be called from a protocol. */
export const lineToCallSchema = z.object({
  key: keySchema,
  title: z.string(),
  numbers: z.array(z.string()),
  /** False when the municipality publishes no such line: then somebody has to add it. */
  published: z.boolean(),
});
export type LineToCall = z.infer<typeof lineToCallSchema>;

export const caseProtocolSchema = z
  .object({
    key: keySchema,
    municipality: municipalityIdSchema,
    ...caseProtocolInputSchema.shape,
    /** `readyMade` came with the platform and nobody here has checked it yet; saving it makes it the municipality's. */
    origin: z.enum(['readyMade', 'own']),
    linesInDanger: z.array(lineToCallSchema),
    lines: z.array(lineToCallSchema),
    /** 0 for what came with the platform and was never saved here. */
    version: z.number().int().min(0),
    updatedAt: momentSchema.nullable(),
    updatedBy: z.string().nullable(),
  })
  .meta({ id: 'CaseProtocol' });
export type CaseProtocol = z.infer<typeof caseProtocolSchema>;

export const stepStandingSchema = z.enum(['open', 'done', 'notApplicable']);
export type StepStanding = z.infer<typeof stepStandingSchema>;

/** A protocol as it was when it was begun in a case, and how far it got. */
export const startedProtocolSchema = z.object({
  key: keySchema,
  titles: z.record(z.string(), z.string()),
  origin: z.enum(['readyMade', 'own']),
  startedAt: momentSchema,
  linesInDanger: z.array(lineToCallSchema),
  lines: z.array(lineToCallSchema),
  steps: z.array(
    z.object({
      id: z.string(),
      texts: z.record(z.string(), z.string()),
      required: z.boolean(),
      standing: stepStandingSchema,
      /** Why it does not apply, or what was found; null when nothing was written, or no more. */
      note: z.string().nullable(),
      by: z.string().nullable(),
      at: momentSchema.nullable(),
    }),
  ),
});
export type StartedProtocol = z.infer<typeof startedProtocolSchema>;
