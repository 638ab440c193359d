import type { AnyEntry } from '@ventanilla/contracts';
import { useCallback, useMemo, useState } from 'react';
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
  const { choices, nameOf, setTyped } = useEntryChoices(resource, source);
  return (
    <AutocompleteInput
      source={source}
      label={label}
      choices={choices}
      optionText={nameOf}
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
  const { choices, nameOf, setTyped } = useEntryChoices(resource, source, also);
  return (
    <AutocompleteArrayInput
      source={source}
      label={label}
      choices={choices}
      optionText={nameOf}
      setFilter={setTyped}
      helperText={helperText}
      translateChoice={false}
      fullWidth
    />
  );
}

type Choice = { id: string; name: string };

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
    { enabled: chosen.length > 0, placeholderData: (previous) => previous },
  );
  const namesOf = (entries: readonly AnyEntry[] = []) =>
    entries.map((entry): Choice => ({ id: entry.key, name: titleOf(entry, locale) }));
  const found = [...namesOf(matching.data), ...namesOf(beside.data), ...namesOf(selected.data)];
  const byKey = new Map([...chosen.map((key) => ({ id: key, name: key })), ...found].map((one) => [one.id, one]));
  return { choices: [...byKey.values()], nameOf: useNameOf(selected.data, locale), setTyped };
}

/** react-admin keeps a choice as it first saw it, which is before what is chosen has a name. */
function useNameOf(selected: readonly AnyEntry[] | undefined, locale: string): (choice: Choice) => string {
  const names = useMemo(
    () => new Map((selected ?? []).map((entry) => [entry.key, titleOf(entry, locale)])),
    [selected, locale],
  );
  return useCallback(({ id, name }) => names.get(id) ?? name, [names]);
}
