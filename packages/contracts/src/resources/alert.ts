import { z } from 'zod';
import {
  byLanguage,
  idSchema,
  keySchema,
  languageCodeSchema,
  momentSchema,
  municipalityIdSchema,
  topicSchema,
  urlSchema,
} from '../values.js';
import { deliveryFiguresSchema } from './delivery-figures.js';
import { bySchema, colleagueSchema, failureSchema, reasonSchema } from './workflow.js';

/** What an alert is about. Each has words in every language, so that nobody translates "flood" in a hurry. */
export const alertEvents = [
  'flood',
  'storm',
  'heat',
  'cold',
  'fire',
  'smoke',
  'health',
  'water',
  'power',
  'transport',
  'security',
  'law',
  'office',
  'other',
] as const;
export const alertEventSchema = z.enum(alertEvents).meta({ id: 'AlertEvent' });
export type AlertEvent = z.infer<typeof alertEventSchema>;

// The values of CAP 1.2, in its order. Core holds them against packages/cap.
export const alertCategories = [
  'Geo',
  'Met',
  'Safety',
  'Security',
  'Rescue',
  'Fire',
  'Health',
  'Env',
  'Transport',
  'Infra',
  'CBRNE',
  'Other',
] as const;
export const alertResponses = [
  'Shelter',
  'Evacuate',
  'Prepare',
  'Execute',
  'Avoid',
  'Monitor',
  'Assess',
  'AllClear',
  'None',
] as const;
export const alertUrgencies = ['Immediate', 'Expected', 'Future', 'Past', 'Unknown'] as const;
export const alertSeverities = ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown'] as const;
export const alertCertainties = ['Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown'] as const;

export type AlertCategory = (typeof alertCategories)[number];
export type AlertResponse = (typeof alertResponses)[number];
export type AlertUrgency = (typeof alertUrgencies)[number];
export type AlertSeverity = (typeof alertSeverities)[number];
export type AlertCertainty = (typeof alertCertainties)[number];

/** The words of CAP for an alert: how soon, how bad, how sure, and what to do in one word. */
const words = {
  event: alertEventSchema,
  urgency: z.enum(alertUrgencies),
  severity: z.enum(alertSeverities),
  certainty: z.enum(alertCertainties),
  responses: z.array(z.enum(alertResponses)).max(alertResponses.length).default([]),
};

/** Characters of each text; all three fit one Telegram message. */
export const alertTextLengths = { headline: 160, description: 1_500, instruction: 1_500 } as const;

/** What it says in one language. */
export const alertTextsSchema = z
  .strictObject({
    headline: z.string().trim().max(alertTextLengths.headline),
    description: z.string().trim().max(alertTextLengths.description).default(''),
    instruction: z.string().trim().max(alertTextLengths.instruction).default(''),
  })
  .meta({ id: 'AlertTexts' });
export type AlertTexts = z.infer<typeof alertTextsSchema>;

/** Whom it reaches besides those of its area: nothing else can be said about people. Empty is everybody. */
export const alertSegmentSchema = z
  .strictObject({
    topics: z.array(topicSchema).max(40).default([]),
    languages: z.array(languageCodeSchema).max(40).default([]),
  })
  .meta({ id: 'AlertSegment' });
export type AlertSegment = z.infer<typeof alertSegmentSchema>;

/** Shapes on a map that came with an alert from elsewhere, as CAP writes them. */
const shape = z.string().trim().min(1).max(20_000);

export const alertInputSchema = z
  .strictObject({
    ...words,
    categories: z.array(z.enum(alertCategories)).min(1).max(alertCategories.length),
    /** When it begins, where that is not at once. */
    onset: momentSchema.nullable().default(null),
    expires: momentSchema,
    /** Neighbourhoods of the municipality, by the names in its settings; none for all of it. */
    places: z.array(z.string().trim().min(1).max(120)).max(200).default([]),
    polygons: z.array(shape).max(50).default([]),
    circles: z.array(shape).max(50).default([]),
    segment: alertSegmentSchema.default({ topics: [], languages: [] }),
    /** Where there is more to read. */
    web: urlSchema.nullable().default(null),
    /** When it goes out once it is approved; null for at once. */
    sendAt: momentSchema.nullable().default(null),
    texts: byLanguage(alertTextsSchema),
  })
  .meta({ id: 'AlertInput' });
export type AlertInput = z.infer<typeof alertInputSchema>;

/**
 * `draft` is being written, `inReview` waits for a second person, `scheduled` for its moment. `sent` is current until it
 * is `expired`, `cancelled` or `updated` by another one.
 */
export const alertStates = ['draft', 'inReview', 'scheduled', 'sent', 'expired', 'cancelled', 'updated'] as const;
export const alertStateSchema = z.enum(alertStates).meta({ id: 'AlertState' });
export type AlertState = z.infer<typeof alertStateSchema>;

/** A first message, one that replaces what was said, one that takes it back. */
export const alertKinds = ['alert', 'update', 'cancel'] as const;
export const alertKindSchema = z.enum(alertKinds).meta({ id: 'AlertKind' });
export type AlertKind = z.infer<typeof alertKindSchema>;

/** An earlier message that one is about. */
export const alertReferenceSchema = z.object({
  id: idSchema,
  sender: z.string(),
  identifier: z.string(),
  sentAt: momentSchema,
});

export const alertSchema = z
  .object({
    id: idSchema,
    municipality: municipalityIdSchema,
    kind: alertKindSchema,
    /** By which other programs know the message. */
    identifier: z.string(),
    sender: z.string(),
    ...alertInputSchema.shape,
    version: z.number().int().positive(),
    state: alertStateSchema,
    /** What it updates or cancels, the newest first. */
    references: z.array(alertReferenceSchema),
    /** The message that updated or cancelled it. */
    followedBy: idSchema.nullable(),
    /** Everybody who wrote any of it: none of them may send it. */
    writers: z.array(colleagueSchema),
    /** Who gave it back for changes, and why; null once it was submitted again. */
    returned: z.object({ at: momentSchema, by: bySchema, note: z.string() }).nullable(),
    /** Who approved it. */
    approvedBy: bySchema,
    sentAt: momentSchema.nullable(),
    /** Why it did not go out at its moment. */
    failure: failureSchema.nullable(),
    /** Where an imported one is from. An XML signature is seen, never verified. */
    origin: z.object({ sender: z.string(), identifier: z.string(), signed: z.boolean() }).nullable(),
    createdAt: momentSchema,
    updatedAt: momentSchema,
  })
  .meta({ id: 'Alert' });
export type Alert = z.infer<typeof alertSchema>;

/** In a list: without its texts, with a headline to know it by. */
export const alertSummarySchema = alertSchema
  .pick({
    id: true,
    municipality: true,
    kind: true,
    event: true,
    urgency: true,
    severity: true,
    certainty: true,
    expires: true,
    sendAt: true,
    places: true,
    version: true,
    state: true,
    writers: true,
    sentAt: true,
    failure: true,
    updatedAt: true,
  })
  .extend({ headline: z.string(), languages: z.array(languageCodeSchema) })
  .meta({ id: 'AlertSummary' });
export type AlertSummary = z.infer<typeof alertSummarySchema>;

/** How many people, where that gives nobody away: null for fewer than ten, or what would let them be counted. */
const peopleSchema = z.number().int().min(0).nullable();

/** What happens when it is sent: in which language people of each language read it, and how many they are. */
export const alertReachSchema = z
  .object({
    people: peopleSchema,
    languages: z.array(
      z.object({
        language: languageCodeSchema,
        /** The language of the text they get; null when there is none at all. */
        reads: languageCodeSchema.nullable(),
        people: peopleSchema,
      }),
    ),
    /** What keeps it from being sent. */
    problems: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
  })
  .meta({ id: 'AlertReach' });
export type AlertReach = z.infer<typeof alertReachSchema>;

export const alertFiguresSchema = z
  .object({
    /** False while the list of those who get it is still being made: ask again. */
    planned: z.boolean(),
    /** How it went. Null while it is with fewer than ten people: their number would tell too much. */
    figures: deliveryFiguresSchema.nullable(),
  })
  .meta({ id: 'AlertFigures' });
export type AlertFigures = z.infer<typeof alertFiguresSchema>;

/** A current alert as the public reads it, in one language. */
export const publicAlertSchema = z
  .object({
    id: idSchema,
    key: keySchema,
    kind: alertKindSchema,
    ...words,
    places: z.array(z.string()),
    sentAt: momentSchema,
    onset: momentSchema.nullable(),
    expires: momentSchema,
    /** The language of the texts: not the reader's where there is none in it. */
    language: languageCodeSchema,
    headline: z.string(),
    description: z.string(),
    instruction: z.string(),
    web: urlSchema.nullable(),
    timeZone: z.string(),
  })
  .meta({ id: 'PublicAlert' });
export type PublicAlert = z.infer<typeof publicAlertSchema>;

export const alertNoteSchema = reasonSchema.min(1, 'Say what should be changed');

/** The Telegram chat of a member of staff, to try an alert on oneself. Nobody else sees which chat it is. */
export const staffTelegramSchema = z
  .object({ linked: z.boolean(), linkedAt: momentSchema.nullable() })
  .meta({ id: 'StaffTelegram' });
export type StaffTelegram = z.infer<typeof staffTelegramSchema>;
