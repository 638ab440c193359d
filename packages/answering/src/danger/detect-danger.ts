import type { Danger } from '../entry.js';
import { detectLanguage } from '../language/detect-language.js';
import type { Match } from '../patterns/matcher.js';
import { gradeOf, raisedGradeOf } from './grade.js';
import { likeliestDanger, readRules } from './grammar/read.js';
import { soundsDangerous } from './listener/listen.js';
import { type Calming, dangerMatcher, findCalming, findUrgency, getPart } from './matchers.js';
import type { Grade, Sign } from './sign.js';
import { dangerWords } from './words.js';

/** A danger that a message tells of, and how soon to call. */
export type Alarm = { danger: Danger; grade: Grade };

/** A danger found in a message, how soon to call, and the language to answer in. */
export type DangerFound = Alarm & { language: string };

/** A cry for help of so few words says nothing else: the police line is for whatever it is. */
const BARE_CRY = 2;

/** A calming word counts for what stands at most this many words from it. */
const REACH = 7;

/** The gravest first: when a message shows several, the first is the answer's. */
const GRAVITY: readonly Danger[] = [
  'medical',
  'fire',
  'disaster',
  'suicide',
  'childAlone',
  'violence',
  'trafficking',
  'detention',
  'crime',
  'homeless',
];

/** A message whose words are mended and whose calming words are found. */
type Reading = { words: readonly string[]; calming: readonly Calming[] };

/**
 * Whether a message tells of a danger that cannot wait, which, and how soon to call. Needs no index and no knowledge of
 * a municipality. Misspelt and drawn-out words are understood. Talk about a danger ("a first-aid course", "if there is a
 * storm where can one go") is not a danger.
 *
 * @example
 * detectDanger('mi mama no respiraaa'); // { danger: 'medical', grade: 'now', language: 'es' }
 * detectDanger('mi marido me pega cuando toma'); // { danger: 'violence', grade: 'today', language: 'es' }
 * detectDanger('curso de primeros auxilios'); // null
 */
export function detectDanger(question: string): DangerFound | null {
  const [alarm] = alarmsIn(question);
  return alarm === undefined ? null : { ...alarm, language: detectLanguage(question) };
}

/** The dangers that a message tells of: those to call for now first, of these the gravest first. */
export function alarmsIn(message: string): Alarm[] {
  const words = dangerWords(message);
  const reading = { words, calming: findCalming(words) };
  const alarms = [...alarmsOfSigns(reading), ...alarmsOfRules(reading)];
  if (alarms.length === 0) return alarmsUnheard(reading);
  const byGravity = GRAVITY.flatMap((danger) => {
    const own = alarms.filter((alarm) => alarm.danger === danger);
    return own.length === 0 ? [] : [{ danger, grade: mostUrgent(own) }];
  });
  return byGravity.sort((one, other) => Number(one.grade === 'today') - Number(other.grade === 'today'));
}

/** What no sign and no rule hears: a bare cry for help, or what sounds like danger and is calmed by nothing. */
function alarmsUnheard({ words, calming }: Reading): Alarm[] {
  if (words.length <= BARE_CRY) return findUrgency(words) ? [{ danger: 'crime', grade: 'now' }] : [];
  const danger = likeliestDanger(words) ?? 'crime';
  const isTalk = calming.some(({ appliesTo }) => appliesTo?.has(danger) ?? true);
  if (isTalk || !soundsDangerous(words)) return [];
  return [{ danger, grade: gradeOf(danger, words) }];
}

function mostUrgent(alarms: readonly Alarm[]): Grade {
  return alarms.some(({ grade }) => grade === 'now') ? 'now' : 'today';
}

function alarmsOfSigns({ words, calming }: Reading): Alarm[] {
  const urgent = findUrgency(words);
  return completeSigns(dangerMatcher.find(words))
    .filter(({ sign, matches }) => (urgent || sign.strength === 'clear') && !isCalmed(calming, sign.danger, matches))
    .map(({ sign: { danger } }) => ({ danger, grade: gradeOf(danger, words) }));
}

function alarmsOfRules({ words, calming }: Reading): Alarm[] {
  return readRules(words)
    .filter(({ rule, matches }) => !isCalmed(calming, rule.danger, matches))
    .map(({ rule: { danger, grade } }) => ({
      danger,
      grade: (grade === 'today' ? raisedGradeOf : gradeOf)(danger, words),
    }));
}

function isCalmed(calming: readonly Calming[], danger: Danger, matches: readonly Match[]): boolean {
  return calming.some(
    (calm) => (calm.appliesTo === null || calm.appliesTo.has(danger)) && areNear(calm.matches, matches),
  );
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
