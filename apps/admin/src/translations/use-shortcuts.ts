import type { Passage } from '@ventanilla/contracts';
import { useEffect, useEffectEvent } from 'react';
import { isToConfirm } from './passages.js';
import { nextToDo, type Typed } from './typed.js';

type Deeds = {
  save: () => void;
  confirm: (passage: Passage) => void;
  copy: (passage: Passage) => void;
  take: (passage: Passage) => void;
};

/** The keys of the page, listed in its help: by the place of the key, since Alt writes other letters on some keyboards. */
export function useShortcuts(passages: readonly Passage[], typed: Typed, deeds: Deeds): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const act = deedOf(event, passages, typed, deeds);
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function deedOf(event: KeyboardEvent, passages: readonly Passage[], typed: Typed, deeds: Deeds) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return deeds.save;
  if (!event.altKey || event.ctrlKey || event.metaKey) return null;
  const here = passages.find(({ path }) => path === pathInFocus());
  if (event.code === 'ArrowDown') return () => goTo(nextToDo(passages, typed, pathInFocus(), 1));
  if (event.code === 'ArrowUp') return () => goTo(nextToDo(passages, typed, pathInFocus(), -1));
  if (event.code === 'KeyS' && here && isToConfirm(here)) return () => deeds.confirm(here);
  if (event.code === 'KeyM' && here) return () => deeds.take(here);
  if (event.code === 'KeyC' && here?.source) return () => deeds.copy(here);
  return null;
}

function pathInFocus(): string | null {
  return document.activeElement?.closest('[data-passage]')?.getAttribute('data-passage') ?? null;
}

/** Puts the cursor into a passage and brings it into sight. */
export function goTo(path: string | null): void {
  if (path === null) return;
  const row = [...document.querySelectorAll<HTMLElement>('[data-passage]')].find(
    (one) => one.dataset['passage'] === path,
  );
  row?.querySelector('textarea')?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'center' });
}
