import { Autocomplete, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, TextField } from '@mui/material';
import type { AnyEntry, EntryKind, GapInFull } from '@ventanilla/contracts';
import { useState } from 'react';
import { useGetList, useLocaleState } from 'react-admin';
import { titleOf } from '../entries/entry-title.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { useKindName } from '../shared-content/use-kind-name.js';

type Candidate = GapInFull['candidates'][number];
type Props = { gap: GapInFull; entry: string | null; onChoose: (entry: string) => void };

/** What the bot shows as an answer: an organization or a place is only named in others. */
const answering: ReadonlySet<EntryKind> = new Set(['service', 'guide', 'helpLine', 'mobileStop', 'finding']);

/** What comes nearest, to choose from, and a way to any other public entry. */
export function ChooseEntry({ gap, entry, onChoose }: Props) {
  const say = useWords();
  const kindName = useKindName();
  const [found, setFound] = useState<Candidate[]>([]);
  const offered = [...gap.candidates, ...found.filter(({ id }) => !gap.candidates.some((each) => each.id === id))];
  function take(other: Candidate) {
    setFound([...found, other]);
    onChoose(other.id);
  }
  return (
    <>
      {offered.length > 0 && (
        <FormControl>
          <FormLabel id="gap-entry">{say('gap.near')}</FormLabel>
          <RadioGroup aria-labelledby="gap-entry" value={entry ?? ''} onChange={(_, id) => onChoose(id)}>
            {offered.map(({ id, title, kind }) => (
              <FormControlLabel
                key={id}
                value={id}
                control={<Radio />}
                label={`${title} · ${kindName(kind)}`}
                sx={{ minHeight: 44 }}
              />
            ))}
          </RadioGroup>
        </FormControl>
      )}
      <Search onTake={take} />
    </>
  );
}

function Search({ onTake }: { onTake: (entry: Candidate) => void }) {
  const say = useWords();
  const [locale] = useLocaleState();
  const { id: municipality } = useMunicipality();
  const [q, setQ] = useState('');
  const { data = [], isFetching } = useGetList<AnyEntry>('entries', {
    filter: { municipality, q },
    pagination: { page: 1, perPage: 20 },
    sort: { field: 'title', order: 'ASC' },
  });
  return (
    <Autocomplete
      options={data.filter(({ kind, published }) => published !== null && answering.has(kind))}
      value={null}
      inputValue={q}
      onInputChange={(_, words, reason) => reason !== 'reset' && setQ(words)}
      filterOptions={(options) => options}
      loading={isFetching}
      getOptionLabel={(entry) => titleOf(entry, locale)}
      getOptionKey={({ id }) => id}
      noOptionsText={say('gap.noneFound')}
      loadingText={say('gap.searching')}
      onChange={(_, entry) => {
        if (!entry) return;
        onTake({ id: entry.id, key: entry.key, kind: entry.kind, title: titleOf(entry, locale) });
        setQ('');
      }}
      renderInput={(params) => <TextField {...params} label={say('gap.search')} />}
      sx={{ maxWidth: 560 }}
    />
  );
}
