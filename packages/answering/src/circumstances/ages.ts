import { digitsOf } from '../wording/number-words.js';

/** Ages in whole years: the asker's own, of children, and of others a question is about. */
export type Ages = { own: number | null; children: number[]; others: number[] };

const YEARS = new Set('anos ano anito anitos years year yo ans an'.split(' '));
const MONTHS = new Set('mes meses mese month months mois mwa'.split(' '));
/** Before a number of years, these tell how long something has lasted. */
const LASTING = new Set(
  'hace ha faz desde depuis depi since for por durante pendant llevo llevamos llevan cada dentro en within every hacen over vivo pase passei mas menos'.split(
    ' ',
  ),
);
/** "De 2 años" after these is the age of nobody. */
const THINGS = new Set(
  'residencia radicacion contrato experiencia alquiler precaria visa garantia aportes antecedentes residence residency contract contrat experience lease'.split(
    ' ',
  ),
);
/** Years that are spent, not lived: "3 años viviendo acá". */
const SPENDING = new Set(
  'viviendo aca aqui vivendo living here residence residencia trabajando working que ici isit legal'.split(' '),
);
const OWN = new Set('tengo tenho ai im am'.split(' '));
const BORN = new Set('nacido nacida nascido nascida newborn'.split(' '));

const OF_AGE = 18;
const OLDEST = 110;

/** The ages that a row of folded words tells. A pregnancy's months are no age. */
export function agesIn(
  words: readonly string[],
  language: string,
  { isForChild, isPregnant }: { isForChild: boolean; isPregnant: boolean },
): Ages {
  const ages: Ages = { own: null, children: [], others: [] };
  words.forEach((_, at) => {
    const age = ageAt(words, at, language, isPregnant);
    if (age === null) return;
    if (isOwn(words, at, isForChild)) ages.own = age;
    else if (age < OF_AGE && (isForChild || age < OF_AGE - 3)) ages.children.push(age);
    else ages.others.push(age);
  });
  if (words.some((word) => BORN.has(word))) ages.children.push(0);
  return ages;
}

function ageAt(words: readonly string[], at: number, language: string, isPregnant: boolean): number | null {
  const number = Number(digitsOf(words[at] ?? '', language) ?? Number.NaN);
  const unit = words[at + 1] ?? '';
  if (!Number.isInteger(number) || number > OLDEST || isDuration(words, at)) return null;
  if (YEARS.has(unit)) return number;
  return MONTHS.has(unit) && !isPregnant ? Math.floor(number / 12) : null;
}

function isDuration(words: readonly string[], at: number): boolean {
  const [before = '', earlier = ''] = [words[at - 1], words[at - 2]];
  const after = words.slice(at + 2, at + 4);
  if (LASTING.has(before) || THINGS.has(before)) return true;
  if (['de', 'of', 'con', 'com'].includes(before) && THINGS.has(earlier)) return true;
  return after.some((word) => SPENDING.has(word));
}

/** "Tengo 17 años", "I am 17", "mwen gen 17 an"; but "pitit mwen gen 7 an" is my child. */
function isOwn(words: readonly string[], at: number, isForChild: boolean): boolean {
  const [before = '', earlier = ''] = [words[at - 1], words[at - 2]];
  return OWN.has(before) || (before === 'gen' && earlier === 'mwen' && !isForChild);
}
