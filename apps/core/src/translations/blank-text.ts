import { type EntryKind, type Problem, schemasOfKind, type Texts } from '@ventanilla/contracts';
import { invalid } from '../platform/http/read-input.js';

/** A text in which nothing is said yet. */
export function blankText(kind: EntryKind): Texts {
  const names = Object.keys(schemasOfKind(kind).texts.shape);
  const blank = names.map((name) => [
    name,
    name === 'keywords' || name === 'sections' ? [] : name === 'reviewed' || '',
  ]);
  return Object.fromEntries(blank) as Texts;
}

/** Refuses what the contract does not accept, and names the passages that keep it from being saved. */
export function requireValid(kind: EntryKind, text: Texts): void {
  const parsed = schemasOfKind(kind).texts.safeParse(text);
  if (parsed.success) return;
  const problems = parsed.error.issues.map(
    ({ path, code, message }): Problem => ({ path: `passages.${passagePath(path, text)}`, code, message }),
  );
  throw invalid(problems);
}

function passagePath([name, at, ...rest]: readonly PropertyKey[], text: Texts): string {
  if (name !== 'sections' || typeof at !== 'number' || !('sections' in text)) return String(name);
  return ['sections', text.sections[at]?.id, ...rest].map(String).join('.');
}
