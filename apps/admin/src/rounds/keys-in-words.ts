/** More keys than this tell nobody anything at a glance. */
const MOST = 12;

/** The keys of questions, one after the other; of very many the first. */
export function keysInWords(keys: readonly string[]): string {
  return keys.slice(0, MOST).join(', ') + (keys.length > MOST ? '…' : '');
}
