import type { NeedCode } from '@ventanilla/mgi';
import { useWords } from '../../i18n/use-words.js';
import { keysInWords } from '../keys-in-words.js';

/** A need by one of the codes that the rules of rounds have. */
export type KnownNeed = { code: NeedCode; indicators: readonly string[] };

/** What a phase needs as a sentence, and for which questions. */
export function useNeedWords() {
  const say = useWords();
  return ({ code, indicators }: KnownNeed) => ({
    what: say(`need.${code}`),
    where:
      indicators.length === 0
        ? ''
        : say('round.forQuestions', { smart_count: indicators.length, keys: keysInWords(indicators) }),
  });
}
