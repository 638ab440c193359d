/** Endings of nouns, adjectives and verbs, in folded letters (й is и, ї is і). */
const ENDINGS = `уванням ювання ування остями остеи остям остях ості істю ість ськими ського ському ською ських ськии ськіи ська
  ське ські ську аннями анням аннях ання еннями енням еннях ення ями ами ові еві єві ього ьому ому ого ими іми іи ою ею єю
  ах ях ам ям ом ем єм ів еи ии их іх им ім оі єі ати яти ити іти ути увати ювати ала ало али ила ило или ував ував ає ають яє яють
  ує ують ює юють єт ить ять ать уть ють ть ти ли ла ло а о у и і е я ю є ь`;
const longestFirst = ENDINGS.trim()
  .split(/\s+/)
  .sort((one, other) => other.length - one.length);
const SHORTEST = 3;

/** A folded Ukrainian word without its ending: what is left is short on purpose, so that cases and numbers meet. */
export function stemUkrainian(word: string): string {
  if (/\d/.test(word)) return word;
  const plain = word.length > 5 ? word.replace(/с[яь]$/, '') : word;
  const ending = longestFirst.find((end) => plain.endsWith(end) && plain.length - end.length >= SHORTEST);
  const stem = ending === undefined ? plain : plain.slice(0, -ending.length);
  return stem.replace(/ь$/, '').replace(/нн$/, 'н');
}
