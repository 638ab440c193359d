const LONG_WORD = /[\p{L}\p{M}]{5,}/gu;
const WORDS_WITH_A_SLIP = 2;

/** The question as typed in a hurry: a letter swapped, dropped or doubled in each of its two longest words of five letters or more. */
export function withTypos(question: string, random: () => number): string {
  const words = [...question.matchAll(LONG_WORD)].map((match) => ({ word: match[0], at: match.index }));
  const longest = words.sort((a, b) => b.word.length - a.word.length).slice(0, WORDS_WITH_A_SLIP);
  const fromTheEnd = longest.sort((a, b) => b.at - a.at);
  return fromTheEnd.reduce(
    (text, { word, at }) => text.slice(0, at) + withSlip(word, random) + text.slice(at + word.length),
    question,
  );
}

const slips: readonly ((letters: readonly string[], at: number) => string[])[] = [
  (letters, at) => [...letters.slice(0, at), letters[at + 1] ?? '', letters[at] ?? '', ...letters.slice(at + 2)],
  (letters, at) => letters.toSpliced(at, 1),
  (letters, at) => letters.toSpliced(at, 0, letters[at] ?? ''),
];

function withSlip(word: string, random: () => number): string {
  const letters = [...word];
  const slip = slips[Math.floor(random() * slips.length)];
  return slip === undefined ? word : slip(letters, Math.floor(random() * (letters.length - 1))).join('');
}
