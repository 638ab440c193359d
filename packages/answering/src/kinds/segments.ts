import { phraseFinder } from '../patterns/phrases.js';
import { questionTokens } from '../text/tokens.js';

const CUT =
  /(?<=[?？;\n])|(?:^|\s)\d{1,2}\s?[).:-]\s+|(?<=[.!…])\s+(?=\p{L}|¿|¡)|[,.;]?\s+(?=(?:y|e|and|et|epi|ak|tambi[eé]n|tamb[eé]m|also|plus|aussi|ademas|adem[aá]s|al[eé]m)\s+(?:tambi[eé]n\s+|tamb[eé]m\s+|also\s+)?¿?(?:d[oó]nde|a ?d[oó]nde|c[oó]mo|cu[aá]l|cu[aá]nto|cu[aá]ndo|qué|que (?:papeles|documentos|hora|d[ií]as?|requisitos|necesito|tengo)|qui[eé]n|onde|quanto|qual|quem|where|how|who|when|what|can|is there|are there|do (?:you|they)|does it|hay|il y a|o[uù]|comment|combien|qui|ki |kijan|konbyen|¿hay|i (?:need|want)|quiero|necesito|quero|preciso|je (?:veux|cherche)|mwen (?:bezwen|vle))\b)/giu;

const findAsking = phraseFinder({
  asks: `quiero, queria, quisiera, necesito, busco, preciso, me gustaria, quero, procuro, gostaria, i need|want, looking for, id like, je veux|cherche|voudrais, j ai besoin, mwen|m bezwen|vle|chache, ap chache,
    donde, adonde, como, cuanto|cuanta, quien|quienes, onde|aonde, quanto|quanta, quem, where, how, who, can i|you|my|we, combien, comment, ki kote, kijan|kouman, konbyen, ki moun, hay, existe, tem, do you, is there, are there, puedo|puede|podemos, posso|pode, eske, est ce que, my question, mi pregunta, minha duvida`,
});

/** Work per message stays bounded: so many characters are read, and cut into so many parts. */
const READ = 3_000;
const MOST = 16;

/** Cuts a message into the sentences and clauses that may be questions of their own; parts without a letter are dropped. */
export function segmentsOf(question: string): string[] {
  const parts = question
    .slice(0, READ)
    .replace(/[^\S\n]+/g, ' ')
    .split(CUT);
  return [...parts.slice(0, MOST - 1), parts.slice(MOST - 1).join(' ')]
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text));
}

/** Whether a part of a message is marked as a question. */
export function isMarked(segment: string): boolean {
  return /[?？]/.test(segment);
}

/** Whether a part of a message asks for something, marked as a question or not. */
export function isAsking(segment: string): boolean {
  return isMarked(segment) || findAsking(questionTokens(segment)).length > 0;
}
