import { z } from 'zod';
import { dateSchema, languageCodeSchema } from '../values.js';

/** The facts of the directory, in the words of Open Referral HSDS 3.1. */

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export const weekdaySchema = z.enum(weekdays);
export type Weekday = z.infer<typeof weekdaySchema>;

/** `HH:MM` on a 24 hour clock; `24:00` ends a day. */
export const timeOfDaySchema = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'Write the time as 08:30, on a 24 hour clock');

const hours = { opensAt: timeOfDaySchema, closesAt: timeOfDaySchema };
const differs = ({ opensAt, closesAt }: { opensAt: string; closesAt: string }) => opensAt !== closesAt;
const differsError = {
  error: 'Opening and closing time are the same; for all day write 00:00 to 24:00',
  path: ['closesAt'],
};

/** Closing at or before opening means after midnight. */
export const openingPeriodSchema = z
  .strictObject({ days: z.array(weekdaySchema).min(1).max(7), ...hours })
  .refine(differs, differsError);
export type OpeningPeriod = z.infer<typeof openingPeriodSchema>;

export const scheduleExceptionSchema = z.strictObject({
  date: dateSchema,
  closed: z.boolean(),
  periods: z.array(z.strictObject(hours).refine(differs, differsError)).max(4),
  reason: z.string().trim().max(200).optional(),
});
export type ScheduleException = z.infer<typeof scheduleExceptionSchema>;

/** Opening hours with a season; `validTo` is the last day that counts. Times are the municipality's. */
export const scheduleSchema = z
  .strictObject({
    validFrom: dateSchema.nullable(),
    validTo: dateSchema.nullable(),
    periods: z.array(openingPeriodSchema).max(21),
    exceptions: z.array(scheduleExceptionSchema).max(200),
    byAppointment: z.boolean(),
  })
  .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, {
    error: 'The last day is before the first',
    path: ['validTo'],
  })
  .meta({ id: 'Schedule' });
export type Schedule = z.infer<typeof scheduleSchema>;

/** `number` as people write it, short codes as they are (`107`); at least two digits. */
export const phoneSchema = z
  .strictObject({
    number: z
      .string()
      .trim()
      .max(40)
      .regex(
        /^\+?[\d\s().-]*\d[\d\s().-]*\d[\d\s().-]*$/,
        'Write a phone number: digits, spaces, dots, hyphens, brackets',
      ),
    extension: z.string().trim().max(10).nullable(),
    type: z.enum(['voice', 'whatsapp', 'sms', 'fax', 'tty']),
    languages: z.array(languageCodeSchema).max(40),
  })
  .meta({ id: 'Phone' });
export type Phone = z.infer<typeof phoneSchema>;

export const addressSchema = z
  .strictObject({
    address1: z.string().trim().min(1).max(200),
    crossStreets: z.string().trim().max(200).nullable(),
    locality: z.string().trim().max(120).nullable(),
    region: z.string().trim().max(120).nullable(),
    postalCode: z.string().trim().max(20).nullable(),
    country: z.string().regex(/^[A-Z]{2}$/, 'Use a two-letter country code, such as AR'),
  })
  .meta({ id: 'Address' });
export type Address = z.infer<typeof addressSchema>;

/** WGS 84 degrees. */
export const positionSchema = z
  .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
  .meta({ id: 'Position' });
export type Position = z.infer<typeof positionSchema>;

/** Who a service is for, as data. `unknown` means no source says; it is never shown as a promise. */
export const eligibilitySchema = z
  .strictObject({
    residenceStatus: z.enum(['any', 'regular', 'permanent', 'unknown']),
    minimumAge: z.number().int().min(0).max(120).nullable(),
    maximumAge: z.number().int().min(0).max(120).nullable(),
  })
  .refine(({ minimumAge, maximumAge }) => minimumAge === null || maximumAge === null || minimumAge <= maximumAge, {
    error: 'The lowest age is above the highest',
    path: ['maximumAge'],
  });
export type Eligibility = z.infer<typeof eligibilitySchema>;

export const standings = ['withoutDni', 'precaria', 'temporary', 'permanent', 'withDni'] as const;

/** What a norm lays down, in words that every language has; more are added as norms need them. */
export const normRules = [
  'careFree',
  'careMayBeCharged',
  'careAsNationals',
  'plannedCareMayBeCharged',
  'emergencyCareFree',
  'emergencyCareNeverRefused',
  'schoolOpen',
  'universityMayBeCharged',
  'workAllowed',
  'studyAllowed',
] as const;

/** One thing that a norm lays down for whoever has these papers, or for everybody. */
export const normTermSchema = z.strictObject({ standing: z.enum(['any', ...standings]), rule: z.enum(normRules) });
export type NormTerm = z.infer<typeof normTermSchema>;

export const costOptionSchema = z.strictObject({
  option: z.enum(['free', 'paid', 'varies', 'unknown']),
  amount: z.number().min(0).nullable(),
  /** ISO 4217. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'Use a three-letter currency code, such as ARS')
    .nullable(),
});
export type CostOption = z.infer<typeof costOptionSchema>;

/** Papers a service can ask for; each has a name in every language, so none needs translating. */
export const documentTypes = [
  'identityDocument',
  'passport',
  'birthCertificate',
  'marriageCertificate',
  'proofOfAddress',
  'proofOfIncome',
  'residencePermit',
  'provisionalResidence',
  'criminalRecord',
  'vaccinationCard',
  'schoolRecord',
  'medicalOrder',
  'socialReport',
  'rentQuote',
  'photo',
] as const;
export const documentTypeSchema = z.enum(documentTypes).meta({ id: 'DocumentType' });
export type DocumentType = z.infer<typeof documentTypeSchema>;

/** Any one of `anyOf` will do; a list of these must each be met. */
export const requiredDocumentSchema = z.strictObject({ anyOf: z.array(documentTypeSchema).min(1).max(10) });
export type RequiredDocument = z.infer<typeof requiredDocumentSchema>;
