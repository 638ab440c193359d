import { readFileSync } from 'node:fs';

/** Numbers between 0 and 1 that are the same on every machine. */
export type Random = () => number;

/** Marsaglia's xorshift on 32 bits. */
export function randomFrom(seed: number): Random {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const LONGEST = 4_000;
const questions = ['dev', 'more'].flatMap((name) =>
  readFileSync(new URL(`../../../tests/evaluation/questions/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).text),
);

/** First and last code points of scripts that a phone can write. */
const SCRIPTS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xc0, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  [0x5d0, 0x5ea],
  [0x600, 0x6ff],
  [0x900, 0x97f],
  [0xe00, 0xe7f],
  [0x1200, 0x137f],
  [0x200b, 0x206f],
  [0x3040, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xd800, 0xdfff],
  [0x1f300, 0x1f6ff],
];

type Mutation = (text: string, random: Random) => string;

const mutations: readonly Mutation[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => [...text].reverse().join(''),
  (text) => text.replaceAll(' ', ''),
  (text, random) => `${text} ${pick(questions, random)}`,
  (text, random) => text.repeat(1 + Math.floor(random() * 30)),
  (text, random) => at(text, random, (before, letter, after) => before + after + letter),
  (text, random) => at(text, random, (before, letter, after) => before + letter.repeat(40) + after),
  (text, random) => at(text, random, (before, _letter, after) => before + after),
  (text, random) => at(text, random, (before, letter, after) => before + gibberish(random, 20) + letter + after),
  (_text, random) => gibberish(random, 200),
  (_text, random) => gibberish(random, LONGEST),
  (text, random) => `<b>${text}</b> & \\ ${'[](){}*_~`>#+-=|.!'.repeat(1 + Math.floor(random() * 20))}`,
];

/** A question as nobody would think of it: one of the evaluation's, changed once or three times, or signs of any script. */
export function anyQuestion(random: Random): string {
  let text = pick(questions, random);
  const times = random() < 0.5 ? 1 : 3;
  for (let time = 0; time < times; time += 1) text = pick(mutations, random)(text, random).slice(0, LONGEST);
  return text;
}

function gibberish(random: Random, longest: number): string {
  const length = 1 + Math.floor(random() * longest);
  return Array.from({ length }, () => {
    const [first, last] = pick(SCRIPTS, random);
    return String.fromCodePoint(first + Math.floor(random() * (last - first + 1)));
  }).join('');
}

function at(text: string, random: Random, change: (before: string, letter: string, after: string) => string): string {
  const place = Math.floor(random() * text.length);
  return change(text.slice(0, place), text.charAt(place), text.slice(place + 1));
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('There is nothing to pick from');
  return value;
}
