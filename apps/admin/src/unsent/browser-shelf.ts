/** Items of text that stay in the browser past a reload and a closed tab. */
export type Shelf = {
  all: () => string[];
  /** False when there is no room, or the browser keeps nothing. */
  keep: (name: string, item: string) => boolean;
  forget: (name: string) => void;
  /** Tells when another tab has changed something. Gives what ends it. */
  watch: (changed: () => void) => () => void;
};

/**
 * The part of the browser's local storage under a prefix. It has written before the next line of code runs, so that also
 * the last letter before a tab dies is kept.
 */
export function browserShelf(prefix: string): Shelf {
  const storage = () => window.localStorage;
  return {
    all: () => orElse([], () => itemsUnder(storage(), prefix)),
    keep: (name, item) =>
      orElse(false, () => {
        storage().setItem(prefix + name, item);
        return true;
      }),
    forget: (name) => orElse(undefined, () => storage().removeItem(prefix + name)),
    watch(changed) {
      const listen = ({ key }: StorageEvent) => {
        if (key === null || key.startsWith(prefix)) changed();
      };
      window.addEventListener('storage', listen);
      return () => window.removeEventListener('storage', listen);
    },
  };
}

function itemsUnder(storage: Storage, prefix: string): string[] {
  const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  return names.filter((name) => name.startsWith(prefix)).flatMap((name) => storage.getItem(name) ?? []);
}

/** Browsers refuse with a DOMException: there is no room left, or storing is switched off. */
function orElse<Value>(instead: Value, deed: () => Value): Value {
  try {
    return deed();
  } catch (error) {
    if (error instanceof DOMException) return instead;
    throw error;
  }
}
