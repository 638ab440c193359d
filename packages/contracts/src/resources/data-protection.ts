import { z } from 'zod';
import { momentSchema, municipalityIdSchema } from '../values.js';

/** Where a point comes from: what is law, and what those who protect people ask of each other. */
export const dataProtectionSources = {
  ley25326: 'https://estudionunes.com.ar/proteccion-de-datos-sensibles-lo-que-las-empresas-deben-saber',
  iom: 'https://publications.iom.int/books/iom-data-protection-manual',
  icrc: 'https://rimma.org/handbook-on-data-protection-in-humanitarian-action',
} as const;
export type DataProtectionSource = keyof typeof dataProtectionSources;

/**
 * What a municipality makes sure of before people trust it with questions. What a point asks for is said in the dashboard's
 * words (`dataProtection.{point}`); core only keeps where each stands.
 */
export const dataProtectionPoints = {
  purpose: ['ley25326', 'iom'],
  minimum: ['ley25326', 'iom', 'icrc'],
  noSensitive: ['ley25326', 'icrc'],
  information: ['ley25326', 'iom'],
  consent: ['ley25326', 'iom'],
  access: ['ley25326', 'iom'],
  deletion: ['ley25326', 'iom'],
  registration: ['ley25326'],
  confidentiality: ['ley25326', 'iom', 'icrc'],
  security: ['ley25326', 'iom', 'icrc'],
  retention: ['ley25326', 'iom', 'icrc'],
  firewall: ['iom', 'icrc'],
  transfer: ['ley25326', 'iom', 'icrc'],
  messaging: ['icrc'],
  impact: ['icrc'],
  children: ['iom', 'icrc'],
  incident: ['ley25326', 'icrc'],
  responsible: ['iom', 'icrc'],
} as const satisfies Record<string, readonly DataProtectionSource[]>;
export type DataProtectionPoint = keyof typeof dataProtectionPoints;
export const dataProtectionPointSchema = z.enum(
  Object.keys(dataProtectionPoints) as [DataProtectionPoint, ...DataProtectionPoint[]],
);

export const dataProtectionStates = ['open', 'begun', 'done', 'notOurs'] as const;
export const dataProtectionStateSchema = z.enum(dataProtectionStates);
export type DataProtectionState = z.infer<typeof dataProtectionStateSchema>;

export const dataProtectionInputSchema = z.strictObject({
  state: dataProtectionStateSchema,
  /** Where the proof is, what is missing: of the municipality, never of a person. */
  note: z.string().trim().max(1_000).default(''),
});
export type DataProtectionInput = z.infer<typeof dataProtectionInputSchema>;

/** A point and where it stands; nobody has looked at it yet where `by` is null. */
export const dataProtectionItemSchema = z.object({
  point: dataProtectionPointSchema,
  ...dataProtectionInputSchema.shape,
  by: z.string().nullable(),
  at: momentSchema.nullable(),
});
export type DataProtectionItem = z.infer<typeof dataProtectionItemSchema>;

export const dataProtectionSchema = z
  .object({ municipality: municipalityIdSchema, items: z.array(dataProtectionItemSchema) })
  .meta({ id: 'DataProtection' });
export type DataProtection = z.infer<typeof dataProtectionSchema>;
