import type { Municipality } from '@ventanilla/contracts';
import { starterEntries, starterMunicipalities } from '@ventanilla/starter-content';
import { beforeAll, expect, it } from 'vitest';
import { anyQuestion, randomFrom } from '../../test/any-question.js';
import { toPublishedEntry } from '../entries/entry.view.js';
import { PublishedContent } from '../knowledge/published-content.js';
import { ApiError } from '../platform/errors/api-error.js';
import { readableQuestion } from './question-text.js';
import { reply } from './reply.js';

// biome-ignore lint/style/noProcessEnv: how long to fuzz is a matter of the run, not of core.
const asked = process.env['FUZZ_QUESTIONS'];
/** `FUZZ_QUESTIONS=100000` for the long run, which also prints how long answers took. */
const questions = Number(asked ?? 1_000);
const MOST_OF_A_MESSAGE = 4_096;
const NOW = new Date('2026-11-23T13:00:00Z');

const municipalities: Municipality[] = starterMunicipalities.map((municipality) => ({
  ...municipality,
  version: 1,
  revision: 1,
  updatedAt: NOW.toISOString(),
}));
let windows: PublishedContent[];
beforeAll(async () => {
  windows = await Promise.all(
    starterMunicipalities.map(({ id }, place) =>
      PublishedContent.of(
        municipalities[place] as Municipality,
        starterEntries(id).map((entry) => ({ id: entry.key, entry: toPublishedEntry(entry, entry) })),
      ),
    ),
  );
});

it('any question in any script gets a reply that fits one message', { timeout: 3_600_000 }, () => {
  const random = randomFrom(20261126);
  const took: number[] = [];
  for (let number = 0; number < questions; number += 1) {
    const question = readable(anyQuestion(random));
    const content = windows[number % windows.length];
    if (question === null || content === undefined) continue;
    const start = performance.now();
    const { answer } = reply(content, { question, context: null, near: null, now: NOW, municipalities });
    took.push(performance.now() - start);
    expect(answer.text.trim(), question).not.toBe('');
    expect(answer.text.length, question).toBeLessThanOrEqual(MOST_OF_A_MESSAGE);
  }
  if (asked !== undefined) console.log(timesOf(took));
});

/** Null for what the API refuses because there is nothing to read in it. */
function readable(question: string): string | null {
  try {
    return readableQuestion(question);
  } catch (error) {
    if (error instanceof ApiError) return null;
    throw error;
  }
}

function timesOf(took: number[]): string {
  const sorted = took.sort((one, other) => one - other);
  const share = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(2);
  const slow = sorted.filter((time) => time > 20).length;
  return `${sorted.length} answers: p50 ${share(0.5)} ms, p99 ${share(0.99)} ms, longest ${share(1)} ms, ${slow} over 20 ms`;
}
