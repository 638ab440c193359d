import type { Danger } from '../entry.js';
import { detectLanguage } from '../language/detect-language.js';
import type { Match } from '../patterns/matcher.js';
import { correctWords } from '../text/corrector.js';
import { questionTokens } from '../text/tokens.js';
import { vocabularyCorrector } from '../vocabulary.js';
import { calmMatchers, dangerMatcher, findUrgency, getPart } from './matchers.js';
import type { Sign } from './sign.js';
import { signs } from './signs.js';

/** A danger found in a message, and the language to answer in. */
export type DangerFound = { danger: Danger; language: string };

/** A cry for help of so few words says nothing else: the police line is for whatever it is. */
const BARE_CRY = 2;

/** A calming word counts for what stands at most this many words from it. */
const REACH = 7;

/** The dangers as they are ordered among the signs: the gravest first. */
const gravity = [...new Set(signs.map(({ danger }) => danger))];

/**
 * Whether a message tells of a danger that cannot wait, and which. Needs no index and no knowledge of a municipality.
 * Misspelt and drawn-out words are understood. Talk about a danger ("a first-aid course", "if there is a storm where
 * can one go") is not a danger.
 *
 * @example
 * detectDanger('mi mama no respiraaa'); // { danger: 'medical', language: 'es' }
 * detectDanger('curso de primeros auxilios'); // null
 */
export function detectDanger(question: string): DangerFound | null {
  const [danger] = dangersIn(correctWords(questionTokens(question), [vocabularyCorrector]));
  return danger === undefined ? null : { danger, language: detectLanguage(question) };
}

/** The dangers that a row of mended words tells of, the gravest first. */
export function dangersIn(words: readonly string[]): Danger[] {
  const urgent = findUrgency(words);
  const calmed = calmMatchers
    .filter(({ unless }) => unless.find(words).length === 0)
    .map((calm) => ({ ...calm, matches: calm.matcher.find(words) }));
  const dangers = new Set<Danger>();
  for (const { sign, matches } of completeSigns(dangerMatcher.find(words))) {
    if (sign.strength === 'open' && !urgent) continue;
    const isCalmed = calmed.some(
      (calm) => (calm.appliesTo === null || calm.appliesTo.has(sign.danger)) && areNear(calm.matches, matches),
    );
    if (!isCalmed) dangers.add(sign.danger);
  }
  if (dangers.size === 0 && urgent && words.length <= BARE_CRY) return ['crime'];
  return gravity.filter((danger) => dangers.has(danger));
}

/** The signs of which every part stands in the message, each with its matches. */
function completeSigns(found: readonly Match[]): { sign: Sign; matches: Match[] }[] {
  const byRow = new Map<number, { sign: Sign; matches: Match[] }>();
  for (const match of found) {
    const { row, sign } = getPart(match);
    const known = byRow.get(row) ?? { sign, matches: [] };
    known.matches.push(match);
    byRow.set(row, known);
  }
  return [...byRow.values()].filter(({ matches }) => {
    const parts = new Set(matches.map((match) => getPart(match).part));
    return matches.every((match) => getPart(match).parts === parts.size);
  });
}

function areNear(calming: readonly Match[], matches: readonly Match[]): boolean {
  return calming.some((calm) =>
    matches.every((match) => calm.start - match.end <= REACH && match.start - calm.end <= REACH),
  );
}
