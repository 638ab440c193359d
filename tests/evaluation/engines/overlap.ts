import { type Page, textOf } from './engine.js';
import { stemmerOf, wordsOf } from './stems.js';

/** A sentence is shown when it holds this share of the question's weight: chosen on the train split. */
const ENOUGH_OF_A_QUESTION = 0.2;
/** … and this share of what the best sentence holds. */
const ENOUGH_OF_THE_BEST = 0.4;
const RARE = 0.5;

/** Finds the sentences of a page that share rare stems with a question: the plain way, to be measured beside. */
export function createOverlap(pages: readonly Page[], language: string) {
  const stem = stemmerOf(language);
  const stemsOf = (text: string) => new Set(wordsOf(text).map(stem));
  const known = new Map(pages.map((page) => [page.id, [page.title, ...page.body].map(stemsOf)]));
  const holders = new Map<string, number>();
  for (const page of pages) for (const term of stemsOf(textOf(page))) holders.set(term, (holders.get(term) ?? 0) + 1);
  const weightOf = (term: string) => Math.log(1 + pages.length / ((holders.get(term) ?? 0) + RARE));

  return (question: string, id: string): number[] => {
    const terms = [...stemsOf(question)];
    const weigh = (wanted: readonly string[]) => wanted.reduce((sum, term) => sum + weightOf(term), 0);
    const whole = weigh(terms);
    const shares = (known.get(id) ?? []).map((stems) => weigh(terms.filter((term) => stems.has(term))) / whole);
    const least = Math.max(ENOUGH_OF_A_QUESTION, ENOUGH_OF_THE_BEST * Math.max(...shares));
    return shares.flatMap((share, number) => (number > 0 && share >= least ? [number] : []));
  };
}
