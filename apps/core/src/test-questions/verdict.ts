import type { Expectation, TestAnswer } from '@ventanilla/contracts';

/** Whether an answer is what a test question expects. */
export function isAsExpected(expects: Expectation, { outcome, shown }: TestAnswer): boolean {
  const keys = shown.map(({ key }) => key);
  if (expects.kind === 'refusal') return outcome === 'unknown';
  if (expects.kind === 'emergency') return outcome === 'emergency' && keys.includes(expects.line);
  const answers = outcome === 'answered' || (outcome === 'choices' && expects.within === 3);
  return answers && keys.slice(0, expects.within).some((key) => expects.keys.includes(key));
}

/** The entries a test question names. */
export function keysIn(expects: Expectation): string[] {
  if (expects.kind === 'answer') return expects.keys;
  return expects.kind === 'emergency' ? [expects.line] : [];
}

/** Whether two answers would be judged, and read, the same. */
export function isSameAnswer(one: TestAnswer | null, other: TestAnswer | null): boolean {
  return JSON.stringify(one && judged(one)) === JSON.stringify(other && judged(other));
}

function judged({ outcome, danger, shown }: TestAnswer): unknown[] {
  return [outcome, danger, ...shown.map(({ key }) => key)];
}
