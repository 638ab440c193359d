import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AnyEntryInput } from '@ventanilla/contracts';
import { useEffect, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useMunicipality } from '../municipality/municipality-context.js';

/** The answer follows the draft, but not every keystroke. */
const PAUSE_MS = 600;

export function usePreview(question: string, draft: AnyEntryInput | null, language: string) {
  const { id: municipality } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const settled = useSettled(JSON.stringify(draft));
  return useQuery({
    queryKey: ['preview', municipality, language, question, settled],
    queryFn: () => dataProvider.preview(question, JSON.parse(settled), { municipality, language }),
    enabled: question !== '' && settled !== 'null',
    placeholderData: keepPreviousData,
    retry: false,
  });
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
