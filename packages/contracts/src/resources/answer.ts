import { z } from 'zod';
import { dangerSchema, gradeSchema, keySchema, languageCodeSchema, topicSchema } from '../values.js';
import { positionSchema } from './directory.js';
import { sourceSchema } from './entry.js';

export const outcomes = ['answered', 'choices', 'emergency', 'unknown'] as const;
export const outcomeSchema = z.enum(outcomes).meta({ id: 'Outcome' });
export type Outcome = z.infer<typeof outcomeSchema>;

/** Something a person can do with a fact: call, look at a map, open a page. */
export const actionSchema = z
  .object({ type: z.enum(['call', 'whatsapp', 'map', 'link', 'email']), url: z.string() })
  .meta({ id: 'Action' });
export type Action = z.infer<typeof actionSchema>;

export const itemFactKinds = [
  'notice',
  'opening',
  'hours',
  'address',
  'distance',
  'phone',
  'cost',
  'documents',
  'eligibility',
  'howToApply',
  'languages',
  'date',
  'services',
  'organization',
  'website',
  'email',
] as const;

/** One fact, rendered from fields in the answer's language: a label, a value, perhaps something to do with it. */
export const itemFactSchema = z
  .object({ kind: z.enum(itemFactKinds), label: z.string(), value: z.string(), action: actionSchema.optional() })
  .meta({ id: 'ItemFact' });
export type ItemFact = z.infer<typeof itemFactSchema>;

/** One published entry as an asker sees it, in one language. */
export const itemSchema = z
  .object({
    kind: z.enum(['service', 'helpLine', 'guide', 'finding', 'mobileStop', 'alert']),
    key: keySchema,
    title: z.string(),
    /** One or two sentences. */
    summary: z.string(),
    facts: z.array(itemFactSchema),
    /** Sections of a guide; the one that answers is first when the question points to one. */
    sections: z.array(
      z.object({
        heading: z.string(),
        body: z.string(),
        /** The two or three sentences of a long body that answer the question: to be shown first. */
        excerpt: z.string().optional(),
      }),
    ),
    topics: z.array(topicSchema),
    /** The language the title and summary are written in: not the answer's when no translation is published. */
    language: languageCodeSchema,
    /** False when nobody has reviewed this wording yet. */
    reviewed: z.boolean(),
    source: sourceSchema.nullable(),
    /** The day a person last checked it; null when nobody has. */
    checkedAt: z.iso.date().nullable(),
    /** The function or organization that checked, when it is known. */
    checkedBy: z.string().nullable().optional(),
    /** A sentence to show with it, in the answer's language: long unchecked, by appointment, condition. Null when there is none. */
    warning: z.string().nullable(),
    /** Its page among the public pages; null or absent where core is not told its public address. */
    pageUrl: z.url().nullable().optional(),
    /** Where its nearest location is, when one has a position. */
    position: positionSchema.nullable(),
    /** Metres from the asker, when both positions are known. */
    distance: z.number().min(0).nullable(),
  })
  .meta({ id: 'Item' });
export type Item = z.infer<typeof itemSchema>;

/** Why an asker is asked back: which topic, which door of several, for a child or an adult, which part, which place. */
export const askedBackSchema = z.enum(['topic', 'door', 'who', 'part', 'municipality']).meta({ id: 'AskedBack' });
export type AskedBack = z.infer<typeof askedBackSchema>;

/** Something an asker can choose: what it says on the button, and what to send back as `choice` when it is pressed. */
export const choiceSchema = z.object({ id: z.string().max(200), label: z.string() }).meta({ id: 'Choice' });
export type Choice = z.infer<typeof choiceSchema>;

export const profilePartSchema = z.enum(['statements', 'wheel']).meta({ id: 'ProfilePart' });
export type ProfilePart = z.infer<typeof profilePartSchema>;

/** The answer to one of several questions in one message. */
export const answerPartSchema = z
  .object({ outcome: outcomeSchema, lead: z.string(), items: z.array(itemSchema), topic: topicSchema.nullable() })
  .meta({ id: 'AnswerPart' });
export type AnswerPart = z.infer<typeof answerPartSchema>;

/** What was said to a question. `text` is the whole answer as plain text; `lead` and `items` are the same in parts. */
export const answerSchema = z
  .object({
    /** Names this answer when feedback is given. Null when it could not be recorded. */
    id: z.string().nullable(),
    outcome: outcomeSchema,
    language: languageCodeSchema,
    /** The opening sentences: what was found, or honestly not; in danger, what to do now. */
    lead: z.string(),
    text: z.string(),
    /**
     * A language model's shorter wording of the first items, shown above them and marked as machine-made. Null unless one
     * is set; each sentence of it was checked to be held by the items.
     */
    wording: z.string().nullable(),
    /** Best first. With `emergency` the help lines come first. */
    items: z.array(itemSchema),
    /**
     * What the municipality warns of now, the gravest first: to be shown above all else, and after the help lines in danger.
     * Only what is severe or extreme, and at most two of it unless in danger; all of it when alerts are what was asked for.
     * Absent when there is nothing.
     */
    alerts: z.array(itemSchema).optional(),
    /** Keys of those that were told in full in this conversation and language: one line of each is enough. Absent without any. */
    alertsTold: z.array(z.string()).optional(),
    /** Alerts are what was asked for: they are the answer, and come after its lead. Absent otherwise. */
    aboutAlerts: z.literal(true).optional(),
    /** Way to a person; an item of the municipality. */
    handoff: itemSchema.nullable(),
    topic: topicSchema.nullable(),
    danger: dangerSchema.nullable(),
    /** How soon to call in a danger; null without one. */
    grade: gradeSchema.nullable(),
    /** With `unknown`: the entry on the same topic that comes nearest, which is no answer. Absent from older versions of core. */
    nearest: itemSchema.nullable().optional(),
    /**
     * What of the municipality's profile was asked for: what it states, or its wheel. Null for every other question. Absent
     * from older versions of core.
     */
    profile: profilePartSchema.nullable().optional(),
    /** What is unclear, when the answer asks back; null when nothing is. Absent from older versions of core. */
    asks: askedBackSchema.nullable().optional(),
    /** What can be chosen then, at most four and in order: by pressing, or by writing "2" or what tells it apart. */
    choices: z.array(choiceSchema).optional(),
    /** One for each question of a message that asks several, at most three; in an emergency what else was asked. */
    parts: z.array(answerPartSchema).optional(),
    /** How likely it is that the first item answers, 0 to 1, as learnt from questions with known answers. */
    confidence: z.number().min(0).max(1).optional(),
    /** Send it back with the next question, so that "and on Saturdays?" is understood. */
    conversation: z.string(),
  })
  .meta({ id: 'Answer' });
export type Answer = z.infer<typeof answerSchema>;
