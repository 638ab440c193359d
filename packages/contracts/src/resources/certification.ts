import { z } from 'zod';
import { dateSchema, idSchema, keySchema, momentSchema, municipalityIdSchema } from '../values.js';
import { attachmentSchema } from './attachment.js';
import { certificateSchema } from './certificate.js';

/** The phases of a certification in their order. */
export const certificationPhases = [
  'diagnosis',
  'training',
  'evaluation',
  'prioritisation',
  'workPlan',
  'monitoring',
  'certificate',
] as const;
export const certificationPhaseSchema = z.enum(certificationPhases).meta({ id: 'CertificationPhase' });
export type CertificationPhase = z.infer<typeof certificationPhaseSchema>;

const line = (longest: number) => z.string().trim().min(1).max(longest);

/** How a municipality applies: two parts of a form, and the letter of intent that its mayor signed. Files by their ids. */
export const applicationSchema = z.strictObject({
  generalDataFile: idSchema.nullable(),
  measuresFile: idSchema.nullable(),
  letter: z.strictObject({ file: idSchema, signedBy: line(200), signedOn: dateSchema }).nullable(),
});

/** What a municipality brings to its certification. */
export const certificationInputSchema = z
  .strictObject({
    municipality: municipalityIdSchema,
    /** Which call it answers to: `2026`. One certification of a municipality for each. */
    edition: line(60),
    application: applicationSchema,
    /** The round it rests on: its profile, findings and action plan are those of the certification. */
    assessment: idSchema.nullable(),
    trainings: z.array(idSchema).max(20),
    /** What the evaluation workshop came to. */
    evaluation: z.string().trim().max(20_000),
    /** Keys of the findings that come first. */
    priorities: z.array(keySchema).max(60),
  })
  .meta({ id: 'CertificationInput' });
export type CertificationInput = z.infer<typeof certificationInputSchema>;

/** What a certificate asks for, each as a number or null for nothing. All are null until somebody sets them. */
export const thresholdsSchema = z
  .strictObject({
    score: z.number().nullable(),
    settledShare: z.number().nullable(),
    doneShare: z.number().nullable(),
    trainedOfficials: z.number().nullable(),
    /** For how many months a certificate holds; null when its end is not stated. */
    validityMonths: z.number().nullable(),
  })
  .meta({ id: 'Thresholds' });
export type Thresholds = z.infer<typeof thresholdsSchema>;

export const certificationSettingsInputSchema = z.strictObject({
  /** Who certifies, as it stands on the certificate; nothing is granted while it is empty. */
  issuedBy: z.string().trim().max(200),
  thresholds: thresholdsSchema,
});
export const certificationSettingsSchema = z
  .object({ ...certificationSettingsInputSchema.shape, version: z.number().int().min(0) })
  .meta({ id: 'CertificationSettings' });
export type CertificationSettings = z.infer<typeof certificationSettingsSchema>;

const measured = z.number().nullable();

export const certificationSummarySchema = z
  .object({
    id: idSchema,
    municipality: municipalityIdSchema,
    edition: z.string(),
    phase: certificationPhaseSchema,
    certificate: certificateSchema.nullable(),
    version: z.number().int().positive(),
    updatedAt: momentSchema,
  })
  .meta({ id: 'CertificationSummary' });
export type CertificationSummary = z.infer<typeof certificationSummarySchema>;

export const certificationSchema = z
  .object({
    ...certificationSummarySchema.shape,
    ...certificationInputSchema.shape,
    /** The profile of its round; null while there is none. */
    profile: keySchema.nullable(),
    /** What its phase still needs. */
    needs: z.array(z.object({ code: z.string(), message: z.string() })),
    /** What has been reached; null where there is nothing to measure yet. */
    results: z.object({ score: measured, settledShare: measured, doneShare: measured, trainedOfficials: measured }),
    /** The thresholds that were set and are not reached. */
    shortfalls: z.array(z.object({ threshold: z.string(), needed: z.number(), reached: measured })),
    moves: z.array(
      z.object({
        from: certificationPhaseSchema,
        to: certificationPhaseSchema,
        at: momentSchema,
        by: z.string(),
        why: z.string(),
      }),
    ),
    /** The files that its application names. */
    files: z.array(attachmentSchema),
  })
  .meta({ id: 'Certification' });
export type Certification = z.infer<typeof certificationSchema>;
