import { Matcher } from './patterns/matcher.js';
import { tokensOf } from './text/tokens.js';

/** How guides head what nobody could confirm, in the languages they are written in. */
const caveats = new Matcher([
  'no ~ confirmar|confirmado|verificar|verificado',
  'nao ~ confirmar|confirmado|verificar|verificado',
  'not ~ confirm|confirmed|verify|verified',
  'pas ~ confirmer|confirme|verifier|verifie',
  'pa ~ konfime|verifye',
]);

/** Whether a section says what is not known rather than what is. */
export function isCaveat(heading: string): boolean {
  return caveats.find(tokensOf(heading)).length > 0;
}
