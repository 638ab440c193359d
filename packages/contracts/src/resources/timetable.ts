import { z } from 'zod';
import { byLanguage, dateSchema } from '../values.js';
import { addressSchema, positionSchema, timeOfDaySchema, weekdaySchema } from './directory.js';

/** The timetable of a mobile office: how its dates come back, and which of them are not as planned. */

/** A day that a calendar of people's lives can hold; reckoning goes no further. */
export const stopDaySchema = dateSchema.refine((date) => date >= '1900-01-01' && date < '2200-01-01', {
  error: 'Write a day of this century',
});

/** The week of a month in which a weekday falls; -1 is the last one, whichever number that is. */
export const weeksOfMonth = [1, 2, 3, 4, -1] as const;

/** How dates go on after the first: every second Tuesday, the last Saturday of each month, or on listed days. */
export const recurrenceSchema = z
  .discriminatedUnion('every', [
    z.strictObject({
      every: z.literal('weeks'),
      count: z.number().int().min(1).max(52),
      days: z.array(weekdaySchema).max(7),
      /** The last day that may count: nobody is sent to a timetable without an end. */
      until: stopDaySchema,
    }),
    z.strictObject({
      every: z.literal('months'),
      count: z.number().int().min(1).max(12),
      week: z.literal(weeksOfMonth),
      day: weekdaySchema,
      until: stopDaySchema,
    }),
    z.strictObject({ every: z.literal('dates'), dates: z.array(stopDaySchema).max(200) }),
  ])
  .meta({ id: 'Recurrence' });
export type Recurrence = z.infer<typeof recurrenceSchema>;

/** Why one date is not as planned; each is worded in every language. */
export const stopReasons = ['weather', 'holiday', 'vehicle', 'staff', 'safety', 'other'] as const;
export const stopReasonSchema = z.enum(stopReasons);
export type StopReason = z.infer<typeof stopReasonSchema>;

/** When, and perhaps where, one date takes place instead; an `address` of null is the place as ever. */
export const insteadSchema = z.strictObject({
  date: stopDaySchema,
  opensAt: timeOfDaySchema,
  closesAt: timeOfDaySchema,
  address: addressSchema.nullable(),
  position: positionSchema.nullable(),
});
export type Instead = z.infer<typeof insteadSchema>;

/** What else has to be known about one date, such as which gate is open; whoever reads none of its languages is shown one. */
export const stopNoteSchema = byLanguage(z.string().trim().min(1).max(300)).refine(
  (note) => Object.keys(note).length > 0,
  { error: 'Write the note in at least one language, or leave it out' },
);
export type StopNote = z.infer<typeof stopNoteSchema>;

const note = stopNoteSchema.optional();
const cancelled = { change: z.literal('cancelled'), reason: stopReasonSchema, note };
const changed = { change: z.literal('changed'), reason: stopReasonSchema, instead: insteadSchema, note };
const noted = { change: z.literal('noted'), note: stopNoteSchema };

/** What becomes of one date: it does not take place, or not as planned, or as planned with something to know about it. */
export const stopChangeSchema = z.discriminatedUnion('change', [
  z.strictObject(cancelled),
  z.strictObject(changed),
  z.strictObject(noted),
]);
export type StopChange = z.infer<typeof stopChangeSchema>;

/** The same with the date that the timetable gives it. */
export const stopExceptionSchema = z
  .discriminatedUnion('change', [
    z.strictObject({ date: stopDaySchema, ...cancelled }),
    z.strictObject({ date: stopDaySchema, ...changed }),
    z.strictObject({ date: stopDaySchema, ...noted }),
  ])
  .meta({ id: 'StopException' });
export type StopException = z.infer<typeof stopExceptionSchema>;
