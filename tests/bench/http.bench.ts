import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWindow, type TestWindow } from '../support/open-window.js';

/**
 * Answers per second over HTTP beside a bare route of the same server, in turns within one run, so that a noisy
 * machine is noisy for both. What counts is the ratio; the aim is at least half.
 */
const ROUNDS = 4;
const SECONDS_A_ROUND = 4;
const CONNECTIONS = 8;

let window: TestWindow;
beforeAll(async () => {
  window = await openWindow({ core: { ANSWERS_PER_MINUTE: '1000000' } });
});
afterAll(() => window?.close());

const questions = readFileSync(new URL('../evaluation/questions/dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string });

async function rate(options: Partial<autocannon.Options>): Promise<{ perSecond: number; p50: number; p99: number }> {
  const result = await autocannon({
    url: window.stack.coreUrl,
    connections: CONNECTIONS,
    duration: SECONDS_A_ROUND,
    ...options,
  });
  expect(result.non2xx + result.errors).toBe(0);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

const bare = () => rate({ requests: [{ method: 'GET', path: '/health/live' }] });
const answers = () =>
  rate({
    requests: questions.map(({ text }) => ({
      method: 'POST',
      path: '/v1/answers',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ municipality: 'quilmes', question: text }),
    })),
  });

it('answers per second beside a bare route', async () => {
  await answers();
  const rows = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const [ofBare, ofAnswers] = [await bare(), await answers()];
    rows.push({
      round,
      'bare route /s': Math.round(ofBare.perSecond),
      'answers /s': Math.round(ofAnswers.perSecond),
      ratio: Number((ofAnswers.perSecond / ofBare.perSecond).toFixed(2)),
      'answer p50 ms': ofAnswers.p50,
      'answer p99 ms': ofAnswers.p99,
    });
  }
  console.table(rows);
});
