import { z } from 'zod';
import { dateSchema, idSchema, keySchema, languageCodeSchema, topicSchema } from '../values.js';
import { entryKindSchema } from './entry.js';
import { wordsSchema } from './indicator-set.js';

/**
 * What there can be to do, the most harmful first where two are alike otherwise: something public that nobody is sure of, what people say is wrong, an address that leads nowhere,
 * a review somebody waits for, what must be checked again, nobody to call, questions without an answer, a change of
 * shared content, translations whose source has changed, what was never checked, machine-made or missing translations,
 * text that is hard to read.
 */
export const toDoKinds = [
  'outdated',
  'saidWrong',
  'brokenLink',
  'review',
  'due',
  'missingContact',
  'unanswered',
  'shared',
  'stale',
  'neverChecked',
  'unreviewed',
  'missing',
  'hardText',
] as const;
export const toDoKindSchema = z.enum(toDoKinds).meta({ id: 'ToDoKind' });
export type ToDoKind = z.infer<typeof toDoKindSchema>;

/** More than this nobody gets done beside everything else. */
export const MOST_TO_DO = 7;

/** One thing to do. */
export const toDoTaskSchema = z
  .object({
    kind: toDoKindSchema,
    /** What it is about; null for `unanswered`. */
    entry: z.object({ id: idSchema, kind: entryKindSchema, key: keySchema, titles: wordsSchema }).nullable(),
    /** The language it is about, if it is about one. */
    language: languageCodeSchema.nullable(),
    /** With `unanswered`: what the questions were about, null where nobody could tell. */
    topic: topicSchema.nullable(),
    /** With `due`: the day by which it had to be checked. With `saidWrong`: the last day on which people said so. */
    since: dateSchema.nullable(),
    /** How often people met it in the fourteen days before, as far as questions can tell. */
    asked: z.number().int().min(0),
    done: z.boolean(),
  })
  .meta({ id: 'ToDoTask' });
export type ToDoTask = z.infer<typeof toDoTaskSchema>;

/** What a member of staff has to do in a municipality on one of its days. Chosen once: what is done stays, as done. */
export const toDoSchema = z
  .object({ day: dateSchema, tasks: z.array(toDoTaskSchema).max(MOST_TO_DO) })
  .meta({ id: 'ToDo' });
export type ToDo = z.infer<typeof toDoSchema>;
