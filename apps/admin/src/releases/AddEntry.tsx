import { Autocomplete, TextField } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { useState } from 'react';
import { useGetList, useLocaleState } from 'react-admin';
import { titleOf } from '../entries/entry-title.js';
import { languagesFor, useOwnLanguages } from '../entries/use-languages-for.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';

type Props = { taken: string[]; onAdd: (entry: string, languages: string[]) => void };

/** Finds an entry by its words and puts it in, with the languages that are not public as they are drafted. */
export function AddEntry({ taken, onAdd }: Props) {
  const say = useWords();
  const [locale] = useLocaleState();
  const { id: municipality } = useMunicipality();
  const [q, setQ] = useState('');
  const { data = [], isFetching } = useGetList<AnyEntry>('entries', {
    filter: { municipality, q },
    pagination: { page: 1, perPage: 20 },
    sort: { field: 'title', order: 'ASC' },
  });
  const own = useOwnLanguages();
  const likely = (entry: AnyEntry) => own(languagesFor('publish', entry).likely, 'publish');
  const found = data.filter((entry) => !taken.includes(entry.id) && likely(entry).length > 0);
  return (
    <Autocomplete
      options={found}
      value={null}
      inputValue={q}
      onInputChange={(_, words, reason) => reason !== 'reset' && setQ(words)}
      filterOptions={(options) => options}
      loading={isFetching}
      getOptionLabel={(entry) => `${titleOf(entry, locale)} (${entry.key})`}
      getOptionKey={(entry) => entry.id}
      noOptionsText={say('release.noneFound')}
      loadingText={say('release.searching')}
      onChange={(_, entry) => {
        if (!entry) return;
        onAdd(entry.id, likely(entry));
        setQ('');
      }}
      renderInput={(params) => <TextField {...params} label={say('release.add')} />}
      sx={{ maxWidth: 560 }}
    />
  );
}
