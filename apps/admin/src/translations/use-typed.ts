import type { Passage } from '@ventanilla/contracts';
import { useCallback, useEffect, useState } from 'react';
import { useStoreContext } from 'react-admin';
import { standingBy, type Typed, withoutText, withText } from './typed.js';

const nothing: Typed = {};

export type TypedDraft = ReturnType<typeof useTyped>;

/**
 * Keeps what is typed in this browser until it is saved, so that it survives a reload. One place per entry and language,
 * whatever the version: each passage remembers what it started from, so that what was typed on an older version is shown
 * beside the newer one and not thrown away.
 */
export function useTyped(entry: string, language: string) {
  const store = useStoreContext();
  const key = `translation.${entry}.${language}`;
  const [typed, setTyped] = useState<Typed>(() => store.getItem<Typed>(key) ?? nothing);
  useEffect(() => {
    if (Object.keys(typed).length === 0) store.removeItem(key);
    else store.setItem(key, typed);
  }, [store, key, typed]);

  const type = useCallback((passage: Passage, text: string) => setTyped((all) => withText(all, passage, text)), []);
  const drop = useCallback((path: string) => setTyped((all) => withoutText(all, path)), []);
  const standBy = useCallback((passage: Passage) => setTyped((all) => standingBy(all, passage)), []);
  const clear = useCallback(() => setTyped(nothing), []);
  return { typed, type, drop, standBy, clear };
}
