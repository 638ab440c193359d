import { MenuItem, TextField } from '@mui/material';
import { type ImportKind, type SheetFormat, sheetFormats } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';

type KindProps<Kind> = { label: string; kind: Kind; kinds: readonly Kind[]; onChange: (kind: Kind) => void };

export function KindField<Kind extends ImportKind>({ label, kind, kinds, onChange }: KindProps<Kind>) {
  const say = useWords();
  return (
    <TextField
      select
      label={label}
      value={kind}
      onChange={(event) => onChange(event.target.value as Kind)}
      sx={{ flex: '1 1 180px' }}
    >
      {kinds.map((each) => (
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
