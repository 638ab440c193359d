import { z } from 'zod';

/**
 * For how many days what is no longer needed is kept: the only such table. Each is overruled by `RETENTION_DAYS`, and who
 * forgets it registers with `Retention` under the same name. docs/retention.md says it to people.
 */
export const retentionDays = {
  /** The (redacted) words of questions, and who asked; `QUESTION_TEXT_RETENTION_DAYS` says so too. */
  questionTexts: 30,
  /** What somebody chose in the bot, since they last chose something. */
  preferences: 730,
  /** Who was told what, once a mailing is over. */
  deliveries: 30,
  /** Previews of imports that nobody confirmed. */
  importPreviews: 30,
  /** What webhooks were sent, word by word. */
  webhookBodies: 7,
  /** That webhooks were sent something. */
  webhookLog: 90,
} as const;

export type Kept = keyof typeof retentionDays;
export type RetentionDays = Readonly<Record<Kept, number>>;

const names = Object.keys(retentionDays) as [Kept, ...Kept[]];
const days = z.coerce.number().int().min(0).max(3_650);

/** `name=days` with commas between them, as in `preferences=365,webhookLog=30`. */
export const retentionDaysSchema = z
  .string()
  .default('')
  .transform((text) => text.split(',').filter((each) => each.trim() !== ''))
  .transform((pairs) => Object.fromEntries(pairs.map((pair) => pair.split('=').map((each) => each.trim()))))
  .refine((given) => Object.keys(given).every(isName), `knows these names: ${names.join(', ')}`)
  .pipe(z.partialRecord(z.enum(names), days));

function isName(name: string): name is Kept {
  return Object.hasOwn(retentionDays, name);
}
