import { percent, tableOf } from '../../support/table.js';
import type { Engine } from '../engines/engine.js';
import { createOverlap } from '../engines/overlap.js';
import { stemmedBm25 } from '../engines/stemmed-bm25.js';
import type { Causes } from './causes.js';
import { type EndToEnd, judgeEndToEnd, meanOf } from './end-to-end.js';
import { type Found, findAcross, findPages, type PagesFound } from './finding-pages.js';
import { judgeSentences, type SentencesFound } from './finding-sentences.js';
import {
  ACROSS_INTO,
  ourAcross,
  ourCauses,
  ourEndToEnd,
  ourPages,
  ourSentences,
  SENTENCE_LANGUAGES,
} from './measure-ours.js';
import { answerable, type Omos, type OmosLanguage, omosLanguages } from './omos.js';
import { findInOneLanguageOnly, findUntaught } from './one-language-only.js';
import { outOfScopeIn } from './out-of-scope.js';

type Wanted = { readonly split: string; readonly peers: readonly Engine[] };

/** Measures OMoS-QA task by task and prints a table as soon as it is known. */
export function printOmos(omos: Omos, wanted: Wanted): void {
  console.log(
    `\nOMoS-QA, split ${wanted.split}. Shares in per cent; milliseconds a question in the city; heap after collection.`,
  );
  for (const language of omosLanguages) printPages(omos, wanted, language);
  printAcross(omos, wanted);
  for (const language of SENTENCE_LANGUAGES) printSentences(omos, wanted, language);
  printEndToEnd(omos, wanted);
}

// === Pages

const PAGE_COLUMNS = ['city R@1', 'R@3', 'MRR', 'typos R@1', 'R@3', 'MRR', 'everywhere R@1', 'R@3', 'MRR'];
const COST_COLUMNS = ['p50 ms', 'p95 ms', 'build s', 'heap MB'];

function printPages(omos: Omos, { split, peers }: Wanted, language: OmosLanguage): void {
  const rows = [ourPages(omos, split, language), ...peers.map((peer) => findPages(peer, omos, split, language))];
  const count = answerable(omos.questionsIn(split, language)).length;
  console.log(`\nPages, ${language} (${count} questions)`);
  console.log(tableOf(['engine', ...PAGE_COLUMNS, ...COST_COLUMNS], rows.map(pageRow)));
}

function pageRow({ engine, city, typos, everywhere, times, seconds, megabytes }: PagesFound): string[] {
  const cost = [times.p50.toFixed(3), times.p95.toFixed(3), seconds.toFixed(2), megabytes.toFixed(1)];
  return [engine, ...foundCells(city), ...foundCells(typos), ...foundCells(everywhere), ...cost];
}

function foundCells({ first, firstThree, mrr }: Found): string[] {
  return [percent(first), percent(firstThree), percent(mrr)];
}

// === Across languages

function printAcross(omos: Omos, { split, peers }: Wanted): void {
  const languages = omosLanguages.filter((language) => language !== ACROSS_INTO);
  const { found, megabytes, seconds } = ourAcross(omos, split);
  const rows = [['ours', ...languages.map((language) => firstOf(found, language))]];
  const othersTeach = findInOneLanguageOnly(omos, split, ACROSS_INTO);
  rows.push([`ours, the city in ${ACROSS_INTO} only`, ...languages.map((language) => firstOf(othersTeach, language))]);
  const untaught = findUntaught(omos, split, ACROSS_INTO);
  rows.push([`ours, all cities in ${ACROSS_INTO} only`, ...languages.map((language) => firstOf(untaught, language))]);
  for (const peer of peers) {
    const index = peer.build(omos.pagesIn(ACROSS_INTO), ACROSS_INTO);
    rows.push([peer.name, ...languages.map((language) => percent(findAcross(index, omos, split, language).first))]);
  }
  console.log(`\nAcross languages: pages in ${ACROSS_INTO}, the question in another, R@1 in the city`);
  console.log(tableOf(['engine', ...languages], rows));
  console.log(
    `Ours holds the pages in all five languages: ${megabytes.toFixed(1)} MB, built in ${seconds.toFixed(2)} s`,
  );
}

function firstOf(found: ReadonlyMap<OmosLanguage, Found>, language: OmosLanguage): string {
  return percent(found.get(language)?.first ?? Number.NaN);
}

// === Sentences

const SENTENCE_COLUMNS = ['F', 'precision when answered', 'mean F1', 'no-answer F', 'false abstention'];

function printSentences(omos: Omos, { split, peers }: Wanted, language: OmosLanguage): void {
  const questions = omos.questionsIn(split, language);
  const rows: string[][] = [sentenceRow('ours', ourSentences(omos, split, language))];
  if (peers.length > 0) {
    const overlap = createOverlap(omos.pagesIn(language), language);
    const everything = new Map(omos.pagesIn(language).map(({ id, body }) => [id, body.map((_, number) => number + 1)]));
    rows.push(
      sentenceRow(
        'overlap',
        judgeSentences(questions, ({ question, page }) => overlap(question, page)),
      ),
    );
    rows.push(
      sentenceRow(
        'every sentence',
        judgeSentences(questions, ({ page }) => everything.get(page) ?? []),
      ),
    );
  }
  console.log(`\nSentences, ${language} (${questions.length} questions, the page known)`);
  console.log(tableOf(['engine', ...SENTENCE_COLUMNS], rows));
}

function sentenceRow(name: string, found: SentencesFound): string[] {
  const { f, precisionWhenAnswered, meanF1, noAnswerF, falseAbstention } = found;
  return [name, ...[f, precisionWhenAnswered, meanF1, noAnswerF, falseAbstention].map(percent)];
}

// === End to end

const END_COLUMNS = ['answering sentence shown', 'wrong page or sentence', 'falsely silent', 'out of scope refused'];

function printEndToEnd(omos: Omos, { split, peers }: Wanted): void {
  const rows: string[][] = rowsOf('ours', (language) => ourEndToEnd(omos, split, language));
  if (peers.length > 0)
    rows.push(...rowsOf('stemmed BM25 + overlap', (language) => plainEndToEnd(omos, split, language)));
  console.log('\nEnd to end, the city known');
  console.log(tableOf(['engine', ...END_COLUMNS], rows));
  printCauses(omos, split);
}

function rowsOf(name: string, measure: (language: OmosLanguage) => EndToEnd): string[][] {
  return languageRows(measure, ({ shown, wrong, silent, refused }) => [shown, wrong, silent, refused]).map(
    ([label, ...cells]) => [`${name}, ${label}`, ...cells],
  );
}

const CAUSE_COLUMNS = [
  'shown',
  'wrong page',
  'wrong sentence',
  'silent, right page',
  'silent, wrong page',
  'shown if the page were given',
  'shown if chosen right of three',
];

function printCauses(omos: Omos, split: string): void {
  const figures = (found: Causes) => [
    found.shown,
    found.wrongPage,
    found.wrongSentence,
    found.silentOnRightPage,
    found.silentOnWrongPage,
    found.pageGiven,
    found.pageOfThree,
  ];
  console.log('\nWhere our answers are lost, and what would be shown if pages were chosen right');
  console.log(
    tableOf(
      ['language', ...CAUSE_COLUMNS],
      languageRows((language) => ourCauses(omos, split, language), figures),
    ),
  );
}

/** A row of shares for each language, and one for their mean. */
function languageRows<Found extends Readonly<Record<keyof Found, number>>>(
  measure: (language: OmosLanguage) => Found,
  figures: (found: Found) => number[],
): string[][] {
  const measured = omosLanguages.map((language) => ({ label: language, found: measure(language) }));
  const mean = { label: 'mean', found: meanOf(measured.map(({ found }) => found)) };
  return [...measured, mean].map(({ label, found }) => [label, ...figures(found).map(percent)]);
}

function plainEndToEnd(omos: Omos, split: string, language: OmosLanguage): EndToEnd {
  const pages = omos.pagesIn(language);
  const index = stemmedBm25.build(pages, language);
  const overlap = createOverlap(pages, language);
  const asked = { questions: answerable(omos.questionsIn(split, language)), pages, outOfScope: outOfScopeIn(language) };
  const answers = (question: string, city: string) => {
    const [page] = index.search(question, city);
    const sentences = page === undefined ? [] : overlap(question, page);
    return page === undefined || sentences.length === 0 ? null : { page, sentences };
  };
  return judgeEndToEnd(asked, answers, omos);
}
