import { MAX_TOKENS, tokensOf } from '../../text/tokens.js';
import { Contents } from '../contents.js';
import { sentencesOf } from '../document.js';
import { answerWeights } from './answer-weights.js';
import { AskedContents } from './asked-contents.js';
import { kindsOf } from './question-kinds.js';

/** A text that nobody has to scroll for is shown whole. */
const SHORT_ENOUGH = 300;
const MOST_SENTENCES = 3;
const EVERY_AREA = -1;

/**
 * The two or three sentences, one after another, of a long text that say most to a question: what to show first, with a
 * way to the whole. Null when the text is short enough to be shown whole, or says nothing of what is asked.
 */
export function excerptFor(
  asked: { readonly question: string; readonly language: string },
  text: { readonly heading: string; readonly body: string; readonly language: string },
): string | null {
  const sentences = sentencesOf(text.body);
  if (text.body.length <= SHORT_ENOUGH || sentences.length <= MOST_SENTENCES) return null;
  const words = tokensOf(asked.question, MAX_TOKENS);
  const contents = new Contents(text.language);
  contents.put('text', text.heading, sentences, EVERY_AREA);
  const textAsked = new AskedContents(contents, () => ({ title: text.heading, body: sentences }), {
    words,
    read: contents.read(words),
    kinds: kindsOf(words, asked.language),
    language: asked.language,
    area: null,
  });
  const [hit] = textAsked.hits;
  if (hit === undefined) return null;
  const { answers } = textAsked.candidate(hit.unit, answerWeights.chain).chain;
  const first = bestRun(answers);
  return sentences.slice(first, first + MOST_SENTENCES).join(' ');
}

/** Where the run of sentences begins that answer most probably; of equals the first. */
function bestRun(answers: Float64Array): number {
  const sumFrom = (first: number) => answers.slice(first, first + MOST_SENTENCES).reduce((sum, one) => sum + one, 0);
  let best = 0;
  for (let first = 1; first + MOST_SENTENCES <= answers.length; first++) {
    if (sumFrom(first) > sumFrom(best)) best = first;
  }
  return best;
}
