import { isAspectWord } from '../aspects.js';
import { isSmallWord, isWrapping } from './small-words.js';
import { stem } from './stem.js';
import { tokensOf } from './tokens.js';

/** What people do with anything they ask for: get it, pay it, look for it. It says nothing of what it is. */
const WORDS = `
  saco sacar sacan sacaron sacas pido pedir piden pedi pago pagar pagan compro comprar compra consigo conseguir busco buscar
  encuentro encontrar tramito tramitar tramite renovar renuevo anoto anotar anotarme inscribo inscribir mando mandar usar uso
  sirve anda andan paso pasa pasan perdi perdio reclamo reclamar gratis gratuito barato cerca casa siendo calle ciudad
  regalan donan dan consigue publico publica municipal lugar lugares grande nuevo nueva argentino argentina
  tiro tirar peco pago pagar compra comprar acho achar consigo preciso posso fazer faz mando mandar perto rua cidade casa
  buy get find pay lost apply register free public place city home street
  acheter trouver payer demander obtenir faire gratuit gratuite publique municipale ville rue maison
  achte jwenn peye mande piblik lari lakay vle`;

const words = new Set(tokensOf(WORDS));

/** Whether people put a folded word around any question, whatever they ask for. */
export function isAround(word: string, language: string, stemmed = stem(word, language)): boolean {
  return words.has(word) || isAspectWord(word) || isSmallWord(word, language) || isWrapping(stemmed, language);
}
