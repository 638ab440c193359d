import { useLocaleState } from 'react-admin';
import { useWords } from './use-words.js';

/** How many there are, in figures; where nobody has counted all of them, at least how many. */
export function useCountInWords(): (total: number, atLeast: boolean) => string {
  const say = useWords();
  const [locale] = useLocaleState();
  return (total, atLeast) => {
    const most = total.toLocaleString(locale, { useGrouping: 'always' });
    return atLeast ? say('list.atLeast', { most }) : most;
  };
}
