const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  `а:a б:b в:v г:g ґ:g д:d е:e є:je ж:sh з:s и:i і:i ї:ji й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:ch ц:z ч:tsch
   ш:sch щ:schtsch ь: ъ: ы:y э:e ю:ju я:ja`
    .split(/\s+/)
    .map((pair) => pair.split(':')),
);
const CYRILLIC = /[\u0430-\u045f\u0491]/g;

/**
 * A folded word in Latin letters, roughly as it sounds: "аусбилдунг" is "ausbildung". So names that were written down
 * by ear are near the spelling they come from. Only Cyrillic is written out; Arabic leaves out the vowels.
 */
export function romanized(word: string): string {
  return word.replace(CYRILLIC, (letter) => LETTERS[letter] ?? letter);
}
