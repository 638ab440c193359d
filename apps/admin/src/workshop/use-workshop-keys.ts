import { useEffect } from 'react';
import { useStore } from 'react-admin';

/** What each key does, in the order in which they are explained. */
export const workshopKeys = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  a: 'accept',
  m: 'amend',
  o: 'object',
  s: 'nextOpen',
  l: 'list',
  n: 'minutes',
} as const;
export type WorkshopDeed = (typeof workshopKeys)[keyof typeof workshopKeys];

/** Single letters do something only outside of fields, and not at all once they are switched off. */
export function useWorkshopKeys(isListening: boolean, run: (deed: WorkshopDeed) => void) {
  const [areOn, setOn] = useStore('workshop.keys', true);
  useEffect(() => {
    if (!isListening || !areOn) return undefined;
    const press = (event: KeyboardEvent) => {
      const deed = deedOf(event);
      if (!deed) return;
      event.preventDefault();
      run(deed);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isListening, areOn, run]);
  return { areOn, setOn };
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>;

export function deedOf({ key, ctrlKey, metaKey, altKey, target }: Pressed): WorkshopDeed | null {
  if (ctrlKey || metaKey || altKey || isTypedInto(target)) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return workshopKeys[name as keyof typeof workshopKeys] ?? null;
}

/** Arrow keys belong to radio buttons too. */
function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [role=combobox]') !== null;
}
