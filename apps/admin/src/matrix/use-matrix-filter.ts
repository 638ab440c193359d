import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { filterFrom, type MatrixFilter } from './matrix-filter.js';

/** What is looked at and which question is open, in the address: a link or a reload shows the same. */
export function useMatrixFilter() {
  const [search, setSearch] = useSearchParams();
  const filter = useMemo(() => filterFrom(search), [search]);
  const put = useCallback(
    (values: Record<string, string | number | null>) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(values)) {
            if (value === null || value === '') next.delete(name);
            else next.set(name, String(value));
          }
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return {
    filter,
    setFilter: (values: Partial<MatrixFilter>) => put(values),
    open: search.get('question'),
    institution: search.get('of'),
    setOpen: useCallback(
      (question: string | null, institution: string | null = null) => put({ question, of: institution }),
      [put],
    ),
  };
}
