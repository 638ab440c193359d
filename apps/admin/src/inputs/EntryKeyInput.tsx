import type { AnyEntry } from '@ventanilla/contracts';
import { useState } from 'react';
import { AutocompleteArrayInput, AutocompleteInput, useGetList, useLocaleState } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { EntryResource } from '../entries/entry-kinds.js';
import { titleOf } from '../entries/entry-title.js';
import { useMunicipality } from '../municipality/municipality-context.js';

type Props = {
  source: string;
  label: string;
  /** `entries` offers every kind. */
  resource: EntryResource | 'entries';
  helperText?: string | false;
};

/** Points to one entry by its key; people choose it by name. */
export function EntryKeyInput({ source, label, resource, helperText = false }: Props) {
  const { choices, setTyped } = useEntryChoices(resource, source);
  return (
    <AutocompleteInput
      source={source}
      label={label}
      choices={choices}
      setFilter={setTyped}
      helperText={helperText}
      translateChoice={false}
      fullWidth
    />
  );
}

export function EntryKeysInput({ source, label, resource, helperText = false }: Props) {
  const { choices, setTyped } = useEntryChoices(resource, source);
  return (
    <AutocompleteArrayInput
      source={source}
      label={label}
      choices={choices}
      setFilter={setTyped}
      helperText={helperText}
      translateChoice={false}
      fullWidth
    />
  );
}

/** What matches the typed words, and always what is already chosen. */
function useEntryChoices(resource: Props['resource'], source: string) {
  const [locale] = useLocaleState();
  const { id: municipality } = useMunicipality();
  const [typed, setTyped] = useState('');
  const chosen = [useWatch({ name: source })]
    .flat()
    .filter((key): key is string => typeof key === 'string' && key !== '');
  const matching = useGetList<AnyEntry>(resource, {
    filter: { municipality, q: typed },
    sort: { field: 'title', order: 'ASC' },
    pagination: { page: 1, perPage: 50 },
  });
  const selected = useGetList<AnyEntry>(
    resource,
    { filter: { municipality, keys: chosen.join(',') }, pagination: { page: 1, perPage: 100 } },
    { enabled: chosen.length > 0 },
  );
  const found = [...(matching.data ?? []), ...(selected.data ?? [])];
  const names = new Map<string, string>(chosen.map((key) => [key, key]));
  for (const entry of found) names.set(entry.key, titleOf(entry, locale));
  return { choices: [...names].map(([id, name]) => ({ id, name })), setTyped };
}
