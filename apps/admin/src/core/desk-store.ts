import { localStorageStore, type Store } from 'react-admin';

/** The names of what people saved for themselves begin so, followed by the person's id. */
export const KEPT = 'kept.';

/** react-admin empties its store when somebody signs out; what they saved for themselves is there the next time. */
export function createDeskStore(): Store {
  const store = localStorageStore();
  return {
    ...store,
    reset() {
      const keys = Object.keys(store.listItems?.() ?? {});
      for (const key of keys.filter((one) => !one.startsWith(KEPT))) store.removeItem(key);
    },
  };
}
