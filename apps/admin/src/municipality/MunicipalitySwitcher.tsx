import { MenuItem, TextField } from '@mui/material';
import { useLocaleState } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { useDesk } from './municipality-context.js';
import { nameOf } from './municipality-name.js';

/** Chooses whose window is being worked on. With one municipality there is nothing to choose, only its name. */
export function MunicipalitySwitcher() {
  const say = useWords();
  const { municipality, all, choose } = useDesk();
  const [locale] = useLocaleState();
  const { pathname } = useLocation();
  const navigate = useNavigate();

  /** What is open belongs to the municipality being left: its list is where to go on. */
  function goTo(id: string) {
    choose(id);
    navigate(`/${pathname.split('/')[1] ?? ''}`);
  }

  if (municipality === null) return null;
  if (all.length === 1) return <strong>{nameOf(municipality, locale)}</strong>;
  return (
    <TextField
      select
      value={municipality.id}
      onChange={(event) => goTo(event.target.value)}
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
