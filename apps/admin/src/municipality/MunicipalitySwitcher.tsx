import { MenuItem, TextField } from '@mui/material';
import { useLocaleState } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { useDesk } from './municipality-context.js';
import { nameOf } from './municipality-name.js';

/** Chooses whose window is being worked on. With one municipality there is nothing to choose, only its name. */
export function MunicipalitySwitcher() {
  const say = useWords();
  const { municipality, all, choose } = useDesk();
  const [locale] = useLocaleState();
  if (municipality === null) return null;
  if (all.length === 1) return <strong>{nameOf(municipality, locale)}</strong>;
  return (
    <TextField
      select
      value={municipality.id}
      onChange={(event) => choose(event.target.value)}
      slotProps={{ htmlInput: { 'aria-label': say('municipality.choose') } }}
      sx={{ minWidth: 0, width: 'auto', maxWidth: { xs: 180, sm: 280 } }}
    >
      {all.map((one) => (
        <MenuItem key={one.id} value={one.id}>
          {nameOf(one, locale)}
        </MenuItem>
      ))}
    </TextField>
  );
}
