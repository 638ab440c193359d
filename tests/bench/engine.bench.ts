import { readFileSync } from 'node:fs';
import { createKnowledge, decide, type Entry } from '@ventanilla/answering';
import { starterEntries, starterMunicipalities } from '@ventanilla/starter-content';
import MiniSearch from 'minisearch';
import { it } from 'vitest';

/**
 * Milliseconds a question inside the engine (language, danger, understanding, ranking, decision) with 100 and with
 * 10,000 services in one municipality, beside minisearch's bare search over the same texts in the same run.
 */
const SIZES = [100, 10_000];
const ROUNDS = 3;

const [municipality] = starterMunicipalities;
if (!municipality) throw new Error('The starter content has no municipality');
const originals = starterEntries(municipality.id).filter((entry) => entry.kind === 'service');

const questions = ['dev', 'more'].flatMap((name) =>
  readFileSync(new URL(`../evaluation/questions/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text),
);

/** The peer takes up to a second a question at the larger size, so it is asked fewer of them. */
const sample = questions.filter((_, index) => index % 12 === 0);

/** Copies of real services that differ in key, name and a few invented words, so that the vocabulary grows with them. */
function services(count: number): Entry[] {
  return Array.from({ length: count }, (_, index) => copyOf(index));
}

function copyOf(index: number): Entry {
  const original = originals[index % originals.length];
  if (original?.kind !== 'service') throw new Error('The starter content has no services');
  const { es, ...others } = original.texts;
  if (!es) throw new Error(`${original.key} has no Spanish text`);
  const place = `barrio${index % 997} calle${index}`;
  const texts = { ...others, es: { ...es, name: `${es.name} ${place}`, description: `${es.description} ${place}` } };
  return { ...original, key: `${original.key}.${index}`, texts };
}

function textsOf(entry: Entry): { id: string; text: string } {
  return {
    id: entry.key,
    text: Object.values(entry.texts)
      .map((text) => JSON.stringify(text))
      .join(' '),
  };
}

function measure(asked: readonly string[], work: (question: string) => unknown): { p50: number; p95: number } {
  const times = asked.map((question) => {
    const startedAt = performance.now();
    work(question);
    return performance.now() - startedAt;
  });
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(3));
  return { p50: at(0.5), p95: at(0.95) };
}

function timed<Result>(work: () => Result): { result: Result; seconds: number } {
  const startedAt = performance.now();
  const result = work();
  return { result, seconds: Number(((performance.now() - startedAt) / 1000).toFixed(2)) };
}

it.each(SIZES)('engine time a question with %i services', (size) => {
  const entries = services(size);
  const ours = timed(() => createKnowledge({ municipality, entries }));
  const peer = timed(() => {
    const index = new MiniSearch({ fields: ['text'] });
    index.addAll(entries.map(textsOf));
    return index;
  });
  const rows = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const engine = measure(questions, (question) => decide(ours.result, { question }));
    const search = measure(sample, (question) => peer.result.search(question, { prefix: true, fuzzy: 0.2 }));
    if (round > 0)
      rows.push({
        services: size,
        'engine p50': engine.p50,
        'engine p95': engine.p95,
        'minisearch p50': search.p50,
        'minisearch p95': search.p95,
      });
  }
  console.table(rows);
  console.log(
    `built in ${ours.seconds} s, minisearch in ${peer.seconds} s; ${questions.length} questions a round, ${sample.length} of them for minisearch; a first round warms up`,
  );
});
