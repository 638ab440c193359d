import { z } from 'zod';
import { dateSchema, idSchema, keySchema, momentSchema, municipalityIdSchema, urlSchema } from '../values.js';
import { attachmentSchema } from './attachment.js';

const line = (longest: number) => z.string().trim().min(1).max(longest);

/** The most officials and sessions of one training. */
export const OFFICIALS_MAX = 500;
export const SESSIONS_MAX = 100;

/** How much of something people can do, as an assessment of capacities says it. */
export const capacityLevels = ['none', 'some', 'enough', 'strong'] as const;
export const capacityLevelSchema = z.enum(capacityLevels);
export type CapacityLevel = z.infer<typeof capacityLevelSchema>;

/** Something to read or use: a file of the training, or a link. */
export const materialSchema = z.strictObject({
  title: line(200),
  file: idSchema.nullable(),
  link: urlSchema.nullable(),
  /** Whether it says how to do it with women, girls and people of any gender in mind. */
  genderSensitive: z.boolean(),
});

export const trainingInputSchema = z
  .strictObject({
    municipality: municipalityIdSchema,
    title: line(200),
    /** Who gives it, as it stands on certificates of attendance. */
    givenBy: line(200),
    modules: z
      .array(z.strictObject({ key: keySchema, name: line(200), materials: z.array(materialSchema).max(30) }))
      .min(1, 'A training has at least one module')
      .max(30),
    /** What a certificate of attendance asks for; null and false for nothing beyond having come. */
    requirement: z.strictObject({ hours: z.number().positive().max(1_000).nullable(), allModules: z.boolean() }),
    /** What officials were able to do before, and are after. */
    capacities: z
      .array(
        z.strictObject({
          name: line(200),
          before: capacityLevelSchema.nullable(),
          after: capacityLevelSchema.nullable(),
          note: z.string().trim().max(1_000),
        }),
      )
      .max(40),
    /** The last day on which names of officials are kept; then they are forgotten. */
    namesUntil: dateSchema,
  })
  .meta({ id: 'TrainingInput' });
export type TrainingInput = z.infer<typeof trainingInputSchema>;

export const trainingSchema = z
  .object({
    id: idSchema,
    ...trainingInputSchema.shape,
    /** How many sessions were held, and how many officials came to any. */
    sessions: z.number().int().min(0),
    trainedOfficials: z.number().int().min(0),
    /** The files that its materials name. */
    files: z.array(attachmentSchema),
    version: z.number().int().positive(),
    updatedAt: momentSchema,
  })
  .meta({ id: 'Training' });
export type Training = z.infer<typeof trainingSchema>;

export const trainingSessionInputSchema = z
  .strictObject({
    module: keySchema,
    on: dateSchema,
    hours: z.number().min(0).max(24),
    place: z.string().trim().max(200),
    /** Ids of the officials who came. */
    attended: z.array(idSchema).max(OFFICIALS_MAX),
  })
  .meta({ id: 'TrainingSessionInput' });
export type TrainingSessionInput = z.infer<typeof trainingSessionInputSchema>;

export const trainingSessionSchema = z
  .object({ id: idSchema, ...trainingSessionInputSchema.shape, version: z.number().int().positive() })
  .meta({ id: 'TrainingSession' });
export type TrainingSession = z.infer<typeof trainingSessionSchema>;

/** An official who takes part: nothing is kept of them beyond this. */
export const officialInputSchema = z
  .strictObject({ name: line(200), function: z.string().trim().max(200), institution: z.string().trim().max(200) })
  .meta({ id: 'OfficialInput' });
export type OfficialInput = z.infer<typeof officialInputSchema>;

export const officialSchema = z
  .object({
    id: idSchema,
    ...officialInputSchema.shape,
    hours: z.number().min(0),
    modules: z.array(keySchema),
    /** Whether they have attended enough for a certificate. */
    earned: z.boolean(),
    /** Number of their certificate of attendance, once they have one. */
    certificate: z.string().nullable(),
  })
  .meta({ id: 'Official' });
export type Official = z.infer<typeof officialSchema>;

/** A certificate of attendance: its page shows the name because the address carries the signed statement. */
export const attendanceCertificateSchema = z
  .object({ number: z.string(), path: z.string(), jws: z.string() })
  .meta({ id: 'AttendanceCertificate' });
export type AttendanceCertificate = z.infer<typeof attendanceCertificateSchema>;
