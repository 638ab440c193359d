import type { CaseSettings, CaseSettingsInput, SilenceRule } from '@ventanilla/contracts';
import { caseSettingsInputSchema } from '@ventanilla/contracts';
import { type Errors, errorsAt, problemText } from '../../entries/problem-text.js';
import type { Say } from '../../i18n/use-words.js';
import { newClientId } from '../../unsent/client-id.js';

/** The settings as they are written in the form: the days of the rule stay while it is switched off. */
export type SettingsForm = Omit<CaseSettingsInput, 'silence'> & { closesInSilence: boolean; silence: SilenceRule };

/** What a rule begins with where none was set. */
const A_WEEK_EACH: SilenceRule = { remindDays: 7, closeDays: 7 };

export function formOf({ offered, hours, functions, textDays, consentDays, silence }: CaseSettings): SettingsForm {
  const rule = { closesInSilence: silence !== null, silence: silence ?? A_WEEK_EACH };
  return { offered, hours, functions, textDays, consentDays, ...rule };
}

/** A function as it begins; its key is for us alone and says nothing. */
export function blankFunction(): CaseSettingsInput['functions'][number] {
  return { key: newClientId().slice(0, 12), names: {}, staff: [] };
}

/** What is typed as core takes it: a name that was emptied is none. */
export function inputOf({ closesInSilence, ...values }: SettingsForm): CaseSettingsInput {
  const functions = values.functions.map((each) => ({ ...each, names: filled(each.names), staff: each.staff ?? [] }));
  return { ...values, functions, silence: closesInSilence ? values.silence : null };
}

/** What is wrong with what is typed, at its field. */
export function problemsOf(values: SettingsForm, say: Say): Errors {
  const { error } = caseSettingsInputSchema.safeParse(inputOf(values));
  const problems = (error?.issues ?? []).map((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    const text = isHours(path) ? say('caseSettings.checkHours') : problemText(say, { ...issue, path });
    return { path: path.at(-1) === 'names' ? [...path, 'es'] : path, text };
  });
  return errorsAt(problems);
}

function isHours(path: readonly (string | number)[]): boolean {
  return path.length === 1 && path[0] === 'hours';
}

function filled(names: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([code, name]) => (name?.trim() ? [[code, name.trim()]] : [])),
  );
}
