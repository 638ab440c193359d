import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

export type Mode = 'rounds' | 'cities';

/** What is compared, kept in the address, so that a link or a reload shows the same. */
export function useChoices() {
  const [search, setSearch] = useSearchParams();
  const choose = useCallback(
    (values: Record<string, string>) =>
      setSearch((before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(values)) next.set(name, value);
        return next;
      }),
    [setSearch],
  );
  const cities = search.get('cities');
  return {
    mode: (search.get('mode') === 'cities' ? 'cities' : 'rounds') as Mode,
    before: search.get('before'),
    after: search.get('after'),
    /** Null until somebody has chosen. */
    cities: cities === null ? null : cities.split(',').filter((id) => id !== ''),
    choose,
  };
}
