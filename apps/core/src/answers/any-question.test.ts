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
/** No answer may take longer. */
const SLOW_MS = 20;
const MORE_ROUNDS = 3;
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
  const took: Took[] = [];
  for (let number = 0; number < questions; number += 1) {
    const question = readable(anyQuestion(random));
    const content = windows[number % windows.length];
    if (question === null || content === undefined) continue;
    const ask = () => reply(content, { question, context: null, near: null, now: NOW, municipalities });
    const start = performance.now();
    const { answer } = ask();
    if (asked !== undefined) took.push(again(performance.now() - start, ask));
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

/** How long the first answer took, the least of some, and in between a piece of work that is always the same. */
type Took = { first: number; least: number; control: number };

/** A machine with other work to do, or one that collects garbage, makes an answer wait: what is slow is asked again. */
function again(first: number, ask: () => unknown): Took {
  let least = first;
  for (let round = 0; round < MORE_ROUNDS && least > SLOW_MS; round += 1) least = Math.min(least, timeOf(ask));
  return { first, least, control: timeOf(control) };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** As long as an ordinary answer, about a millisecond, and with nothing to collect afterwards. */
function control(): number {
  let sum = 0;
  for (let step = 0; step < 1_000_000; step += 1) sum = (sum + step * step) | 0;
  return sum;
}

function timesOf(took: readonly Took[]): string {
  const said = (['first', 'least', 'control'] as const).map((which) => {
    const sorted = took.map((each) => each[which]).sort((one, other) => one - other);
    const share = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(2);
    const slow = sorted.filter((time) => time > SLOW_MS).length;
    return `${which}: p50 ${share(0.5)} ms, p99 ${share(0.99)} ms, longest ${share(1)} ms, ${slow} over ${SLOW_MS} ms`;
  });
  return [`${took.length} answers`, ...said].join('\n');
}
