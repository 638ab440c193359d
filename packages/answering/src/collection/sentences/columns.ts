import { tokensOf } from '../../text/tokens.js';
import { lettersOf } from './letters.js';
import { type AskedText, Said } from './said.js';
import { headingsAbove, listedLines, sectionShares } from './sections.js';
import { type SentenceShape, shapeNames, shapeOf } from './sentence-shape.js';

/** name -> one figure for each sentence. The title, sentence 0, has figures as well, but never answers. */
export type Columns = ReadonlyMap<string, Float64Array>;
type Column = [name: string, figures: Float64Array];

/** The column that is 1 everywhere. */
export const ALWAYS = 'always';

const FADING = 0.8;
const FAR = 12;
const FAR_FROM_HEADING = 10;
const NONE = 1e-9;

/**
 * What is known of each sentence of a text that is asked a question: what it says of what is asked, what its
 * neighbours and its heading say, where it stands and what it holds. Every figure is about between 0 and 1.
 */
export function columnsOf(asked: AskedText): Columns {
  const shapes = asked.sentences.map((sentence) => shapeOf(sentence));
  const headings = headingsAbove(shapes);
  return new Map([
    [ALWAYS, constant(shapes.length, 1)],
    ...saidColumns(new Said(asked), headings),
    ...lettersColumns(asked),
    ...placeColumns(headings, asked.sentences),
    ...shapeColumns(shapes),
  ]);
}

function saidColumns(said: Said, headings: readonly number[]): Column[] {
  const each = (figure: (place: number) => number) => eachOf(said.count, figure);
  const own = each((place) => said.share([place]));
  const telling = each((place) => said.tellingShare([place]));
  const around = meansAround(telling, 3);
  const sections = sectionShares(said, headings);
  return [
    ['said', own],
    ['telling', telling],
    ['tellingOfMost', ofMost(telling)],
    ['headingSays', each((place) => telling[headings[place] ?? 0] ?? 0)],
    ['withHeading', each((place) => said.tellingShare([place, headings[place] ?? 0]))],
    ['withNeighbours', each((place) => said.tellingShare(placesAround(place, 1, said.count)))],
    ['beforeSays', saidBefore(telling)],
    ['afterSays', saidAfter(telling)],
    ['near', meansAround(telling, 1)],
    ['around', around],
    ['aroundOfMost', ofMost(around)],
    ['sectionSays', sections],
    ['sectionOfMost', ofMost(sections)],
    ...bestColumns(telling),
    ['titleSays', constant(said.count, said.share([0]))],
    ['bodySays', constant(said.count, said.share(placesAround(0, said.count, said.count)))],
  ];
}

/** What is written alike, where words as they are understood miss it. */
function lettersColumns({ question, sentences }: AskedText): Column[] {
  const words = sentences.map((sentence) => tokensOf(sentence));
  const { shares, dense } = lettersOf(question, words);
  return [
    ['letters', shares],
    ['lettersOfMost', ofMost(shares)],
    ['lettersRank', ranked(shares)],
    ['dense', dense],
    ['denseOfMost', ofMost(dense)],
    ['denseRank', ranked(dense)],
  ];
}

/** Where each sentence stands to the one that says most. */
function bestColumns(telling: Float64Array): Column[] {
  const most = mostIn(telling);
  const best = Math.max(1, telling.indexOf(most));
  const each = (figure: (place: number) => number) => eachOf(telling.length, figure);
  return [
    ['most', constant(telling.length, most)],
    ['best', each((place) => Number(place === best))],
    ['pastBest', each((place) => Number(place > best))],
    ['beforeBest', each((place) => Math.min(Math.max(0, best - place), FAR) / FAR)],
    ['afterBest', each((place) => Math.min(Math.max(0, place - best), FAR) / FAR)],
  ];
}

function placeColumns(headings: readonly number[], sentences: readonly string[]): Column[] {
  const count = sentences.length;
  const each = (figure: (place: number) => number) => eachOf(count, figure);
  return [
    ['beginning', each((place) => 1 / (place + 1))],
    ['first', each((place) => Number(place === 1))],
    ['second', each((place) => Number(place === 2))],
    ['position', each((place) => place / count)],
    ['last', each((place) => Number(place === count - 1))],
    ['shortText', constant(count, 1 / Math.sqrt(Math.max(1, count)))],
    ['fromHeading', each((place) => Math.min(place - (headings[place] ?? 0), FAR_FROM_HEADING) / FAR_FROM_HEADING)],
    ['repeatsTitle', each((place) => Number(sentences[place]?.trim() === sentences[0]?.trim()))],
  ];
}

function shapeColumns(shapes: readonly SentenceShape[]): Column[] {
  const own = shapeNames.map((name): Column => [name, Float64Array.from(shapes, (shape) => shape[name])]);
  const contact = Float64Array.from(shapes, (shape) => shape.contact);
  return [
    ...own,
    ['contactNear', meansAround(contact, 2)],
    ['contactAround', meansAround(contact, 4)],
    ['listed', listedLines(shapes)],
  ];
}

function eachOf(count: number, figure: (place: number) => number): Float64Array {
  return Float64Array.from({ length: count }, (_, place) => figure(place));
}

function constant(count: number, value: number): Float64Array {
  return new Float64Array(count).fill(value);
}

function mostIn(values: Float64Array): number {
  let most = NONE;
  for (let place = 1; place < values.length; place++) most = Math.max(most, values[place] as number);
  return most;
}

function ofMost(values: Float64Array): Float64Array {
  const most = mostIn(values);
  return values.map((value) => value / most);
}

/** 1 for the sentence with the highest figure, a half for the next, and so on; of equals the first. The title has 0. */
function ranked(values: Float64Array): Float64Array {
  const places = [...values.keys()].slice(1).sort((one, other) => (values[other] as number) - (values[one] as number));
  const ranks = new Float64Array(values.length);
  places.forEach((place, rank) => {
    ranks[place] = 1 / (rank + 1);
  });
  return ranks;
}

/** Places of sentences, never the title. */
function placesAround(place: number, reach: number, count: number): number[] {
  const first = Math.max(1, place - reach);
  const last = Math.min(count - 1, place + reach);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
}

function meansAround(values: Float64Array, reach: number): Float64Array {
  return values.map((_, place) => {
    const first = Math.max(1, place - reach);
    const last = Math.min(values.length - 1, place + reach);
    let sum = 0;
    for (let near = first; near <= last; near++) sum += values[near] as number;
    return sum / Math.max(1, last - first + 1);
  });
}

/** What was said before each sentence, the further away the less. */
function saidBefore(values: Float64Array): Float64Array {
  const said = new Float64Array(values.length);
  for (let place = 2; place < values.length; place++) {
    said[place] = Math.max((said[place - 1] as number) * FADING, values[place - 1] as number);
  }
  return said;
}

/** What is said after each sentence, the further away the less. */
function saidAfter(values: Float64Array): Float64Array {
  const said = new Float64Array(values.length);
  for (let place = values.length - 2; place >= 1; place--) {
    said[place] = Math.max((said[place + 1] as number) * FADING, values[place + 1] as number);
  }
  return said;
}
