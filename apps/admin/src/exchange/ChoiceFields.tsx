import { MenuItem, TextField } from '@mui/material';
import { type SheetFormat, type SheetKind, sheetFormats, sheetKinds } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';

type KindProps = { label: string; kind: SheetKind; onChange: (kind: SheetKind) => void };

export function KindField({ label, kind, onChange }: KindProps) {
  const say = useWords();
  return (
    <TextField
      select
      label={label}
      value={kind}
      onChange={(event) => onChange(event.target.value as SheetKind)}
      sx={{ flex: '1 1 180px' }}
    >
      {sheetKinds.map((each) => (
        <MenuItem key={each} value={each}>
          {say(`exchange.kind.${each}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

type FormatProps = { format: SheetFormat; onChange: (format: SheetFormat) => void };

export function FormatField({ format, onChange }: FormatProps) {
  const say = useWords();
  return (
    <TextField
      select
      label={say('exchange.format')}
      value={format}
      onChange={(event) => onChange(event.target.value as SheetFormat)}
      sx={{ flex: '1 1 140px' }}
    >
      {sheetFormats.map((each) => (
        <MenuItem key={each} value={each}>
          {say(`exchange.format.${each}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
