import { extractValidSavedQueries, type SavedQuery, useListContext, useSavedQueries } from 'react-admin';
import { KEPT } from '../core/desk-store.js';
import { useSignedIn } from '../core/use-signed-in.js';

type Filter = Record<string, unknown>;

/** The filters of this list that whoever is signed in has saved under a name, and the one that is set now. */
export function useSavedFilters() {
  const { resource, filterValues, setFilters, sort, setSort, perPage } = useListContext();
  const person = useSignedIn()?.id ?? '';
  const [stored, store] = useSavedQueries(`${KEPT}${person}.${resource}`);
  const saved = extractValidSavedQueries(stored);
  const filter = setOnes(filterValues);
  const isSet = Object.keys(filter).length > 0;
  const current = isSet ? (saved.find(({ value }) => isSame(setOnes(value.filter), filter)) ?? null) : null;
  const others = (label: string) => saved.filter((one) => one.label !== label);
  return {
    saved,
    current,
    isSet,
    apply({ value }: SavedQuery) {
      setFilters(value.filter);
      if (value.sort) setSort(value.sort);
    },
    /** The same name again takes the place of the one before. */
    save: (label: string) =>
      store([...others(label), { label, value: { filter, sort, perPage, displayedFilters: [] } }].sort(byLabel)),
    forget: ({ label }: SavedQuery) => store(others(label)),
  };
}

function setOnes(filter: Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => Boolean(value)));
}

function isSame(one: Filter, other: Filter): boolean {
  const names = Object.keys({ ...one, ...other });
  return names.every((name) => String(one[name]) === String(other[name]));
}

function byLabel(one: SavedQuery, other: SavedQuery): number {
  return one.label.localeCompare(other.label);
}
