import { phraseFinder } from './patterns/phrases.js';

/** How a message begins: as a correction of what was said before, or as something new. */
export type Opening = { corrects: boolean; restarts: boolean };

const find = phraseFinder({
  corrects: `no, nao, non, perdon, perdao, pardon, sorry, padon, quise decir, quiero decir, me referia|refiero a, i meant|mean, actually,
    quis dizer, quero dizer, eu falei de, je voulais|veux dire, je parlais de, mwen te vle di, m vle di, m te vle di, se pa sa`,
  restarts: `otra cosa, otro tema, otra pregunta|consulta|duda, cambiando de tema, cambio de tema, nueva pregunta, another|different|new question|thing|topic,
    something else, outra coisa|pergunta|duvida, outro assunto, mudando de assunto, autre chose|question|sujet, yon lot bagay|kesyon|sije, lot bagay|kesyon`,
});

/** A correction or a change of topic is said at the start. */
const START = 2;

/** Reads the first words of a message. */
export function openingOf(words: readonly string[]): Opening {
  const names = find(words.slice(0, START + 4)).flatMap(({ name, start }) => (start <= START ? [name] : []));
  return { corrects: names.includes('corrects'), restarts: names.includes('restarts') };
}
