import type { Say } from '../i18n/use-words.js';
import type { DraftProblem } from './entry-draft.js';

export type Errors = { [name: string]: string | Errors };

/** What core says of entries rather than of a field's form. */
const ofCore: Readonly<Record<string, Parameters<Say>[0]>> = {
  missing: 'problem.noText',
  placeholder: 'problem.placeholder',
  unknownKey: 'problem.unknownKey',
  wrongKind: 'problem.wrongKind',
  movedOn: 'problem.movedOn',
  refused: 'problem.notYours',
  publish: 'problem.archived',
  unknownEntry: 'problem.gone',
};

/** What to do about a problem, in the person's language. */
export function problemText(
  say: Say,
  { code, path, message, limit }: Omit<DraftProblem, 'limit'> & { limit?: number | null },
): string {
  const field = path.findLast((part) => typeof part === 'string');
  const known = ofCore[code];
  if (known) return say(known);
  if (code === 'required') return say('problem.required');
  if (code === 'too_big' && limit) return say('problem.tooLong', { limit });
  if (field === 'opensAt' || field === 'closesAt') return say('problem.time');
  if (field === 'number') return say('problem.phone');
  if (field === 'url') return say('problem.url');
  if (field === 'email') return say('problem.email');
  if (field === 'key' || field === 'by') return say('problem.key');
  if (field === 'date' || field === 'period') return say('problem.date');
  if (field === 'validTo') return say('problem.season');
  if (field === 'maximumAge') return say('problem.ages');
  return code === 'custom' || message === '' ? message || say('problem.other') : say('problem.other');
}

/** Puts each text where the form looks for it: nested as the values are. The first problem of a field wins. */
export function errorsAt(problems: readonly { path: readonly (string | number)[]; text: string }[]): Errors {
  const errors: Errors = {};
  for (const { path, text } of problems) place(errors, path.map(String), text);
  return errors;
}

function place(errors: Errors, [first = 'root', ...rest]: string[], text: string): void {
  const there = errors[first];
  if (typeof there === 'string') return;
  if (rest.length === 0) {
    if (there === undefined) errors[first] = text;
    return;
  }
  const inner: Errors = there ?? {};
  errors[first] = inner;
  place(inner, rest, text);
}
