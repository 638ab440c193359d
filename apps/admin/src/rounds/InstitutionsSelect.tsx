import { Checkbox, ListItemText, MenuItem, TextField } from '@mui/material';
import type { Institution } from '@ventanilla/contracts';

type Props = {
  label: string;
  institutions: readonly Institution[];
  chosen: readonly string[];
  onChoose: (keys: string[]) => void;
};

/** Several institutions of a round, by key. */
export function InstitutionsSelect({ label, institutions, chosen, onChoose }: Props) {
  const nameOf = (key: string) => institutions.find((one) => one.key === key)?.name ?? key;
  return (
    <TextField
      select
      label={label}
      value={[...chosen]}
      disabled={institutions.length === 0}
      // With several to choose, the value is the list of them.
      onChange={({ target }) => onChoose([target.value].flat())}
      slotProps={{
        select: { multiple: true, renderValue: (keys) => (keys as string[]).map(nameOf).join(', ') },
      }}
    >
      {institutions.map(({ key, name }) => (
        <MenuItem key={key} value={key}>
          <Checkbox checked={chosen.includes(key)} tabIndex={-1} disableRipple />
          <ListItemText primary={name} sx={{ whiteSpace: 'normal' }} />
        </MenuItem>
      ))}
    </TextField>
  );
}
