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
  window = await openWindow({ env: { core: { ANSWERS_PER_MINUTE: '1000000' } } });
});
afterAll(() => window?.close());

const texts = ['dev', 'more'].flatMap((name) =>
  readFileSync(new URL(`../evaluation/questions/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text),
);
/** Nobody asks word for word what somebody else has just asked: every question comes with six ways to begin it. */
const distinct = ['', 'hola ', 'hola, ', 'buenas ', 'una pregunta: ', 'disculpe, '].flatMap((opening) =>
  texts.map((text) => opening + text),
);
/** What many people ask at once: the examples the bot itself gives, say. */
const repeated = texts.slice(0, 40);

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
const answers = (questions: readonly string[]) =>
  rate({
    requests: questions.map((question) => ({
      method: 'POST',
      path: '/v1/answers',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ municipality: 'quilmes', question }),
    })),
  });

it('answers per second beside a bare route', async () => {
  await answers(distinct);
  const rows = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const [ofBare, ofDistinct, ofRepeated] = [await bare(), await answers(distinct), await answers(repeated)];
    const ratio = (of: { perSecond: number }) => Number((of.perSecond / ofBare.perSecond).toFixed(2));
    rows.push({
      'bare /s': Math.round(ofBare.perSecond),
      'distinct /s': Math.round(ofDistinct.perSecond),
      'their ratio': ratio(ofDistinct),
      'p50 ms': ofDistinct.p50,
      'p99 ms': ofDistinct.p99,
      'repeated /s': Math.round(ofRepeated.perSecond),
      'repeated ratio': ratio(ofRepeated),
    });
  }
  console.table(rows);
});
