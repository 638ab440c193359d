import { fold } from '../text/fold.js';

/*
 * Words that only hold a sentence together. Much shorter than the stop words of searching: "today", "always", "help" or
 * "three" say nothing about what is asked, but everything about what is promised.
 */
const WORDS: Readonly<Record<string, string>> = {
  es: `a al ante con cual cuando de del desde donde e el ella ellas ellos en entre es esa ese eso esta estan este esto fue ha
    han la las le les lo los me mi mis nos o os para por que quien se ser si son su sus te tu tus u un una unas unos usted
    ustedes vos y ya tambien hay aqui ahi alli`,
  pt: `a ao aos as ate com como da das de dela dele do dos e ela elas ele eles em entre essa esse esta este isso isto foi lhe
    me meu minha na nas no nos o onde os ou para pela pelo por qual quando que quem sao se ser seu sua te tem um uma umas
    uns voce voces tambem ha aqui ali esta estao`,
  en: `a an and as at be been by for from he her here his i in into is it its me my of on or our she so than that the their
    them then there these they this those to was we were when where which who with you your are also`,
  fr: `a au aux avec c ce ces cette cet d dans de des du elle elles en est et ete il ils j je l la le les leur leurs lui m ma
    me mes moi mon n nos notre nous on ont ou par pour qu quand que qui s sa se ses son sont sur t ta te tes toi ton tu un
    une vos votre vous y aussi ici`,
  ht: `a ak an ap e ede ki kote la lan le li m map mwen n nan nou ou pou se si sou ta te w yo y yon gen`,
};

/*
 * "No", "not", "nunca": whether they stand in a sentence decides what it says. Creole and Portuguese share spellings with
 * other small words ("pa", "no"), so each language has its own.
 */
const DENIALS: Readonly<Record<string, string>> = {
  es: 'no ni nunca jamas nadie nada sin ningun ninguna ninguno tampoco excepto salvo menos',
  pt: 'nao nem nunca jamais ninguem nada sem nenhum nenhuma tampouco exceto salvo menos',
  en: 'no not never nobody nothing none without cannot cant dont doesnt isnt arent wont except unless neither nor',
  fr: 'ne pas ni jamais personne rien sans aucun aucune sauf excepte non plus moins',
  ht: 'pa pap pat poko janm pesonn anyen san okenn sof',
};

const sets = (lists: Readonly<Record<string, string>>) =>
  new Map(Object.entries(lists).map(([language, words]) => [language, new Set(words.split(/\s+/).map(fold))]));
const functionWords = sets(WORDS);
const denials = sets(DENIALS);

/** The languages in which wordings can be checked. */
export function canCheck(language: string): boolean {
  return functionWords.has(language);
}

/** Whether a folded word only holds a sentence together in a language. */
export function isFunctionWord(word: string, language: string): boolean {
  return functionWords.get(language)?.has(word) ?? false;
}

/** Whether a folded word turns a sentence into its opposite, or takes something out of it. */
export function isDenial(word: string, language: string): boolean {
  return denials.get(language)?.has(word) ?? false;
}
