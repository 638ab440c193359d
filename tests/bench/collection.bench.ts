import { it } from 'vitest';
import type { ChangeableIndex, Engine, Page } from '../evaluation/engines/engine.js';
import { fts5 } from '../evaluation/engines/fts5.js';
import { minisearchTuned } from '../evaluation/engines/minisearch.js';
import { ours } from '../evaluation/engines/ours.js';
import { stemmedBm25 } from '../evaluation/engines/stemmed-bm25.js';
import { findOmosFolder } from '../evaluation/omos/folder.js';
import { openOmos } from '../evaluation/omos/omos.js';
import { inventedMaterial, type Material, pagesFrom } from '../support/many-pages.js';
import { measureBuilding, timeEach } from '../support/measuring.js';
import { median } from '../support/rounds.js';
import { tableOf } from '../support/table.js';

/**
 * Milliseconds a question, heap, build, and milliseconds to change one page, with 10,000 and 100,000 pages in one city,
 * beside peers in the same run.
 */
const SIZES = [10_000, 100_000];
const ROUNDS = 3;
const QUESTIONS = 60;
const CHANGES = 50;
const CITY = 'city';

const engines: readonly Engine<ChangeableIndex>[] = [ours, stemmedBm25, minisearchTuned, fts5];
const material = readMaterial();

/** Sentences and questions of OMoS-QA where it is at hand, else invented ones. */
function readMaterial(): Material {
  const folder = findOmosFolder();
  if (folder === null) return inventedMaterial();
  const omos = openOmos(folder);
  const pages = omos.pagesIn('de');
  return {
    titles: pages.map(({ title }) => title),
    sentences: pages.flatMap(({ body }) => body),
    questions: omos.questionsIn('dev', 'de').map(({ question }) => question),
  };
}

it.each(SIZES)('%i pages in one city', (size) => {
  const pages = pagesFrom(material, size, CITY);
  const rows = engines.map((engine) => measure(engine, pages));
  console.log(
    `${size} pages of eight sentences; ${QUESTIONS} questions, median of ${ROUNDS} rounds after one to warm up`,
  );
  console.log(tableOf(['engine', 'p50 ms', 'p95 ms', 'heap MB', 'build s', 'put ms', 'remove ms'], rows));
});

function measure(engine: Engine<ChangeableIndex>, pages: readonly Page[]): string[] {
  const { result: index, seconds, megabytes } = measureBuilding(() => engine.build(pages, 'de'));
  const questions = material.questions.slice(0, QUESTIONS);
  const rounds = Array.from(
    { length: ROUNDS + 1 },
    () => timeEach(questions, (question) => index.search(question, CITY)).times,
  );
  const [, ...counted] = rounds;
  const put = changing(pages, (page) => index.put({ ...page, title: `${page.title} neu` }));
  const remove = changing(pages, ({ id }) => index.remove(id));
  const heap = megabytes + (index.nativeBytes?.() ?? 0) / 1e6;
  const middle = (figure: 'p50' | 'p95') => median(counted.map((times) => times[figure])).toFixed(3);
  return [
    engine.name,
    middle('p50'),
    middle('p95'),
    heap.toFixed(0),
    seconds.toFixed(1),
    put.toFixed(3),
    remove.toFixed(3),
  ];
}

/** The middle time of a change, made to pages spread over the whole. */
function changing(pages: readonly Page[], change: (page: Page) => void): number {
  const step = Math.floor(pages.length / CHANGES);
  return timeEach(
    pages.filter((_, number) => number % step === 0),
    change,
  ).times.p50;
}
