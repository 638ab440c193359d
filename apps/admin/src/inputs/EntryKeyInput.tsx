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

/** `also` offers a second kind beside the first. */
export function EntryKeysInput({
  source,
  label,
  resource,
  also,
  helperText = false,
}: Props & { also?: EntryResource }) {
  const { choices, setTyped } = useEntryChoices(resource, source, also);
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
function useEntryChoices(resource: Props['resource'], source: string, also?: EntryResource) {
  const [locale] = useLocaleState();
  const { id: municipality } = useMunicipality();
  const [typed, setTyped] = useState('');
  const chosen = [useWatch({ name: source })]
    .flat()
    .filter((key): key is string => typeof key === 'string' && key !== '');
  const wanted: Parameters<typeof useGetList>[1] = {
    filter: { municipality, q: typed },
    sort: { field: 'title', order: 'ASC' },
    pagination: { page: 1, perPage: 50 },
  };
  const matching = useGetList<AnyEntry>(resource, wanted);
  const beside = useGetList<AnyEntry>(also ?? resource, wanted, { enabled: also !== undefined });
  const selected = useGetList<AnyEntry>(
    also ? 'entries' : resource,
    { filter: { municipality, keys: chosen.join(',') }, pagination: { page: 1, perPage: 100 } },
    { enabled: chosen.length > 0 },
  );
  const found = [...(matching.data ?? []), ...(beside.data ?? []), ...(selected.data ?? [])];
  const names = new Map<string, string>(chosen.map((key) => [key, key]));
  for (const entry of found) names.set(entry.key, titleOf(entry, locale));
  return { choices: [...names].map(([id, name]) => ({ id, name })), setTyped };
}
