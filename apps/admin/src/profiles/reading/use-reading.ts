import type { DocumentDoubt, ProfileReading } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import type { PlacedPart } from '../../core/profile-deeds.js';
import { useRefusable } from '../../core/use-refusable.js';
import { useMunicipality } from '../../municipality/municipality-context.js';

/** Names a doubt: the same doubt of the same document has the same name. */
export const nameOfDoubt = ({ code, line, excerpt }: Omit<DocumentDoubt, 'message'>) => `${code} ${line} ${excerpt}`;

/** Given in the form below, so that there is nothing to confirm besides. */
const given: ReadonlySet<string> = new Set(['titleMissing', 'periodMissing', 'monthMissing']);

export const isToConfirm = ({ code }: DocumentDoubt): boolean => !given.has(code);

export type ReadingState = ReturnType<typeof useReading>;

/** A document, what was read of it, and what a person has said of it so far. */
export function useReading() {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { id: municipality } = useMunicipality();
  const [text, setText] = useState('');
  const [leftOut, setLeftOut] = useState<string[]>([]);
  const [result, setResult] = useState<ProfileReading | null>(null);
  const [placed, setPlaced] = useState<PlacedPart[]>([]);
  const [confirmed, setConfirmed] = useState<string[]>([]);
  const { run, refusal, isPending } = useRefusable();

  async function read(next: string, where: PlacedPart[]) {
    const found = await run(() => dataProvider.readProfile(municipality, next, where));
    if (!found) return;
    setResult(found);
    setPlaced(where);
    // What was confirmed holds for what is still there.
    const names = new Set(found.doubts.map(nameOfDoubt));
    setConfirmed((before) => before.filter((name) => names.has(name)));
  }

  /** What was read is of another text than the one that is there now. */
  function write(next: string, without = leftOut) {
    setText(next);
    setLeftOut(without);
    setResult(null);
    setPlaced([]);
    setConfirmed([]);
  }

  return {
    ...{ municipality, text, leftOut, write, result, placed, confirmed, run, refusal, isPending },
    read: (next = text) => read(next, []),
    readPdf: (content: string) => dataProvider.readProfilePdf(municipality, content),
    place: (part: PlacedPart) => read(text, [...placed.filter(({ fromLine }) => fromLine !== part.fromLine), part]),
    confirm: (name: string) =>
      setConfirmed((all) => (all.includes(name) ? all.filter((one) => one !== name) : [...all, name])),
  };
}
