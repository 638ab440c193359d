import SearchIcon from '@mui/icons-material/Search';
import { InputAdornment, MenuItem, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { useListContext } from 'react-admin';

export type Choice = { id: string; name: string };

/** Waits for a pause in typing before asking core. */
const TYPING_PAUSE_MS = 300;

export function FilterSearch({ label }: { label: string }) {
  const { filterValues, setFilters } = useListContext();
  const given = String(filterValues['q'] ?? '');
  const [typed, setTyped] = useState(given);
  useEffect(() => setTyped(given), [given]);
  useEffect(() => {
    if (typed === given) return;
    const timer = setTimeout(() => setFilters({ ...filterValues, q: typed }), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, given, filterValues, setFilters]);
  return (
    <TextField
      type="search"
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      sx={{ flex: '2 1 220px' }}
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon aria-hidden />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

type SelectProps = { source: string; label: string; any: string; choices: readonly Choice[] };

export function FilterSelect({ source, label, any, choices }: SelectProps) {
  const { filterValues, setFilters } = useListContext();
  const change = (value: string) => setFilters({ ...filterValues, [source]: value === '' ? undefined : value });
  return (
    <TextField
      select
      label={label}
      value={String(filterValues[source] ?? '')}
      onChange={(event) => change(event.target.value)}
      sx={{ flex: '1 1 150px', maxWidth: { sm: 240 } }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{any}</MenuItem>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
