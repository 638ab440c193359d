import { describe, expect, it } from 'vitest';
import { judgeStatements, readStatementQuestions, type StatementVerdict } from './statements.js';

/*
 * Written before the engine was asked; one half was left unread until it had been worked on. Not all of one is right: the floors
 * are what is measured, so that no change makes it worse unseen.
 */
const floors = {
  dev: { right: 72, unrelated: 2 },
  test: { right: 66, unrelated: 4 },
} as const;

describe.each(Object.entries(floors))('what the town does, half %s', async (half, { right, unrelated }) => {
  const questions = await readStatementQuestions();
  const verdicts = judgeStatements(questions.filter((question) => question.half === half));

  it('is told with the right statement first, or honestly not known', () => {
    const missed = verdicts.filter((verdict) => !verdict.isRight);
    expect(verdicts.length - missed.length, told(missed)).toBeGreaterThanOrEqual(right);
  });

  it('is not told with statements about something else', () => {
    const mixed = verdicts.filter((verdict) => verdict.unrelated.length > 0);
    expect(mixed.length, told(mixed)).toBeLessThanOrEqual(unrelated);
  });
});

function told(verdicts: readonly StatementVerdict[]): string {
  return verdicts.map(({ question, given }) => `${question.id} ${question.text} → ${given}`).join('\n');
}
