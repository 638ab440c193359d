import { z } from 'zod';
import { keySchema, municipalityIdSchema, urlSchema } from '../values.js';

// What is said about a mobile stop to whoever asked to be told: facts worded by core in the language of the person.

const ofStop = {
  municipality: municipalityIdSchema,
  /** Key of the stop. */
  stop: keySchema,
  title: z.string(),
  pageUrl: urlSchema.nullable(),
};

/** One date, when it is and where, and perhaps what else is to be known about it. */
const toldDateSchema = z.strictObject({
  when: z.string(),
  place: z.string(),
  mapUrl: z.string().nullable(),
  note: z.string().optional(),
});

/** The evening before. */
export const stopReminderSchema = z.strictObject({
  kind: z.literal('stopReminder'),
  ...ofStop,
  date: toldDateSchema,
  /** What is on board, in words; null when it is not known. */
  onBoard: z.string().nullable(),
});

/** Dates that are called off, moved, or put back as planned; `more` are told on the page only. */
export const stopChangeMessageSchema = z.strictObject({
  kind: z.literal('stopChange'),
  ...ofStop,
  /** True when it is not published any more: nobody can say where it stops. */
  withdrawn: z.boolean(),
  dates: z.array(toldDateSchema).max(4),
  more: z.number().int().min(0),
});

export const outgoingStopKinds = [stopReminderSchema, stopChangeMessageSchema] as const;
